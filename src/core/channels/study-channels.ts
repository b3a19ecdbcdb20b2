import type { BudgetPeriod } from "../consequence/budget/setup";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { customerChannels, type CustomerChannels } from "./customer-channels";
import { proposeChannelColumns } from "./propose-columns";
import type { ChannelColumns, ChannelSetup } from "./setup";

/** What a list of customers tells about channels. */
export interface ChannelStudy {
  /** The columns that it is taken from; "" where there is none. */
  readonly columns: ChannelColumns;
  /** The time that the contribution is for. */
  readonly period: BudgetPeriod;
  /** Undefined where no column names channels. */
  readonly figures: CustomerChannels | undefined;
}

/** Judges channels by columns that are decided or, where they are not or not there any more, proposed. */
export function studyChannels(table: Table, setup: ChannelSetup): ChannelStudy {
  const proposed = proposeChannelColumns(table);
  const headerOf = (role: keyof ChannelColumns): string => {
    const decided = setup.columns?.[role];
    const isUsable = decided === "" || (decided !== undefined && findColumn(table, decided) !== undefined);
    return isUsable ? decided : proposed[role];
  };
  const columns: ChannelColumns = {
    channel: headerOf("channel"),
    revenue: headerOf("revenue"),
    contribution: headerOf("contribution"),
    cost: headerOf("cost"),
    value: headerOf("value"),
  };
  const channel = findColumn(table, columns.channel);
  const numbers = (header: string) => findColumn(table, header)?.numbers;
  return {
    columns,
    period: setup.period ?? "year",
    figures:
      channel &&
      customerChannels(
        {
          channel,
          revenue: numbers(columns.revenue),
          contribution: numbers(columns.contribution),
          cost: numbers(columns.cost),
          value: numbers(columns.value),
        },
        setup.costs,
      ),
  };
}
