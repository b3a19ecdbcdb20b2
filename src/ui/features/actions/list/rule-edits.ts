import type { ActionRule, ActionSetup } from "../../../../core";

type Edit = (setup: ActionSetup) => ActionSetup;

const withRules =
  (change: (rules: readonly ActionRule[]) => readonly ActionRule[]): Edit =>
  (setup) => {
    const rules = change(setup.rules);
    return rules === setup.rules ? setup : { ...setup, rules };
  };

/** An id that no rule has. */
function freeId(rules: readonly ActionRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return `rule-${number}`;
}

/** The first of a name and its numbered forms that no rule has. */
function freeName(rules: readonly ActionRule[], name: (number: number) => string): string {
  const taken = new Set(rules.map((rule) => rule.name.trim().toLowerCase()));
  let number = 1;
  while (taken.has(name(number).toLowerCase())) number += 1;
  return name(number);
}

export const changeRule = (id: string, change: (rule: ActionRule) => ActionRule): Edit =>
  withRules((rules) => rules.map((rule) => (rule.id === id ? change(rule) : rule)));

export const removeRule = (id: string): Edit => withRules((rules) => rules.filter((rule) => rule.id !== id));

export const moveRule = (id: string, to: number): Edit =>
  withRules((rules) => {
    const from = rules.findIndex((rule) => rule.id === id);
    const target = Math.max(0, Math.min(rules.length - 1, to));
    if (from < 0 || from === target) return rules;
    const others = rules.filter((rule) => rule.id !== id);
    return [...others.slice(0, target), rules[from]!, ...others.slice(target)];
  });

/** @param name The name with a number: 1 for the name alone. */
export const addRule = (name: (number: number) => string): Edit =>
  withRules((rules) => [
    ...rules,
    {
      id: freeId(rules),
      name: freeName(rules, name),
      conditions: [],
      measure: "",
      responsible: { kind: "person", name: "" },
      dueDays: 14,
      priority: 2,
    },
  ]);

/** Puts a copy below its rule. */
export const duplicateRule = (id: string, name: (original: string, number: number) => string): Edit =>
  withRules((rules) => {
    const at = rules.findIndex((rule) => rule.id === id);
    const rule = rules[at];
    if (rule === undefined) return rules;
    const copy = {
      ...rule,
      id: freeId(rules),
      name: freeName(rules, (number) => name(rule.name, number)),
    };
    return [...rules.slice(0, at + 1), copy, ...rules.slice(at + 1)];
  });
