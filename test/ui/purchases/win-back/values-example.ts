import type { ChosenValues } from "../../../../src/app/purchases/lifetime-service";
import type { Cells } from "../../../helpers/array-workbook";
import { analystSaying } from "../open-tab";

/** Five customers; the last purchase of each is the last row. */
export const ORDERS: Cells = [
  ["Kunde", "Datum", "Betrag"],
  ["Adler", 45_000, 300],
  ["Bach", 45_010, 250],
  ["Conrad", 45_020, 400],
  ["Dorn", 45_030, 30],
  ["Engel", 45_040, 500],
  ["Adler", 45_100, 200],
];

const FIVE = Float64Array.of(1, 2, 3, 4, 5);

/** What a model might say of them; only what winning back looks at. */
export const VALUES = {
  chosen: {
    kind: "bg-nbd",
    model: { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
  },
  values: {
    histories: { customers: Int32Array.of(0, 1, 2, 3, 4) },
    revenue: Float64Array.of(500, 250, 400, 30, 500),
    spend: {},
    terms: { margin: 0.4 },
    forecasts: {
      alive: Float64Array.of(0.2, 0.1, 0.4, 0.05, 0.9),
      valueIfAlive: Float64Array.of(100, 300, 50, 1000, 1000),
      purchases: FIVE,
      spend: FIVE,
      revenue: FIVE,
      value: FIVE,
    },
  },
} as unknown as ChosenValues;

/** A model with enough data for it. */
const ENOUGH = { judgement: { findings: [] } };

export const analystSayingValues = (lifetimeValues: ChosenValues | undefined) =>
  analystSaying({ lifetimeModels: ENOUGH, lifetimeValues });
