import type { RfmAnalysis, RfmSetup } from "../../../../core";
import type { Page, PageCell, PageRow } from "../../../../workbook/workbook";
import { textColorOn } from "../../../components/charts/text-color";
import type { Named } from "../../../components/charts/NameChip";
import type { Say } from "../../../i18n";
import type { ShownField } from "./FieldGrid";
import type { ShownSegment } from "./use-shown-segments";

/** What every page of RFM is written with. */
export interface PageContext {
  readonly say: Say<"rfm">;
  /** What the page was made from, line by line. */
  readonly notes: readonly string[];
}

/** A field of a map in words. */
type FieldText = Pick<ShownField, "color"> & { readonly text: string };

const FIRST_WIDTH = 24;
const WIDTH = 18;
const HIGH = 34;
const CHART_ROWS = 18;
const CHART_COLUMNS = 7;
const SHARE = "0.0%";

const heading = (value: string): PageRow => [{ value, bold: true }];
const filled = ({ color, text }: FieldText): PageCell => ({
  value: text,
  fill: color,
  color: textColorOn(color),
  align: "center",
  verticalAlign: "center",
  wrap: true,
  border: "all",
});

/** The fields of a map as cells, best recency on top, with the marks beside and below. */
function mapRows(bands: number, field: (place: number) => FieldText): readonly PageRow[] {
  const marks = Array.from({ length: bands }, (_, at) => at);
  const mark = (value: number): PageCell => ({ value, align: "center", verticalAlign: "center" });
  return [
    ...[...marks]
      .reverse()
      .map((row): PageRow => [
        { ...mark(row + 1), align: "right" },
        ...marks.map((column) => filled(field(row * bands + column))),
      ]),
    [null, ...marks.map((column) => mark(column + 1))],
  ];
}

/** @param high Rows with room for two lines. */
function pageOf(
  id: string,
  sheet: string,
  rows: readonly PageRow[],
  high: readonly number[],
  charts: Page["charts"] = [],
): Page {
  const widest = Math.max(...rows.map(({ length }) => length));
  return {
    id,
    sheet,
    rows,
    charts,
    columnWidths: Array.from({ length: widest }, (_, column) => (column === 0 ? FIRST_WIDTH : WIDTH)),
    rowHeights: Object.fromEntries(high.map((row) => [row, HIGH])),
    gridlines: false,
    activate: true,
  };
}

const rowsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

/** The map, the figures and strategies of the segments, where was cut, and a chart of who brings what. */
export function segmentsPage(
  { say, notes }: PageContext,
  segments: readonly ShownSegment[],
  { figures, recency, frequency, monetary }: RfmAnalysis,
  { bands, map }: RfmSetup,
  unit: string,
  field: (place: number) => FieldText,
): Page {
  const head: readonly PageRow[] = [
    [{ value: say("page.segments"), bold: true, fontSize: 14 }],
    ...notes.map((note): PageRow => [note]),
    [],
    heading(`${say("map.rows")}, ${say(`map.columns.${map.axis}`)}`),
  ];
  const drawn = mapRows(bands, field);
  const tableHead = ["segment", "customers", "share", "revenue", "revenueShare"] as const;
  const before = [...head, ...drawn, [] as PageRow];
  const first = before.length + 1;
  const cuts = (name: string, values: readonly number[]): PageRow => [
    name,
    ...(values.length === 0
      ? [say("list.nestedCuts")]
      : values.map((value): PageCell => ({ value, numberFormat: "General" }))),
  ];
  const rows: readonly PageRow[] = [
    ...before,
    [
      ...tableHead.map((key): PageCell => ({
        value: say(`page.columns.${key}`),
        bold: true,
        wrap: true,
        border: "bottom",
      })),
      { value: unit, bold: true, wrap: true, border: "bottom" },
      { value: say("page.columns.strategy"), bold: true, border: "bottom" },
    ],
    ...segments.map(({ name, color, strategy }, at): PageRow => {
      const { customers, share, revenue, revenueShare, meanRecency } = figures[at]!;
      return [
        { value: name, fill: color, color: textColorOn(color) },
        { value: customers, numberFormat: "#,##0" },
        { value: share, numberFormat: SHARE },
        { value: revenue, numberFormat: "#,##0.00" },
        { value: known(revenueShare), numberFormat: SHARE },
        { value: known(meanRecency), numberFormat: "0.0" },
        strategy,
      ];
    }),
    [],
    heading(say("cuts.title")),
    cuts(say("weights.recency"), recency.cuts),
    cuts(say("weights.frequency"), frequency.cuts),
    cuts(say("weights.monetary"), monetary.cuts),
  ];
  const column = (at: number) => ({ row: first, column: at, rowCount: segments.length, columnCount: 1 });
  const series = (at: number, key: "share" | "revenueShare", color: string) => ({
    name: say(`page.columns.${key}`),
    x: column(0),
    y: column(at),
    color,
  });
  return pageOf(
    "rfm_segments",
    say("page.sheets.segments"),
    rows,
    [...rowsFrom(head.length, bands), before.length],
    [
      {
        kind: "bar",
        title: say("page.chart"),
        series: [series(2, "share", "#9A9A9A"), series(4, "revenueShare", "#1F5FA8")],
        yAxis: { numberFormat: "0%" },
        legend: "bottom",
        place: { row: rows.length + 1, column: 0, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
      },
    ],
  );
}

/** Where customers or money are, field by field. */
export function heatPage(
  { say, notes }: PageContext,
  title: string,
  axes: string,
  bands: number,
  field: (place: number) => FieldText,
): Page {
  const head: readonly PageRow[] = [
    [{ value: title, bold: true, fontSize: 14 }],
    ...notes.map((note): PageRow => [note]),
    [],
    heading(axes),
  ];
  const rows = [...head, ...mapRows(bands, field)];
  return pageOf("rfm_heat", say("page.sheets.heat"), rows, rowsFrom(head.length, bands));
}

/** Who went from which segment to which. */
export function movesPage(
  { say, notes }: PageContext,
  before: readonly Named[],
  now: readonly Named[],
  counts: readonly (readonly number[])[],
): Page {
  const named = ({ name, color }: Named): PageCell => ({
    value: name,
    fill: color,
    color: textColorOn(color),
    wrap: true,
  });
  const number = (value: number, bold = false): PageCell => ({ value, numberFormat: "#,##0;-#,##0;", bold });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const head: readonly PageRow[] = [
    [{ value: say("moves.title"), bold: true, fontSize: 14 }],
    ...notes.map((note): PageRow => [note]),
    [],
  ];
  const rows: readonly PageRow[] = [
    ...head,
    [
      { value: say("moves.corner"), italic: true },
      ...now.map(named),
      { value: say("moves.total"), bold: true },
    ],
    ...before.map((group, from): PageRow => [
      named(group),
      ...counts[from]!.map((count, to) => number(count, from === to)),
      number(sum(counts[from]!), true),
    ]),
    [
      { value: say("moves.total"), bold: true },
      ...now.map((_, to) => number(sum(counts.map((row) => row[to]!)), true)),
      number(sum(counts.map(sum)), true),
    ],
  ];
  return pageOf("rfm_moves", say("page.sheets.moves"), rows, [head.length]);
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
