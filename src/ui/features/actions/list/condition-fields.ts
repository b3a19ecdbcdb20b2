import type { ActionCondition, ActionFacts } from "../../../../core";

/** What it takes to change a condition. */
export interface ConditionFieldsProps<C extends ActionCondition = ActionCondition> {
  readonly condition: C;
  readonly facts: ActionFacts;
  readonly onChange: (condition: ActionCondition, gesture?: string) => void;
}

/** What there is, and what was chosen but is not there any more, so that it can be taken out. */
export const withMissing = (names: readonly string[], chosen: readonly string[]): readonly string[] => [
  ...names,
  ...chosen.filter((name) => !names.includes(name)),
];
