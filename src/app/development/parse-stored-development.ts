import * as v from "valibot";
import type { DevelopmentSetup } from "../../core";
import { isRecord } from "../is-record";
import type { StoredDevelopment } from "./setup";

const text = v.string();
const label = v.pipe(v.string(), v.minLength(1));
const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const source = v.variant("kind", [
  v.object({
    kind: v.literal("columns"),
    labels: v.pipe(v.array(text), v.minLength(1)),
    series: v.array(v.object({ name: text, headers: v.array(text) })),
  }),
  v.object({
    kind: v.literal("lists"),
    lists: v.array(
      v.object({
        label,
        source: v.object({ kind: v.picklist(["table", "sheet", "selection"]), id: text, name: text }),
        referenceDate: v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]),
      }),
    ),
    label,
  }),
  v.object({ kind: v.literal("history"), runs: v.array(label), label }),
]);

const setup = v.object({
  version: v.literal(1),
  source,
  yardstick: v.picklist(["last", "own"]),
  zeroIsAbsent: v.boolean(),
  amount: text,
  pairs: v.array(v.tuple([text, text])),
  compared: v.tuple([text, text]),
  top: v.object({ classes: count, customers: count }),
  steady: v.object({
    kind: v.picklist(["margin", "twice", "either"]),
    margin: v.pipe(number, v.minValue(0), v.maxValue(100)),
  }),
  value: v.object({
    discountRate: v.pipe(number, v.gtValue(-1)),
    horizon: count,
    rewards: v.variant("kind", [
      v.object({ kind: v.literal("mean") }),
      v.object({ kind: v.literal("typed"), amounts: v.array(number) }),
    ]),
    moves: v.picklist(["compared", "all"]),
  }),
}) satisfies v.GenericSchema<unknown, DevelopmentSetup>;

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredDevelopment(raw: unknown): StoredDevelopment | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const parsed = v.safeParse(setup, raw["setup"]);
  return parsed.success ? { version: 1, setup: parsed.output } : undefined;
}
