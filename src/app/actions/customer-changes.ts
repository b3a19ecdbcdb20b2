import {
  type ActionChange,
  ClassChange,
  classChanges,
  type CustomerChanges,
  type Development,
  findColumn,
  type LostCustomer,
  type ScoringModel,
  type Table,
} from "../../core";

const CHANGES: Readonly<Record<ClassChange, ActionChange | undefined>> = {
  [ClassChange.unknown]: undefined,
  [ClassChange.up]: "up",
  [ClassChange.down]: "down",
  [ClassChange.same]: "steady",
  [ClassChange.gained]: "new",
  [ClassChange.lost]: "lost",
};

/** The periods of a development with the tables that they were read from. */
export interface PeriodTables {
  readonly development: Development;
  /** By period; undefined where there is none. */
  readonly tables: readonly ({ readonly table: Table } | undefined)[];
  /** By period, instead of the raw classes. */
  readonly classIndex?: readonly Int8Array[];
}

/**
 * For each row of the table its customer in the development; -1 for none. A customer who is lost may still have a row,
 * with nothing in the columns of the last period.
 */
function customersOfRows({ development, tables }: PeriodTables, table: Table, key: string): Int32Array {
  const customers = new Int32Array(table.rowCount).fill(-1);
  const at = tables.map((each) => each?.table).lastIndexOf(table);
  const placed = new Set<number>();
  development.periods[at]?.rows.forEach((row, customer) => {
    if (row < 0) return;
    customers[row] = customer;
    placed.add(customer);
  });
  const column = findColumn(table, key);
  if (column === undefined) {
    // Without a key the periods can only be columns of the table, whose rows are the customers.
    return at >= 0 && development.keys.length === table.rowCount ? customers.map((_, row) => row) : customers;
  }
  const known = new Map(
    development.keys.flatMap((each, customer) => (placed.has(customer) ? [] : [[each.trim(), customer]])),
  );
  return customers.map((customer, row) =>
    customer >= 0 ? customer : (known.get((column.dictionary[column.codes[row]!] ?? "").trim()) ?? -1),
  );
}

/**
 * What has become of the customers of a table from the last period but one to the last.
 *
 * @returns undefined where there are no two periods.
 */
export function customerChanges(
  periods: PeriodTables,
  { table, model }: { readonly table: Table; readonly model: ScoringModel },
): CustomerChanges | undefined {
  const { development, classIndex } = periods;
  const to = development.periods.length - 1;
  const before = development.periods[to - 1];
  if (before === undefined) return undefined;
  const changes = classChanges(development, to - 1, to, classIndex);
  const rows = customersOfRows(periods, table, model.key);
  const listed = new Set(rows);
  const change = (customer: number) => CHANGES[changes[customer] as ClassChange];
  const classBefore = (customer: number) =>
    development.classes[before.classIndex[customer] ?? -1]?.name ?? "";
  const lost: LostCustomer[] = [];
  changes.forEach((each, customer) => {
    if (each !== ClassChange.lost || listed.has(customer)) return;
    lost.push({
      key: development.keys[customer]!,
      name: development.names[customer]!,
      className: classBefore(customer),
    });
  });
  return {
    since: before.label,
    of: Array.from(rows, (customer) => (customer < 0 ? undefined : change(customer))),
    before: Array.from(rows, classBefore),
    lost,
  };
}
