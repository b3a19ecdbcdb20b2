import type { ChosenValues } from "../../../../src/app/purchases/lifetime-service";
import { createLocalAnalyst } from "../../../../src/app/purchases/local-analyst";
import type { Cells } from "../../../helpers/array-workbook";

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

/** What a model might say of them; only the columns that winning back looks at. */
export const VALUES = {
  chosen: { kind: "bg-nbd" },
  values: {
    histories: { customers: Int32Array.of(0, 1, 2, 3, 4) },
    revenue: Float64Array.of(500, 250, 400, 30, 500),
    spend: {},
    forecasts: {
      alive: Float64Array.of(0.2, 0.1, 0.4, 0.05, 0.9),
      valueIfAlive: Float64Array.of(100, 300, 50, 1000, 1000),
    },
  },
} as unknown as ChosenValues;

/** Answers as usual, but for the values. */
export const analystSaying = (values: ChosenValues | undefined) =>
  new Proxy(createLocalAnalyst(), {
    get: (analyst, name) => (name === "lifetimeValues" ? async () => values : Reflect.get(analyst, name)),
  });
