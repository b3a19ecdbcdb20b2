import * as v from "valibot";
import type { RetentionSetup } from "../../core";
import { isRecord } from "../is-record";
import { parseReadChoices } from "../read-choices";
import { parseStoredSource } from "../stored-source";
import type { StoredContracts } from "./setup";

const header = v.pipe(v.string(), v.minLength(1));
const unit = v.picklist(["month", "quarter", "year"]);
const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));

const retentionSetup = v.object({
  source: v.variant("kind", [
    v.object({
      kind: v.literal("contracts"),
      start: header,
      end: header,
      customer: v.exactOptional(header),
      unit,
      endMeans: v.picklist(["lastDay", "firstDayAfter"]),
      gapDays: count(0),
      referenceDate: v.pipe(v.string(), v.isoDate()),
    }),
    v.object({
      kind: v.literal("survivors"),
      unit,
      direction: v.picklist(["down", "across"]),
      columns: v.pipe(v.array(header), v.minLength(1)),
      names: v.exactOptional(header),
      isOneKind: v.boolean(),
    }),
  ]),
  terms: v.object({
    discountRate: v.pipe(v.number(), v.finite(), v.minValue(0)),
    margin: v.exactOptional(v.pipe(v.number(), v.finite())),
    marginColumn: v.exactOptional(header),
    horizon: count(1),
  }),
}) satisfies v.GenericSchema<unknown, RetentionSetup>;

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredContracts(raw: unknown): StoredContracts | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const source = parseStoredSource(raw["source"]);
  const setup = v.safeParse(retentionSetup, raw["setup"]);
  if (source === undefined || !setup.success) return undefined;
  return { version: 1, source, read: parseReadChoices(raw["read"]), setup: setup.output };
}
