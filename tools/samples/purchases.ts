import { YEARS, type Customer } from "./customers";
import type { Random } from "./random";

/** The newest two purchases of a customer; who has bought once has no previous one. Calendar days "YYYY-MM-DD". */
export interface Purchases {
  readonly last: string;
  readonly previous?: string;
}

/** Purchases of customers who stayed away for long; the third for exactly 24 months, which is not longer than these. */
const RETURNED: Readonly<Record<string, Required<Purchases>>> = {
  "01808": { previous: "2022-11-08", last: "2025-10-21" },
  "04506": { previous: "2023-02-27", last: "2025-09-16" },
  "08191": { previous: "2023-11-14", last: "2025-11-14" },
  "07391": { previous: "2022-06-30", last: "2025-12-04" },
};
/** Purchases of those who have just been won. */
const WON: Readonly<Record<string, Purchases>> = {
  "17003": { previous: "2025-10-06", last: "2025-11-17" },
  "17011": { last: "2025-11-24" },
};
const NEWEST_DAY = "2025-12-30";
const MS_PER_DAY = 86_400_000;

const cents = (euros: number) => Math.round(euros * 100) / 100;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * MS_PER_DAY).toISOString().slice(0, 10);

/** Takes away what a customer cannot have bought in the pause before the last purchase. */
export function withPause(customer: Customer): Customer {
  const previous = RETURNED[customer.id]?.previous;
  if (previous === undefined) return customer;
  const [lastYear, lastMonth] = previous.split("-").map(Number) as [number, number];
  const cut = (amount: number, index: number): number => {
    const year = YEARS[index]!;
    if (index === YEARS.length - 1 || year < lastYear) return amount;
    return year === lastYear ? cents((amount * lastMonth) / 12) : 0;
  };
  return { ...customer, revenue: customer.revenue.map(cut), margin: customer.margin.map(cut) };
}

/** The newest two purchases by the number of the customer: most of them in the last months of the list. */
export function makePurchases(
  customers: readonly Customer[],
  random: Random,
): ReadonlyMap<string, Purchases> {
  const purchases = new Map<string, Purchases>();
  for (const { id } of customers) {
    if (purchases.has(id)) continue;
    const last = daysBefore(NEWEST_DAY, Math.floor(150 * random.uniform() ** 2));
    const previous = daysBefore(last, random.whole(9, 60));
    purchases.set(id, RETURNED[id] ?? WON[id] ?? { last, previous });
  }
  return purchases;
}
