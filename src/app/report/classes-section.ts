import { exceptionRule } from "../../core";
import type { PageCell } from "../../workbook/workbook";
import type { PageBuilder } from "./page-builder";
import type { ExplanationInput, ModelPlaces } from "./types";

/** The classes with the thresholds that count, and the rule that they come from. */
export function classesSection(
  builder: PageBuilder,
  { model, scores, words }: ExplanationInput,
): ModelPlaces["classes"] {
  const { say } = words;
  const { bound, list } = scores.classes;
  const { rule } = model.classes;
  const shares = rule !== undefined && "upTo" in rule ? rule.upTo : [];
  builder.heading(say("classes.heading"));
  builder.text(
    say(`classes.rule.${rule?.kind ?? "none"}`, {
      shares: shares.map((share) => words.number(share)).join(" % / "),
      column: rule?.kind === "cumulated" ? rule.column : "",
    }),
  );
  const first = list[0]!;
  const second = list[1] ?? first;
  builder.text(
    say(bound === ">" ? "classes.boundAbove" : "classes.boundFrom", {
      score: words.points(first.from),
      class: (bound === ">" ? second : first).name,
    }),
  );
  const shown = list.map(({ name, from, strategy }, index): (PageCell | string | number)[] => {
    const isLast = index === list.length - 1;
    return [
      name,
      isLast ? { value: say("classes.rest"), align: "center" } : { value: from, numberFormat: "0.0########" },
      scores.classCounts[index] ?? 0,
      { value: share(scores.classCounts[index] ?? 0, scores.scoredCount), numberFormat: "0.0%" },
      strategy,
    ];
  });
  const row = builder.table(
    [
      say("classes.class"),
      say(bound === ">" ? "classes.above" : "classes.from"),
      say("classes.customers"),
      say("classes.share"),
      say("classes.strategy"),
    ],
    [...shown, ...exceptionRows({ model, scores })],
  );
  return { row, name: 0, from: 1, strategy: 4 };
}

const share = (count: number, total: number): number => (total === 0 ? 0 : count / total);

function exceptionRows({
  model,
  scores,
}: Pick<ExplanationInput, "model" | "scores">): (PageCell | string | number)[][] {
  return ([1, 2] as const).flatMap((exception) => {
    const rule = exceptionRule(model, exception);
    if (rule?.shown !== "class") return [];
    const count = scores.exceptionCounts[exception];
    const part = { value: share(count, scores.scoredCount), numberFormat: "0.0%" };
    return [[rule.name, "", count, part, rule.strategy]];
  });
}
