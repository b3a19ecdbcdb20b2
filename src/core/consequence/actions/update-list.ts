import { shownPlaces } from "../../scoring/exceptions";
import { categoryKey } from "../../table/category-key";
import type { Cell } from "../../table/types";
import { placeNames } from "./condition-test";
import { listRows, type Row } from "./list-rows";
import { type ActionList, ENTRY_COLUMNS, type EntryColumn, type ListInput } from "./list-types";
import { matchRows } from "./match-rows";
import {
  assignedBy,
  dayOf,
  type Entries,
  entriesBefore,
  entriesOf,
  isBlank,
  isSameEntry,
} from "./proposed-entries";
import { type KnownReason, memoryOf } from "./reason-memory";
import type { ActionRule } from "./types";

/** A row of the list as it stands. */
interface Standing {
  readonly at: number;
  readonly row: Row;
  readonly known: KnownReason | undefined;
  /** Columns that hold what the user has entered. */
  readonly own: readonly EntryColumn[];
  /** Subject of the plan; -1 for none. */
  readonly customer: number;
}

/**
 * Brings the list of measures up to date. Rows are found by their customer. A cell that no longer holds what the last run
 * had proposed for its row is the user's and stays; the others follow the rules. Rows that are closed stay as they are, and
 * their customer gets a new one only for another reason; rows on which work has begun keep their reason. Rows without a
 * reason stay when something was entered in them.
 */
export function updateList(input: ListInput): ActionList {
  const { plan, words, customers } = input;
  const rows = listRows(input);
  const describe = describer(input);
  const propose = proposer(input);
  const { isClosed, reasonOf } = memoryOf(input);
  const today = dayOf(input.facts.today);
  const covered = new Set<number>();
  const closedReasons = new Map<number, Set<string>>();

  const keep = ({ at, row, own, customer }: Standing, change: Partial<Row>) =>
    rows.keep(at, customer, { ...row, ...describe(customer), ...change }, own.length);

  const keepClosed = (standing: Standing) => {
    const { row, known, customer } = standing;
    keep(standing, {});
    rows.count("closed");
    const reasons = closedReasons.get(customer) ?? new Set<string>();
    closedReasons.set(customer, reasons.add(known?.rule.id ?? "").add(categoryKey(String(row.reason))));
  };

  const follow = (standing: Standing, rule: ActionRule) => {
    const { row, known, own, customer } = standing;
    covered.add(customer);
    rows.count("updated");
    const holds = known !== undefined && !known.hadGone;
    const isSame = holds && known.rule.id === rule.id;
    const hasBegun = own.includes("status") && !isBlank(row.status);
    if (holds && !isSame && hasBegun) return keep(standing, {});
    const proposed = propose(customer, isSame && !isBlank(row.since) ? row.since : today);
    return keep(standing, { ...proposed, ...Object.fromEntries(own.map((column) => [column, row[column]])) });
  };

  const updateOpen = (standing: Standing) => {
    const { row, known, own, customer } = standing;
    const rule = customer < 0 ? undefined : input.rules[plan.rule[customer]!];
    if (rule !== undefined && !covered.has(customer)) return follow(standing, rule);
    if (own.length === 0) return isBlank(row.key) && isBlank(row.name) ? undefined : rows.count("dropped");
    // With a rule it is a second row that the user has made for the customer.
    if (rule !== undefined) rows.count("updated");
    else rows.count(customer < 0 ? "absent" : "gone");
    if (rule !== undefined || known === undefined) return keep(standing, {});
    const sayGone = customer < 0 ? words.notListed : words.noReason;
    return keep(standing, { reason: sayGone(known.rule.reason) });
  };

  const look = (row: Row, at: number, customer: number): Standing => {
    const known = reasonOf(row.reason);
    const before =
      known && entriesBefore(known.rule, row.since, row.assigned, input.written?.open ?? words.open);
    const isOwn = (column: EntryColumn) =>
      rows.hasFormula(column, at) ||
      (rows.has(column) &&
        (before === undefined ? !isBlank(row[column]) : !isSameEntry(row[column], before[column])));
    return { at, row, known, own: ENTRY_COLUMNS.filter(isOwn), customer };
  };

  const standing = rows.standing();
  const found = matchRows(
    standing.map(({ key, name }) => ({ key: String(key ?? ""), name: String(name ?? "") })),
    customers,
  );
  standing.forEach((row, at) => {
    const looked = look(row, at, found[at]!);
    if (isClosed(row.status)) keepClosed(looked);
    else updateOpen(looked);
  });
  for (const customer of newCustomers(input, covered, closedReasons)) {
    rows.add(customer, { ...describe(customer), ...propose(customer, today) });
    rows.count("added");
  }
  return rows.list();
}

/** Customers with a reason and no row yet: by priority, by rule, the best first. */
function newCustomers(
  { rules, plan, facts }: ListInput,
  covered: ReadonlySet<number>,
  closedReasons: ReadonlyMap<number, ReadonlySet<string>>,
): readonly number[] {
  const score = (customer: number) => facts.scores.score[customer] ?? NaN;
  const isClosedFor = (customer: number, index: number) => {
    const reasons = closedReasons.get(customer);
    const rule = rules[index]!;
    return reasons !== undefined && (reasons.has(rule.id) || reasons.has(categoryKey(rule.name)));
  };
  return Array.from(plan.rule.keys())
    .filter((customer) => {
      const index = plan.rule[customer]!;
      return index >= 0 && !covered.has(customer) && !isClosedFor(customer, index);
    })
    .sort((left, right) => {
      const [a, b] = [plan.rule[left]!, plan.rule[right]!];
      return (
        rules[a]!.priority - rules[b]!.priority ||
        a - b ||
        (score(right) || 0) - (score(left) || 0) ||
        left - right
      );
    });
}

/** What is known of a customer now; nothing for one who is not in the list. */
function describer({ facts, customers, plan }: ListInput): (customer: number) => Partial<Row> {
  const { table, model, scores, fields, changes } = facts;
  const places = shownPlaces(model, scores.classIndex, scores.exception);
  const names = placeNames(facts);
  return (customer) => {
    if (customer < 0 || customer >= plan.rule.length) return {};
    const { key, name } = customers[customer]!;
    const isRow = customer < table.rowCount;
    const classNow =
      changes?.of[customer] === "lost" ? changes.before[customer] : names[places[customer] ?? -1];
    return {
      key,
      name,
      class: isRow ? (classNow ?? "") : (changes?.lost[customer - table.rowCount]?.className ?? ""),
      field: isRow ? (fields?.names[fields.of[customer] ?? -1] ?? "") : "",
    };
  };
}

/** What the rules propose for a customer who has a reason. */
function proposer({ rules, plan, facts, words }: ListInput) {
  const assigned = assignedBy(facts.table);
  return (customer: number, since: Cell): Entries & Pick<Row, "reason" | "since" | "assigned"> => {
    const rule = rules[plan.rule[customer]!]!;
    const inCharge = assigned(rule, customer);
    return { ...entriesOf(rule, since, inCharge, words), reason: rule.name, since, assigned: inCharge };
  };
}
