import { type ActionCondition, type ActionFacts, type Column, quantile, textCounts } from "../../../../core";

export type ConditionKind = ActionCondition["kind"];

const KINDS: readonly ConditionKind[] = ["class", "change", "field", "text", "number", "exception", "loss"];

/** Columns whose texts a condition can ask for: the key and columns with a text of its own for everybody tell nothing. */
export const textColumns = ({ table, model }: ActionFacts): readonly Column[] =>
  table.columns.filter(
    ({ kind, name, dictionary }) =>
      kind === "text" &&
      name !== model.key &&
      (dictionary.length <= 50 || dictionary.length < table.rowCount / 2),
  );

export const numberColumns = ({ table }: ActionFacts): readonly Column[] =>
  table.columns.filter(({ kind }) => kind === "number" || kind === "date");

/** Kinds of conditions that can be asked for, by what is known of the customers. */
export function conditionKinds(facts: ActionFacts): readonly ConditionKind[] {
  const { model, fields, changes } = facts;
  const isKnown: Readonly<Record<ConditionKind, boolean>> = {
    class: true,
    change: changes !== undefined,
    field: fields !== undefined,
    text: textColumns(facts).length > 0,
    number: numberColumns(facts).length > 0,
    exception: model.newCustomers !== undefined || model.returningCustomers !== undefined,
    loss: (model.lossColumn ?? "") !== "",
  };
  return KINDS.filter((kind) => isKnown[kind]);
}

/** A condition on a column of numbers to begin with: beyond the middle of its values. */
export function numberCondition({ name, kind, numbers }: Column): ActionCondition {
  const middle = quantile(numbers.filter((each) => !Number.isNaN(each)).sort(), 0.5) ?? 0;
  if (kind === "date") {
    return { kind: "number", column: name, range: { kind: "above", limit: 180 }, elapsed: "days" };
  }
  return { kind: "number", column: name, range: { kind: "below", limit: Number(middle.toPrecision(2)) } };
}

/** A condition on a column of texts to begin with: its most frequent text. */
export const textCondition = (column: Column): ActionCondition => ({
  kind: "text",
  column: column.name,
  texts: textCounts(column)
    .slice(0, 1)
    .map(({ text }) => text),
});

/** A condition of a kind to begin with. */
export function newCondition(kind: ConditionKind, facts: ActionFacts): ActionCondition {
  switch (kind) {
    case "class":
      return { kind, classes: facts.model.classes.list.slice(0, 1).map(({ name }) => name) };
    case "change":
      return { kind, changes: ["down"] };
    case "field":
      return { kind, fields: facts.fields?.names.slice(0, 1) ?? [] };
    case "exception":
      return { kind, exceptions: [facts.model.newCustomers === undefined ? "returning" : "new"] };
    case "loss":
      return { kind };
    case "text": {
      const [first] = textColumns(facts);
      return first === undefined ? { kind, column: "", texts: [] } : textCondition(first);
    }
    case "number": {
      const [first] = numberColumns(facts);
      if (first !== undefined) return numberCondition(first);
      return { kind, column: "", range: { kind: "below", limit: 0 } };
    }
  }
}
