import type { BudgetPeriod } from "../consequence/budget/setup";

/** Headers of the columns that tell about channels; "" for none. */
export interface ChannelColumns {
  readonly channel: string;
  readonly revenue: string;
  readonly contribution: string;
  readonly cost: string;
  readonly value: string;
}

/** What is decided about channels; what is absent is as proposed. */
export interface ChannelSetup {
  readonly columns?: Partial<ChannelColumns>;
  /** The time that the contribution is for. */
  readonly period?: BudgetPeriod;
  /** What winning customers cost by channel, where that is known as one sum, by name of the channel. */
  readonly costs?: Readonly<Record<string, number>>;
}
