import { CellStatus, type Column, type ScoringModel, type Table } from "../../src/core";

/** A small seeded generator (mulberry32): the same customers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PAYMENT = ["pünktlich", "verspätet", "Mahnung"];

/** Six columns as a machine-parts dealer has them: two amounts, a count, a date, a word, yes or no. */
export function makeCustomers(rowCount: number): Table {
  const random = seeded(7);
  const noCodes = new Int32Array(rowCount).fill(-1);
  const status = new Uint8Array(rowCount).fill(CellStatus.value);
  const numeric = (name: string, index: number, kind: Column["kind"], value: () => number): Column => ({
    name,
    index,
    kind,
    numbers: Float64Array.from({ length: rowCount }, value),
    codes: noCodes,
    dictionary: [],
    status,
    locale: "de",
    localeAmbiguous: false,
  });
  const revenue = numeric("Umsatz", 0, "number", () => Math.round(1000 * Math.exp(5 * random())) / 100);
  const payment: Column = {
    ...numeric("Zahlungsverhalten", 2, "text", () => NaN),
    codes: Int32Array.from({ length: rowCount }, () => Math.floor(PAYMENT.length * random())),
    dictionary: PAYMENT,
  };
  return {
    columns: [
      revenue,
      numeric("Deckungsbeitrag", 1, "number", () => Math.round(600_000 * random()) / 100),
      payment,
      numeric("Reklamationen", 3, "number", () => Math.floor(12 * random())),
      numeric("Kunde seit", 4, "date", () => 36_000 + Math.floor(9000 * random())),
      numeric("Rahmenvertrag", 5, "boolean", () => (random() < 0.3 ? 1 : 0)),
    ],
    rowCount,
    sourceRows: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    headerRow: 0,
    findings: [],
    origin: { sheet: "Kunden", row: 0, column: 0 },
  };
}

/** Borders of the point table for Deckungsbeitrag: from 300 in steps of 300, two points each. */
export const MARGIN_STEPS = Array.from({ length: 20 }, (_, index) => ({
  from: 300 * (index + 1),
  points: 1.25 * (index + 1),
}));

/** A model that uses every kind of scale. */
export const MODEL: ScoringModel = {
  version: 1,
  name: "Vergleich",
  key: "",
  referenceDate: "",
  factors: [
    factor("umsatz", "Umsatz", 25, { kind: "linear", worst: 0, best: 1000 }),
    factor("db", "Deckungsbeitrag", 25, { kind: "steps", rows: MARGIN_STEPS }),
    factor("zahlung", "Zahlungsverhalten", 20, {
      kind: "categories",
      points: { pünktlich: 20, verspätet: 10, Mahnung: 0 },
    }),
    factor("reklamationen", "Reklamationen", 15, { kind: "linear", worst: 8, best: 0 }),
    factor("seit", "Kunde seit", 10, { kind: "linear", worst: 45_000, best: 38_000 }),
    factor("rahmenvertrag", "Rahmenvertrag", 5, { kind: "yes-no", yes: 5, no: 0 }),
  ],
  classes: {
    bound: ">",
    list: [90, 80, 60, 40, 0].map((from, index) => ({
      name: `Klasse ${index + 1}`,
      from,
      color: "#1f5fa8",
      strategy: "",
    })),
  },
};

function factor(
  id: string,
  column: string,
  weight: number,
  scale: ScoringModel["factors"][number]["scale"],
): ScoringModel["factors"][number] {
  return { id, name: column, column, weight, scale, missing: "zero" };
}
