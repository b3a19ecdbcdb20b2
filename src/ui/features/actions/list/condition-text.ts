import { type ActionCondition, type ActionRule, findColumn, type Table } from "../../../../core";
import type { Format, Say } from "../../../i18n";

type NumberCondition = Extract<ActionCondition, { readonly kind: "number" }>;

interface Speaker {
  readonly say: Say<"actions">;
  readonly format: Format;
  readonly table: Table;
  /** What the earlier period is called, where there is one. */
  readonly since: string | undefined;
}

/** "A, B oder C" in the words of the language. */
function orOf(items: readonly string[], say: Say<"actions">): string {
  const [last, ...rest] = [...items].reverse();
  if (last === undefined) return say("say.nothing");
  return rest.length === 0 ? last : say("say.or", { first: rest.reverse().join(", "), second: last });
}

function numberText({ column, range, elapsed }: NumberCondition, { say, format, table }: Speaker): string {
  if (elapsed !== undefined) {
    const span = (count: number) => say(`say.${elapsed}`, { count });
    if (range.kind === "between") {
      return say("say.elapsedBetween", { column, from: format.number(range.from), to: span(range.to) });
    }
    const key = range.kind === "below" ? "say.elapsedBelow" : "say.elapsedAbove";
    return say(key, { column, span: span(range.limit) });
  }
  const isDate = findColumn(table, column)?.kind === "date";
  const show = (value: number) => (isDate ? format.date(value) : format.number(value, 4));
  if (range.kind === "between") {
    return say("say.between", { column, from: show(range.from), to: show(range.to) });
  }
  const limit = show(range.limit);
  if (isDate) return say(range.kind === "below" ? "say.before" : "say.after", { column, limit });
  return say(`say.${range.kind}`, { column, limit });
}

/** A condition in words, without a full stop. */
export function conditionText(condition: ActionCondition, speaker: Speaker): string {
  const { say, since } = speaker;
  switch (condition.kind) {
    case "class":
      return say("say.class", {
        classes: orOf(
          condition.classes.map((name) => name || say("condition.noClass")),
          say,
        ),
      });
    case "field":
      return say("say.field", { fields: orOf(condition.fields, say) });
    case "text": {
      const texts = condition.texts.map((text) => text || say("condition.blank"));
      return say("say.text", { column: condition.column, texts: orOf(texts, say) });
    }
    case "number":
      return numberText(condition, speaker);
    case "exception":
      return orOf(
        condition.exceptions.map((exception) => say(`condition.exceptions.${exception}`)),
        say,
      );
    case "loss":
      return say("say.loss");
    case "change": {
      const changes = orOf(
        condition.changes.map((change) => say(`condition.changes.${change}`)),
        say,
      );
      return since === undefined ? changes : say("say.changedSince", { changes, since });
    }
  }
}

/** All conditions of a rule in one sentence. */
export function conditionsText({ conditions }: ActionRule, speaker: Speaker): string {
  const { say } = speaker;
  if (conditions.length === 0) return say("say.everybody");
  return conditions
    .map((condition) => conditionText(condition, speaker))
    .reduce((first, second) => say("say.and", { first, second }));
}
