import fs from "node:fs";
import path from "node:path";
import type { Purchases } from "../../../src/core";
import { SHARED_DATA } from "../../helpers/browser-files";
import { dayOf } from "../clv/occasions/of-days";

/** One purchase: day, amount and, where known, cost. */
export type Bought = readonly [day: number, amount: number, cost?: number];

/** Purchases of customers A, B, C …, each list in order of time. */
export function madePurchases(
  lists: readonly (readonly Bought[])[],
  period: { readonly firstDay: number; readonly lastDay: number },
  names: readonly string[] = lists.map((_, code) => String.fromCharCode(65 + code)),
): Purchases {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, code) => (starts[code + 1] = starts[code]! + list.length));
  const all = lists.flat();
  const hasCosts = all.some(([, , cost]) => cost !== undefined);
  return {
    names,
    customers: Int32Array.from(lists.flatMap((list, code) => list.map(() => code))),
    days: Int32Array.from(all, ([day]) => day),
    amounts: Float64Array.from(all, ([, amount]) => amount),
    starts,
    ...period,
    ...(hasCosts && { costs: Float64Array.from(all, ([, , cost]) => cost ?? NaN) }),
  };
}

/** The CDNOW sample until a day; all purchases of a day are one. */
export function cdnowPurchases(until: string): Purchases {
  const lastDay = dayOf(until);
  const customers = new Map<string, Map<number, number>>();
  for (const line of fs
    .readFileSync(path.join(SHARED_DATA, "cdnow/CDNOW_sample.txt"), "utf8")
    .trim()
    .split("\n")) {
    const [, customer, date, , amount] = line.trim().split(/\s+/) as [string, string, string, string, string];
    const day = dayOf(date.replace(/(\d{4})(\d{2})(\d{2})/, "$1-$2-$3"));
    if (day > lastDay) continue;
    const days = customers.get(customer) ?? new Map<number, number>();
    customers.set(customer, days.set(day, (days.get(day) ?? 0) + Number(amount)));
  }
  const lists = Array.from(customers.values(), (days) =>
    [...days].sort(([one], [other]) => one - other).map(([day, amount]): Bought => [day, amount]),
  );
  return madePurchases(lists, { firstDay: dayOf("1997-01-01"), lastDay }, [...customers.keys()]);
}
