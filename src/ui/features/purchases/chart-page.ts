import type { Cell } from "../../../core";
import type { Page, PageChartKind, PageRow } from "../../../workbook/workbook";

/** What a picture is in the workbook: its words, its numbers, and how they are drawn. */
export interface ChartPage {
  /** By which the page is found again. */
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** What the picture says, and what it was made from. */
  readonly notes: readonly string[];
  readonly columns: readonly ChartColumn[];
  readonly kind: PageChartKind;
  readonly xTitle?: string;
  readonly yTitle?: string;
}

/** A column of the numbers. The first one stands along the horizontal axis, the others are drawn. */
export interface ChartColumn {
  readonly header: string;
  readonly values: ArrayLike<Cell>;
  /** Excel number format in English form. */
  readonly numberFormat: string;
  /** What happened, what a model says, or a line to compare with. */
  readonly look?: "actual" | "model" | "reference";
}

const COLORS = { actual: "#404040", model: "#1f5fa8", reference: "#9a9a9a" } as const;
const CHART_ROWS = 20;
const CHART_COLUMNS = 9;
const NARROWEST = 12;
const WIDEST = 30;

/** A page with a native chart and the numbers that it is drawn from. */
export function chartPage({ id, sheet, title, notes, columns, kind, xTitle, yTitle }: ChartPage): Page {
  const [first, ...drawn] = columns;
  if (first === undefined) throw new Error("a chart needs columns");
  const head: PageRow[] = [
    [{ value: title, bold: true, fontSize: 14 }],
    ...notes.map((note): PageRow => [note]),
    [],
    columns.map(({ header }) => ({ value: header, bold: true, border: "bottom" as const })),
  ];
  const rowCount = first.values.length;
  const area = (column: number) => ({ row: head.length, column, rowCount, columnCount: 1 });
  const canBeDashed = kind === "line" || kind === "scatter-lines";
  return {
    id,
    sheet,
    rows: [
      ...head,
      ...Array.from({ length: rowCount }, (_, row): PageRow =>
        columns.map(({ values, numberFormat }) => ({ value: values[row] ?? null, numberFormat })),
      ),
    ],
    charts: [
      {
        kind,
        title,
        series: drawn.map(({ header, look = "actual" }, at) => ({
          name: header,
          x: area(0),
          y: area(at + 1),
          color: COLORS[look],
          ...(canBeDashed && look !== "actual" && { dashed: true }),
        })),
        xAxis: { title: xTitle ?? first.header, numberFormat: first.numberFormat },
        yAxis: {
          ...(yTitle !== undefined && { title: yTitle }),
          numberFormat: drawn[0]?.numberFormat ?? "General",
        },
        ...(drawn.length > 1 && { legend: "bottom" as const }),
        place: {
          row: head.length - 1,
          column: columns.length + 1,
          rowCount: CHART_ROWS,
          columnCount: CHART_COLUMNS,
        },
      },
    ],
    columnWidths: columns.map(({ header }) => Math.max(NARROWEST, Math.min(WIDEST, header.length + 3))),
    frozenRows: head.length,
    activate: true,
  };
}
