import { DEFAULT_RFM_SETUP } from "../../../core";
import type { ListRequest } from "../../../workbook/workbook";
import { type DefinedColumn, definedList } from "../../analysis/defined-list";
import { formatOf, sayIn } from "../../i18n";
import type { Language } from "../../session/types";
import { inputOfColumns, rfmSource } from "../rfm-input";
import type { PurchasesState } from "../types";
import { wholeFormat } from "./number-format";
import { rfmListColumns } from "./rfm-columns";

/** By which the list is found again in the workbook. */
const RFM_LIST_ID = "rfm";

/** The customers of a list that tells RFM in three columns; undefined as long as one is not known. */
export function rfmListRequest(
  state: PurchasesState,
  language: Language,
  today: string,
): ListRequest | undefined {
  const source = rfmSource(state);
  const say = sayIn(language, "rfm");
  const { input } =
    source.kind === "columns" ? inputOfColumns(state, source.roles, say) : { input: undefined };
  if (input === undefined || state.source === undefined) return undefined;
  const columns: readonly DefinedColumn[] = [
    {
      id: "customer",
      header: say("list.customer"),
      values: input.names,
      numberFormat: "@",
      definition: say("list.customerMeans"),
    },
    {
      id: "purchases",
      header: say("list.purchases"),
      values: input.columns.frequency,
      numberFormat: wholeFormat(input.columns.frequency),
      definition: say("list.asInList"),
    },
    {
      id: "amount",
      header: say("list.amount"),
      values: input.columns.monetary,
      numberFormat: "#,##0.00",
      definition: say("list.asInList"),
    },
    ...rfmListColumns(input, state.rfm.setup ?? DEFAULT_RFM_SETUP, language),
  ];
  const format = formatOf(language);
  return definedList({
    id: RFM_LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: [say("list.from", { source: state.source.name, date: format.isoDate(today) })],
    columns,
  });
}
