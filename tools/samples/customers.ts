import type { Random } from "./random";
import { FIRST_NAMES, FORMS, LAST_NAMES, STEMS, TRADES } from "./words";

export const YEARS = [2023, 2024, 2025] as const;
export type Region = "Nord" | "Ost" | "Süd" | "West";
export type Payment = "pünktlich" | "verspätet" | "Mahnung";

export interface Customer {
  /** Five digits, most with leading zeros. */
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly region: Region;
  /** Calendar day "YYYY-MM-DD". */
  readonly since: string;
  /** Euros with cents, one per year; 0 before the first purchase. */
  readonly revenue: readonly number[];
  readonly margin: readonly number[];
  readonly payment: Payment;
  readonly complaints: number;
}

const cents = (euros: number) => Math.round(euros * 100) / 100;
const twoDigits = (number: number) => String(number).padStart(2, "0");

/**
 * Customers of a dealer in machine parts. Large ones buy at a lower share of margin, careless payers complain more
 * often, and revenue drifts from year to year, so that the columns hang together as in a real list.
 */
export function makeCustomers(random: Random, count: number): Customer[] {
  const names = random
    .shuffle(STEMS.flatMap((stem) => TRADES.map((trade) => [stem, trade] as const)))
    .slice(0, count)
    .map(([stem, trade]) => {
      const form = random.pick(FORMS);
      return random.chance(0.5) ? `${stem} ${trade} ${form}` : `${trade} ${stem} ${form}`;
    });
  let id = random.whole(40, 90);
  return names.map((name) => {
    id += random.whole(3, 190);
    const size = Math.exp(10.2 + 1.05 * random.normal());
    const care = random.normal();
    const sinceYear = random.chance(0.08)
      ? random.pick([2024, 2025])
      : 2023 - Math.floor(26 * random.uniform() ** 1.4);
    const sinceMonth = sinceYear === 2025 ? random.whole(1, 6) : random.whole(1, 12);
    const drift = 0.04 + 0.16 * random.normal();
    const share = Math.min(
      0.42,
      Math.max(0.05, 0.27 - 0.045 * (Math.log(size) - 10.2) + 0.05 * random.normal()),
    );
    const revenue = YEARS.map((year, index) => {
      if (year < sinceYear) return 0;
      const months = year === sinceYear ? 13 - sinceMonth : 12;
      return cents(size * Math.exp(drift * (index - 1) + 0.12 * random.normal()) * (months / 12));
    });
    const margin = revenue.map((amount) => cents(amount * Math.max(0.02, share + 0.02 * random.normal())));
    const payment: Payment = care > -0.35 ? "pünktlich" : care > -1.2 ? "verspätet" : "Mahnung";
    return {
      id: String(id).padStart(5, "0"),
      name,
      contact: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
      region: random.pick(["Nord", "Ost", "Süd", "Süd", "West", "West"] as const),
      since: `${sinceYear}-${twoDigits(sinceMonth)}-${twoDigits(random.whole(1, 28))}`,
      revenue,
      margin,
      payment,
      complaints: random.count(0.25 + size / 90_000 + (care < -0.35 ? 1.4 : 0)),
    };
  });
}
