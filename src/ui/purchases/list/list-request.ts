import type { AmountColumn, ShareForm } from "../../../core";
import type { ListRequest } from "../../../workbook/workbook";
import { definedList } from "../../analysis/defined-list";
import { formatOf, sayIn } from "../../i18n";
import type { Kernel } from "../kernel";
import { rfmSource } from "../rfm-input";
import { amountFormatOf } from "./amount-format";
import { lifetimeColumns } from "./lifetime-columns";
import type { ListPart, PartInput } from "./part";
import { purchaseColumns } from "./purchase-columns";
import { rfmPart } from "./rfm-columns";
import { rfmListRequest } from "./rfm-list";

/** By which the list is found again in the workbook. */
export const LIST_ID = "purchases";

const PARTS: readonly ListPart[] = [purchaseColumns, rfmPart, lifetimeColumns];

/** The customers with everything that was worked out about them; undefined before there is anything. */
export async function listRequest(kernel: Kernel): Promise<ListRequest | undefined> {
  const state = kernel.get();
  const { cleaned, setup, analyst } = state;
  if (rfmSource(state).kind === "columns")
    return rfmListRequest(state, kernel.host.language(), kernel.host.today());
  if (cleaned === undefined || setup === undefined) return undefined;
  const { purchases } = cleaned;
  const language = kernel.host.language();
  const input: PartInput = {
    analyst,
    purchases,
    setup,
    state,
    language,
    amountFormat: amountFormatOf(state),
  };
  const columns = (await Promise.all(PARTS.map((part) => part(input)))).flat();
  const say = sayIn(language, "purchases");
  return definedList({
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: aboutList(kernel, input),
    columns,
  });
}

/** What the list is made of. */
function aboutList(kernel: Kernel, { purchases, setup, language }: PartInput): readonly string[] {
  const say = sayIn(language, "purchases");
  const format = formatOf(language);
  const { currency, firstDay, lastDay } = purchases;
  const { join, discountForm } = kernel.get();
  const { name } = kernel.get().source!;
  const tables = join?.tables.map(({ source }) => source.name) ?? [];
  const amount = join?.amount;
  return [
    say("list.from", { source: name, date: format.isoDate(kernel.host.today()) }),
    ...(tables.length === 0 ? [] : [say("list.joined", { tables: format.list(tables) })]),
    ...(amount === undefined
      ? []
      : [say("list.computed", { name: amount.name, formula: formulaOf(amount, discountForm) })]),
    say("list.period", {
      from: format.date(firstDay),
      to: format.date(lastDay),
      unit: say(`units.${setup.transactions.timeUnit}`),
    }),
    currency === undefined ? say("list.noCurrency") : say("list.currency", { currency }),
  ];
}

/** "Price × Quantity × (1 − Discount)" */
const formulaOf = ({ factors, discount, discountForm }: AmountColumn, found: ShareForm | undefined): string =>
  [
    ...factors,
    ...(discount === undefined
      ? []
      : [`(1 − ${discount}${(discountForm ?? found) === "percent" ? " / 100" : ""})`]),
  ].join(" × ");
