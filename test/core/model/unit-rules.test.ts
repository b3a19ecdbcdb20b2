import { parseModel, serializeModel, type ScoringModel } from "../../../src/core";
import { makeFactor, makeModel } from "../make-model";

const byCustomer: ScoringModel = makeModel(
  [makeFactor("Umsatz", 100, { kind: "linear", worst: 0, best: 1000 })],
  {
    key: "Kundennr",
    unit: {
      kind: "company",
      aggregates: { Umsatz: "sum", Zahlung: "newest" },
      by: "Letzter Kauf",
      countHeader: "Anzahl Verträge",
    },
  },
);

const told = (json: unknown) => {
  const parsed = parseModel(json);
  return parsed.ok ? [] : parsed.issues.map(({ kind, path }) => `${path.join(".")}: ${kind}`);
};

describe("a model that rolls rows up", () => {
  it("is given back unchanged", () => {
    expect(parseModel(serializeModel(byCustomer))).toEqual({ ok: true, value: byCustomer });
  });

  it("may leave every column to the proposal", () => {
    const parsed = parseModel({ ...byCustomer, unit: { kind: "person" } });
    expect(parsed).toEqual({ ok: true, value: { ...byCustomer, unit: { kind: "person", aggregates: {} } } });
  });

  it("needs a key, since nothing else says which rows belong together", () => {
    expect(told({ ...byCustomer, key: " " })).toEqual(["unit: unit-key-blank"]);
    const { unit: _, ...withoutUnit } = byCustomer;
    expect(told({ ...withoutUnit, key: "" })).toEqual([]);
  });

  it("is refused with an aggregate or a kind that nobody knows", () => {
    const unit = { kind: "family", aggregates: { Umsatz: "total" } };
    expect(told({ ...byCustomer, unit })).toEqual([
      "unit.kind: field-wrong",
      "unit.aggregates.Umsatz: field-wrong",
    ]);
  });
});
