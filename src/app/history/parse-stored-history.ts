import * as v from "valibot";
import { isRecord } from "../is-record";
import type { HistoryRun, StoredHistory } from "./types";

const isoDate = v.pipe(v.string(), v.isoDate());

const run = v.object({
  id: v.pipe(v.string(), v.regex(/^\w+$/)),
  date: isoDate,
  by: v.string(),
  model: v.string(),
  classes: v.object({
    bound: v.picklist([">", ">="]),
    list: v.pipe(
      v.array(v.object({ name: v.string(), from: v.number(), color: v.string(), strategy: v.string() })),
      v.minLength(2),
    ),
  }),
  amount: v.string(),
  customers: v.number(),
}) satisfies v.GenericSchema<unknown, HistoryRun>;

const cycle = v.picklist(["none", "quarter", "half-year", "year"]);

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredHistory(raw: unknown): StoredHistory | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const runs = v.safeParse(v.array(run), raw["runs"]);
  if (!runs.success) return undefined;
  const every = v.safeParse(cycle, raw["cycle"]);
  const snoozed = v.safeParse(isoDate, raw["snoozedUntil"]);
  return {
    version: 1,
    runs: runs.output,
    ...(every.success && { cycle: every.output }),
    ...(snoozed.success && { snoozedUntil: snoozed.output }),
  };
}
