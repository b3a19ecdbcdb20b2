import type { ExceptionKind, ExceptionRule } from "../../core";
import type { PageBuilder } from "./page-builder";
import type { ExceptionPlaces, ExplanationInput, ModelPlaces } from "./types";

/** Who is judged provisionally, by which test, and who costs more than they bring. */
export function exceptionsSection(
  builder: PageBuilder,
  { model, scores, words }: ExplanationInput,
): ModelPlaces["exceptions"] {
  const { say } = words;
  builder.heading(say("exceptions.heading"));
  const rules = [
    ["new", model.newCustomers, scores.exceptionCounts[1]],
    ["returning", model.returningCustomers, scores.exceptionCounts[2]],
  ] as const;
  for (const [kind, rule, count] of rules) {
    if (rule === undefined) continue;
    const sentences = [
      testSentence(kind, rule, say),
      say(rule.shown === "class" ? "exceptions.class" : "exceptions.note", { name: rule.name }),
      say("exceptions.count", { count }),
    ];
    builder.text(`${say(`exceptions.${kind}`)}: ${sentences.join(" ")}`);
  }
  if (model.lossColumn) {
    const losses = scores.loss.reduce((sum, each) => sum + each, 0);
    builder.text(say("exceptions.loss", { column: model.lossColumn, count: losses }));
  }
  const hasRules = model.newCustomers ?? model.returningCustomers ?? (model.lossColumn || undefined);
  if (hasRules === undefined) builder.text(say("exceptions.none"));
  return rulesTable(builder, { model, words });
}

const RULES = [
  ["newCustomers", "exceptions.new"],
  ["returningCustomers", "exceptions.returning"],
] as const;

/** The rules as a table that formulas look into. */
function rulesTable(
  builder: PageBuilder,
  { model, words: { say } }: Pick<ExplanationInput, "model" | "words">,
): ModelPlaces["exceptions"] {
  const rules = RULES.flatMap(([which, label]) => {
    const rule = model[which];
    return rule === undefined ? [] : [{ which, label, rule }];
  });
  if (rules.length === 0) return {};
  const first = builder.table(
    [
      say("exceptions.kind"),
      say("exceptions.name"),
      say("exceptions.months"),
      say("exceptions.shown"),
      say("classes.strategy"),
    ],
    rules.map(({ label, rule }) => [
      say(label),
      rule.name,
      rule.test.kind === "mark" ? "" : rule.test.months,
      say(rule.shown === "class" ? "exceptions.shownClass" : "exceptions.shownNote"),
      rule.strategy,
    ]),
  );
  const placesOf = (row: number, { test }: ExceptionRule): ExceptionPlaces => ({
    name: { row, column: 1 },
    strategy: { row, column: 4 },
    ...(test.kind !== "mark" && { months: { row, column: 2 } }),
  });
  return Object.fromEntries(
    rules.map(({ which, rule }, index): [ExceptionKind, ExceptionPlaces] => [
      which,
      placesOf(first + index, rule),
    ]),
  );
}

function testSentence(
  kind: "new" | "returning",
  { test }: ExceptionRule,
  say: ExplanationInput["words"]["say"],
): string {
  switch (test.kind) {
    case "months":
      return say(kind === "new" ? "exceptions.monthsNew" : "exceptions.monthsReturning", {
        column: test.column,
        months: test.months,
      });
    case "gap":
      return say("exceptions.gap", { last: test.last, previous: test.previous, months: test.months });
    case "mark":
      return say("exceptions.mark", { column: test.column });
  }
}
