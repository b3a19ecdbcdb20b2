import { customerFigures } from "../../../core";
import { formatOf, sayIn } from "../../i18n";
import type { ListPart } from "./part";

const DAY = "yyyy-mm-dd";

/** Who the customers are and what they bought. */
export const purchaseColumns: ListPart = async ({ purchases, language, amountFormat }) => {
  const say = sayIn(language, "purchases");
  const format = formatOf(language);
  const figures = customerFigures(purchases);
  const { currency, channels, channelNames, starts } = purchases;
  const period = { from: format.date(purchases.firstDay), to: format.date(purchases.lastDay) };
  const money = (header: string) => (currency === undefined ? header : `${header} (${currency})`);
  return [
    {
      id: "customer",
      header: say("list.customer"),
      values: purchases.names,
      numberFormat: "@",
      definition: say("list.customerMeans"),
    },
    {
      id: "purchases",
      header: say("list.purchases"),
      values: figures.purchases,
      numberFormat: "0",
      definition: say("list.purchasesMeans", period),
    },
    {
      id: "amount",
      header: money(say("list.amount")),
      values: figures.amount,
      numberFormat: amountFormat,
      definition: say("list.amountMeans", period),
    },
    {
      id: "mean",
      header: money(say("list.mean")),
      values: figures.mean,
      numberFormat: amountFormat,
      definition: say("list.meanMeans"),
    },
    {
      id: "first",
      header: say("list.first"),
      values: figures.first,
      numberFormat: DAY,
      definition: say("list.firstMeans"),
    },
    {
      id: "last",
      header: say("list.last"),
      values: figures.last,
      numberFormat: DAY,
      definition: say("list.lastMeans"),
    },
    ...(channels === undefined || channelNames === undefined
      ? []
      : [
          {
            id: "channel",
            header: say("list.channel"),
            values: purchases.names.map((_, code) =>
              starts[code]! < starts[code + 1]! ? (channelNames[channels[starts[code]!]!] ?? "") : "",
            ),
            numberFormat: "@",
            definition: say("list.channelMeans"),
          },
        ]),
  ];
};
