import { shownPlaces } from "../../scoring/exceptions";
import { categoryKey } from "../../table/category-key";
import type { Cell } from "../../table/types";
import { placeNames } from "./condition-test";
import { listRows } from "./list-rows";
import {
  type ActionColumn,
  type ActionList,
  ENTRY_COLUMNS,
  type EntryColumn,
  type ListInput,
} from "./list-types";
import { matchRows } from "./match-rows";
import { assignedBy, dayOf, entriesBefore, entriesOf, isBlank, isSameEntry } from "./proposed-entries";
import { type KnownReason, memoryOf } from "./reason-memory";
import type { ActionRule } from "./types";

/** A row of the list as it stands. */
interface Standing {
  readonly at: number;
  readonly known: KnownReason | undefined;
  /** Columns that hold what the user has entered. */
  readonly own: readonly EntryColumn[];
  /** Subject of the plan; -1 for none. */
  readonly customer: number;
}

type Put = (column: ActionColumn, value: Cell) => void;

/**
 * Brings the list of measures up to date. Rows are found by their customer. A cell that no longer holds what the last run
 * had proposed for its row is the user's and stays; the others follow the rules. Rows that are closed stay as they are, and
 * their customer gets a new one only for another reason; rows on which work has begun keep their reason. Rows without a
 * reason stay when something was entered in them.
 */
export function updateList(input: ListInput): ActionList {
  const { plan, words, customers, standing } = input;
  const rows = listRows(input);
  const describe = describer(input, rows.put);
  const propose = proposer(input, rows.put);
  const { isClosed, reasonOf } = memoryOf(input);
  const today = dayOf(input.facts.today);
  const covered = new Set<number>();
  const closedReasons = new Map<number, Set<string>>();

  const keep = ({ at, own, customer }: Standing) => {
    rows.begin(at, customer);
    rows.count("entries", own.length);
    describe(customer);
  };

  const keepClosed = (row: Standing) => {
    keep(row);
    rows.count("closed");
    const reasons = closedReasons.get(row.customer) ?? new Set<string>();
    reasons.add(row.known?.rule.id ?? "").add(categoryKey(String(rows.cellAt("reason", row.at))));
    closedReasons.set(row.customer, reasons);
  };

  const follow = (row: Standing, rule: ActionRule) => {
    const { at, known, own, customer } = row;
    covered.add(customer);
    keep(row);
    rows.count("updated");
    const holds = known !== undefined && !known.hadGone;
    const isSame = holds && known.rule.id === rule.id;
    const hasBegun = own.includes("status") && !isBlank(rows.cellAt("status", at));
    if (holds && !isSame && hasBegun) return;
    const since = rows.cellAt("since", at);
    propose(customer, isSame && !isBlank(since) ? since : today, own);
  };

  const updateOpen = (row: Standing) => {
    const { at, known, own, customer } = row;
    const rule = customer < 0 ? undefined : input.rules[plan.rule[customer]!];
    if (rule !== undefined && !covered.has(customer)) return follow(row, rule);
    if (own.length === 0) {
      const isEmpty = isBlank(rows.cellAt("key", at)) && isBlank(rows.cellAt("name", at));
      return isEmpty ? undefined : rows.count("dropped");
    }
    keep(row);
    // With a rule it is a second row that the user has made for the customer.
    if (rule !== undefined) return rows.count("updated");
    rows.count(customer < 0 ? "absent" : "gone");
    const sayGone = customer < 0 ? words.notListed : words.noReason;
    return known && rows.put("reason", sayGone(known.rule.reason));
  };

  const look = (at: number, customer: number): Standing => {
    const known = reasonOf(rows.cellAt("reason", at));
    const open = input.written?.open ?? words.open;
    const before =
      known && entriesBefore(known.rule, rows.cellAt("since", at), rows.cellAt("assigned", at), open);
    const isOwn = (column: EntryColumn) => {
      if (rows.hasFormula(column, at)) return true;
      const cell = rows.cellAt(column, at);
      return rows.has(column) && (before === undefined ? !isBlank(cell) : !isSameEntry(cell, before[column]));
    };
    return { at, known, own: ENTRY_COLUMNS.filter(isOwn), customer };
  };

  const found = matchRows(
    Array.from({ length: standing?.rowCount ?? 0 }, (_, at) => ({
      key: String(rows.cellAt("key", at)),
      name: String(rows.cellAt("name", at)),
    })),
    customers,
  );
  found.forEach((customer, at) => {
    const row = look(at, customer);
    if (isClosed(rows.cellAt("status", at))) keepClosed(row);
    else updateOpen(row);
  });
  for (const customer of newCustomers(input, covered, closedReasons)) {
    rows.begin(-1, customer);
    describe(customer);
    propose(customer, today, []);
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
  const byRule = rules.map(({ id, name }, index) => {
    const key = categoryKey(name);
    const isClosed = (customer: number) => {
      const reasons = closedReasons.get(customer);
      return reasons !== undefined && (reasons.has(id) || reasons.has(key));
    };
    const fitting: number[] = [];
    plan.rule.forEach((rule, customer) => {
      if (rule === index && !covered.has(customer) && !isClosed(customer)) fitting.push(customer);
    });
    const score = (customer: number) => facts.scores.score[customer] || 0;
    return fitting.sort((left, right) => score(right) - score(left) || left - right);
  });
  const order = [...rules.keys()].sort((a, b) => rules[a]!.priority - rules[b]!.priority || a - b);
  return order.flatMap((index) => byRule[index]!);
}

/** Puts down what is known of a customer now; nothing for one who is not in the list. */
function describer({ facts, customers, plan }: ListInput, put: Put): (customer: number) => void {
  const { table, model, scores, fields, changes } = facts;
  const places = shownPlaces(model, scores.classIndex, scores.exception);
  const names = placeNames(facts);
  const classOf = (customer: number) => {
    if (customer >= table.rowCount) return changes?.lost[customer - table.rowCount]?.className;
    return changes?.of[customer] === "lost" ? changes.before[customer] : names[places[customer]!];
  };
  return (customer) => {
    if (customer < 0 || customer >= plan.rule.length) return;
    const { key, name } = customers[customer]!;
    put("key", key);
    put("name", name);
    put("class", classOf(customer) ?? "");
    put("field", fields?.names[fields.of[customer] ?? -1] ?? "");
  };
}

/** Puts down what the rules propose for a customer who has a reason, but in columns that are the user's. */
function proposer({ rules, plan, facts, words }: ListInput, put: Put) {
  const assigned = assignedBy(facts.table);
  return (customer: number, since: Cell, own: readonly EntryColumn[]): void => {
    const rule = rules[plan.rule[customer]!]!;
    const inCharge = assigned(rule, customer);
    put("reason", rule.name);
    put("since", since);
    put("assigned", inCharge);
    const entries = entriesOf(rule, since, inCharge, words);
    for (const column of ENTRY_COLUMNS) if (!own.includes(column)) put(column, entries[column]);
  };
}
