import * as v from "valibot";
import type { ActionSetup, WrittenActions } from "../../core";
import { isRecord } from "../is-record";
import type { StoredActions } from "./setup";

const texts = v.array(v.string());
const column = v.pipe(v.string(), v.minLength(1));
const number = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const days = v.pipe(v.number(), v.integer(), v.minValue(0));
const priority = v.picklist([1, 2, 3]);

const range = v.variant("kind", [
  v.object({ kind: v.literal("below"), limit: number }),
  v.object({ kind: v.literal("above"), limit: number }),
  v.object({ kind: v.literal("between"), from: number, to: number }),
]);

const condition = v.variant("kind", [
  v.object({ kind: v.literal("class"), classes: texts }),
  v.object({ kind: v.literal("field"), fields: texts }),
  v.object({ kind: v.literal("text"), column, texts }),
  v.object({
    kind: v.literal("number"),
    column,
    range,
    elapsed: v.exactOptional(v.picklist(["days", "months", "years"])),
  }),
  v.object({ kind: v.literal("exception"), exceptions: v.array(v.picklist(["new", "returning"])) }),
  v.object({ kind: v.literal("loss") }),
  v.object({
    kind: v.literal("change"),
    changes: v.array(v.picklist(["up", "down", "new", "lost", "steady"])),
  }),
]);

const responsible = v.variant("kind", [
  v.object({ kind: v.literal("person"), name: v.string() }),
  v.object({ kind: v.literal("column"), column }),
]);

const actionSetup = v.object({
  version: v.literal(1),
  rules: v.array(
    v.object({
      id,
      name: v.string(),
      conditions: v.array(condition),
      measure: v.string(),
      responsible,
      dueDays: v.exactOptional(days),
      priority,
    }),
  ),
}) satisfies v.GenericSchema<unknown, ActionSetup>;

const written = v.object({
  rules: v.array(
    v.object({
      id,
      reason: v.string(),
      gone: texts,
      measure: v.string(),
      responsible: v.exactOptional(v.string()),
      dueDays: v.exactOptional(days),
      priority,
    }),
  ),
  open: v.string(),
  closed: texts,
  headers: v.record(v.string(), v.string()),
}) satisfies v.GenericSchema<unknown, WrittenActions>;

/**
 * @returns undefined where nothing is kept, or rules that this version does not understand. Where it is not understood what
 *   the last run has written, every entry of the list counts as the user's.
 */
export function parseStoredActions(raw: unknown): StoredActions | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const setup = v.safeParse(actionSetup, raw["setup"]);
  if (!setup.success) return undefined;
  const last = v.safeParse(written, raw["written"]);
  return { version: 1, setup: setup.output, ...(last.success && { written: last.output }) };
}
