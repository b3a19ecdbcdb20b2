import {
  type Cell,
  type Column,
  type ContractListSetup,
  type Contracts,
  type ContractValues,
  findColumn,
  type RetentionSetup,
  type Table,
} from "../../core";
import type { ListRequest } from "../../workbook/workbook";
import { type DefinedColumn, definedList } from "../analysis/defined-list";
import { formatOf, sayIn } from "../i18n";
import type { Kernel } from "./kernel";

/** By which the list is found again in the workbook. */
const LIST_ID = "contracts";

const DAY = "yyyy-mm-dd";

/** The contracts with what is to be expected of them; undefined before there is anything, or without single contracts. */
export function listRequest(kernel: Kernel): ListRequest | undefined {
  const { table, setup, study, source } = kernel.get();
  if (table === undefined || setup?.source.kind !== "contracts") return undefined;
  if (study?.contracts === undefined || study.values === undefined) return undefined;
  const say = sayIn(kernel.host.language(), "contracts");
  const format = formatOf(kernel.host.language());
  const columns = columnsOf(kernel, table, setup, setup.source, study.contracts, study.values);
  return definedList({
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: [
      say("list.from", { source: source?.name ?? "", date: format.isoDate(kernel.host.today()) }),
      say("list.basis", {
        date: format.isoDate(setup.source.referenceDate),
        unit: say(`unit.${setup.source.unit}`),
        rate: format.percent(setup.terms.discountRate, 2),
      }),
    ],
    columns,
  });
}

function columnsOf(
  { host }: Kernel,
  table: Table,
  { terms }: RetentionSetup,
  { customer, unit }: ContractListSetup,
  contracts: Contracts,
  values: ContractValues,
): DefinedColumn[] {
  const say = sayIn(host.language(), "contracts");
  const customers = findColumn(table, customer ?? "");
  const name = (row: number): string =>
    (customers && textAt(customers, row)) || say("list.row", { number: row + 1 });
  const state = (at: number): Cell => {
    if (contracts.running[at] === 1) return say("list.running");
    return say(contracts.lastDays[at]! >= contracts.referenceDay ? "list.announced" : "list.ended");
  };
  const each = (value: (at: number) => Cell): Cell[] => Array.from(contracts.rows, (_, at) => value(at));
  const column = (
    id: "customer" | "start" | "end" | "state" | "tenure" | "next" | "discounted" | "value",
    given: ArrayLike<Cell>,
    numberFormat: string,
  ): DefinedColumn => ({
    id,
    header: say(`list.${id}`, { unit: say(`unit.${unit}`) }),
    values: given,
    numberFormat,
    definition: say(`list.${id}Means`, { unit: say(`unit.${unit}`) }),
  });
  const hasMargin = terms.margin !== undefined || terms.marginColumn !== undefined;
  return [
    column("customer", Array.from(contracts.rows, name), "@"),
    column("start", contracts.starts, DAY),
    column(
      "end",
      each((at) => contracts.lastDays[at]! || ""),
      DAY,
    ),
    column("state", each(state), "@"),
    column("tenure", contracts.renewalsMade, "0"),
    column("next", values.nextRetention, "0.0%"),
    column("discounted", finite(values.discounted), "0.00"),
    ...(hasMargin ? [column("value", finite(values.value), "#,##0.00")] : []),
  ];
}

/** A cell as it is shown; "" for a blank one. */
function textAt({ codes, dictionary, numbers }: Column, row: number): string {
  const number = numbers[row]!;
  return dictionary[codes[row] ?? -1] ?? (Number.isNaN(number) ? "" : String(number));
}

/** What has no limit is left blank. */
const finite = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isFinite(value) ? value : NaN));
