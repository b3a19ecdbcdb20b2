import { parseStoredJoins } from "../../../src/app/joins/parse-stored-joins";
import type { StoredJoins } from "../../../src/app";

const STORED: StoredJoins = {
  version: 1,
  tables: [
    { id: "t1", source: { kind: "table", id: "{1}", name: "Kunden" }, read: {} },
    { id: "t2", source: { kind: "sheet", id: "{2}", name: "Positionen" }, read: { locale: "en" } },
  ],
  setup: {
    spec: {
      customers: { table: "t1", key: "Nr", columns: ["Firma"] },
      tables: [
        {
          table: "t2",
          key: "Nr",
          pairs: [["7", "007"]],
          lookUps: [{ table: "t1", key: "Firma", otherKey: "Firma", columns: ["Nr"] }],
          amount: {
            name: "Betrag",
            factors: ["Preis", "Menge"],
            discount: "Rabatt",
            discountForm: "percent",
          },
          measures: [
            {
              name: "Umsatz",
              aggregate: "sum",
              column: "Betrag",
              by: "Datum",
              from: 45_000,
              definition: "netto",
            },
          ],
        },
      ],
    },
    referenceDate: "2025-12-31",
    note: "Alles netto.",
  },
};

test("what was kept is understood again", () => {
  expect(parseStoredJoins(JSON.parse(JSON.stringify(STORED)))).toEqual(STORED);
});

test("another version, an unknown aggregate or a table without a source is not taken up", () => {
  const { setup, tables } = STORED;
  const [measured] = setup.spec.tables;
  const unknown = { ...measured, measures: [{ name: "Umsatz", aggregate: "median" }] };
  expect(parseStoredJoins({ ...STORED, version: 2 })).toBeUndefined();
  expect(parseStoredJoins({ ...STORED, setup: { ...setup, spec: { tables: [unknown] } } })).toBeUndefined();
  expect(parseStoredJoins({ ...STORED, tables: [...tables, { id: "t3" }] })).toBeUndefined();
  expect(parseStoredJoins(undefined)).toBeUndefined();
});
