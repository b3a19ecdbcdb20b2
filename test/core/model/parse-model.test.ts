import fc from "fast-check";
import { parseModel, serializeModel, type ModelIssue, type ScoringModel } from "../../../src/core";
import { makeClasses, makeFactor, makeModel } from "../make-model";

const sound = makeModel(
  [
    makeFactor("Umsatz", 40, { kind: "linear", worst: 0, best: 1000 }),
    makeFactor("Zahlung", 30, { kind: "categories", points: { pünktlich: 30, Mahnung: 0 } }),
    makeFactor("Menge", 20, {
      kind: "steps",
      rows: [
        { from: 1, points: 5 },
        { from: 2, points: 20 },
      ],
    }),
    makeFactor("Vertrag", 10, { kind: "yes-no", yes: 10, no: 0 }),
  ],
  { key: "Nr", referenceDate: "2025-12-31", lossColumn: "DB" },
);

const issuesOf = (json: unknown): readonly ModelIssue[] => {
  const parsed = parseModel(json);
  return parsed.ok ? [] : parsed.issues;
};
const told = (json: unknown) => issuesOf(json).map(({ kind, path }) => `${path.join(".")}: ${kind}`);
const withFactor = (at: number, change: object): unknown => ({
  ...sound,
  factors: sound.factors.map((factor, index) => (index === at ? { ...factor, ...change } : factor)),
});
const withClass = (at: number, change: object): unknown => ({
  ...sound,
  classes: {
    ...sound.classes,
    list: sound.classes.list.map((entry, index) => (index === at ? { ...entry, ...change } : entry)),
  },
});

describe("parseModel", () => {
  it("gives a sound model back unchanged, from an object and from JSON text", () => {
    expect(parseModel(sound)).toEqual({ ok: true, value: sound });
    expect(parseModel(serializeModel(sound))).toEqual({ ok: true, value: sound });
  });

  it("does without a loss column", () => {
    const { lossColumn: _, ...without } = sound;
    expect(parseModel(without)).toEqual({ ok: true, value: without });
  });

  it("leaves out fields that it does not know", () => {
    expect(parseModel({ ...sound, later: true })).toEqual({ ok: true, value: sound });
  });

  it("says that a text is no JSON", () => {
    expect(told("{version: 1")).toEqual([": json-unreadable"]);
  });

  it("says that another version is unknown, and nothing else", () => {
    expect(issuesOf({ version: 2, factors: "?" })).toEqual([
      { kind: "version-unknown", path: ["version"], values: { version: "2" } },
    ]);
  });

  it.each([null, undefined, 5, [], "[]", "null"])("refuses %j without throwing", (json) => {
    expect(parseModel(json).ok).toBe(false);
  });

  it("gives what may be left out its plain meaning", () => {
    const { key: _key, referenceDate: _date, ...rest } = sound;
    const parsed = parseModel({
      ...rest,
      factors: sound.factors.map(({ missing: _missing, ...factor }) => factor),
      classes: { bound: ">", list: sound.classes.list.map(({ name, from }) => ({ name, from })) },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value).toMatchObject({ key: "", referenceDate: "" });
    expect(parsed.value.factors.map(({ missing }) => missing)).toEqual(sound.factors.map(() => "zero"));
    expect(parsed.value.classes.list[0]).toMatchObject({ color: "#E6E6E6", strategy: "" });
  });

  it("tells everything that is wrong at once, each with its path", () => {
    const broken = {
      ...sound,
      name: 5,
      referenceDate: "31.12.2025",
      factors: [
        { ...sound.factors[0], weight: 41, id: "a b" },
        { ...sound.factors[1], missing: "ignore" },
        {
          ...sound.factors[2],
          scale: {
            kind: "steps",
            rows: [
              { from: 2, points: 5 },
              { from: 1, points: 200 },
              { from: 2, points: 6 },
            ],
          },
        },
        { ...sound.factors[3], name: " umsatz " },
      ],
      classes: {
        bound: "=>",
        list: [
          { name: "A", from: 50, color: "blue", strategy: "" },
          { name: "a", from: 50, color: "#123456", strategy: "" },
          { name: "C", from: 0, color: "#123456", strategy: 7 },
        ],
      },
    };
    expect(told(broken).sort()).toEqual(
      [
        "name: field-wrong",
        "classes.bound: field-wrong",
        "factors.0.id: factor-id",
        "factors.1.missing: field-wrong",
        "factors.2.scale.rows.1.from: steps-not-ascending",
        "factors.2.scale.rows.1.points: points-range",
        "factors.2.scale.rows.2.from: step-repeated",
        "factors.3.name: factor-name-repeated",
        "factors: weights-sum",
        "classes.list.0.color: class-color",
        "classes.list.1.name: class-name-repeated",
        "classes.list.1.from: thresholds-not-descending",
        "classes.list.2.strategy: field-wrong",
      ].sort(),
    );
  });

  it("checks the date although other fields of the head are sound", () => {
    expect(told({ ...sound, referenceDate: "2025-02-30" })).toEqual(["referenceDate: reference-date"]);
  });
});

describe("the weights of a model", () => {
  it.each([[[33.3, 33.3, 33.4]], [[33.3333, 33.3333, 33.3334]], [[0.1, 0.2, 99.7]], [[100]], [[0, 100]]])(
    "%j add up to 100",
    (weights) => {
      const factors = weights.map((weight, at) =>
        makeFactor(`F${at}`, weight, { kind: "linear", worst: 0, best: 1 }),
      );
      expect(told(makeModel(factors))).toEqual([]);
    },
  );

  it("must add up to exactly 100; the issue tells what is missing", () => {
    expect(issuesOf(withFactor(0, { weight: 37 }))).toEqual([
      { kind: "weights-sum", path: ["factors"], values: { sum: 97, missing: 3 } },
    ]);
    expect(issuesOf(withFactor(0, { weight: 40.0001 }))).toEqual([
      { kind: "weights-sum", path: ["factors"], values: { sum: 100.0001, missing: -0.0001 } },
    ]);
  });

  it("agree with whole-number arithmetic for any four decimals", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    const exact = weights.map((units) => {
      const rest = 1_000_000 - units.slice(1).reduce((a, b) => a + b, 0);
      return rest >= 0 ? [rest, ...units.slice(1)] : units;
    });
    fc.assert(
      fc.property(exact, (units) => {
        const factors = units.map((unit, at) =>
          makeFactor(`F${at}`, unit / 10_000, { kind: "linear", worst: 0, best: 1 }),
        );
        const isHundred = units.reduce((sum, unit) => sum + BigInt(unit), 0n) === 1_000_000n;
        expect(told(makeModel(factors))).toEqual(isHundred ? [] : ["factors: weights-sum"]);
      }),
    );
  });

  it.each([
    [-1, "weight-range"],
    [100.5, "weight-range"],
    [40.000_01, "weight-decimals"],
  ])("of %d is refused with %s", (weight, kind) => {
    expect(told(withFactor(0, { weight }))).toContain(`factors.0.weight: ${kind}`);
  });

  it.each([NaN, Infinity, "40", null])("of %j are of the wrong shape", (weight) => {
    expect(told(withFactor(0, { weight }))).toEqual(["factors.0.weight: field-wrong"]);
  });
});

describe("the factors of a model", () => {
  const many = (count: number): ScoringModel =>
    makeModel(
      Array.from({ length: count }, (_, at) =>
        makeFactor(`F${at}`, at === 0 ? 100 : 0, { kind: "linear", worst: 0, best: 1 }),
      ),
    );

  it("may be one to twenty", () => {
    expect(told(many(1))).toEqual([]);
    expect(told(many(20))).toEqual([]);
    expect(told(many(21))).toEqual(["factors: factors-count"]);
    expect(told(many(0))).toEqual(["factors: factors-count"]);
  });

  it.each([
    [{ id: "umsatz ä" }, "factors.1.id: factor-id"],
    [{ id: "umsatz" }, "factors.1.id: factor-id-repeated"],
    [{ name: "  " }, "factors.1.name: factor-name-blank"],
    [{ name: "UMSATZ" }, "factors.1.name: factor-name-repeated"],
    [{ column: "" }, "factors.1.column: factor-column-blank"],
    [{ scale: { kind: "steps", rows: [] } }, "factors.1.scale.rows: steps-empty"],
    [
      { scale: { kind: "steps", rows: [{ from: 1, points: -1 }] } },
      "factors.1.scale.rows.0.points: points-range",
    ],
    [
      { scale: { kind: "categories", points: { Ja: 5, " ja ": 3 } } },
      "factors.1.scale.points. ja : category-repeated",
    ],
    [{ scale: { kind: "yes-no", yes: 101, no: 0 } }, "factors.1.scale.yes: points-range"],
    [{ scale: { kind: "quantile" } }, "factors.1.scale.kind: field-wrong"],
    [{ scale: { kind: "linear", worst: 0 } }, "factors.1.scale.best: field-missing"],
  ])("with %j are refused", (change, expected) => {
    expect(told(withFactor(1, change))).toEqual([expected]);
  });
});

describe("the classes of a model", () => {
  it("may be two to nine", () => {
    const classes = (count: number) =>
      makeClasses(">", ...Array.from({ length: count }, (_, at) => (count - 1 - at) * 10));
    expect(told({ ...sound, classes: classes(2) })).toEqual([]);
    expect(told({ ...sound, classes: classes(9) })).toEqual([]);
    expect(told({ ...sound, classes: classes(1) })).toEqual(["classes.list: classes-count"]);
    expect(told({ ...sound, classes: classes(10) })).toEqual(["classes.list: classes-count"]);
  });

  it.each([
    [0, { from: 101 }, "classes.list.0.from: threshold-range"],
    [1, { from: 95 }, "classes.list.1.from: thresholds-not-descending"],
    [4, { from: 5 }, "classes.list.4.from: last-threshold"],
    [2, { color: "#12345" }, "classes.list.2.color: class-color"],
    [2, { name: "Premium" }, "classes.list.2.name: class-name-repeated"],
    [2, { name: "" }, "classes.list.2.name: class-name-blank"],
  ])("with entry %d as %j are refused", (at, change, expected) => {
    expect(told(withClass(at, change))).toEqual([expected]);
  });
});
