import { eachElement } from "./cells/each-element";
import { readNumbers } from "./cells/number-argument";
import { historyProblem } from "./customers/history";
import { aliveUnder, readPurchaseModel } from "./customers/purchase-models";
import { speak } from "./customers/speak";

/**
 * The probability that a customer is still active.
 *
 * @customfunction ALIVE
 * @helpurl https://localhost:3000/functions.en.html#clv-alive
 * @param params Parameters of a model of purchases, as CLV.FIT gives them: the letters with their values below.
 * @param frequency Repeat purchases: occasions after the first one. A column gives one result per row.
 * @param recency Time from the first to the last purchase, in the unit in which the model was fitted; 0 without a repeat purchase.
 * @param age Time from the first purchase to the end of observation, in the same unit.
 * @returns A probability from 0 to 1 per customer.
 */
export function alive(
  params: unknown[][],
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
): unknown[][] {
  const model = readPurchaseModel(params);
  const probability = aliveUnder(model);
  return eachElement(
    [readNumbers("frequency", frequency), readNumbers("recency", recency), readNumbers("age", age)],
    [],
    speak,
    ([x, tx, T]) => historyProblem(model.model, x!, tx!, T!) ?? probability(x!, tx!, T!),
  );
}
