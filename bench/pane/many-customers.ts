import type { Factor, ScoringModel } from "../../src/core";
import type { Cells } from "../../test/helpers/array-workbook";
import { seeded } from "../clv/simulated-customers";
import { MODEL } from "../core/made-customers";

const PAYMENT = ["pünktlich", "verspätet", "Mahnung"];
const SYLLABLES = ["Al", "ber", "dorf", "Äch", "ter", "mann", "Süd", "öl", "ken", "Roß", "bau", "werk"];
const HEADER = [
  "Kundennr",
  "Firma",
  "Umsatz",
  "Deckungsbeitrag",
  "Zahlungsverhalten",
  "Reklamationen",
  "Kunde seit",
  "Bestellungen",
  "Rahmenvertrag",
  "Letzter Kauf",
];

/** A list as a user has it: names, amounts of which one in twenty is a guess, words, dates, a few blank cells. */
export function customerCells(rowCount: number): Cells {
  const random = seeded(11);
  const whole = (below: number) => Math.floor(below * random());
  const syllable = () => SYLLABLES[whole(SYLLABLES.length)]!;
  const row = (index: number) => {
    const orders = whole(60);
    return [
      String(index).padStart(6, "0"),
      `${syllable()}${syllable()}${syllable()} ${whole(rowCount)}`,
      Math.round(1000 * Math.exp(5 * random())) / 100,
      Math.round(600_000 * random()) / 100,
      PAYMENT[whole(PAYMENT.length)]!,
      whole(50) === 0 ? "" : whole(12),
      36_000 + whole(9000),
      whole(20) === 0 ? `ca. ${orders}` : orders,
      random() < 0.3,
      45_000 + whole(900),
    ];
  };
  return [HEADER, ...Array.from({ length: rowCount }, (_, index) => row(index))];
}

const factor = (column: string, weight: number, scale: Factor["scale"]): Factor => ({
  id: column.toLowerCase().replace(" ", "-"),
  name: column,
  column,
  weight,
  scale,
  missing: "zero",
});

/** Eight factors with every kind of scale. */
export const EIGHT_FACTORS: ScoringModel = {
  ...MODEL,
  key: "Kundennr",
  referenceDate: "2026-01-15",
  factors: [
    factor("Umsatz", 20, { kind: "linear", worst: 0, best: 1000 }),
    factor("Deckungsbeitrag", 20, {
      kind: "steps",
      rows: Array.from({ length: 20 }, (_, at) => ({ from: 300 * (at + 1), points: at + 1 })),
    }),
    factor("Zahlungsverhalten", 15, {
      kind: "categories",
      points: { pünktlich: 15, verspätet: 7, Mahnung: 0 },
    }),
    factor("Reklamationen", 10, { kind: "linear", worst: 8, best: 0 }),
    factor("Kunde seit", 10, { kind: "linear", worst: 45_000, best: 38_000 }),
    factor("Bestellungen", 10, { kind: "quantiles", points: [0, 2, 5, 8, 10] }),
    factor("Rahmenvertrag", 5, { kind: "yes-no", yes: 5, no: 0 }),
    factor("Letzter Kauf", 10, { kind: "linear", worst: 24, best: 0, elapsed: "months" }),
  ],
};
