import { showValue, useFormat } from "../../../i18n";
import { useMoneyUnit } from "../values/use-money-unit";

/** Amounts below it are none on paper. */
export const HALF_A_CENT = 0.005;

/** Shows amounts as the list does, or with two decimals in the currency that is given with them. */
export function useMoney(): (amount: number, currency?: string) => string {
  const format = useFormat();
  const own = useMoneyUnit();
  return (amount, currency) =>
    showValue(
      format,
      amount,
      currency === undefined
        ? { ...own, digits: own.digits ?? 2 }
        : { ...own, prefix: "", suffix: `\u00a0${currency}`, digits: 2 },
    );
}
