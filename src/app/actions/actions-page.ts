import type { ActionList, CustomerClass } from "../../core";
import type { Page, PageChart } from "../../workbook/workbook";
import { PageBuilder } from "../report/page-builder";
import { type MeasureCount, type OpenMeasures, openMeasures } from "./open-measures";

export interface ActionsPageWords {
  readonly sheet: string;
  readonly title: string;
  /** What the measures come from, and how many there are. */
  readonly lead: (open: number, customers: number) => string;
  readonly byReason: string;
  readonly byPriority: string;
  readonly byResponsible: string;
  readonly measures: string;
  /** Says that only some of the measures are shown. */
  readonly more: (shown: number, all: number) => string;
  readonly reason: string;
  /** What is counted, with its unit; and the same in a narrow column. */
  readonly count: string;
  readonly number: string;
  readonly total: string;
  readonly priority: string;
  readonly responsible: string;
  readonly nobody: string;
  readonly noClass: string;
  readonly others: string;
  readonly columns: Readonly<Record<(typeof MEASURE_COLUMNS)[number], string>>;
  /** Excel number format of days. */
  readonly dateFormat: string;
}

export interface ActionsPageInput {
  readonly list: ActionList;
  /** Best first, with their colours. */
  readonly classes: readonly Pick<CustomerClass, "name" | "color">[];
  /** What rows are closed with. */
  readonly closed: readonly string[];
  /** How many measures are listed. Default {@link SHOWN_MEASURES}. */
  readonly most?: number;
  readonly words: ActionsPageWords;
}

/** Measures on the page; the list itself has them all. */
export const SHOWN_MEASURES = 40;

const MEASURE_COLUMNS = ["name", "class", "reason", "measure", "responsible", "due", "priority"] as const;
/** How many of the page's columns each of `MEASURE_COLUMNS` takes. */
const SPANS = [2, 1, 2, 3, 2, 1, 1];
const WIDTHS = Array.from({ length: SPANS.reduce((sum, span) => sum + span) }, () => 12);
/** More people than these are put together. */
const MOST_PEOPLE = 12;
const ROWS_PER_BAR = 2;
const FEWEST_CHART_ROWS = 10;
const OTHER_COLOR = "#9a9a9a";

/** The measures to be printed: counts by reason, class, priority and person, and the first of the list. */
export function actionsPage(input: ActionsPageInput): Page {
  const { list, classes, closed, most = SHOWN_MEASURES, words } = input;
  const open = openMeasures(
    list,
    classes.map(({ name }) => name),
    closed,
  );
  const customers = new Set(
    open.rows.map((row) => `${String(list.columns.key[row])}\n${String(list.columns.name[row])}`),
  );
  const page = new PageBuilder(WIDTHS);
  page.title(words.title);
  page.text(words.lead(open.rows.length, customers.size));
  const charts = open.rows.length === 0 ? [] : [reasonTable(page, open, input)];
  if (open.rows.length > 0) {
    page.heading(words.byPriority);
    countTable(page, words.priority, open.byPriority, words);
    page.heading(words.byResponsible);
    countTable(page, words.responsible, mostOf(open.byResponsible, words), words);
    measureTable(page, open, most, input);
  }
  return {
    id: "actions",
    sheet: words.sheet,
    rows: page.rows,
    rowHeights: page.rowHeights,
    columnWidths: WIDTHS,
    charts,
    gridlines: false,
    print: { orientation: "landscape" },
    activate: true,
  };
}

/** Reasons by class as a table, with the chart that is drawn from it beside the numbers' words. */
function reasonTable(
  page: PageBuilder,
  { reasons, classes: names, byReason }: OpenMeasures,
  { words, classes }: ActionsPageInput,
): PageChart {
  page.heading(words.byReason);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const first = page.table(
    [words.reason, words.total, ...names.map((name) => name || words.noClass)],
    reasons.map((reason, at) => [reason, sum(byReason[at]!), ...byReason[at]!]),
    [2],
  );
  page.space();
  const height = Math.max(FEWEST_CHART_ROWS, 4 + reasons.length * ROWS_PER_BAR);
  const place = { row: page.rows.length, column: 0, rowCount: height, columnCount: WIDTHS.length };
  for (let row = 0; row < height; row += 1) page.space();
  const area = (column: number) => ({ row: first, column, rowCount: reasons.length, columnCount: 1 });
  return {
    kind: "stacked-bar",
    title: words.byReason,
    series: names.map((name, at) => ({
      name: name || words.noClass,
      x: area(0),
      y: area(at + 3),
      color: classes.find((each) => each.name === name)?.color ?? OTHER_COLOR,
    })),
    xAxis: { title: words.reason },
    yAxis: { title: words.count, numberFormat: "#,##0", min: 0 },
    legend: "bottom",
    place,
  };
}

function countTable(
  page: PageBuilder,
  header: string,
  counts: readonly MeasureCount[],
  { number, nobody }: ActionsPageWords,
): void {
  page.table(
    [header, number],
    counts.map(({ name, count }) => [name === "" ? nobody : Number(name) || name, count]),
    [2],
  );
}

function mostOf(counts: readonly MeasureCount[], { others }: ActionsPageWords): readonly MeasureCount[] {
  if (counts.length <= MOST_PEOPLE) return counts;
  const rest = counts.slice(MOST_PEOPLE - 1).reduce((sum, { count }) => sum + count, 0);
  return [...counts.slice(0, MOST_PEOPLE - 1), { name: others, count: rest }];
}

function measureTable(
  page: PageBuilder,
  { rows }: OpenMeasures,
  most: number,
  { list: { columns }, words }: ActionsPageInput,
): void {
  page.heading(words.measures);
  const urgency = (row: number) => Number(columns.priority[row]) || Infinity;
  const first = [...rows]
    .sort((a, b) => (urgency(a) === urgency(b) ? a - b : urgency(a) - urgency(b)))
    .slice(0, most);
  if (first.length < rows.length) page.text(words.more(first.length, rows.length));
  page.table(
    MEASURE_COLUMNS.map((column) => words.columns[column]),
    first.map((row) =>
      MEASURE_COLUMNS.map((column) => {
        const value = columns[column][row] ?? "";
        if (column !== "due" || typeof value !== "number") return value;
        return { value, numberFormat: words.dateFormat };
      }),
    ),
    SPANS,
  );
}
