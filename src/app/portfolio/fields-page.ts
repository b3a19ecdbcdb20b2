import { largestPlaced } from "../../core";
import type { Page } from "../../workbook/workbook";
import { customerNames } from "../customer-names";
import { classNameOf } from "./customer-text";
import { PageBuilder } from "../report/page-builder";
import { AMOUNT, known, landscape, type PortfolioPageInput, POINTS } from "./page-input";

const COLUMN_WIDTHS = [14, 44, 16, 12, 18, 18, 18];
/** Customers of one field that are worth reading on paper; all of them stand in the list. */
const MOST_CUSTOMERS = 100;

/** The customers of each field with what is planned for them, the largest first. */
export function fieldsPage(input: PortfolioPageInput): Page {
  const { setup, model, words, source, date } = input;
  const { say } = words;
  const builder = new PageBuilder(COLUMN_WIDTHS);
  builder.title(say("fieldsPage.title"));
  builder.text(say("page.about", { source, model: model.name, date: words.isoDate(date) }));
  builder.text(say("fieldsPage.all", { most: words.number(MOST_CUSTOMERS) }));
  setup.fields.forEach((_, field) => builder.together(() => fieldSection(builder, input, field)));
  return {
    id: "portfolio_fields",
    sheet: say("fieldsPage.sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    gridlines: false,
    print: landscape(builder),
    activate: true,
  };
}

function fieldSection(builder: PageBuilder, input: PortfolioPageInput, field: number): void {
  const { setup, portfolio, table, model, scores, words } = input;
  const { say } = words;
  const { name, strategy } = setup.fields[field]!;
  const rows = largestPlaced(portfolio, { field: portfolio.field, at: field });
  const customers = words.number(rows.length);
  const hasAmounts = setup.bubble !== "";
  const amount = words.number(Math.round(portfolio.fieldAmounts[field]!));
  builder.heading(
    hasAmounts
      ? say("fieldsPage.heading", { name, customers, column: setup.bubble, amount })
      : say("fieldsPage.headingPlain", { name, customers }),
  );
  if (strategy !== "") builder.text(strategy);
  if (rows.length === 0) {
    builder.text(say("fieldsPage.empty"));
    return;
  }
  const { nameOf, keyOf } = customerNames(table, model.key);
  const shown = rows.subarray(0, MOST_CUSTOMERS);
  builder.table(
    [
      model.key,
      say("page.customer"),
      say("page.class"),
      say("fieldsPage.score"),
      `x: ${setup.x.name}`,
      `y: ${setup.y.name}`,
      hasAmounts ? setup.bubble : "",
    ],
    Array.from(shown, (row) => [
      keyOf(row),
      nameOf(row),
      classNameOf(input, row),
      known(scores.score[row]!, POINTS),
      known(portfolio.x[row]!, POINTS),
      known(portfolio.y[row]!, POINTS),
      hasAmounts ? known(portfolio.size[row]!, AMOUNT) : "",
    ]),
  );
  const count = rows.length - shown.length;
  if (count === 0) return;
  const rest = rows.subarray(MOST_CUSTOMERS).reduce((sum, row) => sum + (portfolio.size[row]! || 0), 0);
  builder.text(
    hasAmounts
      ? say("fieldsPage.more", { count, amount: words.number(Math.round(rest)) })
      : say("fieldsPage.morePlain", { count }),
  );
}
