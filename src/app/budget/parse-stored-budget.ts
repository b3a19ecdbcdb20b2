import * as v from "valibot";
import type { BudgetSetup, ChannelSetup } from "../../core";
import { isRecord } from "../is-record";
import type { StoredBudget } from "./setup";

const money = v.pipe(v.number(), v.finite(), v.minValue(0));
const header = v.pipe(v.string(), v.minLength(1));
const period = v.picklist(["month", "quarter", "half", "year"]);

const budget = v.object({
  amount: v.exactOptional(header),
  period: v.exactOptional(period),
  total: v.exactOptional(money),
  hurdle: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  classes: v.exactOptional(
    v.record(
      v.string(),
      v.object({
        spend: money,
        gain: money,
        ceiling: money,
        least: money,
        most: v.exactOptional(money),
      }),
    ),
  ),
  prospects: v.exactOptional(
    v.variant("kind", [
      v.object({ kind: v.literal("none") }),
      v.object({ kind: v.literal("column"), column: header }),
      v.object({ kind: v.literal("migration") }),
    ]),
  ),
}) satisfies v.GenericSchema<unknown, BudgetSetup>;

const channels = v.object({
  columns: v.exactOptional(
    v.object({
      channel: v.exactOptional(v.string()),
      revenue: v.exactOptional(v.string()),
      contribution: v.exactOptional(v.string()),
      cost: v.exactOptional(v.string()),
      value: v.exactOptional(v.string()),
    }),
  ),
  period: v.exactOptional(period),
  costs: v.exactOptional(v.record(v.string(), money)),
}) satisfies v.GenericSchema<unknown, ChannelSetup>;

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredBudget(raw: unknown): StoredBudget | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const parsed = v.safeParse(v.object({ budget, channels }), raw);
  return parsed.success ? { version: 1, ...parsed.output } : undefined;
}
