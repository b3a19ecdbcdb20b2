import type { BudgetShares, BudgetStudy, Cell } from "../../core";
import type { Page, PageCell, PageChart } from "../../workbook/workbook";
import { LANDSCAPE } from "../portfolio/page-input";
import { PageBuilder } from "../report/page-builder";
import type { BudgetWords } from "./budget-words";

/** What the sheet about the budget is made from. */
export interface BudgetPage {
  readonly study: BudgetStudy;
  readonly words: BudgetWords;
  /** Excel number format of money, in English form. */
  readonly moneyFormat: string;
  /** The customer of a table row. */
  readonly nameOf: (row: number) => string;
  /** Contribution of a table row. */
  readonly contributionOf: (row: number) => number;
}

/** Makes the sheet from top to bottom. */
interface Making extends BudgetPage {
  readonly builder: PageBuilder;
}

const COLORS = { best: "#1f5fa8", elsewhere: "#9a9a9a" } as const;
const WIDTHS = [26, 20, 21, 18, 14, 13, 14, 14, 16, 16, 21, 16];
const CHART_ROWS = 18;
const MOST_LOSSES = 50;
/** Every so many points of the curve are written. */
const POINT_STEP = 3;
const CLASS_COLUMNS = { name: 0, all: 9 } as const;

/** A sheet with the shares of a budget, what they bring, and what loss customers would have to change. */
export function budgetPage(input: BudgetPage): Page {
  const { study, words } = input;
  const builder = new PageBuilder(WIDTHS);
  const making = { ...input, builder };
  builder.title(words.title);
  for (const note of [...words.notes, ...words.issues]) builder.text(note);
  builder.space();
  const classRow = classTable(making);
  const charts: PageChart[] = [];
  let printed: number | undefined;
  if (study.plan === undefined) lossTable(making);
  else {
    wayTable(making, study.plan);
    builder.space();
    const chartRow = builder.room(CHART_ROWS);
    lossTable(making);
    charts.push(allocationChart(input, classRow, chartRow));
    printed = builder.rows.length;
    if (study.curve !== undefined) charts.push(curveChart(input, curveTable(making), chartRow));
  }
  return {
    id: "budget",
    sheet: words.sheet,
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: WIDTHS,
    charts,
    gridlines: false,
    print: { ...LANDSCAPE, ...(printed !== undefined && { rows: printed }) },
    activate: true,
  };
}

const moneyIn =
  (moneyFormat: string) =>
  (value: number): PageCell => ({
    value: Number.isNaN(value) ? "" : value,
    numberFormat: moneyFormat,
    align: "right",
  });

const count = (value: number): PageCell => ({ value, numberFormat: "#,##0", align: "right" });

/** @returns The row of the first class. */
function classTable({ study, words, moneyFormat, builder }: Making): number {
  const { classes, figures, terms, plan } = study;
  const money = moneyIn(moneyFormat);
  const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
  const strong = (cell: PageCell): PageCell => ({ ...cell, bold: true });
  const head = [
    words.class,
    words.customers,
    words.mean,
    words.spend,
    words.gain,
    words.ceiling,
    words.least,
    words.most,
    ...(plan === undefined ? [] : [words.each, words.all, words.brings, words.next]),
  ];
  const total: (PageCell | Cell)[] =
    plan === undefined
      ? []
      : [
          strong({ value: words.sum }),
          strong(count(sum(figures.customers))),
          ...Array.from({ length: 7 }, () => ""),
          strong(money(plan.spent)),
          strong(money(plan.gain)),
          "",
        ];
  return builder.table(head, [
    ...classes.map(({ name }, at) => {
      const customers = figures.customers[at]!;
      const { spend, gain, ceiling, least, most = NaN } = terms[at]!;
      return [
        name,
        count(customers),
        ...[figures.mean[at]!, spend, gain, ceiling, least, most].map(money),
        ...(plan === undefined
          ? []
          : [
              money(plan.spending[at]!),
              money(customers * plan.spending[at]!),
              money(customers * plan.gains[at]!),
              { value: plan.marginal[at]!, numberFormat: "0.00", align: "right" as const },
            ]),
      ];
    }),
    ...(total.length === 0 ? [] : [total]),
  ]);
}

function wayTable({ study: { simple }, words, moneyFormat, builder }: Making, plan: BudgetShares): void {
  const money = moneyIn(moneyFormat);
  const way = (name: string, { spent, gain }: BudgetShares) => [
    name,
    money(spent),
    money(gain),
    money(gain - spent),
  ];
  builder.heading(words.compare);
  builder.table(
    [words.way, words.spent, words.brings, words.net],
    [
      way(words.ways.best, plan),
      ...(simple === undefined
        ? []
        : [way(words.ways.byHead, simple.byHead), way(words.ways.byContribution, simple.byContribution)]),
    ],
  );
}

function lossTable({ study, words, moneyFormat, nameOf, contributionOf, builder }: Making): void {
  const { rows, needed, bearable, neededWithProspects } = study.losses;
  const money = moneyIn(moneyFormat);
  builder.heading(words.losses);
  builder.text(words.lossNote);
  if (rows.length === 0) return;
  builder.table(
    [words.customer, words.contribution, words.needed, words.bearable, words.neededWith],
    Array.from(rows.subarray(0, MOST_LOSSES), (row, at) => [
      nameOf(row),
      ...[contributionOf(row), needed[at]!, bearable[at]!, neededWithProspects[at]!].map(money),
    ]),
  );
  if (rows.length > MOST_LOSSES) builder.text(words.more(rows.length - MOST_LOSSES));
}

const pointCount = (budgets: Float64Array): number => Math.floor((budgets.length - 1) / POINT_STEP) + 1;

/** @returns The row of the first point. */
function curveTable({ study: { curve, hurdle }, words, moneyFormat, builder }: Making): number {
  const { budgets, gains } = curve!;
  const money = moneyIn(moneyFormat);
  builder.heading(words.points);
  return builder.table(
    [words.budgetAxis, words.gainAxis, words.curveElsewhere],
    Array.from({ length: pointCount(budgets) }, (_, at) => {
      const budget = budgets[at * POINT_STEP]!;
      return [budget, gains[at * POINT_STEP]!, hurdle * budget].map(money);
    }),
  );
}

function allocationChart(
  { study, words, moneyFormat }: BudgetPage,
  row: number,
  chartRow: number,
): PageChart {
  const column = (at: number) => ({ row, column: at, rowCount: study.classes.length, columnCount: 1 });
  return {
    kind: "bar",
    title: words.allocation,
    series: [
      { name: words.all, x: column(CLASS_COLUMNS.name), y: column(CLASS_COLUMNS.all), color: COLORS.best },
    ],
    xAxis: { title: words.class },
    yAxis: { title: words.budgetAxis, numberFormat: moneyFormat },
    place: { row: chartRow, column: 0, rowCount: CHART_ROWS, columnCount: 5 },
  };
}

function curveChart({ study, words, moneyFormat }: BudgetPage, row: number, chartRow: number): PageChart {
  const column = (at: number) => ({
    row,
    column: at,
    rowCount: pointCount(study.curve!.budgets),
    columnCount: 1,
  });
  return {
    kind: "scatter-lines",
    title: words.curve,
    series: [
      { name: words.brings, x: column(0), y: column(1), color: COLORS.best },
      { name: words.curveElsewhere, x: column(0), y: column(2), color: COLORS.elsewhere, dashed: true },
    ],
    xAxis: { title: words.budgetAxis, numberFormat: moneyFormat, min: 0 },
    yAxis: { title: words.gainAxis, numberFormat: moneyFormat },
    legend: "bottom",
    place: { row: chartRow, column: 6, rowCount: CHART_ROWS, columnCount: 6 },
  };
}
