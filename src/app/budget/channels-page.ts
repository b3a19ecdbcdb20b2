import type { Page, PageCell, PageChart } from "../../workbook/workbook";
import { LANDSCAPE } from "../portfolio/page-input";
import { PageBuilder } from "../report/page-builder";

/** A column of the sheet about channels, one entry a channel. */
export interface ChannelColumn {
  readonly header: string;
  readonly values: ArrayLike<number>;
  /** Excel number format in English form. */
  readonly numberFormat: string;
  /** Stands for `Infinity`. */
  readonly endless?: string;
}

/** What is drawn of the columns: their places behind the names. */
interface ChannelChart {
  readonly title: string;
  readonly columns: readonly number[];
  readonly axis: string;
}

/** What the sheet about channels is made from. */
export interface ChannelsPage {
  readonly sheet: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly channel: string;
  /** In the order shown. */
  readonly names: readonly string[];
  readonly columns: readonly ChannelColumn[];
  readonly charts: readonly ChannelChart[];
}

const COLORS = ["#1f5fa8", "#9a9a9a"] as const;
const NAME_WIDTH = 26;
const WIDTH = 18;
/** Columns of the table that a chart is as wide as. */
const CHART_COLUMNS = 5;
const ROWS_PER_CHANNEL = 2;
const CHART_FRAME = 8;
const MOST_CHART_ROWS = 40;

/** A sheet that compares channels, with what is left of each as native charts. */
export function channelsPage({ sheet, title, notes, channel, names, columns, charts }: ChannelsPage): Page {
  const widths = [NAME_WIDTH, ...columns.map(() => WIDTH)];
  const builder = new PageBuilder(widths);
  builder.title(title);
  for (const note of notes) builder.text(note);
  builder.space();
  const row = builder.table(
    [channel, ...columns.map(({ header }) => header)],
    names.map((name, at) => [
      name,
      ...columns.map(({ values, numberFormat, endless = "" }): PageCell => {
        const value = values[at]!;
        if (Number.isFinite(value)) return { value, numberFormat, align: "right" };
        return { value: Number.isNaN(value) ? "" : endless, align: "right" };
      }),
    ]),
  );
  const column = (at: number) => ({ row, column: at, rowCount: names.length, columnCount: 1 });
  const chartRow = builder.rows.length + 1;
  const height = Math.min(MOST_CHART_ROWS, CHART_FRAME + ROWS_PER_CHANNEL * names.length);
  return {
    id: "channels",
    sheet,
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    charts: charts.map(({ title: chartTitle, columns: drawn, axis }, place): PageChart => ({
      // Only stacked bars keep the names clear of what lies below zero.
      kind: drawn.length === 1 ? "stacked-bar" : "bar",
      title: chartTitle,
      series: drawn.map((at, series) => ({
        name: columns[at]!.header,
        x: column(0),
        y: column(at + 1),
        color: COLORS[series % COLORS.length]!,
      })),
      xAxis: { title: channel },
      yAxis: { title: axis, numberFormat: columns[drawn[0]!]!.numberFormat },
      ...(drawn.length > 1 && { legend: "bottom" as const }),
      place: {
        row: chartRow,
        column: place * CHART_COLUMNS,
        rowCount: height,
        columnCount: CHART_COLUMNS,
      },
    })),
    columnWidths: widths,
    gridlines: false,
    print: LANDSCAPE,
    activate: true,
  };
}
