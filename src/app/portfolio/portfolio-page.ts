import type { Page } from "../../workbook/workbook";
import { customerNames } from "../customer-names";
import { PageBuilder } from "../report/page-builder";
import { axisPartsText } from "./axis-parts-text";
import { borderDots } from "./border-dots";
import { bubbleRows, MOST_BUBBLES } from "./bubble-rows";
import { AMOUNT, COUNT, known, LANDSCAPE, type PortfolioPageInput, POINTS, SHARE } from "./page-input";

const COLUMN_WIDTHS = [28, 16, 13, 15, 15, 24, 44];
const CHART_ROWS = 30;
const MOST_MOVERS = 25;
/** Percent of Excel's own size, at which the largest bubble would take a quarter of the chart. */
const BUBBLE_SCALE = 35;

/** The matrix as a native bubble chart, its fields, who has moved, and the values that the chart is drawn from. */
export function portfolioPage(input: PortfolioPageInput): Page {
  const { setup, model, portfolio, words } = input;
  const { say } = words;
  const builder = new PageBuilder(COLUMN_WIDTHS);
  const bubbles = bubbleRows(input);
  head(builder, input, bubbles.rows.length);
  builder.space();
  const chartRow = builder.rows.length;
  for (let row = 0; row < CHART_ROWS; row += 1) builder.space();
  fieldTable(builder, input);
  movers(builder, input);

  const nameOf = nameOfRow(input);
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
    Array.from(bubbles.rows, (row) => [
      nameOf(row),
      className(input, row),
      known(portfolio.x[row]!, POINTS),
      known(portfolio.y[row]!, POINTS),
      known(portfolio.size[row]!, AMOUNT),
      setup.fields[portfolio.field[row]!]!.name,
    ]),
  );
  builder.heading(say("page.borders"));
  builder.text(say("page.bordersAbout"));
  const dots = borderDots(setup, bubbles.largest);
  const dotsRow = builder.table(
    ["", "", `x: ${setup.x.name}`, `y: ${setup.y.name}`, say("page.size")],
    dots.map(({ x, y, size }) => ["", "", known(x, POINTS), known(y, POINTS), known(size, "General")]),
  );

  const series = (name: string, color: string, row: number, rowCount: number) => {
    const column = (at: number) => ({ row, column: at, rowCount, columnCount: 1 });
    return { name, color, x: column(2), y: column(3), size: column(4) };
  };
  const axis = (name: string) => ({
    title: say("page.points", { axis: name }),
    min: 0,
    max: 100,
    numberFormat: "0",
  });
  return {
    id: "portfolio_matrix",
    sheet: say("page.sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    charts: [
      {
        kind: "bubble",
        title: say("page.chart", { x: setup.x.name, y: setup.y.name }),
        series: [
          ...bubbles.groups.map(({ classIndex, start, count }) =>
            series(
              model.classes.list[classIndex]?.name ?? say("page.noClass"),
              model.classes.list[classIndex]?.color ?? "#9A9A9A",
              first + start,
              count,
            ),
          ),
          series(say("page.borders"), "#404040", dotsRow, dots.length),
        ],
        xAxis: axis(setup.x.name),
        yAxis: axis(setup.y.name),
        legend: "bottom",
        bubbleScale: BUBBLE_SCALE,
        place: { row: chartRow, column: 0, rowCount: CHART_ROWS - 1, columnCount: COLUMN_WIDTHS.length },
      },
    ],
    gridlines: false,
    print: LANDSCAPE,
    activate: true,
  };
}

const className = ({ model, scores, words }: PortfolioPageInput, row: number): string =>
  model.classes.list[scores.classIndex[row]!]?.name ?? words.say("page.noClass");

function nameOfRow({ table, model }: PortfolioPageInput): (row: number) => string {
  const { nameOf, keyOf } = customerNames(table, model.key);
  return (row) => [nameOf(row), keyOf(row)].filter((text) => text !== "").join(" · ");
}

function head(builder: PageBuilder, input: PortfolioPageInput, shown: number): void {
  const { setup, portfolio, model, words, source, date } = input;
  const { say } = words;
  builder.title(say("page.title"));
  builder.text(say("page.about", { source, model: model.name, date: words.isoDate(date) }));
  const about = (name: "x" | "y") => ({
    axis: setup[name].name,
    parts: axisPartsText(setup[name], model, words),
    borders: words.list(setup[name].borders.map((border) => words.number(border))),
  });
  builder.text(say("page.right", about("x")));
  builder.text(say("page.up", about("y")));
  builder.text(setup.bubble === "" ? say("page.bubbleEqual") : say("page.bubble", { column: setup.bubble }));
  const figures = {
    shown: words.number(shown),
    placed: words.number(portfolio.placed),
    most: words.number(MOST_BUBBLES),
  };
  if (shown === portfolio.placed) builder.text(say("page.shownAll", figures));
  else builder.text(say(shown === MOST_BUBBLES ? "page.shown" : "page.shownPositive", figures));
  if (portfolio.without > 0) builder.text(say("page.without", { count: portfolio.without }));
}

function fieldTable(builder: PageBuilder, { setup, portfolio, words: { say } }: PortfolioPageInput): void {
  const { fieldCounts, fieldAmounts, placed } = portfolio;
  const sum = fieldAmounts.reduce((total, amount) => total + amount, 0);
  const hasAmounts = setup.bubble !== "";
  builder.heading(say("page.fields"));
  builder.table(
    [
      say("page.field"),
      say("page.customers"),
      say("page.ofCustomers"),
      hasAmounts ? say("page.amount", { column: setup.bubble }) : "",
      hasAmounts ? say("page.ofAmount") : "",
      "",
      say("page.strategy"),
    ],
    setup.fields.map(({ name, strategy }, at) => [
      name,
      { value: fieldCounts[at]!, numberFormat: COUNT },
      known(fieldCounts[at]! / placed, SHARE),
      hasAmounts ? known(fieldAmounts[at]!, AMOUNT) : "",
      hasAmounts ? known(sum > 0 ? fieldAmounts[at]! / sum : NaN, SHARE) : "",
      "",
      strategy,
    ]),
  );
}

function movers(builder: PageBuilder, input: PortfolioPageInput): void {
  const { earlier, setup, portfolio, words } = input;
  if (earlier === undefined) return;
  const { say } = words;
  const { moves, label } = earlier;
  const nameOf = nameOfRow(input);
  builder.heading(say("page.movers"));
  builder.text(
    say("page.moversAbout", {
      period: label,
      changed: words.number(moves.changedField),
      compared: words.number(moves.compared),
    }),
  );
  const longest = moves.rows.subarray(0, MOST_MOVERS);
  builder.table(
    [say("page.customer"), say("page.class"), say("page.way"), "", "", say("page.from"), say("page.to")],
    Array.from(longest, (row, at) => [
      nameOf(row),
      className(input, row),
      known(moves.lengths[at]!, POINTS),
      "",
      "",
      setup.fields[moves.fieldBefore[row]!]!.name,
      setup.fields[portfolio.field[row]!]!.name,
    ]),
  );
}
