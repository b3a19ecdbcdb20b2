import {
  type AbcAnalysis,
  type Concentration,
  type ConcentrationSetup,
  departureOf,
  type ScoringModel,
  type Table,
} from "../../core";
import type { Page } from "../../workbook/workbook";
import { customerNames } from "../customer-names";
import { abcLetter } from "./abc-letter";
import { PageBuilder } from "../report/page-builder";
import { AMOUNT, COUNT, known, landscape, SHARE } from "./page-input";
import type { ConcentrationWords } from "./portfolio-words";

/** What the page about concentration is made from. */
export interface ConcentrationPageInput {
  readonly setup: ConcentrationSetup;
  readonly concentration: Concentration;
  readonly abc: AbcAnalysis;
  /** By table row; `profit` where there is such a column. */
  readonly amounts: Float64Array;
  readonly profit?: Float64Array | undefined;
  readonly table: Table;
  readonly model: ScoringModel;
  /** What the list is called. */
  readonly source: string;
  /** ISO date of the write. */
  readonly date: string;
  readonly words: ConcentrationWords;
}

const COLUMN_WIDTHS = [44, 16, 18, 18, 18, 18, 18];
const CHART_ROWS = 19;
const CHART_COLUMNS = 5;
const TOP = 20;
const LEAVING = [1, 3, 5, 10];
const CURVE_POINTS = 20;

/** The Lorenz curve, the shares of the largest, the ABC groups, and what goes if the largest leave. */
export function concentrationPage(input: ConcentrationPageInput): Page {
  const { setup, concentration, words, source, date } = input;
  const { say } = words;
  const builder = new PageBuilder(COLUMN_WIDTHS);
  builder.title(say("title"));
  builder.text(say("about", { source, column: setup.amount, date: words.isoDate(date) }));
  const chartRow = lorenzRoom(builder, input);
  for (const section of [figures, largestTable, abcTable, departures, topCustomers])
    builder.together(() => section(builder, input));
  const read = builder.rows.length;
  const charts = chartRow === undefined ? [] : [lorenzChart(builder, concentration, chartRow, input)];
  return {
    id: "concentration",
    sheet: say("sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    charts,
    gridlines: false,
    print: landscape(builder, read),
    activate: true,
  };
}

/** Says what the curve says, and leaves room for it; undefined where there is none. */
function lorenzRoom(
  builder: PageBuilder,
  { concentration: { lorenz, largest }, words }: ConcentrationPageInput,
): number | undefined {
  const last = largest.at(-1);
  if (lorenz.length === 0 || last === undefined) {
    builder.text(words.say("noTotal"));
    return undefined;
  }
  builder.text(
    words.say("lorenzSays", { share: words.percent(last.share), ofTotal: words.percent(last.ofTotal) }),
  );
  builder.space();
  return builder.room(CHART_ROWS);
}

function figures(
  builder: PageBuilder,
  { setup, concentration, words: { say } }: ConcentrationPageInput,
): void {
  const { customers, unknown, total, gains, losses, lossCustomers, gini } = concentration;
  const count = (value: number) => ({ value, numberFormat: COUNT });
  builder.heading(say("figures"));
  builder.pair(say("customers"), count(customers));
  if (unknown > 0) builder.pair(say("unknown"), count(unknown));
  builder.pair(say("total", { column: setup.amount }), known(total, AMOUNT));
  if (lossCustomers > 0) {
    builder.pair(say("gains"), known(gains, AMOUNT));
    builder.pair(say("losses"), known(losses, AMOUNT));
    builder.pair(say("lossCustomers"), count(lossCustomers));
  }
  builder.pair(say("gini"), known(gini ?? NaN, "0.00"));
  builder.text(say("giniMeans"));
  if (lossCustomers > 0) builder.text(say("lossesMean"));
}

function largestTable(builder: PageBuilder, { concentration, words: { say } }: ConcentrationPageInput): void {
  builder.heading(say("largest"));
  builder.table(
    [say("share"), say("number"), say("amount"), say("ofTotal")],
    concentration.largest.map(({ share, customers, amount, ofTotal }) => [
      known(share, "0%"),
      known(customers, COUNT),
      known(amount, AMOUNT),
      known(ofTotal, SHARE),
    ]),
  );
}

function abcTable(builder: PageBuilder, { setup, abc, words }: ConcentrationPageInput): void {
  const { say } = words;
  const [a = 0, b] = setup.abc;
  builder.heading(say("abc"));
  builder.text(
    b === undefined
      ? say("abcOne", { a: words.number(a) })
      : say("abcAbout", { a: words.number(a), b: words.number(b) }),
  );
  builder.table(
    [say("group"), say("number"), say("ofCustomers"), say("amount"), say("ofTotal"), say("from")],
    abc.groups.map(({ customers, amount, ofCustomers, ofTotal, from }, at) => [
      abcLetter(at),
      known(customers, COUNT),
      known(ofCustomers, SHARE),
      known(amount, AMOUNT),
      known(ofTotal, SHARE),
      known(from, AMOUNT),
    ]),
  );
}

function departures(builder: PageBuilder, input: ConcentrationPageInput): void {
  const { setup, concentration, amounts, profit, words } = input;
  const { say } = words;
  const leaving = [...new Set([...LEAVING, setup.leaving])]
    .filter((count) => count > 0 && count <= concentration.customers)
    .sort((one, other) => one - other);
  const columns = [
    { name: setup.amount, values: amounts },
    ...(profit === undefined ? [] : [{ name: setup.profit, values: profit }]),
  ];
  builder.heading(say("departure"));
  builder.text(say("departureAbout"));
  builder.table(
    [
      say("leaving"),
      ...columns.flatMap(({ name: column }) => [
        say("lost", { column }),
        say("lostShare"),
        say("left", { column }),
      ]),
    ],
    leaving.map((count) => [
      known(count, COUNT),
      ...columns.flatMap(({ values }) => {
        const { lost, ofTotal, left } = departureOf(concentration.order, values, count);
        return [known(lost, AMOUNT), known(ofTotal, SHARE), known(left, AMOUNT)];
      }),
    ]),
  );
}

function topCustomers(builder: PageBuilder, input: ConcentrationPageInput): void {
  const { concentration, abc, amounts, profit, table, model, setup, words } = input;
  const { order, cumulated, total } = concentration;
  const { say } = words;
  const { nameOf, keyOf } = customerNames(table, model.key);
  builder.heading(say("top"));
  builder.table(
    [
      say("customer"),
      say("rank"),
      setup.amount,
      say("ofTotal"),
      say("cumulated"),
      say("group"),
      ...(profit === undefined ? [] : [setup.profit]),
    ],
    Array.from(order.subarray(0, TOP), (row, at) => [
      [nameOf(row), keyOf(row)].filter((text) => text !== "").join(" · "),
      known(at + 1, "0"),
      known(amounts[row]!, AMOUNT),
      known(total > 0 ? amounts[row]! / total : NaN, SHARE),
      known(total > 0 ? cumulated[at]! / total : NaN, SHARE),
      abcLetter(abc.group[row]!),
      ...(profit === undefined ? [] : [known(profit[row]!, AMOUNT)]),
    ]),
  );
}

/** The curve with the numbers that it is drawn from, written at the foot of the page. */
function lorenzChart(
  builder: PageBuilder,
  { lorenz }: Concentration,
  chartRow: number,
  { setup, words: { say } }: ConcentrationPageInput,
) {
  const every = Math.max(1, Math.ceil((lorenz.length - 1) / CURVE_POINTS));
  const points = lorenz.filter((_, at) => at % every === 0 || at === lorenz.length - 1);
  builder.heading(say("data"));
  const first = builder.table(
    [say("dataX"), say("dataY"), say("equal")],
    points.map(({ customers, value }) => [
      known(customers, SHARE),
      known(value, SHARE),
      known(customers, SHARE),
    ]),
  );
  const column = (at: number) => ({ row: first, column: at, rowCount: points.length, columnCount: 1 });
  return {
    kind: "scatter-lines" as const,
    title: say("lorenz", { column: setup.amount }),
    series: [
      { name: say("curve"), x: column(0), y: column(1), color: "#1F5FA8" },
      { name: say("equal"), x: column(0), y: column(2), color: "#9A9A9A", dashed: true },
    ],
    xAxis: { title: say("lorenzX"), min: 0, max: 1, numberFormat: "0%" },
    yAxis: { title: say("lorenzY"), max: 1, numberFormat: "0%" },
    legend: "bottom" as const,
    place: { row: chartRow, column: 0, rowCount: CHART_ROWS - 1, columnCount: CHART_COLUMNS },
  };
}
