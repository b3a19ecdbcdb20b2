import type { Cell, ScoringModel } from "../../src/core";
import { MODEL } from "./made-customers";

export const YEARS = [2023, 2024, 2025];

/** Customers whose amounts drift from year to year; one in ten begins later, one in ten leaves. */
export function customersOverYears(count: number): Cell[][] {
  let state = 11;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const figures = ["Umsatz", "Deckungsbeitrag", "Reklamationen"];
  const header = ["Kundennr", "Firma", ...figures.flatMap((name) => YEARS.map((year) => `${name} ${year}`))];
  const rows = Array.from({ length: count }, (_, at) => {
    const size = 10 * Math.exp(5 * random());
    const first = random() < 0.1 ? 1 + Math.floor(2 * random()) : 0;
    const last = random() < 0.1 ? Math.floor(2 * random()) : 2;
    const inYears = (value: () => number) =>
      YEARS.map((_year, year) => (year < first || year > last ? "" : value()));
    return [
      `K${String(at).padStart(6, "0")}`,
      `Kunde ${String(at)}`,
      ...inYears(() => Math.round(100 * size * (0.7 + 0.6 * random())) / 100),
      ...inYears(() => Math.round(100 * size * (0.1 + 0.4 * random())) / 100),
      ...inYears(() => Math.floor(6 * random())),
    ];
  });
  return [header, ...rows];
}

const [revenue, margin, , complaints] = MODEL.factors;

/** Judges them by their last year. */
export const YEARS_MODEL: ScoringModel = {
  ...MODEL,
  key: "Kundennr",
  factors: [
    { ...revenue!, column: "Umsatz 2025", weight: 40 },
    {
      ...margin!,
      column: "Deckungsbeitrag 2025",
      weight: 40,
      scale: { kind: "linear", worst: 0, best: 400 },
    },
    { ...complaints!, column: "Reklamationen 2025", weight: 20 },
  ],
};
