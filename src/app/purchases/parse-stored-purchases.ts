import * as v from "valibot";
import {
  parseRfmSetup,
  type BasketSetup,
  type EquitySetup,
  type LifetimeSetup,
  type RfmColumnRoles,
  type TransactionSetup,
  type WinBackSetup,
} from "../../core";
import { isRecord } from "../is-record";
import { parseJoinedTables } from "../joins/parse-stored-joins";
import { parseReadChoices } from "../read-choices";
import { parseStoredSource } from "../stored-source";
import type { PurchasesSetup, RfmDecisions, StoredPurchases } from "./setup";

const header = v.pipe(v.string(), v.minLength(1));
const isoDate = v.pipe(v.string(), v.isoDate());
const rowRule = v.picklist(["counted", "dropped"]);

const transactionSetup = v.object({
  roles: v.object({
    customer: header,
    date: header,
    amount: v.exactOptional(header),
    order: v.exactOptional(header),
    product: v.exactOptional(header),
    channel: v.exactOptional(header),
    currency: v.exactOptional(header),
    cost: v.exactOptional(header),
  }),
  returns: v.picklist(["order", "day", "dropped"]),
  sameDay: v.picklist(["merged", "separate"]),
  zeroAmounts: rowRule,
  unknownAmounts: rowRule,
  repeatedRows: rowRule,
  currency: v.exactOptional(
    v.object({
      main: v.string(),
      rates: v.record(v.string(), v.pipe(v.number(), v.finite(), v.gtValue(0))),
      blank: rowRule,
    }),
  ),
  from: v.exactOptional(isoDate),
  referenceDate: isoDate,
  timeUnit: v.picklist(["day", "week", "month", "year"]),
}) satisfies v.GenericSchema<unknown, TransactionSetup>;

const finite = v.pipe(v.number(), v.finite());

const lifetimeSetup = v.object({
  contractual: v.exactOptional(v.boolean()),
  timing: v.exactOptional(v.picklist(["continuous", "discrete"])),
  calibrationEnd: v.exactOptional(v.union([isoDate, v.literal("none")])),
  model: v.exactOptional(v.picklist(["bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb"])),
  margin: v.exactOptional(v.union([finite, v.literal("costs")])),
  discountPerYear: v.pipe(finite, v.minValue(0)),
  years: v.pipe(finite, v.gtValue(0)),
}) satisfies v.GenericSchema<unknown, LifetimeSetup>;

const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const notNegative = v.pipe(finite, v.minValue(0));

const equitySetup = v.object({
  perYear: v.exactOptional(notNegative),
  growth: v.exactOptional(v.pipe(finite, v.gtValue(-1))),
  acquisitionCost: v.exactOptional(notNegative),
  wonYears: v.exactOptional(v.pipe(finite, v.integer(), v.minValue(1))),
  steps: v.exactOptional(
    v.object({
      retention: v.exactOptional(finite),
      discountRate: v.exactOptional(finite),
      margin: v.exactOptional(finite),
      acquisitionCost: v.exactOptional(finite),
      acquired: v.exactOptional(finite),
    }),
  ),
}) satisfies v.GenericSchema<unknown, EquitySetup>;

const winBackSetup = v.object({
  aliveBelow: share,
  valuableShare: share,
  success: share,
  cost: notNegative,
}) satisfies v.GenericSchema<unknown, WinBackSetup>;

const count = v.pipe(finite, v.integer(), v.minValue(1));

const basketSetup = v.object({
  unit: v.picklist(["order", "customer"]),
  leastCount: count,
  perCustomer: count,
}) satisfies v.GenericSchema<unknown, BasketSetup>;

const purchasesSetup = v.object({
  transactions: transactionSetup,
  lifetime: v.exactOptional(lifetimeSetup),
  equity: v.exactOptional(equitySetup),
  winBack: v.exactOptional(winBackSetup),
  baskets: v.exactOptional(basketSetup),
}) satisfies v.GenericSchema<unknown, PurchasesSetup>;

const rfmColumns = v.object({
  recency: header,
  frequency: header,
  monetary: header,
  unit: v.picklist(["day", "week", "month", "year"]),
  referenceDate: v.exactOptional(isoDate),
}) satisfies v.GenericSchema<unknown, RfmColumnRoles>;

const rfmDecisions = v.object({
  setup: v.optional(v.unknown()),
  from: v.exactOptional(v.picklist(["purchases", "columns"])),
  columns: v.exactOptional(rfmColumns),
});

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredPurchases(raw: unknown): StoredPurchases | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const source = parseStoredSource(raw["source"]);
  const setup = v.safeParse(v.optional(purchasesSetup), raw["setup"]);
  const rfm = parseRfmDecisions(raw["rfm"]);
  const join = raw["join"] === undefined ? undefined : parseJoinedTables(raw["join"]);
  if (raw["join"] !== undefined && join === undefined) return undefined;
  if (source === undefined || !setup.success || rfm === undefined) return undefined;
  return {
    version: 1,
    source,
    read: parseReadChoices(raw["read"]),
    ...(join !== undefined && { join }),
    ...(setup.output && { setup: setup.output }),
    rfm,
  };
}

function parseRfmDecisions(raw: unknown): RfmDecisions | undefined {
  const decisions = v.safeParse(rfmDecisions, raw ?? {});
  if (!decisions.success) return undefined;
  const { setup, ...rest } = decisions.output;
  if (setup === undefined) return rest;
  const parsed = parseRfmSetup(setup);
  return parsed.ok ? { ...rest, setup: parsed.value } : undefined;
}
