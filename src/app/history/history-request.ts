import type { ListColumn, ListRequest, PageRow } from "../../workbook/workbook";
import { columnId, CUSTOMER, type HistoryList, NAME, RUN_VALUES, type RunValue } from "./history-list";
import { HISTORY_LIST, type HistoryRun } from "./types";

/** The texts of the sheet, in the user's language. */
export interface HistoryWords {
  readonly sheet: string;
  /** Letters, digits, "_". */
  readonly table: string;
  /** Lines on what the sheet is and what its columns mean. */
  readonly about: readonly string[];
  /** In place of the runs where there are none. */
  readonly none: string;
  readonly customer: string;
  readonly name: string;
  /** Header of a run's column; `model` where several runs have the same day. */
  readonly header: (value: RunValue, run: HistoryRun, model: string | undefined) => string;
  /** Who, when, which model, how many customers, which classes. */
  readonly run: (run: HistoryRun) => string;
}

const FORMATS: Readonly<Record<RunValue, string>> = { score: "0.0", class: "@", amount: "#,##0.00" };

const NAME_WIDTH = 24;
const RUN_WIDTH = 14;

/** The sheet "Verlauf": one row a customer, three columns a run. */
export function historyRequest(
  { keys, names, columns }: HistoryList,
  runs: readonly HistoryRun[],
  words: HistoryWords,
): ListRequest {
  const runColumns = runs.flatMap((run) => {
    const isAlone = runs.every((other) => other === run || other.date !== run.date);
    return RUN_VALUES.map((value): ListColumn => ({
      id: columnId(run, value),
      header: words.header(value, run, isAlone ? undefined : run.model),
      values: columns.get(columnId(run, value)) ?? keys.map(() => ""),
      numberFormat: FORMATS[value],
      width: RUN_WIDTH,
    }));
  });
  const head: readonly PageRow[] = [
    [{ value: words.sheet, bold: true, fontSize: 14 }],
    ...words.about.map((line): PageRow => [line]),
    [],
    ...(runs.length === 0 ? [[words.none]] : runs.map((run): PageRow => [words.run(run)])),
    [],
  ];
  return {
    id: HISTORY_LIST,
    sheet: words.sheet,
    table: words.table,
    key: CUSTOMER,
    names: [NAME],
    columns: [
      { id: CUSTOMER, header: words.customer, values: keys, numberFormat: "@" },
      { id: NAME, header: words.name, values: names, numberFormat: "@", width: NAME_WIDTH },
      ...runColumns,
    ],
    head,
  };
}
