import { rowShare } from "../../../core";
import type { PageChart } from "../../../workbook/workbook";
import type { PageBuilder } from "../../report/page-builder";
import { AMOUNT, COUNT, type DevelopmentPageInput, GRAY, known, LIGHT_GRAY, SHARE } from "./input";

const CHART_ROWS = 18;

/** A state of customers as a row or column of the page. */
interface ShownState {
  readonly state: number;
  readonly name: string;
  readonly color: string;
}

/** The classes, who has none where there are such, and those who are not there. */
function shownStates(
  { development, study, words }: DevelopmentPageInput,
  absent: "gained" | "lost",
): readonly ShownState[] {
  const { matrix } = study;
  const classes = development.classes.map(({ name, color }, state) => ({ state, name, color }));
  const hasUnclassed = matrix.rowTotals[matrix.unclassed]! + matrix.columnTotals[matrix.unclassed]! > 0;
  return [
    ...classes,
    ...(hasUnclassed ? [{ state: matrix.unclassed, name: words.say("unclassed"), color: LIGHT_GRAY }] : []),
    { state: matrix.absent, name: words.say(absent), color: GRAY },
  ];
}

/** The matrix of moves in numbers, shares and amounts. @returns A chart of where each class went. */
export function matrixSection(builder: PageBuilder, input: DevelopmentPageInput): PageChart {
  const { development, study, words } = input;
  const { matrix } = study;
  const { say } = words;
  const from = development.periods[matrix.from]!;
  const to = development.periods[matrix.to]!;
  const labels = { from: from.label, to: to.label };
  const rows = shownStates(input, "gained");
  const columns = shownStates(input, "lost");
  const corner = say("corner", labels);
  const header = [corner, ...columns.map(({ name }) => name), say("sum")];
  const cellsOf = (row: ShownState, cell: (from: number, to: number) => ReturnType<typeof known>) =>
    columns.map((column) =>
      row.state === matrix.absent && column.state === matrix.absent
        ? known(undefined, COUNT)
        : cell(row.state, column.state),
    );
  const at = (block: ArrayLike<number>) => (row: number, column: number) =>
    block[row * matrix.states + column]!;

  const first = builder.together(() => {
    builder.heading(say("matrix", labels));
    builder.text(say("matrixAbout", labels));
    builder.label(say("counts"));
    return builder.table(header, [
      ...rows.map((row) => [
        row.name,
        ...cellsOf(row, (before, after) => known(at(matrix.counts)(before, after), COUNT)),
        known(matrix.rowTotals[row.state], COUNT),
      ]),
      [
        say("sum"),
        ...columns.map(({ state }) => known(matrix.columnTotals[state], COUNT)),
        known(matrix.customers.length, COUNT),
      ],
    ]);
  });
  builder.space();
  const place = { row: builder.room(CHART_ROWS), column: 0, rowCount: CHART_ROWS, columnCount: 9 };

  builder.space();
  builder.together(() => {
    builder.label(say("shares"));
    builder.table(
      header,
      rows.map((row) => [
        row.name,
        ...cellsOf(row, (before, after) => known(rowShare(matrix, before, after), SHARE)),
        known(matrix.rowTotals[row.state]! > 0 ? 1 : NaN, SHARE),
      ]),
    );
  });
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, each) => sum + each, 0);
  for (const [key, block, period] of [
    ["before", matrix.before, from],
    ["after", matrix.after, to],
  ] as const) {
    if (!period.amount.some((amount) => !Number.isNaN(amount))) continue;
    const value = at(block);
    builder.space();
    builder.together(() => {
      builder.label(say(key, { period: period.label }));
      builder.table(header, [
        ...rows.map((row) => [
          row.name,
          ...cellsOf(row, (before, after) => known(value(before, after), AMOUNT)),
          known(sumOf(columns.map(({ state }) => value(row.state, state))), AMOUNT),
        ]),
        [
          say("sum"),
          ...columns.map((column) =>
            known(sumOf(rows.map(({ state }) => value(state, column.state))), AMOUNT),
          ),
          known(sumOf([...block]), AMOUNT),
        ],
      ]);
    });
  }

  const area = (column: number) => ({ row: first, column, rowCount: rows.length, columnCount: 1 });
  return {
    kind: "stacked-column",
    title: say("flow", labels),
    series: columns.map(({ name, color }, column) => ({ name, color, x: area(0), y: area(column + 1) })),
    xAxis: { title: say("flowX", labels) },
    yAxis: { title: say("flowY"), numberFormat: COUNT },
    legend: "right",
    place,
  };
}

/** How many customers each class has in every period. @returns A chart of it. */
export function classesSection(
  builder: PageBuilder,
  { development, words }: DevelopmentPageInput,
): PageChart {
  const { say } = words;
  const { classes, periods } = development;
  builder.heading(say("classes"));
  const first = builder.table(
    [say("period"), ...classes.map(({ name }) => name), say("unclassed"), say("sum")],
    periods.map(({ label, present, classIndex }) => {
      const counts = classes.map(() => 0);
      let customers = 0;
      present.forEach((isPresent, customer) => {
        customers += isPresent;
        const index = classIndex[customer]!;
        if (index >= 0) counts[index]! += 1;
      });
      const classed = counts.reduce((sum, each) => sum + each, 0);
      return [
        label,
        ...counts.map((count) => known(count, COUNT)),
        known(customers - classed, COUNT),
        known(customers, COUNT),
      ];
    }),
  );
  builder.space();
  const area = (column: number) => ({ row: first, column, rowCount: periods.length, columnCount: 1 });
  return {
    kind: "stacked-column",
    title: say("classes"),
    series: classes.map(({ name, color }, index) => ({ name, color, x: area(0), y: area(index + 1) })),
    xAxis: { title: say("classesX") },
    yAxis: { title: say("classesY"), numberFormat: COUNT },
    legend: "right",
    place: { row: builder.room(CHART_ROWS), column: 0, rowCount: CHART_ROWS, columnCount: 9 },
  };
}
