import type { CustomerGroup } from "../../../core";
import type { PageBuilder } from "../../report/page-builder";
import type { DevelopmentPageInput } from "./input";

/** The four questions, each with its answer in a sentence or two. */
export function answersSection(
  builder: PageBuilder,
  { development, study, words }: DevelopmentPageInput,
): void {
  const { say, number } = words;
  const { top, regulars, gained, lost } = study.answers;
  const { balance, from, to } = study.matrix;
  const labels = { from: development.periods[from]!.label, to: development.periods[to]!.label };
  const count = ({ customers }: CustomerGroup) => number(customers.length);
  const asked = (question: "top" | "regulars" | "gained" | "lost", ...answers: readonly string[]) => {
    builder.label(say(`question.${question}`));
    answers.forEach((answer) => builder.text(answer));
  };
  const worth = (sum: number, period: string) =>
    Number.isNaN(sum) ? [] : [say("answer.worth", { amount: number(sum), period })];

  builder.heading(say("answers"));
  builder.text(
    say("balance", {
      ...labels,
      before: number(balance.before),
      gained: number(balance.gained),
      lost: number(balance.lost),
      after: number(balance.after),
    }),
  );
  asked(
    "top",
    say("answer.top", {
      classes: development.classes
        .slice(0, top.classCount)
        .map(({ name }) => name)
        .join(", "),
      risen: count(top.risen),
      gained: count(top.gained),
      fallen: count(top.fallen),
      lost: count(top.lost),
      kept: count(top.kept),
    }),
    say("answer.largest", {
      size: number(top.largest.now.length),
      entered: number(top.largest.entered.length),
      left: number(top.largest.left.length),
    }),
  );
  asked(
    "regulars",
    say("answer.regulars", {
      all: count(regulars.all),
      up: count(regulars.up),
      down: count(regulars.down),
      same: count(regulars.same),
    }),
    ...(Number.isNaN(regulars.all.before) || Number.isNaN(regulars.all.after)
      ? []
      : [
          say("answer.regularsAmount", {
            ...labels,
            before: number(regulars.all.before),
            after: number(regulars.all.after),
            grown: number(regulars.grown),
            shrunk: number(regulars.shrunk),
          }),
        ]),
  );
  asked(
    "gained",
    say("answer.gained", { count: count(gained), ...labels }),
    ...worth(gained.after, labels.to),
  );
  asked("lost", say("answer.lost", { count: count(lost), ...labels }), ...worth(lost.before, labels.from));
}
