import type { LifetimeSetup, PurchaseModelKind } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useSpan } from "../lifetime/use-lifetime";

/** Model, horizon, rate and margin in one line. */
export function useBasisText(): (
  model: PurchaseModelKind,
  lifetime: LifetimeSetup,
  margin: number | undefined,
) => string {
  const text = useText("equity");
  const models = useText("lifetime");
  const format = useFormat();
  const span = useSpan("alone");
  const percent = (share: number) => text("tornado.percent", { step: format.number(100 * share, 1) });
  return (model, { years, discountPerYear }, margin) =>
    text("basis.terms", {
      model: models(`models.${model}`),
      horizon: span(years, "year"),
      rate: percent(discountPerYear),
      margin:
        margin === undefined ? models("terms.fromCosts") : text("basis.margin", { margin: percent(margin) }),
    });
}
