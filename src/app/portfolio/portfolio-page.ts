import type { PortfolioAxis } from "../../core";
import type { Page } from "../../workbook/workbook";
import { PageBuilder } from "../report/page-builder";
import { axisPartsText } from "./axis-parts-text";
import { bubbleRows, MOST_BUBBLES } from "./bubble-rows";
import { classNameOf, nameOfRow } from "./customer-text";
import { matrixChart } from "./matrix-chart";
import { AMOUNT, COUNT, known, landscape, type PortfolioPageInput, POINTS, SHARE } from "./page-input";

const COLUMN_WIDTHS = [42, 14, 12, 15, 15, 34, 80];
const CHART_ROWS = 24;
const MOST_MOVERS = 25;
const CHANGE = "+0.0;-0.0;0.0";

/** The matrix as a native bubble chart, its fields, who has moved, and the values that the chart is drawn from. */
export function portfolioPage(input: PortfolioPageInput): Page {
  const { say } = input.words;
  const builder = new PageBuilder(COLUMN_WIDTHS);
  head(builder, input, bubbleRows(input).rows.length);
  builder.space();
  const place = {
    row: builder.room(CHART_ROWS),
    column: 0,
    rowCount: CHART_ROWS - 1,
    columnCount: COLUMN_WIDTHS.length,
  };
  builder.together(() => fieldTable(builder, input));
  builder.together(() => movers(builder, input));
  const read = builder.rows.length;
  const chart = matrixChart(builder, input, place);
  return {
    id: "portfolio_matrix",
    sheet: say("page.sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    charts: [chart],
    gridlines: false,
    print: landscape(builder, read),
    activate: true,
  };
}

function head(builder: PageBuilder, input: PortfolioPageInput, drawn: number): void {
  const { setup, portfolio, model, words, source, date } = input;
  const { say } = words;
  builder.title(say("page.title"));
  builder.text(say("page.about", { source, model: model.name, date: words.isoDate(date) }));
  for (const name of ["x", "y"] as const) {
    const axis = setup[name];
    const borders = words.list(axis.borders.map((border) => words.number(border)));
    const key = name === "x" ? "page.right" : "page.up";
    builder.text(
      isScore(axis)
        ? say(`${key}Plain`, { axis: axis.name, borders })
        : say(key, { axis: axis.name, parts: axisPartsText(axis, model, words), borders }),
    );
  }
  const figures = {
    shown: words.number(drawn),
    placed: words.number(portfolio.placed),
    most: words.number(MOST_BUBBLES),
  };
  const shown =
    drawn === portfolio.placed
      ? say("page.shownAll", figures)
      : say(drawn === MOST_BUBBLES ? "page.shown" : "page.shownPositive", figures);
  const bubbles =
    setup.bubble === "" ? say("page.bubbleEqual") : say("page.bubble", { column: setup.bubble });
  builder.text(`${bubbles} ${shown}`);
  if (portfolio.without > 0) builder.text(say("page.without", { count: portfolio.without }));
}

/** The score needs no explanation of what it is made of. */
const isScore = ({ parts }: PortfolioAxis): boolean => parts.length === 1 && parts[0]?.value.kind === "score";

function fieldTable(builder: PageBuilder, input: PortfolioPageInput): void {
  const { setup, portfolio, words } = input;
  const { say } = words;
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
      say("page.place"),
      say("page.strategy"),
    ],
    setup.fields.map(({ name, strategy }, at) => [
      name,
      { value: fieldCounts[at]!, numberFormat: COUNT },
      known(fieldCounts[at]! / placed, SHARE),
      hasAmounts ? known(fieldAmounts[at]!, AMOUNT) : "",
      hasAmounts ? known(sum > 0 ? fieldAmounts[at]! / sum : NaN, SHARE) : "",
      placeText(input, at),
      strategy,
    ]),
  );
}

const LEVELS = { 2: ["low", "high"], 3: ["low", "middle", "high"] } as const;

/** "Potenzial hoch, Wert niedrig" */
function placeText({ setup, words: { say } }: PortfolioPageInput, field: number): string {
  const { size, x, y } = setup;
  const level = (band: number) => say(`page.level.${LEVELS[size][band]!}`);
  return say("page.placeOf", {
    x: x.name,
    y: y.name,
    xLevel: level(field % size),
    yLevel: level(size - 1 - Math.floor(field / size)),
  });
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
  builder.table(
    [
      say("page.customer"),
      say("page.class"),
      say("page.way"),
      say("page.change", { axis: setup.x.name }),
      say("page.change", { axis: setup.y.name }),
      say("page.from"),
      say("page.to"),
    ],
    Array.from(moves.rows.subarray(0, MOST_MOVERS), (row, at) => [
      nameOf(row),
      classNameOf(input, row),
      known(moves.lengths[at]!, POINTS),
      known(portfolio.x[row]! - moves.before.x[row]!, CHANGE),
      known(portfolio.y[row]! - moves.before.y[row]!, CHANGE),
      setup.fields[moves.fieldBefore[row]!]!.name,
      setup.fields[portfolio.field[row]!]!.name,
    ]),
  );
}
