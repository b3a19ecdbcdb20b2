import type { PageChart } from "../../../workbook/workbook";
import type { PageBuilder } from "../../report/page-builder";
import { COUNT, type DevelopmentPageInput, known, nameOf } from "./input";

const CHART_ROWS = 16;
const MOST = 20;

/** Raw and steady classes side by side. @returns A chart of what the margin does to the number of changes. */
export function steadySection(builder: PageBuilder, input: DevelopmentPageInput): PageChart {
  const { development, study, words } = input;
  const { say, number } = words;
  const { rule, rawChanges, steadyChanges, held, classIndex } = study.steady;
  const { periods, classes } = development;
  builder.together(() => {
    builder.heading(say("steady"));
    builder.text(say(`rule.${rule.kind}`, { margin: number(rule.margin) }));
    builder.table(
      [say("step"), say("rawChanges"), say("steadyChanges")],
      rawChanges.map((raw, at) => [
        `${periods[at]!.label} → ${periods[at + 1]!.label}`,
        known(raw, COUNT),
        known(steadyChanges[at], COUNT),
      ]),
    );
  });
  const last = periods.length - 1;
  if (held.length > 0) {
    builder.space();
    builder.together(() => {
      builder.label(say("held", { period: periods[last]!.label, count: number(held.length) }));
      builder.table(
        [say("customer"), say("rawClass"), say("steadyClass")],
        Array.from(held.subarray(0, MOST), (customer) => [
          nameOf(development, customer),
          classes[periods[last]!.classIndex[customer]!]?.name ?? "",
          classes[classIndex[last]![customer]!]?.name ?? "",
        ]),
      );
      if (held.length > MOST) builder.text(say("more", { count: number(held.length - MOST) }));
    });
  }
  builder.space();
  const [first, chartRow] = builder.together(() => {
    const table = builder.table(
      [say("marginX"), say("marginY")],
      study.marginEffects.map(({ margin, changes }) => [known(margin, "0"), known(changes, COUNT)]),
    );
    builder.space();
    return [table, builder.room(CHART_ROWS)] as const;
  });
  const area = (column: number) => ({
    row: first,
    column,
    rowCount: study.marginEffects.length,
    columnCount: 1,
  });
  return {
    kind: "column",
    title: say("margins"),
    series: [{ name: say("marginY"), x: area(0), y: area(1), color: "#1f5fa8" }],
    xAxis: { title: say("marginX") },
    yAxis: { title: say("marginY"), numberFormat: COUNT, min: 0 },
    place: { row: chartRow, column: 0, rowCount: CHART_ROWS, columnCount: 9 },
  };
}
