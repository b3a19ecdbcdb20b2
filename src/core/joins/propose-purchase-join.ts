import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { proposeTransactionRoles } from "../transactions/propose-roles";
import { roleConfidence } from "../transactions/role-words";
import type { TransactionRole } from "../transactions/setup";
import { joinedRows } from "./joined-rows";
import {
  CUSTOMER,
  type JoinCandidate,
  type KeyColumn,
  keyColumns,
  type KeyedTable,
  LEAST_OVERLAP,
  overlap,
} from "./key-columns";
import { indexKeys } from "./key-index";
import { proposeAmount } from "./propose-measures";
import type { PurchaseJoin } from "./purchase-rows";
import type { LookUp } from "./types";

type Headers = Partial<Record<TransactionRole, string>>;

/** A way to the rows of another table: by a key of the list that stands there once. */
interface Way {
  readonly other: KeyedTable;
  readonly key: KeyColumn;
  readonly otherKey: KeyColumn;
  /** Share of the list's keys that the other table knows. */
  readonly met: number;
  /** What the other table says of its rows. */
  readonly headers: Headers;
}

/** Without these a list is none of purchases. */
const NEEDED = ["customer", "date"] as const satisfies readonly TransactionRole[];

/** These come along where the list does not say them: amounts would be wrong without their currency. */
const BROUGHT_ALONG = ["currency", "channel"] as const satisfies readonly TransactionRole[];

/**
 * What makes a list one of purchases that is none by itself: the customer and the date of other tables, by a key that
 * stands there once, as orders have them for their lines; and an amount out of price and quantity where no column has
 * one. A list of all customers is taken where the others hold one. Goes by headers, and by whether the values meet.
 *
 * @param amountHeader Header of a computed amount, in the user's words.
 * @returns undefined where nothing would be gained: the list says everything itself, or the other tables do not help.
 */
export function proposePurchaseJoin(
  list: JoinCandidate,
  others: readonly JoinCandidate[],
  amountHeader: string,
): PurchaseJoin | undefined {
  const own = saidBy(list.table);
  const missing = NEEDED.filter((role) => own[role] === undefined);
  const tables = others.filter(({ id }) => id !== list.id).map(keyed);
  const ways = missing.length === 0 ? [] : waysFrom(keyed(list), tables);
  const lookUps: LookUp[] = [];
  let left: readonly TransactionRole[] = missing;
  let along: readonly TransactionRole[] = BROUGHT_ALONG.filter((role) => own[role] === undefined);
  while (left.length > 0) {
    const best = bestWay(ways, left);
    if (best === undefined || left.every((role) => best.headers[role] === undefined)) return undefined;
    lookUps.push(lookUpBy(best, [...left, ...along]));
    const isMissing = (role: TransactionRole) => best.headers[role] === undefined;
    left = left.filter(isMissing);
    along = along.filter(isMissing);
  }
  const amount = own.amount === undefined ? proposeAmount(list.table, amountHeader) : undefined;
  if (lookUps.length === 0 && amount === undefined) return undefined;
  const customers = customerListFor(list, lookUps, tables);
  return {
    lookUps,
    ...(amount !== undefined && { amount }),
    ...(customers !== undefined && { customers }),
  };
}

/**
 * How columns of one other table may be looked up for a list: by the keys of which most meet, with the columns that the
 * list needs and does not have. Columns may be none.
 *
 * @param joined The list with what it got from other tables already.
 */
export function proposeLookUp(joined: JoinCandidate, other: JoinCandidate): LookUp {
  const own = saidBy(joined.table);
  const wanted = [...NEEDED, ...BROUGHT_ALONG].filter((role) => own[role] === undefined);
  const best = bestWay(waysFrom(keyed(joined), [keyed(other)]), []);
  if (best !== undefined) return lookUpBy(best, wanted);
  const first = ({ table }: JoinCandidate) => table.columns[0]?.name ?? "";
  return { table: other.id, key: first(joined), otherKey: first(other), columns: [] };
}

const keyed = (each: JoinCandidate): KeyedTable => ({ ...each, keys: keyColumns(each) });

/** The columns whose headers, not their cells alone, say what they are. */
function saidBy(table: Table): Headers {
  const roles: Headers = proposeTransactionRoles(table);
  const entries = Object.entries(roles) as [TransactionRole, string][];
  return Object.fromEntries(
    entries.filter(([role, header]) => role === "date" || (roleConfidence(role, header) ?? 0) > 0),
  );
}

function waysFrom({ keys }: KeyedTable, others: readonly KeyedTable[]): readonly Way[] {
  return others.flatMap((other) => {
    const headers = saidBy(other.table);
    return other.keys
      .filter(({ isUnique }) => isUnique)
      .flatMap((otherKey) =>
        keys
          .filter(({ thing }) => thing === otherKey.thing)
          .map((key) => ({ other, key, otherKey, met: overlap(key.index, otherKey.index), headers })),
      )
      .filter(({ met }) => met >= LEAST_OVERLAP);
  });
}

/** The way that says most of what is missing; among equals the one by which most rows find a partner. */
function bestWay(ways: readonly Way[], missing: readonly TransactionRole[]): Way | undefined {
  const said = ({ headers }: Way) => missing.filter((role) => headers[role] !== undefined).length;
  return [...ways].sort((a, b) => said(b) - said(a) || b.met - a.met)[0];
}

const lookUpBy = ({ other, key, otherKey, headers }: Way, wanted: readonly TransactionRole[]): LookUp => ({
  table: other.id,
  key: key.column.name,
  otherKey: otherKey.column.name,
  columns: wanted.flatMap((role) => headers[role] ?? []),
});

/** The table that has the customers of the list, each once. */
function customerListFor(
  { id, table }: JoinCandidate,
  lookUps: readonly LookUp[],
  tables: readonly KeyedTable[],
): PurchaseJoin["customers"] {
  const byId = Object.fromEntries(tables.map((each) => [each.id, each.table]));
  const joined = joinedRows(table, { table: id, lookUps }, byId).table;
  const { customer } = proposeTransactionRoles(joined);
  const column = customer === undefined ? undefined : findColumn(joined, customer);
  if (column === undefined) return undefined;
  const buyers = indexKeys(column);
  return tables
    .flatMap(({ id: other, keys }) =>
      keys
        .filter(({ thing, isUnique }) => thing === CUSTOMER && isUnique)
        .map((key) => ({ table: other, key: key.column.name, met: overlap(buyers, key.index) })),
    )
    .filter(({ met }) => met >= LEAST_OVERLAP)
    .sort((a, b) => b.met - a.met)
    .map(({ table: other, key }) => ({ table: other, key }))[0];
}
