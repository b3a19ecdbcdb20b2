import * as v from "valibot";
import type { CustomerViewSpec, PurchaseJoin } from "../../core";
import { isRecord } from "../is-record";
import { parseReadChoices } from "../read-choices";
import type { JoinedTables } from "../purchases/setup";
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

const amountColumn = v.object({
  name: header,
  factors: v.pipe(headers, v.minLength(1)),
  discount: v.exactOptional(header),
  discountForm: v.exactOptional(v.picklist(["share", "percent"])),
});

const purchaseJoin = v.object({
  lookUps: v.array(lookUp),
  amount: v.exactOptional(amountColumn),
  customers: v.exactOptional(v.object({ table: header, key: header })),
}) satisfies v.GenericSchema<unknown, PurchaseJoin>;

const customerViewSpec = v.object({
  customers: v.exactOptional(v.object({ table: header, key: header, columns: headers })),
  tables: v.array(
    v.object({
      table: header,
      key: header,
      pairs,
      lookUps: v.exactOptional(v.array(lookUp)),
      amount: v.exactOptional(amountColumn),
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
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const setup = v.safeParse(joinSetup, raw["setup"]);
  const tables = parseTables(raw["tables"]);
  return setup.success && tables !== undefined ? { version: 1, tables, setup: setup.output } : undefined;
}

/** @returns undefined where it is nothing that this version understands. */
export function parseJoinedTables(raw: unknown): JoinedTables | undefined {
  const join = v.safeParse(purchaseJoin, raw);
  const tables = isRecord(raw) ? parseTables(raw["tables"]) : undefined;
  return join.success && tables !== undefined ? { ...join.output, tables } : undefined;
}

function parseTables(raw: unknown): readonly StoredJoinTable[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const tables = (raw as unknown[]).map(parseTable);
  const known = tables.filter((table) => table !== undefined);
  return known.length < tables.length ? undefined : known;
}

function parseTable(raw: unknown): StoredJoinTable | undefined {
  if (!isRecord(raw) || typeof raw["id"] !== "string") return undefined;
  const source = parseStoredSource(raw["source"]);
  return source && { id: raw["id"], source, read: parseReadChoices(raw["read"]) };
}
