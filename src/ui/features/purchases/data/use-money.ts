import { findColumn } from "../../../../core";
import { showValue, useFormat, valueUnit } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useTransactions } from "./use-transactions";

/** Amounts below it are none on paper. */
export const HALF_A_CENT = 0.005;

/** Shows amounts as the list does: in the main currency, else with the sign that its cells have. */
export function useMoney(): (amount: number, currency?: string) => string {
  const format = useFormat();
  const main = useTransactions()?.currency?.main;
  const header = useTransactions()?.roles.amount;
  const table = usePurchases((purchases) => purchases.table);
  const formats = usePurchases((purchases) => purchases.columnFormats);
  const column = table && header !== undefined ? findColumn(table, header) : undefined;
  const unit = valueUnit(formats[column?.index ?? -1]);
  const own = main === undefined ? unit : { ...unit, prefix: "", suffix: `\u00a0${main}` };
  return (amount, currency) =>
    showValue(
      format,
      amount,
      currency === undefined
        ? { ...own, digits: own.digits ?? 2 }
        : { ...own, prefix: "", suffix: `\u00a0${currency}`, digits: 2 },
    );
}
