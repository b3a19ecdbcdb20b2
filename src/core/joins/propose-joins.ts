import type { Column } from "../table/types";
import { joinedRows } from "./joined-rows";
import {
  CUSTOMER,
  type JoinCandidate,
  KNOWN_KEY,
  type KeyColumn,
  keyColumns,
  type KeyedTable,
  LEAST_OVERLAP,
  overlap,
} from "./key-columns";
import type { KeyIndex } from "./key-index";
import { mainDate, proposeAmount, proposeMeasures } from "./propose-measures";
import { thingOf } from "./thing-of-header";
import type { AmountColumn, CustomerList, LookUp, MeasureSource } from "./types";

/** A table that belongs to the customers, with figures that have no names yet. */
export interface ProposedTable {
  readonly table: string;
  readonly key: string;
  readonly lookUps: readonly LookUp[];
  readonly amount?: AmountColumn;
  readonly measures: readonly MeasureSource[];
}

export interface JoinProposal {
  /** Missing where no table has every customer once. */
  readonly customers?: CustomerList;
  /** Tables with the customers' key, or with a way to it through another table. */
  readonly tables: readonly ProposedTable[];
  /** Ids of tables that nothing joins to the others. */
  readonly unplaced: readonly string[];
}

const NAMED_AFTER_CUSTOMERS = 40;
const PER_TABLE_REACHED = 60;
const HAS_OTHER_KEY = -60;

/**
 * Finds out how tables hang together: which one lists the customers, which have their key, which reach it through
 * another table (order lines through orders), and what each could tell of a customer. Goes by headers, and by whether
 * the values meet.
 *
 * @param amountHeader Header of a computed amount, in the user's words.
 */
export function proposeJoins(candidates: readonly JoinCandidate[], amountHeader: string): JoinProposal {
  const keyed = candidates.map((each): KeyedTable => ({ ...each, keys: keyColumns(each) }));
  const list = customerListAmong(keyed);
  const own = list?.key.index;
  const direct = keyed.flatMap((each) => {
    const key = each === list?.table ? undefined : customerKeyOf(each, own);
    return key === undefined ? [] : [{ ...each, key }];
  });
  const ways = list === undefined ? direct : [...direct, { ...list.table, key: list.key }];
  const placed: ProposedTable[] = [];
  const unplaced: string[] = [];
  for (const each of keyed) {
    if (each === list?.table) continue;
    const key = direct.find(({ id }) => id === each.id)?.key.column.name;
    const through = key === undefined ? throughOf(each, ways, list?.table.id) : undefined;
    if (key === undefined && through === undefined) unplaced.push(each.id);
    else {
      const isCounted = through !== undefined && through.table !== list?.table.id;
      const lookUps = through === undefined ? [] : [through];
      placed.push(
        proposed(each, key ?? through!.columns[0]!, { lookUps, isCounted }, candidates, amountHeader),
      );
    }
  }
  return {
    ...(list !== undefined && { customers: takenOver(list.table, list.key.column) }),
    tables: placed,
    unplaced,
  };
}

interface ListChoice {
  readonly table: KeyedTable;
  readonly key: KeyColumn;
}

/** The table and key that most likely list every customer once. */
function customerListAmong(keyed: readonly KeyedTable[]): ListChoice | undefined {
  const choices = keyed.flatMap((table) =>
    table.keys
      .filter(({ thing, isUnique }) => thing === CUSTOMER && isUnique)
      .map((key) => ({ table, key, rating: listRating(table, key, keyed) })),
  );
  return choices.sort((a, b) => b.rating - a.rating)[0];
}

function listRating(table: KeyedTable, key: KeyColumn, keyed: readonly KeyedTable[]): number {
  const reached = keyed.filter((other) => other !== table && customerKeyOf(other, key.index) !== undefined);
  const isNamedSo = thingOf(table.name) === CUSTOMER;
  const hasOtherKey = table.keys.some(({ thing, isUnique }) => isUnique && KNOWN_KEY.test(thing));
  return (
    key.confidence +
    (isNamedSo ? NAMED_AFTER_CUSTOMERS : 0) +
    reached.length * PER_TABLE_REACHED +
    (hasOtherKey ? HAS_OTHER_KEY : 0)
  );
}

/** The column of a table with the customers' keys; without keys to meet, the one whose header says so best. */
function customerKeyOf({ keys }: KeyedTable, own: KeyIndex | undefined): KeyColumn | undefined {
  return keys
    .filter(({ thing }) => thing === CUSTOMER)
    .map((key) => ({ key, met: own === undefined ? 1 : overlap(key.index, own) }))
    .filter(({ met }) => met >= LEAST_OVERLAP)
    .sort((a, b) => b.met - a.met || b.key.confidence - a.key.confidence)[0]?.key;
}

/**
 * The way to the customers through a table that has their key and stands once for each key of this one: orders for
 * their lines, or the customer list for a table that has names instead of numbers.
 */
function throughOf(
  { keys }: KeyedTable,
  others: readonly (KeyedTable & { readonly key: KeyColumn })[],
  listId: string | undefined,
): LookUp | undefined {
  const ways = others.flatMap((other) =>
    other.keys
      .filter(({ isUnique }) => isUnique)
      .flatMap((otherKey) =>
        keys
          .filter(({ thing }) => thing === otherKey.thing)
          .map((key) => ({ other, otherKey, key, met: overlap(key.index, otherKey.index) })),
      ),
  );
  const best = ways.filter(({ met }) => met >= LEAST_OVERLAP).sort((a, b) => b.met - a.met)[0];
  if (best === undefined) return undefined;
  const date = best.other.id === listId ? undefined : mainDate(best.other.table)?.name;
  return {
    table: best.other.id,
    key: best.key.column.name,
    otherKey: best.otherKey.column.name,
    columns: [best.other.key.column.name, ...(date === undefined ? [] : [date])],
  };
}

function proposed(
  { id, table, keys }: KeyedTable,
  key: string,
  { lookUps, isCounted }: { readonly lookUps: readonly LookUp[]; readonly isCounted: boolean },
  candidates: readonly JoinCandidate[],
  amountHeader: string,
): ProposedTable {
  const tables = Object.fromEntries(candidates.map((each) => [each.id, each.table]));
  const amount = proposeAmount(table, amountHeader);
  const joined = joinedRows(
    table,
    { table: id, lookUps, ...(amount !== undefined && { amount }) },
    tables,
  ).table;
  return {
    table: id,
    key,
    lookUps,
    ...(amount !== undefined && { amount }),
    measures: proposeMeasures(joined, key, {
      amount,
      keys: keys.filter(({ confidence }) => confidence >= 70).map(({ column }) => column.name),
      isCounted,
    }),
  };
}

const takenOver = ({ id, table }: KeyedTable, key: Column): CustomerList => ({
  table: id,
  key: key.name,
  columns: table.columns
    .filter((column) => column !== key && column.kind !== "empty")
    .map(({ name }) => name),
});
