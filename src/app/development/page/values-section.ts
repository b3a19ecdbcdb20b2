import type { MigrationValueIssue, MigrationValues } from "../../../core";
import type { PageChart } from "../../../workbook/workbook";
import type { PageBuilder } from "../../report/page-builder";
import { AMOUNT, COUNT, type DevelopmentPageInput, known } from "./input";
import type { DevelopmentKey } from "./words";

const CHART_ROWS = 16;

/** What moves between classes make customers worth. @returns A chart of it; undefined where it cannot be said. */
export function valuesSection(builder: PageBuilder, input: DevelopmentPageInput): PageChart | undefined {
  const { study, words } = input;
  const { values: result } = study;
  if (result.ok) return valueTables(builder, input, result.value);
  builder.heading(words.say("values"));
  for (const { kind, values } of result.issues) builder.text(words.say(issueKey(kind), values));
  return undefined;
}

function issueKey(kind: MigrationValueIssue["kind"]): DevelopmentKey {
  switch (kind) {
    case "amount-missing":
    case "rewards-count":
    case "discount-rate":
    case "horizon":
      return `issue.${kind}`;
    case "value-unbounded":
      return "unbounded";
    case "class-unobserved":
      return "unobserved";
    case "reward-unknown":
      return "rewardUnknown";
  }
}

function valueTables(
  builder: PageBuilder,
  { development, words }: DevelopmentPageInput,
  values: MigrationValues,
): PageChart {
  const { classes } = development;
  const { say, number, percent } = words;
  builder.together(() => {
    builder.heading(say("values"));
    builder.text(say("valuesAbout", { rate: percent(values.discountRate), horizon: number(values.horizon) }));
    builder.label(say("moves"));
    builder.text(say("movesAbout"));
    builder.table(
      [say("class"), ...classes.map(({ name }) => name), say("lost"), say("sum")],
      classes.map(({ name }, from) => [
        name,
        ...values.transitions[from]!.map((share) => known(share, "0.0%")),
        known(values.observed[from], COUNT),
      ]),
    );
  });
  builder.space();
  const first = builder.together(() => {
    const table = builder.table(
      [
        say("class"),
        say("customers"),
        say("contribution"),
        say("finite", { horizon: number(values.horizon) }),
        say("endless"),
        say("keeping"),
        say("lifting"),
      ],
      classes.map(({ name }, index) => [
        name,
        known(values.customers[index], COUNT),
        known(values.rewards[index], AMOUNT),
        known(values.finite[index], AMOUNT),
        known(values.endless?.[index], AMOUNT),
        known(values.keeping[index], AMOUNT),
        known(values.lifting[index], AMOUNT),
      ]),
    );
    for (const { kind, values: named } of values.notes)
      builder.text(say(issueKey(kind), { class: classes[Number(named?.["class"])]?.name ?? "" }));
    builder.pair(say("base", { horizon: number(values.horizon) }), known(values.finiteBase, AMOUNT));
    builder.pair(say("baseNew"), known(values.gainedFinite, AMOUNT));
    return table;
  });
  builder.space();
  const area = (column: number) => ({ row: first, column, rowCount: classes.length, columnCount: 1 });
  return {
    kind: "column",
    title: say("finite", { horizon: number(values.horizon) }),
    series: [{ name: say("valueY"), x: area(0), y: area(3), color: "#1f5fa8" }],
    xAxis: { title: say("valueX") },
    yAxis: { title: say("valueY"), numberFormat: AMOUNT },
    place: { row: builder.room(CHART_ROWS), column: 0, rowCount: CHART_ROWS, columnCount: 9 },
  };
}
