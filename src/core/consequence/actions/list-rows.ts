import type { Cell } from "../../table/types";
import {
  type ActionColumn,
  type ActionList,
  ENTRY_COLUMNS,
  type EntryColumn,
  FACT_COLUMNS,
  type ListFate,
  type ListInput,
} from "./list-types";

export type Row = Readonly<Record<ActionColumn, Cell>>;

/** Takes the rows of the list as they come, column by column. */
export function listRows({ standing }: Pick<ListInput, "standing">) {
  const all: readonly ActionColumn[] = [...FACT_COLUMNS, ...ENTRY_COLUMNS];
  const columns = Object.fromEntries(all.map((column) => [column, [] as Cell[]])) as Record<
    ActionColumn,
    Cell[]
  >;
  const standsAt: number[] = [];
  const customers: number[] = [];
  const fate = { added: 0, updated: 0, dropped: 0, closed: 0, gone: 0, absent: 0, entries: 0 };
  const hasFormula = (column: EntryColumn, at: number) => standing?.formulas[column]?.has(at) === true;
  const push = (at: number, customer: number, row: Partial<Row>) => {
    standsAt.push(at);
    customers.push(customer);
    for (const column of all) columns[column].push(row[column] ?? "");
  };
  return {
    hasFormula,
    /** Whether the user has left a column in the list. */
    has: (column: EntryColumn): boolean => standing?.columns[column] !== undefined,
    /** The list as it stands. */
    standing: (): readonly Row[] =>
      Array.from(
        { length: standing?.rowCount ?? 0 },
        (_, row) =>
          Object.fromEntries(all.map((column) => [column, standing?.columns[column]?.[row] ?? ""])) as Row,
      ),
    keep(at: number, customer: number, row: Row, entries: number) {
      push(at, customer, row);
      fate.entries += entries;
    },
    add: (customer: number, row: Partial<Row>) => push(-1, customer, row),
    count: (what: keyof ListFate) => {
      fate[what] += 1;
    },
    list: (): ActionList => {
      const left = ENTRY_COLUMNS.flatMap((column) => {
        const marks = Uint8Array.from(standsAt, (at) => (hasFormula(column, at) ? 1 : 0));
        return marks.includes(1) ? [[column, marks] as const] : [];
      });
      return {
        rowCount: standsAt.length,
        standsAt,
        customers,
        columns,
        left: Object.fromEntries(left),
        fate,
      };
    },
  };
}
