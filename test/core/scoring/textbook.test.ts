import { parseModel, readTable, scoreCustomers, stepTable } from "../../../src/core";
import { makeFactor, makeModel } from "../make-model";

// Weights 40 / 30 / 20 / 10. Deckungsbeitrag: from 5,800 € 39 points, from 6,000 € 40, and one point less for
// every 200 € below. Reklamationen: 20 points for none, 5 less for each. Kunde seit … years: a tenth of the
// points per year up to ten.
const model = makeModel([
  makeFactor("Deckungsbeitrag", 40, {
    kind: "steps",
    rows: stepTable({ from: 0, to: 6000, width: 200, pointsPerStep: 1, maxPoints: 40 }),
  }),
  makeFactor("Zahlungsverhalten", 30, {
    kind: "categories",
    points: { pünktlich: 30, verspätet: 15, Mahnung: 0 },
  }),
  makeFactor("Reklamationen", 20, { kind: "linear", worst: 4, best: 0 }),
  makeFactor("Jahre", 10, { kind: "linear", worst: 0, best: 10 }),
]);

const table = readTable([
  ["Kunde", "Deckungsbeitrag", "Zahlungsverhalten", "Reklamationen", "Jahre"],
  ["Adler", 6000, "pünktlich", 0, 10], //  40 + 30 + 20 + 10 = 100
  ["Bussard", 5999.99, "pünktlich", 0, 10], // 39 + 30 + 20 + 10 = 99
  ["Condor", 5800, "pünktlich", 1, 6], //  39 + 30 + 15 +  6 = 90
  ["Drossel", 5799, "pünktlich", 1, 6], // 38 + 30 + 15 +  6 = 89
  ["Elster", 6400, "verspätet", 1, 10], // 40 + 15 + 15 + 10 = 80
  ["Fink", 5800, "verspätet", 2, 6], //    39 + 15 + 10 +  6 = 70
  ["Geier", 4000, "Mahnung", 0, 10], //    30 +  0 + 20 + 10 = 60
  ["Habicht", 2000, "Mahnung", 1, 5], //   20 +  0 + 15 +  5 = 40
  ["Ibis", -500, "Mahnung", 9, 0], //       0 +  0 +  0 +  0 = 0
]);

describe("the textbook example", () => {
  it("is a sound model", () => {
    expect(parseModel(model).ok).toBe(true);
  });

  it("gives 39 points from 5,800 € and 40 from 6,000 €, not a cent earlier", () => {
    expect([...scoreCustomers(model, table).points[0]!].slice(0, 4)).toEqual([40, 39, 39, 38]);
  });

  it("gives the scores worked by hand", () => {
    expect([...scoreCustomers(model, table).score]).toEqual([100, 99, 90, 89, 80, 70, 60, 40, 0]);
  });

  it("puts 90.0 points into Sehr gut with the rule >, since Premium begins above 90", () => {
    const scores = scoreCustomers(model, table);
    const names = [...scores.classIndex].map((index) => model.classes.list[index]!.name);
    expect(names).toEqual([
      "Premium",
      "Premium",
      "Sehr gut",
      "Sehr gut",
      "Gut",
      "Gut",
      "Mittel",
      "Schwach",
      "Schwach",
    ]);
    expect([...scores.classCounts]).toEqual([2, 2, 2, 1, 2]);
  });

  it("puts 90.0 points into Premium with the rule >=", () => {
    const scores = scoreCustomers({ ...model, classes: { ...model.classes, bound: ">=" } }, table);
    expect([...scores.classIndex]).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 4]);
  });
});
