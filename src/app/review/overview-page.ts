import { type Cell, nearBorders, ScoreState, shownClass } from "../../core";
import type { Page, PageCell } from "../../workbook/workbook";
import { customerNames } from "../customer-names";
import { PageBuilder } from "../report/page-builder";
import { amountOf, COUNT, POINTS, type ReviewAmount, type ReviewInput, SHARE, sumOf } from "./input";
import { type Figure, FIGURES } from "./words";

const COLUMN_WIDTHS = [46, 28, 18, 20, 24, 20];
const TOP = 10;

export interface OverviewInput extends ReviewInput {
  /** The sheets of the report with what they show. */
  readonly contents: readonly (readonly [sheet: string, content: string])[];
  /** What could not be reported, and why. */
  readonly left: readonly (readonly [part: string, reason: string])[];
}

/** The first sheet of a report: key figures, the customers at the top, and what the other sheets show. */
export function overviewPage(input: OverviewInput): Page {
  const { model, source, date, words, contents, left } = input;
  const { say } = words;
  const amount = amountOf(input);
  const builder = new PageBuilder(COLUMN_WIDTHS);
  builder.title(say("overview.title"));
  builder.text(say("overview.about", { source, model: model.name, date: words.isoDate(date) }));
  figuresTable(builder, input, amount);
  topTable(builder, input, amount);
  listOf(builder, say("overview.contents"), [say("overview.sheetName"), say("overview.content")], contents);
  if (left.length > 0)
    listOf(builder, say("overview.left"), [say("overview.content"), say("overview.reason")], left);
  return {
    id: "overview",
    sheet: say("overview.sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    gridlines: false,
    print: { orientation: "landscape", onePage: true },
  };
}

function figuresTable(builder: PageBuilder, input: ReviewInput, amount: ReviewAmount | undefined): void {
  const { say } = input.words;
  const values = figuresOf(input, amount);
  const about = { column: amount?.header ?? "", class: input.model.classes.list[0]!.name };
  builder.heading(say("overview.figures"));
  builder.table(
    [say("overview.figure"), say("overview.value"), say("overview.means")],
    FIGURES.flatMap((figure) => {
      const value = values[figure];
      return value === undefined
        ? []
        : [[say(`figure.${figure}`, about), value, say(`means.${figure}`, about)]];
    }),
    [1, 1, COLUMN_WIDTHS.length - 2],
  );
}

function figuresOf(
  { model, table, scores }: ReviewInput,
  amount: ReviewAmount | undefined,
): Partial<Record<Figure, PageCell>> {
  const count = (value: number): PageCell => ({ value, numberFormat: COUNT });
  const points = (value: number): PageCell => ({ value, numberFormat: POINTS });
  const ascending = scores.score.filter((score) => !Number.isNaN(score)).sort();
  const scored = ascending.length;
  const isBest = (row: number) => scores.classIndex[row] === 0;
  const [, newCount, returningCount] = scores.exceptionCounts;
  const loss = scores.loss.reduce((sum, mark) => sum + mark, 0);
  return {
    customers: count(table.rowCount),
    scored: count(scored),
    ...(scored < table.rowCount && { notScored: count(table.rowCount - scored) }),
    ...(scored > 0 && {
      mean: points(ascending.reduce((sum, score) => sum + score, 0) / scored),
      median: points((ascending[(scored - 1) >> 1]! + ascending[scored >> 1]!) / 2),
    }),
    best: count(scores.classIndex.reduce((sum, place) => sum + (place === 0 ? 1 : 0), 0)),
    ...(amount && { amount: { value: amount.total, numberFormat: amount.numberFormat } }),
    ...(amount &&
      amount.total > 0 && {
        bestAmount: { value: sumOf(amount.values, isBest) / amount.total, numberFormat: SHARE },
      }),
    ...(model.lossColumn !== "" && { loss: count(loss) }),
    ...(model.newCustomers && { newCustomers: count(newCount) }),
    ...(model.returningCustomers && { returning: count(returningCount) }),
    near: count(nearBorders(scores).reduce((sum, mark) => sum + mark, 0)),
  };
}

function topTable(builder: PageBuilder, input: ReviewInput, amount: ReviewAmount | undefined): void {
  const { model, table, scores, words } = input;
  const { nameOf, keyOf } = customerNames(table, model.key);
  const rows = Array.from(scores.rank.keys())
    .filter((row) => scores.state[row] === ScoreState.scored && scores.rank[row]! > 0)
    .sort((a, b) => scores.rank[a]! - scores.rank[b]! || a - b)
    .slice(0, TOP);
  if (rows.length === 0) return;
  const { say } = words;
  const amountAt = (row: number): PageCell => {
    const value = amount?.values[row] ?? NaN;
    return { value: Number.isFinite(value) ? value : "", numberFormat: amount?.numberFormat ?? COUNT };
  };
  builder.heading(say("overview.top", { count: rows.length }));
  builder.table(
    [
      say("column.customer"),
      say("column.class"),
      say("column.rank"),
      say("column.points"),
      ...(amount ? [amount.header, say("column.amountShare")] : []),
    ],
    rows.map((row): (PageCell | Cell)[] => [
      [nameOf(row), keyOf(row)].filter((text) => text !== "").join(" · "),
      shownClass(model, scores.classIndex[row]!, scores.exception[row]!)?.name ?? "",
      { value: scores.rank[row]!, numberFormat: COUNT },
      { value: scores.score[row]!, numberFormat: POINTS },
      ...(amount
        ? [
            amountAt(row),
            {
              value: amount.total > 0 ? Number(amountAt(row).value) / amount.total : "",
              numberFormat: SHARE,
            },
          ]
        : []),
    ]),
  );
}

function listOf(
  builder: PageBuilder,
  heading: string,
  header: readonly string[],
  lines: readonly (readonly string[])[],
): void {
  builder.heading(heading);
  builder.table(header, lines, [1, COLUMN_WIDTHS.length - 1]);
}
