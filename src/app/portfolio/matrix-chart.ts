import type { PageChart, PageSeries } from "../../workbook/workbook";
import type { PageBuilder } from "../report/page-builder";
import { bubbleRows } from "./bubble-rows";
import { classAt, classNameOf, nameOfRow } from "./customer-text";
import { ALONG, DOT, fieldCorners } from "./field-lines";
import { AMOUNT, known, type PortfolioPageInput, POINTS } from "./page-input";

/** Percent of Excel's own size, at which the largest bubble would take a quarter of the chart. */
const BUBBLE_SCALE = 35;
/** More names than these cover one another on a printed page. */
const MOST_LABELS = 20;
const LINE_COLOR = "#404040";
const NO_CLASS_COLOR = "#9A9A9A";

/**
 * The matrix as a bubble chart: a series per class, the largest with their names, and the fields with theirs. Writes the
 * numbers that it is drawn from to the foot of the page; lines between fields are rows of dots, since Excel draws bubbles
 * together with no other kind of chart.
 */
export function matrixChart(
  builder: PageBuilder,
  input: PortfolioPageInput,
  place: PageChart["place"],
): PageChart {
  const { setup, words } = input;
  const { say } = words;
  const bubbles = bubbleRows(input);
  const dot = bubbles.largest * DOT;
  const axis = (name: "x" | "y") => ({
    title: say("page.points", { axis: setup[name].name }),
    min: 0,
    max: 100,
    numberFormat: "0",
  });
  return {
    kind: "bubble",
    title: say("page.chart", { x: setup.x.name, y: setup.y.name }),
    series: [
      ...customerSeries(builder, input, bubbles),
      ...borderSeries(builder, input, dot),
      fieldSeries(builder, input, dot),
    ],
    xAxis: axis("x"),
    yAxis: axis("y"),
    legend: "bottom",
    bubbleScale: BUBBLE_SCALE,
    place,
  };
}

const column = (row: number, at: number, rowCount: number) => ({ row, column: at, rowCount, columnCount: 1 });

function customerSeries(
  builder: PageBuilder,
  input: PortfolioPageInput,
  { rows, groups, largestFirst }: ReturnType<typeof bubbleRows>,
): readonly PageSeries[] {
  const { setup, portfolio, words } = input;
  const { say } = words;
  const named = new Set(largestFirst.subarray(0, Math.min(setup.labels, MOST_LABELS)));
  const fullName = nameOfRow(input);
  const shortName = nameOfRow(input, "short");
  builder.heading(say("page.data"));
  const first = builder.table(
    [
      say("page.customer"),
      say("page.class"),
      `x: ${setup.x.name}`,
      `y: ${setup.y.name}`,
      setup.bubble === "" ? say("page.size") : setup.bubble,
      say("page.field"),
    ],
    Array.from(rows, (row) => [
      fullName(row),
      classNameOf(input, row),
      known(portfolio.x[row]!, POINTS),
      known(portfolio.y[row]!, POINTS),
      known(portfolio.size[row]!, AMOUNT),
      setup.fields[portfolio.field[row]!]!.name,
    ]),
  );
  return groups.map(({ start, count }) => ({
    name: classNameOf(input, rows[start]!),
    color: classAt(input, rows[start]!)?.color ?? NO_CLASS_COLOR,
    x: column(first + start, 2, count),
    y: column(first + start, 3, count),
    size: column(first + start, 4, count),
    labels: Array.from(rows.subarray(start, start + count), (row) => (named.has(row) ? shortName(row) : "")),
  }));
}

/** The line of each border, in a column of its own beside the positions along it. */
function borderSeries(
  builder: PageBuilder,
  { setup, words: { say, number } }: PortfolioPageInput,
  dot: number,
): readonly PageSeries[] {
  const lines = (["x", "y"] as const).flatMap((name) =>
    setup[name].borders.map((border) => ({ name, border, text: `${setup[name].name} ${number(border)}` })),
  );
  builder.heading(say("page.borders"));
  builder.text(say("page.bordersAbout"));
  const first = builder.table(
    [say("page.along"), ...lines.map(({ text }) => text), say("page.size")],
    ALONG.map((at) => [
      known(at, POINTS),
      ...lines.map(({ border }) => known(border, POINTS)),
      known(dot, "0.00"),
    ]),
  );
  const of = (at: number) => column(first, at, ALONG.length);
  return lines.map(({ name, text }, at) => ({
    name: say("page.border", { border: text }),
    color: LINE_COLOR,
    x: of(name === "x" ? at + 1 : 0),
    y: of(name === "x" ? 0 : at + 1),
    size: of(lines.length + 1),
  }));
}

function fieldSeries(
  builder: PageBuilder,
  { setup, words: { say } }: PortfolioPageInput,
  dot: number,
): PageSeries {
  const corners = fieldCorners(setup);
  builder.heading(say("page.corners"));
  const first = builder.table(
    [say("page.field"), "x", "y", say("page.size")],
    corners.map(({ name, x, y }) => [name, known(x, POINTS), known(y, POINTS), known(dot, "0.00")]),
  );
  const of = (at: number) => column(first, at, corners.length);
  return {
    name: say("page.fields"),
    color: LINE_COLOR,
    x: of(1),
    y: of(2),
    size: of(3),
    labels: corners.map(({ name }) => name),
  };
}
