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

const ALL: readonly ActionColumn[] = [...FACT_COLUMNS, ...ENTRY_COLUMNS];

/** Takes the rows of the list one after the other, cell by cell: a list may have a row for every customer. */
export function listRows({ standing }: Pick<ListInput, "standing">) {
  const columns = Object.fromEntries(ALL.map((column) => [column, [] as Cell[]])) as Record<
    ActionColumn,
    Cell[]
  >;
  const standsAt: number[] = [];
  const customers: number[] = [];
  const fate = { added: 0, updated: 0, dropped: 0, closed: 0, gone: 0, absent: 0, entries: 0 };
  const cellAt = (column: ActionColumn, at: number): Cell => standing?.columns[column]?.[at] ?? "";
  const hasFormula = (column: EntryColumn, at: number) => standing?.formulas[column]?.has(at) === true;
  return {
    /** A cell of the list as it stands. */
    cellAt,
    hasFormula,
    /** Whether the user has left a column in the list. */
    has: (column: EntryColumn): boolean => standing?.columns[column] !== undefined,
    /** Begins a row, with what stands there now; -1 begins a new one. */
    begin(at: number, customer: number) {
      standsAt.push(at);
      customers.push(customer);
      for (const column of ALL) columns[column].push(at < 0 ? "" : cellAt(column, at));
    },
    /** Puts a value into the row that was begun last. */
    put(column: ActionColumn, value: Cell) {
      columns[column][standsAt.length - 1] = value;
    },
    count(what: keyof ListFate, by = 1) {
      fate[what] += by;
    },
    list(): ActionList {
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
