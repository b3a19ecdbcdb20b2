import { type Cell, customerKey } from "../../core";
import type { StandingList } from "../../workbook/workbook";
import type { HistoryRun } from "./types";

/** What is kept of every customer in a run. */
export const RUN_VALUES = ["score", "class", "amount"] as const;
export type RunValue = (typeof RUN_VALUES)[number];

export const CUSTOMER = "customer";
export const NAME = "name";

/** Id of a run's column on the sheet. */
export const columnId = (run: Pick<HistoryRun, "id">, value: RunValue): string => `${value}:${run.id}`;

/** All columns by which the sheet is read back. */
export const historyColumns = (runs: readonly HistoryRun[]): readonly string[] => [
  CUSTOMER,
  NAME,
  ...runs.flatMap((run) => RUN_VALUES.map((value) => columnId(run, value))),
];

/** The customers of all runs, each once, with what each run says of them. */
export interface HistoryList {
  readonly keys: readonly string[];
  /** As last called; "" where nothing is known. */
  readonly names: readonly string[];
  /** Cells by the column's id, one entry per customer; "" where the run says nothing. */
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

export const NO_HISTORY_LIST: HistoryList = { keys: [], names: [], columns: new Map() };

/** The sheet as it stands: in the user's order, without rows that name nobody. Of repeated customers the first row counts. */
export function readHistoryList({ rowCount, columns }: StandingList): HistoryList {
  const cells = (id: string): readonly Cell[] => columns.get(id)?.values ?? [];
  const keyCells = cells(CUSTOMER);
  const seen = new Set<string>();
  const rows: number[] = [];
  const keys: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const key = customerKey(textOf(keyCells[row]));
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    keys.push(key);
    rows.push(row);
  }
  const pick = (values: readonly Cell[]): Cell[] => rows.map((row) => values[row] ?? "");
  const others = [...columns.keys()].filter((id) => id !== CUSTOMER && id !== NAME);
  return {
    keys,
    names: pick(cells(NAME)).map(textOf),
    columns: new Map(others.map((id) => [id, pick(cells(id))])),
  };
}

/**
 * The list without the columns of runs that are no longer kept, and without customers of whom no other run knows.
 *
 * @param runs The runs that stay.
 */
export function withRunsOnly(list: HistoryList, runs: readonly HistoryRun[]): HistoryList {
  const kept = runs.flatMap((run) => RUN_VALUES.map((value) => columnId(run, value)));
  const columns = kept.flatMap((id): readonly Cell[][] => {
    const cells = list.columns.get(id);
    return cells ? [[...cells]] : [];
  });
  const rows = list.keys.flatMap((_, row) => (columns.some((cells) => !isBlank(cells[row])) ? [row] : []));
  return {
    keys: rows.map((row) => list.keys[row]!),
    names: rows.map((row) => list.names[row]!),
    columns: new Map(
      kept.flatMap((id): [string, readonly Cell[]][] => {
        const cells = list.columns.get(id);
        return cells ? [[id, rows.map((row) => cells[row]!)]] : [];
      }),
    ),
  };
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || cell === "";

export const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? "" : String(cell));
