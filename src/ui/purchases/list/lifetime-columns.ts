import { carriesModel, USUAL_LIFETIME } from "../../../core";
import { formatOf, sayIn } from "../../i18n";
import type { ListPart } from "./part";

/** What is expected of the customers; no columns where the purchases allow no model or are too few for one. */
export const lifetimeColumns: ListPart = async ({ analyst, purchases, setup, language, amountFormat }) => {
  const lifetime = setup.lifetime ?? USUAL_LIFETIME;
  const { judgement } = await analyst.lifetimeModels(lifetime);
  if (!carriesModel(judgement)) return [];
  const answer = await analyst.lifetimeValues(lifetime);
  if (answer === undefined) return [];
  const say = sayIn(language, "lifetime");
  const format = formatOf(language);
  const { values, chosen } = answer;
  const { forecasts, histories } = values;
  const { currency } = purchases;
  const model = say(`models.${chosen.kind}`);
  const horizon = say("spansAfter.year", { count: lifetime.years, shown: format.number(lifetime.years) });
  const money = (header: string) => (currency === undefined ? header : `${header} (${currency})`);
  const perCustomer = (column: Float64Array) => {
    const spread = new Float64Array(purchases.names.length).fill(NaN);
    column.forEach((value, row) => (spread[histories.customers[row]!] = value));
    return spread;
  };
  return [
    {
      id: "alive",
      header: say("columns.alive"),
      values: perCustomer(forecasts.alive),
      numberFormat: "0.0%",
      definition: say("columns.aliveMeans", { model }),
    },
    {
      id: "expectedPurchases",
      header: say("columns.purchases"),
      values: perCustomer(forecasts.purchases),
      numberFormat: "0.00",
      definition: say("columns.purchasesMeans", { model, horizon }),
    },
    ...(values.spend === undefined
      ? []
      : [
          {
            id: "expectedSpend",
            header: money(say("columns.spend")),
            values: perCustomer(forecasts.spend),
            numberFormat: amountFormat,
            definition: say("columns.spendMeans"),
          },
          {
            id: "lifetimeValue",
            header: money(say("columns.value")),
            values: perCustomer(forecasts.value),
            numberFormat: amountFormat,
            definition: say("columns.valueMeans", {
              horizon,
              discount: format.percent(lifetime.discountPerYear, 1),
            }),
          },
        ]),
  ];
};
