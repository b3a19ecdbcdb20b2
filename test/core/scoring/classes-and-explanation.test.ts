import fc from "fast-check";
import { boundExample, classifyByTable, classOf, explainCustomer, scoreCustomers } from "../../../src/core";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

const line = { kind: "linear", worst: 0, best: 100 } as const;

describe("classOf", () => {
  const model = (bound: ">" | ">=") => makeModel([], { classes: makeClasses(bound, 90, 80, 0) });

  it("keeps the border below with > and above with >=", () => {
    expect([90.0001, 90, 80.0001, 80, 0].map((score) => classOf(model(">"), score))).toEqual([0, 1, 1, 2, 2]);
    expect([90.0001, 90, 80.0001, 80, 0].map((score) => classOf(model(">="), score))).toEqual([
      0, 0, 1, 1, 2,
    ]);
  });

  it("takes a sum of decimals for what it is on paper", () => {
    expect(classOf(makeModel([], { classes: makeClasses(">", 0.3, 0) }), 0.1 + 0.2)).toBe(1);
  });

  it("has no class for NaN", () => {
    expect(classOf(model(">"), NaN)).toBe(-1);
  });

  it("agrees with the classes that scoreCustomers gives, for any thresholds and scores", () => {
    const froms = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        froms,
        fc.constantFrom(">" as const, ">=" as const),
        fc.array(fc.nat(1_000_000), { minLength: 1 }),
        (list, bound, units) => {
          const descending = [...list.sort((a, b) => b - a), 0].map((from) => from / 1e4);
          const used = makeModel([makeFactor("A", 100, line)], {
            classes: makeClasses(bound, ...descending),
          });
          const values = [...units.map((unit) => unit / 1e4), ...descending];
          const scores = scoreCustomers(used, makeTable([["A"], ...values.map((value) => [value])]));
          expect([...scores.classIndex]).toEqual(values.map((value) => classOf(used, value)));
        },
      ),
    );
  });
});

describe("classifyByTable", () => {
  const table = [
    ["Gut", 60],
    ["Premium", 90],
    ["Rest", 0],
  ] as const;

  it("takes the highest threshold that is passed, in any order of rows", () => {
    expect([95, 90, 61, 60, 5].map((score) => classifyByTable(score, table, ">"))).toEqual([
      "Premium",
      "Gut",
      "Gut",
      "Rest",
      "Rest",
    ]);
    expect([95, 90, 60, 5].map((score) => classifyByTable(score, table, ">="))).toEqual([
      "Premium",
      "Premium",
      "Gut",
      "Rest",
    ]);
  });

  it("gives all the rest to a lowest threshold of 0, also 0 itself", () => {
    expect(classifyByTable(0, table, ">")).toBe("Rest");
  });

  it("has no name below the lowest threshold", () => {
    expect(classifyByTable(39, [["Mittel", 40]], ">")).toBeUndefined();
    expect(classifyByTable(40, [["Mittel", 40]], ">")).toBeUndefined();
    expect(classifyByTable(40, [["Mittel", 40]], ">=")).toBe("Mittel");
    expect(classifyByTable(NaN, table, ">")).toBeUndefined();
  });

  it("is exact where doubles are not", () => {
    expect(
      classifyByTable(
        0.1 + 0.2,
        [
          ["A", 0.3],
          ["B", 0],
        ],
        ">",
      ),
    ).toBe("B");
    expect(
      classifyByTable(
        0.7 + 0.1,
        [
          ["A", 0.8],
          ["B", 0],
        ],
        ">=",
      ),
    ).toBe("A");
  });
});

describe("boundExample", () => {
  it("tells which class the highest border belongs to", () => {
    const classes = makeClasses(">", 90, 80, 0);
    expect(boundExample(makeModel([], { classes }))).toEqual({
      bound: ">",
      score: 90,
      classAtScore: "B",
      upperClass: "A",
      lowerClass: "B",
    });
    expect(boundExample(makeModel([], { classes: { ...classes, bound: ">=" } }))?.classAtScore).toBe("A");
  });
});

describe("explainCustomer", () => {
  const model = makeModel(
    [
      makeFactor("Umsatz", 60, line),
      makeFactor("Zahlung", 40, { kind: "categories", points: { gut: 40, schlecht: 10 } }, "stretch"),
    ],
    { classes: makeClasses(">", 90, 50, 0) },
  );
  const table = makeTable([
    ["Kunde", "Umsatz", "Zahlung"],
    ["A", 100, "gut"],
    ["B", 50, "schlecht"],
    ["C", 80, null],
    ["D", 75, "schlecht"],
  ]);
  const scores = scoreCustomers(model, table);
  const explain = (row: number) => explainCustomer(model, table, scores, row);

  it("gives points, lost points and the average of all scored, by factor", () => {
    // Umsatz: 60, 30, 80 (48 stretched by 100/60) and 45 points, mean 53.75; Zahlung: 40, 10, 10, mean 20.
    expect(explain(1)).toMatchObject({
      score: 40,
      rank: 4,
      classIndex: 2,
      scoredCount: 4,
      isLoss: false,
      factors: [
        { value: 50, kind: "number", points: 30, weight: 60, lost: 30, average: 53.75 },
        { value: "schlecht", kind: "text", points: 10, weight: 40, lost: 30, average: 20 },
      ],
    });
  });

  it("tells the distance to the class above and the one below", () => {
    expect(explain(3)).toMatchObject({
      score: 55,
      above: { classIndex: 0, from: 90, distance: 35 },
      below: { classIndex: 2, from: 50, distance: 5 },
    });
    expect(explain(0).above).toBeUndefined();
    expect(explain(1).below).toBeUndefined();
  });

  it("shows the stretched weight where another factor did not count", () => {
    const [revenue, payment] = explain(2).factors;
    expect(revenue).toMatchObject({ points: 80, weight: 100, lost: 20 });
    expect(payment).toMatchObject({ value: undefined, points: NaN, lost: 0 });
  });
});
