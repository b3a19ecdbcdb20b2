import { parseStoredPurchases } from "../../../src/app/purchases/parse-stored-purchases";
import { setupOf } from "../../core/transactions/cleaned";

const stored = {
  version: 1,
  source: { kind: "sheet", id: "3", name: "Positionen" },
  read: {},
  setup: { transactions: setupOf() },
  rfm: {},
};

const join = {
  tables: [{ id: "sheet 2", source: { kind: "sheet", id: "2", name: "Bestellungen" }, read: {} }],
  lookUps: [{ table: "sheet 2", key: "Nr.", otherKey: "Nr.", columns: ["Kunde", "Datum"] }],
  amount: { name: "Betrag", factors: ["Preis", "Menge"], discount: "Rabatt" },
  customers: { table: "sheet 2", key: "Kunde" },
};

test("purchases that were kept before tables could be joined are understood as before", () => {
  expect(parseStoredPurchases(stored)).toEqual(stored);
});

test("what is joined is kept with the purchases", () => {
  expect(parseStoredPurchases({ ...stored, join })).toEqual({ ...stored, join });
});

test.each([
  ["no tables", { ...join, tables: undefined }],
  ["a table without a source", { ...join, tables: [{ id: "sheet 2" }] }],
  ["an amount of nothing", { ...join, amount: { name: "Betrag", factors: [] } }],
])("a join with %s is not taken for something else", (_, broken) => {
  expect(parseStoredPurchases({ ...stored, join: broken })).toBeUndefined();
});
