import type { ChannelColumn, ChannelsPage } from "../../app";
import type { ChannelStudy, CustomerChannels, PurchaseChannels, Purchases } from "../../core";
import { formatOf, sayIn } from "../i18n";
import type { Language } from "../session/types";
import type { Money } from "./money";

const COUNT = "#,##0";

const orderedBy = (places: Int32Array) => (values: ArrayLike<number>) =>
  Float64Array.from(places, (place) => values[place]!);

const isTold = ({ values }: ChannelColumn): boolean =>
  Array.from(values).some((value) => !Number.isNaN(value));

interface CustomerSheetWords {
  readonly language: Language;
  readonly today: string;
  readonly money: Money;
}

/** The sheet about channels that won customers; columns of which nothing is known are left out. */
export function customerChannelsSheet(
  { columns, period }: ChannelStudy,
  figures: CustomerChannels,
  places: Int32Array,
  { language, today, money }: CustomerSheetWords,
): ChannelsPage {
  const say = sayIn(language, "channels");
  const ordered = orderedBy(places);
  const amount = (
    figure:
      | "revenue"
      | "contribution"
      | "acquisition"
      | "afterCost"
      | "costPerCustomer"
      | "value"
      | "valueAfterCost",
  ) => ({
    id: figure,
    header: say(`detail.${figure}`),
    values: ordered(figures[figure]),
    numberFormat: money.format,
  });
  const all = [
    {
      id: "customers",
      header: say("page.customers"),
      values: ordered(figures.customers),
      numberFormat: COUNT,
    },
    amount("revenue"),
    amount("contribution"),
    amount("acquisition"),
    amount("afterCost"),
    amount("costPerCustomer"),
    amount("value"),
    amount("valueAfterCost"),
    {
      id: "payback",
      header: say("page.payback", { period: sayIn(language, "budget")(`period.${period}`) }),
      values: ordered(figures.payback),
      numberFormat: "0.0",
      endless: say("page.never"),
    },
  ].filter(isTold);
  const placeOf = (id: string) => all.findIndex((column) => column.id === id);
  const left = ["afterCost", "contribution", "revenue", "customers"]
    .map(placeOf)
    .find((place) => place >= 0)!;
  const values = ["value", "costPerCustomer"].map(placeOf).filter((place) => place >= 0);
  return {
    sheet: say("page.sheet"),
    title: say("page.title"),
    notes: [say("page.made", { column: columns.channel, date: formatOf(language).isoDate(today) })],
    channel: say("page.channel"),
    names: Array.from(places, (place) => figures.names[place]! || say("unknown")),
    columns: all,
    charts: [
      {
        title: say("page.afterCostChart"),
        columns: [left],
        axis: all[left]!.numberFormat === COUNT ? all[left]!.header : `${all[left]!.header}${money.unit}`,
      },
      ...(values.length < 2
        ? []
        : [
            {
              title: say("page.valueChart"),
              columns: values,
              axis: say("page.perCustomerAxis", { unit: money.unit }),
            },
          ]),
    ],
  };
}

interface PurchaseSheetWords {
  readonly language: Language;
  readonly today: string;
  readonly source: string;
  readonly bought: Purchases;
  /** Excel number format of money, in English form. */
  readonly moneyFormat: string;
}

/** The sheet about channels by which was bought. */
export function purchaseChannelsSheet(
  figures: PurchaseChannels,
  places: Int32Array,
  { language, today, source, bought, moneyFormat }: PurchaseSheetWords,
): ChannelsPage {
  const say = sayIn(language, "channels");
  const format = formatOf(language);
  const ordered = orderedBy(places);
  const column = (header: string, values: ArrayLike<number>, numberFormat: string): ChannelColumn => ({
    header,
    values: ordered(values),
    numberFormat,
  });
  const columns = [
    column(say("page.customers"), figures.customers, COUNT),
    column(say("detail.purchases"), figures.purchases, COUNT),
    column(say("detail.revenue"), figures.revenue, moneyFormat),
    column(say("detail.cost"), figures.cost, moneyFormat),
    column(say("detail.contribution"), figures.contribution, moneyFormat),
    column(say("detail.won"), figures.won, COUNT),
    column(say("detail.wonRevenue"), figures.wonRevenue, moneyFormat),
  ].filter(isTold);
  const drawn = columns.findIndex(
    ({ header }) => header === say(bought.costs === undefined ? "detail.revenue" : "detail.contribution"),
  );
  const unit = bought.currency === undefined ? "" : ` (${bought.currency})`;
  return {
    sheet: say("page.sheet"),
    title: say("page.title"),
    notes: [
      say("page.madePurchases", {
        source,
        date: format.isoDate(today),
        from: format.date(bought.firstDay),
        to: format.date(bought.lastDay),
      }),
    ],
    channel: say("page.channel"),
    names: Array.from(places, (place) => figures.names[place]! || say("unknown")),
    columns,
    charts: [
      {
        title: say("page.afterCostChart"),
        columns: [drawn],
        axis: `${columns[drawn]!.header}${unit}`,
      },
    ],
  };
}
