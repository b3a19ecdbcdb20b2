import { type Cell, USUAL_BASKETS } from "../../../core";
import type { ListRequest } from "../../../workbook/workbook";
import { type DefinedColumn, definedList } from "../../analysis/defined-list";
import { formatOf, sayIn } from "../../i18n";
import type { Kernel } from "../kernel";
import { amountFormatOf } from "./amount-format";
import { lackingOrder } from "./lacking-order";

/** By which the list is found again in the workbook. */
const LIST_ID = "lacking";

/** Who lacks what those buy who bought the same; undefined where no column names products. */
export async function lackingRequest({ get, host }: Kernel): Promise<ListRequest | undefined> {
  const { cleaned, setup, analyst, source } = get();
  if (cleaned === undefined || setup === undefined || source === undefined) return undefined;
  const baskets = setup.baskets ?? USUAL_BASKETS;
  const study = await analyst.products(baskets, () => undefined);
  if (study === undefined) return undefined;
  const { productNames, customerNames, lacking } = study;
  const { places, expected } = lackingOrder(study);
  const language = host.language();
  const say = sayIn(language, "products");
  const format = formatOf(language);
  const { currency, firstDay, lastDay } = cleaned.purchases;
  const amountFormat = amountFormatOf(get());
  const money = (header: string) => (currency === undefined ? header : `${header} (${currency})`);
  /** What the customer at a place lacks in the `rank`-th place, counted from 0. */
  const nth = (rank: number) => (value: (place: number) => Cell) =>
    Array.from(places, (first): Cell => {
      const place = first + rank;
      return lacking.customers[place] === lacking.customers[first] ? value(place) : "";
    });
  const columnsOf = (rank: number): readonly DefinedColumn[] => {
    const each = nth(rank);
    const numbered = (header: string) => (rank === 0 ? header : `${header} ${rank + 1}`);
    return [
      {
        id: `product${rank}`,
        header: numbered(say("list.product")),
        values: each((place) => productNames[lacking.products[place]!]!),
        numberFormat: "@",
        definition: say("list.productMeans"),
      },
      {
        id: `because${rank}`,
        header: numbered(say("list.because")),
        values: each((place) => productNames[lacking.because[place]!]!),
        numberFormat: "@",
        definition: say("list.becauseMeans"),
      },
      {
        id: `confidence${rank}`,
        header: numbered(say("list.confidence")),
        values: each((place) => lacking.confidence[place]!),
        numberFormat: "0%",
        definition: say("list.confidenceMeans"),
      },
      ...(Number.isNaN(expected[0] ?? NaN)
        ? []
        : [
            {
              id: `expected${rank}`,
              header: money(numbered(say("list.expected"))),
              values: each((place) => expected[place]!),
              numberFormat: amountFormat,
              definition: say("list.expectedMeans"),
            },
          ]),
    ];
  };
  return definedList({
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: [
      say("list.from", { source: source.name, date: format.isoDate(host.today()) }),
      say("list.period", { from: format.date(firstDay), to: format.date(lastDay) }),
      say("list.rule", { least: format.number(baskets.leastCount) }),
    ],
    columns: [
      {
        id: "customer",
        header: say("list.customer"),
        values: Array.from(places, (place) => customerNames[lacking.customers[place]!]!),
        numberFormat: "@",
        definition: say("list.customerMeans"),
      },
      ...Array.from({ length: baskets.perCustomer }, (_, rank) => columnsOf(rank)).flat(),
    ],
  });
}
