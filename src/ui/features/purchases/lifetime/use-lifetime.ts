import { useCallback, useMemo } from "react";
import { type Analyst } from "../../../../app";
import { type HistoryUnit, type LifetimeSetup, USUAL_LIFETIME } from "../../../../core";
import { showValue, useFormat, useText } from "../../../i18n";
import { useAnswer, usePurchases } from "../../../purchases";
import { useMoneyUnit } from "../values/use-money-unit";

/** What is decided about lifetime values, and the way to change it. */
export function useLifetimeSetup() {
  const setup = usePurchases((purchases) => purchases.setup?.lifetime) ?? USUAL_LIFETIME;
  const edit = usePurchases((purchases) => purchases.edit);
  const change = useCallback(
    (part: Partial<LifetimeSetup>, gesture?: string) =>
      edit(
        (present) => ({ ...present, lifetime: { ...USUAL_LIFETIME, ...present.lifetime, ...part } }),
        gesture,
      ),
    [edit],
  );
  return { setup, change };
}

/** The models side by side; asked again only when something changes that they depend on. */
export function useModels({ timing, calibrationEnd }: LifetimeSetup) {
  const question = useMemo(() => {
    const setup = { ...USUAL_LIFETIME, timing, calibrationEnd };
    return (analyst: Analyst) => analyst.lifetimeModels(setup);
  }, [timing, calibrationEnd]);
  return useAnswer(question);
}

/** The values of all customers under the model that is chosen. */
export function useValues(setup: LifetimeSetup) {
  return useAnswer(useCallback((analyst: Analyst) => analyst.lifetimeValues(setup), [setup]));
}

/** Time spans: "3 Jahre" by itself, "3 Jahren" after words such as "in", "vor" and "seit". */
export function useSpan(
  place: "alone" | "after" = "after",
): (count: number, unit: HistoryUnit, digits?: number) => string {
  const text = useText("lifetime");
  const format = useFormat();
  return (count, unit, digits = 1) => {
    const shown = format.number(count, digits);
    const values = { count: shown === "1" ? 1 : 2, shown };
    return place === "alone" ? text(`spans.${unit}`, values) : text(`spansAfter.${unit}`, values);
  };
}

/** Money with its currency, with decimals only where it is small; a number of purchases where the list has no amounts. */
export function useMoney(hasAmounts: boolean): (value: number, digits?: number) => string {
  const format = useFormat();
  const unit = useMoneyUnit();
  return (value, digits = Math.abs(value) < 1000 ? 2 : 0) =>
    hasAmounts ? showValue(format, value, { ...unit, digits }) : format.amount(value, digits);
}
