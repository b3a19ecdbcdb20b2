import { carriesModel, lifetimeWinBack, USUAL_LIFETIME, USUAL_WIN_BACK } from "../../../core";
import type { ListRequest } from "../../../workbook/workbook";
import { type DefinedColumn, definedList } from "../../analysis/defined-list";
import { formatOf, sayIn } from "../../i18n";
import type { Kernel } from "../kernel";
import { amountFormatOf } from "./amount-format";

/** By which the list is found again in the workbook. */
const LIST_ID = "winback";

/** The customers to be won back; undefined where the purchases allow no model or are too few for one. */
export async function winBackRequest({ get, host }: Kernel): Promise<ListRequest | undefined> {
  const { cleaned, setup, analyst, source } = get();
  if (cleaned === undefined || setup === undefined || source === undefined) return undefined;
  const { purchases } = cleaned;
  const lifetime = setup.lifetime ?? USUAL_LIFETIME;
  const terms = setup.winBack ?? USUAL_WIN_BACK;
  const { judgement } = await analyst.lifetimeModels(lifetime);
  if (!carriesModel(judgement)) return undefined;
  const found = await analyst.lifetimeValues(lifetime);
  if (found?.values.spend === undefined) return undefined;
  const { values } = found;
  const { rows, gains, worth } = lifetimeWinBack(values, terms);
  const codes = Array.from(rows, (row) => values.histories.customers[row]!);
  const language = host.language();
  const say = sayIn(language, "winBack");
  const format = formatOf(language);
  const { currency, names, days, starts, firstDay, lastDay } = purchases;
  const money = (header: string) => (currency === undefined ? header : `${header} (${currency})`);
  const amountFormat = amountFormatOf(get());
  const columns: readonly DefinedColumn[] = [
    {
      id: "customer",
      header: say("list.customer"),
      values: codes.map((code) => names[code]!),
      numberFormat: "@",
      definition: say("list.customerMeans"),
    },
    {
      id: "last",
      header: say("list.last"),
      values: codes.map((code) => days[starts[code + 1]! - 1]!),
      numberFormat: "yyyy-mm-dd",
      definition: say("list.lastMeans"),
    },
    {
      id: "past",
      header: money(say("list.past")),
      values: Float64Array.from(rows, (row) => values.revenue[row]!),
      numberFormat: amountFormat,
      definition: say("list.pastMeans"),
    },
    {
      id: "alive",
      header: say("list.alive"),
      values: Float64Array.from(rows, (row) => values.forecasts.alive[row]!),
      numberFormat: "0.0%",
      definition: say("list.aliveMeans"),
    },
    {
      id: "gain",
      header: money(say("list.gain")),
      values: gains,
      numberFormat: amountFormat,
      definition: say("list.gainMeans"),
    },
    {
      id: "worth",
      header: money(say("list.worth")),
      values: worth,
      numberFormat: amountFormat,
      definition: say("list.worthMeans", {
        success: format.percent(terms.success),
        cost: format.amount(terms.cost, 2),
      }),
    },
  ];
  return definedList({
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: [
      say("list.from", { source: source.name, date: format.isoDate(host.today()) }),
      say("list.period", { from: format.date(firstDay), to: format.date(lastDay) }),
      say("list.terms", {
        model: sayIn(language, "lifetime")(`models.${found.chosen.kind}`),
        years: format.number(lifetime.years),
        discount: format.number(100 * lifetime.discountPerYear, 2),
      }),
      say("list.who", {
        alive: format.percent(terms.aliveBelow),
        share: format.percent(terms.valuableShare),
      }),
      currency === undefined ? say("list.noCurrency") : say("list.currency", { currency }),
    ],
    columns,
  });
}
