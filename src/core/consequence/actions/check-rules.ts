import { categoryKey } from "../../table/category-key";
import { findColumn } from "../../table/find-column";
import { hasNumbers, placeNames } from "./condition-test";
import type { ActionCondition, ActionFacts, ActionIssue, ActionIssueKind, ActionRule } from "./types";

type Found = Pick<ActionIssue, "values"> & { readonly kind: ActionIssueKind };

function missing(
  kind: "rule-class-missing" | "rule-field-missing",
  wanted: readonly string[],
  known: readonly string[],
): Found[] {
  const keys = new Set(known.map(categoryKey));
  const unknown = wanted.filter((name) => name !== "" && !keys.has(categoryKey(name)));
  return unknown.map((value) => ({ kind, values: { value } }));
}

const nothingChosen: Found = { kind: "rule-nothing-chosen" };

function checkCondition(condition: ActionCondition, facts: ActionFacts): Found[] {
  switch (condition.kind) {
    case "class": {
      if (condition.classes.length === 0) return [nothingChosen];
      const earlier = facts.changes?.lost.map(({ className }) => className) ?? [];
      return missing("rule-class-missing", condition.classes, [...placeNames(facts), ...new Set(earlier)]);
    }
    case "field":
      if (facts.fields === undefined) return [{ kind: "rule-without-fields" }];
      if (condition.fields.length === 0) return [nothingChosen];
      return missing("rule-field-missing", condition.fields, facts.fields.names);
    case "exception":
      return condition.exceptions.length === 0 ? [nothingChosen] : [];
    case "change":
      if (facts.changes === undefined) return [{ kind: "rule-without-changes" }];
      return condition.changes.length === 0 ? [nothingChosen] : [];
    case "text": {
      const { column, texts } = condition;
      if (findColumn(facts.table, column) === undefined)
        return [{ kind: "rule-column-missing", values: { column } }];
      return texts.length === 0 ? [{ ...nothingChosen, values: { column } }] : [];
    }
    case "number": {
      const { column, range, elapsed } = condition;
      const found = findColumn(facts.table, column);
      if (found === undefined) return [{ kind: "rule-column-missing", values: { column } }];
      if (!hasNumbers(found, elapsed)) return [{ kind: "rule-column-unfit", values: { column } }];
      if (range.kind !== "between" || range.from <= range.to) return [];
      return [{ kind: "rule-range-empty", values: { column, from: range.from, to: range.to } }];
    }
    case "loss":
      return [];
  }
}

/** Everything in the rules that is not as it should be, in their order; other rules hold all the same. */
export function checkRules(rules: readonly ActionRule[], facts: ActionFacts): readonly ActionIssue[] {
  const names = new Set<string>();
  return rules.flatMap(({ name, conditions, responsible }, index): ActionIssue[] => {
    const path = ["rules", index] as const;
    const found: ActionIssue[] = [];
    const key = categoryKey(name);
    if (key === "") found.push({ kind: "rule-name-blank", path });
    else if (names.has(key)) found.push({ kind: "rule-name-repeated", path, values: { name } });
    names.add(key);
    conditions.forEach((condition, at) => {
      for (const issue of checkCondition(condition, facts)) {
        found.push({ ...issue, path: [...path, "conditions", at], values: { ...issue.values, rule: name } });
      }
    });
    if (responsible.kind === "column" && findColumn(facts.table, responsible.column) === undefined) {
      const values = { column: responsible.column, rule: name };
      found.push({ kind: "rule-column-missing", path: [...path, "responsible"], values });
    }
    return found;
  });
}
