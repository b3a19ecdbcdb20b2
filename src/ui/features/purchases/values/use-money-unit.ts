import { valueUnit } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { amountFormatOf } from "../../../purchases/list/amount-format";

/** What stands around amounts on every tab: the main currency of the list, else the sign that its cells have. */
export function useMoneyUnit(): ReturnType<typeof valueUnit> {
  const main = usePurchases((purchases) => purchases.setup?.transactions.currency?.main);
  const unit = valueUnit(usePurchases(amountFormatOf));
  return main === undefined ? unit : { ...unit, prefix: "", suffix: `\u00a0${main}` };
}
