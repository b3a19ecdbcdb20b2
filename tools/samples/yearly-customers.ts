import type { Region } from "./customers";
import type { Random } from "./random";
import { FIRST_NAMES, FORMS, LAST_NAMES, STEMS, TRADES } from "./words";

export const THREE_YEARS = [2023, 2024, 2025] as const;

/** What a customer brought in three years; null for a year without any business. */
export interface YearlyCustomer {
  readonly id: string;
  readonly name: string;
  readonly region: Region;
  readonly manager: string;
  /** Euros with cents. */
  readonly revenue: readonly (number | null)[];
  readonly margin: readonly (number | null)[];
  readonly complaints: readonly (number | null)[];
  /** Euros a year that the customer could buy, rounded to thousands. */
  readonly potential: number;
  readonly paymentDays: number;
}

interface Course {
  readonly share: number;
  /** Business in each of the three years. */
  readonly years: readonly [boolean, boolean, boolean];
  /** Growth of the revenue from year to year. */
  readonly growth: number;
}

/** What becomes of customers; shares add up to 1. */
const COURSES: readonly Course[] = [
  { share: 0.44, years: [true, true, true], growth: 0.02 },
  { share: 0.18, years: [true, true, true], growth: 0.28 },
  { share: 0.16, years: [true, true, true], growth: -0.26 },
  { share: 0.06, years: [false, true, true], growth: 0.2 },
  { share: 0.06, years: [false, false, true], growth: 0 },
  { share: 0.03, years: [true, false, false], growth: 0 },
  { share: 0.05, years: [true, true, false], growth: -0.35 },
  { share: 0.02, years: [true, false, true], growth: 0 },
];

const cents = (euros: number) => Math.round(euros * 100) / 100;

function courseOf(position: number): Course {
  let below = 0;
  return COURSES.find(({ share }) => position < (below += share)) ?? COURSES[0]!;
}

/** Customers of a dealer in machine parts with their courses over three years: some rise, fall, come, go or return. */
export function makeYearlyCustomers(random: Random, count: number): YearlyCustomer[] {
  const managers = random
    .shuffle(FIRST_NAMES)
    .slice(0, 5)
    .map((first) => `${first} ${random.pick(LAST_NAMES)}`);
  const names = random
    .shuffle(STEMS.flatMap((stem) => TRADES.map((trade) => `${stem} ${trade}`)))
    .slice(0, count)
    .map((name) => `${name} ${random.pick(FORMS)}`);
  const courses = random.shuffle(names.map((_, index) => courseOf((index + 0.5) / count)));
  let id = random.whole(100, 300);
  return names.map((name, index) => {
    id += random.whole(3, 120);
    const { years, growth } = courses[index]!;
    const size = Math.exp(10.3 + random.normal());
    const share = Math.min(
      0.4,
      Math.max(-0.04, 0.24 - 0.04 * (Math.log(size) - 10.3) + 0.1 * random.normal()),
    );
    const care = 0.3 + size / 100_000 + (growth < 0 ? 1.2 : 0);
    const revenue = years.map((isThere, year) =>
      isThere ? cents(size * Math.exp(growth * (year - 1) + 0.08 * random.normal())) : null,
    );
    const largest = Math.max(...revenue.map((amount) => amount ?? 0));
    return {
      id: String(id).padStart(5, "0"),
      name,
      region: random.pick(["Nord", "Ost", "Süd", "Süd", "West", "West"] as const),
      manager: random.pick(managers),
      revenue,
      margin: revenue.map((amount) => amount && cents(amount * (share + 0.02 * random.normal()))),
      complaints: revenue.map((amount) => (amount === null ? null : random.count(care))),
      potential: 1000 * Math.ceil((largest * random.between(1.05, 2.6)) / 1000),
      paymentDays: random.pick([10, 14, 30, 30, 30, 45, 60]),
    };
  });
}
