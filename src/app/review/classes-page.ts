import { shownPlaces } from "../../core";
import type { Cell } from "../../core";
import type { Page, PageCell, PageChart } from "../../workbook/workbook";
import { PageBuilder } from "../report/page-builder";
import { amountOf, COUNT, POINTS, type ReviewAmount, type ReviewInput, SHARE, sumOf } from "./input";

const COLUMN_WIDTHS = [24, 13, 13, 13, 18, 14, 13, 42];
const CHART_ROWS = 16;
/** Points that a column of the histogram stands for. */
const BIN = 10;
const BLUE = "#1f5fa8";
const GRAY = "#9a9a9a";

/** Customers by class, what they bring, and how their points are spread. */
export function classesPage(input: ReviewInput): Page {
  const { model, source, date, words } = input;
  const { say } = words;
  const amount = amountOf(input);
  const builder = new PageBuilder(COLUMN_WIDTHS);
  builder.title(say("classes.title"));
  builder.text(say("classes.about", { source, model: model.name, date: words.isoDate(date) }));
  builder.space();
  const { first, count } = classTable(builder, input, amount);
  builder.space();
  const chartRow = builder.room(CHART_ROWS + 1);
  builder.heading(say("classes.histogram"));
  const bins = binTable(builder, input);
  const place = (column: number, columnCount: number, row = chartRow) => ({
    row,
    column,
    rowCount: CHART_ROWS,
    columnCount,
  });
  const column = (at: number) => ({ row: first, column: at, rowCount: count, columnCount: 1 });
  const counts: PageChart = {
    kind: "column",
    title: say("classes.counts"),
    series: [{ name: say("column.customers"), x: column(0), y: column(2), color: BLUE }],
    xAxis: { title: say("column.class") },
    yAxis: { title: say("classes.countAxis"), numberFormat: COUNT, min: 0 },
    place: place(0, 4),
  };
  const shares: PageChart = {
    kind: "column",
    title: say(amount ? "classes.shares" : "classes.ofCustomers", { column: amount?.header ?? "" }),
    series: [
      { name: say("classes.ofCustomers"), x: column(0), y: column(3), color: GRAY },
      ...(amount
        ? [
            {
              name: say("classes.ofAmount", { column: amount.header }),
              x: column(0),
              y: column(5),
              color: BLUE,
            },
          ]
        : []),
    ],
    xAxis: { title: say("column.class") },
    yAxis: { title: say("classes.shareAxis"), numberFormat: "0%", min: 0 },
    legend: "bottom",
    place: place(4, 4),
  };
  const spread: PageChart = {
    kind: "column",
    title: say("classes.histogram"),
    series: [{ name: say("column.customers"), x: bins.x, y: bins.y, color: BLUE }],
    xAxis: { title: say("classes.scoreAxis") },
    yAxis: { title: say("classes.countAxis"), numberFormat: COUNT, min: 0 },
    place: { row: bins.x.row - 1, column: 3, rowCount: bins.x.rowCount + 3, columnCount: 5 },
  };
  return {
    id: "classes",
    sheet: say("classes.sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    charts: [counts, shares, spread],
    gridlines: false,
    print: { orientation: "landscape", onePage: true },
  };
}

interface ClassRow {
  readonly name: string;
  readonly color: string;
  readonly from: PageCell | Cell;
  readonly strategy: string;
  readonly isIn: (row: number) => boolean;
}

/** Classes as customers are shown with them, those of new and returning customers included. */
function classRows({ model, scores, words: { say } }: ReviewInput): ClassRow[] {
  const places = shownPlaces(model, scores.classIndex, scores.exception);
  const { bound, list } = scores.classes;
  const own = list.map(({ name, color, from, strategy }, at): ClassRow => ({
    name,
    color,
    from:
      at === list.length - 1
        ? { value: say("classes.rest"), align: "center" }
        : { value: from, numberFormat: `"${bound === ">" ? ">" : "≥"} "0.##` },
    strategy,
    isIn: (row) => places[row] === at,
  }));
  const exceptions = [model.newCustomers, model.returningCustomers].flatMap((rule, at): ClassRow[] =>
    rule?.shown === "class" ? [{ ...rule, from: "", isIn: (row) => places[row] === list.length + at }] : [],
  );
  return [...own, ...exceptions];
}

function classTable(builder: PageBuilder, input: ReviewInput, amount: ReviewAmount | undefined) {
  const { scores, table, words } = input;
  const { say } = words;
  const rows = classRows(input);
  const scored = Math.max(1, scores.scoredCount);
  const line = ({ name, from, strategy, isIn }: Omit<ClassRow, "color">): (PageCell | Cell)[] => {
    let count = 0;
    for (let row = 0; row < table.rowCount; row += 1) if (isIn(row)) count += 1;
    const money = amount ? sumOf(amount.values, isIn) : 0;
    const mean = sumOf(scores.score, isIn) / count;
    return [
      name,
      from,
      { value: count, numberFormat: COUNT },
      { value: count / scored, numberFormat: SHARE },
      amount ? { value: money, numberFormat: amount.numberFormat } : "",
      amount && amount.total > 0 ? { value: money / amount.total, numberFormat: SHARE } : "",
      count > 0 ? { value: mean, numberFormat: POINTS } : "",
      strategy,
    ];
  };
  const first = builder.table(
    [
      say("column.class"),
      say("column.from"),
      say("column.customers"),
      say("column.share"),
      amount?.header ?? "",
      amount ? say("column.amountShare") : "",
      say("column.mean"),
      say("column.strategy"),
    ],
    [
      ...rows.map(line),
      line({
        name: say("classes.sum"),
        from: "",
        strategy: "",
        isIn: (row) => !Number.isNaN(scores.score[row]!),
      }).map((cell) => ({ ...(typeof cell === "object" ? cell : { value: cell }), bold: true })),
    ],
  );
  return { first, count: rows.length };
}

function binTable(builder: PageBuilder, { scores, words: { say, number } }: ReviewInput) {
  const count = 100 / BIN;
  const counts = new Uint32Array(count);
  for (const score of scores.score)
    if (!Number.isNaN(score)) counts[Math.min(count - 1, Math.floor(score / BIN))]! += 1;
  const first = builder.table(
    [say("column.range"), say("column.customers")],
    Array.from(counts, (customers, at): (PageCell | Cell)[] => [
      say("classes.bin", { from: number(at * BIN), to: number((at + 1) * BIN) }),
      { value: customers, numberFormat: COUNT },
    ]),
  );
  const area = (column: number) => ({ row: first, column, rowCount: count, columnCount: 1 });
  return { x: area(0), y: area(1) };
}
