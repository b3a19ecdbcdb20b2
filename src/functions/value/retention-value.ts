import { BREAK_EVEN_LIMIT, breakEven, presentValue, type CashFlow, type Timing } from "../../core";

import { isBlank, type Cells } from "../cells/cell-value";
import { eachElement, type Outcome } from "../cells/each-element";
import { readNumbers } from "../cells/number-argument";
import { readOption, readTiming } from "../cells/options";
import { rangeProblem } from "../cells/problem";
import { periodsProblem, rateProblem, shareProblem } from "./rates";
import { speak, type ValueProblem } from "./speak";

/** The arguments that `CLV.RETENTION_VALUE` and `CLV.BREAKEVEN` share. */
export interface RetentionArguments {
  readonly margin: Cells;
  readonly retentionRate: Cells;
  readonly discountRate: Cells;
  readonly periods: Cells;
  readonly timing: unknown;
  readonly acquisitionCost: Cells;
  readonly retentionFrom: unknown;
  readonly growth: Cells;
  readonly retentionCost: Cells;
}

type RetentionFlow = CashFlow & { readonly contribution: number; readonly acquisitionCost: number };

const RETENTION_FROM = [
  { value: "second", de: ["zweite", "2", "zweiten"], en: ["second", "2"] },
  { value: "first", de: ["erste", "1", "ersten"], en: ["first", "1"] },
] as const;

/** The choice that an option names. @throws {CustomFunctions.Error} if it names none. */
export function chosen<T>(read: { readonly value: T } | Parameters<typeof speak>[0]): T {
  if ("kind" in read) throw speak(read);
  return read.value as T;
}

const readRetentionFrom = (given: unknown) =>
  isBlank(given) ? { value: "second" as const } : readOption("retention_from", given, RETENTION_FROM);

/** The value of a customer by margin and retention, element by element. */
export function retentionValues(given: RetentionArguments): unknown[][] {
  return eachFlow(given, 0, (flow) => {
    const value = presentValue(flow);
    return value.ok ? value.value : { kind: "value-unbounded" };
  });
}

/** The payment by which a customer has earned back the acquisition cost, element by element. */
export function breakEvens(given: RetentionArguments): unknown[][] {
  return eachFlow(given, undefined, paymentsUntilEarned);
}

function paymentsUntilEarned(flow: RetentionFlow): Outcome<ValueProblem> {
  const cost = flow.acquisitionCost;
  const periods = flow.periods ?? Infinity;
  const returned = presentValue({ ...flow, acquisitionCost: 0 });
  const never = (): Outcome<ValueProblem> =>
    returned.ok && returned.value < cost
      ? { kind: "not-earned-back", cost, returned: returned.value, periods }
      : { kind: "not-earned-back-in-time", cost, payments: Math.min(periods, BREAK_EVEN_LIMIT) };
  // Payments that all have the same sign only ever move towards their total.
  const isOneWay = flow.growth === 0 || (flow.contribution >= 0 && flow.retentionCost === 0);
  if (cost > 0 && isOneWay && returned.ok && returned.value < cost * (1 - 1e-9)) return never();
  const payments = breakEven(flow);
  return payments.ok && payments.value !== undefined ? payments.value : never();
}

function eachFlow(
  given: RetentionArguments,
  acquisitionCostWhenBlank: number | undefined,
  calculate: (flow: RetentionFlow) => Outcome<ValueProblem>,
): unknown[][] {
  const timing: Timing = chosen(readTiming(given.timing, "end"));
  const retentionFrom = chosen<"first" | "second">(readRetentionFrom(given.retentionFrom));
  return eachElement(
    [readNumbers("margin", given.margin)],
    [
      readNumbers("retention_rate", given.retentionRate),
      readNumbers("discount_rate", given.discountRate),
      readNumbers("periods", given.periods, Infinity),
      readNumbers("acquisition_cost", given.acquisitionCost, acquisitionCostWhenBlank),
      readNumbers("growth", given.growth, 0),
      readNumbers("retention_cost", given.retentionCost, 0),
    ],
    speak,
    (numbers) => {
      const flow: RetentionFlow = {
        contribution: numbers[0]!,
        retentionRate: numbers[1]!,
        discountRate: numbers[2]!,
        periods: numbers[3]!,
        acquisitionCost: numbers[4]!,
        growth: numbers[5]!,
        retentionCost: numbers[6]!,
        timing,
        retentionFrom,
      };
      return flowProblem(numbers) ?? calculate(flow);
    },
  );
}

const flowProblem = (numbers: Float64Array) =>
  shareProblem("retention_rate", numbers[1]!) ??
  rateProblem("discount_rate", numbers[2]!) ??
  periodsProblem(numbers[3]!) ??
  rangeProblem("acquisition_cost", numbers[4]!, { least: 0 }) ??
  rateProblem("growth", numbers[5]!) ??
  rangeProblem("retention_cost", numbers[6]!, { least: 0 });
