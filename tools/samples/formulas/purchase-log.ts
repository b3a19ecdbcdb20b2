import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import type { Random } from "../random";
import { serialOf } from "../sheet-builder";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

export interface Purchase {
  readonly customer: string;
  /** Serial number of the day. */
  readonly day: number;
  readonly amount: number;
}

const START = "2024-01-01";
export const END = "2025-12-31";
const CUSTOMERS = 90;

/** Marsaglia & Tsang (2000); for shapes below 1 by the power of a uniform. */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const days = (random: Random, rate: number) => -Math.log(1 - random.uniform()) / rate;

/**
 * Two years of a made-up shop. Customers buy at a rate of their own (gamma), stop after a purchase with a chance of
 * their own (beta), and spend around a mean of their own.
 */
export function makePurchases(random: Random): Purchase[] {
  const first = serialOf(START);
  const last = serialOf(END);
  const purchases: Purchase[] = [];
  for (let index = 0; index < CUSTOMERS; index++) {
    const customer = `K${String(101 + index)}`;
    const rate = Math.max(gamma(random, 0.9) / 45, 1 / 2_000);
    const [stops, stays] = [gamma(random, 0.9), gamma(random, 3.2)];
    const stop = stops / (stops + stays);
    const usual = 25 + 10 * gamma(random, 3);
    let day = first + random.whole(0, 240);
    while (day <= last) {
      purchases.push({ customer, day: Math.floor(day), amount: amount(random, usual) });
      if (random.chance(stop)) break;
      day += Math.max(1, days(random, rate));
    }
  }
  return purchases.sort((a, b) => a.day - b.day || a.customer.localeCompare(b.customer));
}

const amount = (random: Random, usual: number) => Math.round(usual * gamma(random, 6) * (100 / 6)) / 100;

export const countCustomers = (purchases: readonly Purchase[]) =>
  new Set(purchases.map(({ customer }) => customer)).size;

/** The log as a plain list: customer, date, amount. */
export function purchasesSheet(name: string, purchases: readonly Purchase[], say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [110, 110, 110]);
  const headings = [say("Kunde", "Customer"), say("Datum", "Date"), say("Betrag", "Amount")];
  sheet.headings("A1", headings);
  sheet.column(
    "A2",
    purchases.map(({ customer }) => customer),
  );
  sheet.column(
    "B2",
    purchases.map(({ day }) => day),
    FORMATS.date,
  );
  sheet.column(
    "C2",
    purchases.map((each) => each.amount),
    FORMATS.money,
  );
  sheet.freeze(1);
  return sheet.build();
}
