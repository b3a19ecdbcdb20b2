import type { ArgumentProblem } from "../cells/problem";
import { rangeProblem } from "../cells/problem";
import type { PurchaseModelName } from "./purchase-models";
import type { CustomerProblem } from "./speak";

/** What keeps three numbers from being one customer's history under a model, or undefined. */
export function historyProblem(
  model: PurchaseModelName,
  frequency: number,
  recency: number,
  age: number,
): CustomerProblem | ArgumentProblem | undefined {
  const whole = model === "BG/BB";
  return (
    rangeProblem("frequency", frequency, { least: 0, whole: true }) ??
    rangeProblem("age", age, { least: 0, whole }) ??
    rangeProblem("recency", recency, { least: 0, whole }) ??
    (recency > age ? { kind: "recency-beyond-age", recency, age } : undefined) ??
    (whole && frequency > recency
      ? { kind: "more-purchases-than-opportunities", frequency, recency }
      : undefined) ??
    (frequency === 0 && recency > 0 ? { kind: "recency-without-purchase", recency } : undefined)
  );
}
