import { type ActionRule, type ActionSetup, planActions } from "../../core";
import { editActions } from "../analysis/edit-actions";
import { customersOf, factsNow } from "./facts";
import { keepActions, type Kernel } from "./kernel";
import { proposedSetup } from "./proposed-setup";
import type { ActionsActions } from "./types";

type SetupActions = Pick<ActionsActions, "edit" | "undo" | "redo" | "proposeAgain">;

/** Whether rules differ in nothing but what is to be done and by when. */
const meetTheSame = (before: readonly ActionRule[], after: readonly ActionRule[]): boolean =>
  before.length === after.length &&
  after.every(
    ({ name, conditions, responsible }, index) =>
      name === before[index]!.name &&
      conditions === before[index]!.conditions &&
      responsible === before[index]!.responsible,
  );

/** Puts rules in place, has them kept in the workbook, and matches the customers with them. */
function showSetup(kernel: Kernel, setup: ActionSetup): void {
  const { facts, setup: before, plan } = kernel.get();
  const { past, future } = kernel.history;
  const meetsTheSame = before !== undefined && meetTheSame(before.rules, setup.rules);
  kernel.set({
    setup,
    plan: meetsTheSame ? plan : facts && planActions(setup.rules, facts),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  keepActions(kernel);
}

/** Takes up the customers as they are scored now, with the rules that stand; proposes rules where there are none. */
export function takeFacts(kernel: Kernel): void {
  const { get, set, host } = kernel;
  const facts = factsNow(host);
  const setup = get().setup ?? (facts && proposedSetup(facts, host.language()));
  set({
    facts,
    setup,
    customers: facts === undefined ? [] : customersOf(facts),
    plan: facts && setup && planActions(setup.rules, facts),
  });
}

export function setupActions(kernel: Kernel): SetupActions {
  const { get, host } = kernel;
  const steps = editActions({
    kernel,
    present: () => get().setup,
    show: (setup: ActionSetup) => showSetup(kernel, setup),
  });
  return {
    ...steps,
    proposeAgain() {
      const { facts } = get();
      if (facts !== undefined) steps.edit(() => proposedSetup(facts, host.language()));
    },
  };
}
