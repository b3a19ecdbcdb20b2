import * as v from "valibot";
import type { CustomerViewSpec } from "../../core";
import { isRecord } from "../is-record";
import { parseReadChoices } from "../read-choices";
import { parseStoredSource } from "../stored-source";
import type { JoinSetup, StoredJoins, StoredJoinTable } from "./setup";

const header = v.pipe(v.string(), v.minLength(1));
const headers = v.array(header);
const day = v.pipe(v.number(), v.finite());

const pairs = v.exactOptional(v.array(v.tuple([v.string(), v.string()])));

const measure = v.object({
  name: header,
  aggregate: v.picklist([
    "sum",
    "mean",
    "max",
    "min",
    "newest",
    "first",
    "common",
    "count",
    "last",
    "distinct",
    "share",
    "trend",
    "since-last",
    "since-first",
  ]),
  column: v.exactOptional(header),
  by: v.exactOptional(header),
  text: v.exactOptional(v.string()),
  unit: v.exactOptional(v.picklist(["days", "months", "years"])),
  from: v.exactOptional(day),
  to: v.exactOptional(day),
  definition: v.exactOptional(v.string()),
});

const lookUp = v.object({ table: header, key: header, otherKey: header, columns: headers, pairs });

const customerViewSpec = v.object({
  customers: v.exactOptional(v.object({ table: header, key: header, columns: headers })),
  tables: v.array(
    v.object({
      table: header,
      key: header,
      pairs,
      lookUps: v.exactOptional(v.array(lookUp)),
      amount: v.exactOptional(
        v.object({
          name: header,
          factors: v.pipe(headers, v.minLength(1)),
          discount: v.exactOptional(header),
          discountForm: v.exactOptional(v.picklist(["share", "percent"])),
        }),
      ),
      measures: v.array(measure),
    }),
  ),
}) satisfies v.GenericSchema<unknown, CustomerViewSpec>;

const joinSetup = v.object({
  spec: customerViewSpec,
  referenceDate: v.pipe(v.string(), v.isoDate()),
  note: v.string(),
}) satisfies v.GenericSchema<unknown, JoinSetup>;

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredJoins(raw: unknown): StoredJoins | undefined {
  if (!isRecord(raw) || raw["version"] !== 1 || !Array.isArray(raw["tables"])) return undefined;
  const setup = v.safeParse(joinSetup, raw["setup"]);
  const tables = (raw["tables"] as unknown[]).map(parseTable);
  const known = tables.filter((table) => table !== undefined);
  if (!setup.success || known.length < tables.length) return undefined;
  return { version: 1, tables: known, setup: setup.output };
}

function parseTable(raw: unknown): StoredJoinTable | undefined {
  if (!isRecord(raw) || typeof raw["id"] !== "string") return undefined;
  const source = parseStoredSource(raw["source"]);
  return source && { id: raw["id"], source, read: parseReadChoices(raw["read"]) };
}
