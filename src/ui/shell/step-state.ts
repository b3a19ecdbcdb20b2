import type { Session, Step } from "../session";

export type StepState = "done" | "attention" | "problem" | "open";

const OF_CLASSES: readonly (string | number | undefined)[] = [
  "classes",
  "newCustomers",
  "returningCustomers",
  "tieBreak",
];

export const STEPS: readonly Step[] = ["data", "factors", "classes", "result"];

/** Which step an issue of the model belongs to. */
export const stepOfIssue = (path: readonly (string | number)[] | undefined): Step =>
  path?.[0] === "unit" ? "data" : OF_CLASSES.includes(path?.[0]) ? "classes" : "factors";

/** How a step stands, as far as the session knows. */
export function stepState(step: Step, session: Session): StepState {
  const { table, model, findings, modelIssues, scores } = session;
  if (table === undefined || model === undefined) return "open";
  if (step === "data") {
    if (modelIssues.some(({ path }) => stepOfIssue(path) === "data")) return "problem";
    if (findings.some(({ severity }) => severity === "problem")) return "attention";
    return "done";
  }
  if (step === "result") {
    if (scores === undefined) return "open";
    return modelIssues.length > 0 ? "attention" : "done";
  }
  return modelIssues.some(({ path }) => stepOfIssue(path) === step) ? "problem" : "done";
}
