import {
  scoreCustomers,
  type PortfolioInput,
  type PortfolioSetup,
  type ScoringModel,
  type Table,
} from "../../../src/core";

/** Score against the column "Potenzial" in four fields, with borders in the middle. */
export const makeSetup = (changes: Partial<PortfolioSetup> = {}): PortfolioSetup => ({
  version: 1,
  x: { name: "Wert", parts: [{ value: { kind: "score" }, weight: 100 }], borders: [50] },
  y: {
    name: "Potenzial",
    parts: [
      {
        value: {
          kind: "column",
          factor: {
            id: "potenzial",
            name: "Potenzial",
            column: "Potenzial",
            weight: 100,
            scale: { kind: "linear", worst: 0, best: 10 },
            missing: "stretch",
          },
        },
        weight: 100,
      },
    ],
    borders: [50],
  },
  size: 2,
  fields: ["oben links", "oben rechts", "unten links", "unten rechts"].map((name) => ({
    name,
    strategy: "",
  })),
  bubble: "",
  labels: 10,
  arrows: 10,
  ...changes,
});

/** Customers with their scores. */
export const makeInput = (table: Table, model: ScoringModel): PortfolioInput => ({
  table,
  model,
  scores: scoreCustomers(model, table),
});
