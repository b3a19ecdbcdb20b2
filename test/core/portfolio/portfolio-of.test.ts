import {
  portfolioOf,
  scoreCustomers,
  type AxisPart,
  type Portfolio,
  type PortfolioInput,
  type PortfolioSetup,
} from "../../../src/core";
import { relativeError } from "../clv/relative-error";
import { makeFactor, makeModel, makeTable } from "../make-model";
import { makeInput, makeSetup } from "./make-setup";

const line = { kind: "linear", worst: 0, best: 100 } as const;

/** Score = value of A; potential in tenths. */
const customers = (...rows: readonly (readonly (string | number)[])[]): PortfolioInput =>
  makeInput(
    makeTable([["A", "Potenzial", "Umsatz"], ...rows]),
    makeModel([makeFactor("A", 100, line, "exclude")]),
  );

const placed = (setup: PortfolioSetup, input: PortfolioInput): Portfolio => {
  const found = portfolioOf(setup, input);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const along = (input: PortfolioInput, ...parts: readonly AxisPart[]): readonly number[] => [
  ...placed(makeSetup({ y: { name: "y", parts, borders: [50] } }), input).y,
];

describe("portfolioOf", () => {
  it("numbers the four fields row by row from the top left", () => {
    const { x, y, field } = placed(makeSetup(), customers([20, 9, 1], [80, 9, 1], [20, 1, 1], [80, 1, 1]));
    expect([...x]).toEqual([20, 80, 20, 80]);
    expect([...y]).toEqual([90, 90, 10, 10]);
    expect([...field]).toEqual([0, 1, 2, 3]);
  });

  it("numbers nine fields in the same way", () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ name: `F${at}`, strategy: "" }));
    const { x, y } = makeSetup();
    const setup = makeSetup({ x: { ...x, borders: [30, 60] }, y: { ...y, borders: [30, 60] }, size: 3, fields: nine });
    const { field } = placed(setup, customers([10, 9, 1], [40, 9, 1], [70, 9, 1], [10, 5, 1], [40, 5, 1], [70, 5, 1], [10, 1, 1], [40, 1, 1], [70, 1, 1]));
    expect([...field]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  }); // prettier-ignore

  it("gives a position on a border to the field below under >, to the one above under >=", () => {
    const input = customers([50, 5, 1]);
    expect([...placed(makeSetup(), input).field]).toEqual([2]);
    const from = { ...input.model, classes: { ...input.model.classes, bound: ">=" } } as const;
    expect([...placed(makeSetup(), { ...input, model: from }).field]).toEqual([1]);
  });

  it("meets a border that binary fractions miss", () => {
    const model = makeModel([makeFactor("A", 70, { kind: "steps", rows: [{ from: 1, points: 0.1 }] }), makeFactor("B", 30, { kind: "steps", rows: [{ from: 1, points: 0.2 }] })]);
    const input = makeInput(makeTable([["A", "B", "Potenzial"], [1, 1, 5]]), model);
    const { x } = makeSetup();
    const at = (bound: ">" | ">=") =>
      placed(makeSetup({ x: { ...x, borders: [0.3] } }), { ...input, model: { ...model, classes: { ...model.classes, bound } } }).field[0];
    expect(at(">")).toBe(2);
    expect(at(">=")).toBe(1);
  }); // prettier-ignore

  it("sums customers and amounts by field, losses as they are, unknown amounts as nothing", () => {
    const input = customers([20, 9, 100], [25, 9, -30], [80, 1, 7], [80, 1, ""], ["", 1, 1000]);
    const found = placed(makeSetup({ bubble: "Umsatz" }), input);
    expect([...found.fieldCounts]).toEqual([2, 0, 0, 2]);
    expect([...found.fieldAmounts]).toEqual([70, 0, 0, 7]);
    expect(found).toMatchObject({ placed: 4, without: 1, total: 1077 });
    expect(found.size[3]).toBeNaN();
    expect(found.field[4]).toBe(-1);
  });

  it("counts each customer as 1 where no amount is chosen", () => {
    const found = placed(makeSetup(), customers([20, 9, 5], [80, 1, 5]));
    expect([...found.size]).toEqual([1, 1]);
    expect([...found.fieldAmounts]).toEqual([1, 0, 0, 1]);
  });

  it("weighs the parts of an axis", () => {
    // 30 % of the score 80 and 70 % of the growth from 100 to 110, which lies at 0.6 of −0.2 … 0.3.
    const input = makeInput(
      makeTable([["A", "Potenzial", "Vorher", "Nachher"], [80, 1, 100, 110]]),
      makeModel([makeFactor("A", 100, line)]),
    );
    const growth = { kind: "growth", from: "Vorher", to: "Nachher", worst: -0.2, best: 0.3, missing: "stretch" } as const;
    const [y] = along(input, { value: { kind: "score" }, weight: 30 }, { value: growth, weight: 70 });
    expect(relativeError(y!, 24 + 42)).toBeLessThan(1e-12);
  }); // prettier-ignore

  it("knows no growth from nothing or from a loss", () => {
    const input = makeInput(
      makeTable([["A", "Vorher", "Nachher"], [80, 0, 10], [80, -5, 10], [80, 10, -10], [80, "", 5], [80, 10, 10]]),
      makeModel([makeFactor("A", 100, line)]),
    );
    const growth = { kind: "growth", from: "Vorher", to: "Nachher", worst: -1, best: 1 } as const;
    expect(along(input, { value: { ...growth, missing: "stretch" }, weight: 100 })).toEqual([NaN, NaN, 0, NaN, 50]);
    expect(along(input, { value: { ...growth, missing: "zero" }, weight: 100 })).toEqual([0, 0, 0, 0, 50]);
    expect(along(input, { value: { ...growth, missing: "median" }, weight: 100 })).toEqual([25, 25, 0, 25, 50]);
  }); // prettier-ignore

  it("takes a factor's points as a share of its weight, by the factor's own scale", () => {
    const payment = makeFactor("Zahlung", 40, { kind: "categories", points: { pünktlich: 40, verspätet: 10 } }, "exclude");
    const input = makeInput(makeTable([["A", "Zahlung"], [10, "pünktlich"], [10, "verspätet"], [10, ""]]), makeModel([makeFactor("A", 60, line), payment]));
    expect(along(input, { value: { kind: "factor", factor: "zahlung" }, weight: 100 })).toEqual([100, 25, NaN]);
  }); // prettier-ignore

  it("comes to the score where an axis has all factors with their weights, whatever is missing", () => {
    const model = makeModel([
      makeFactor("A", 50, { kind: "linear", worst: 3, best: 97 }, "stretch"),
      makeFactor("B", 30, { kind: "quantiles", points: [0, 10, 20, 30] }, "median"),
      makeFactor("C", 20, { kind: "steps", rows: [{ from: 2, points: 7 }, { from: 5, points: 20 }] }, "zero"),
    ]); // prettier-ignore
    const cells = Array.from({ length: 60 }, (_, row) => [row % 7 === 0 ? "" : (row * 37) % 101, row % 5 === 0 ? "" : (row * 13) % 29, row % 11 === 0 ? "" : row % 8]);
    const input = makeInput(makeTable([["A", "B", "C"], ...cells]), model);
    const parts = model.factors.map(({ id, weight }) => ({ value: { kind: "factor", factor: id }, weight }) as const);
    expect(along(input, ...parts)).toEqual([...scoreCustomers(model, input.table).score]);
  }); // prettier-ignore

  it("names every issue with axis, part and value", () => {
    const { x, y } = makeSetup();
    const setup = makeSetup({
      x: { ...x, parts: [{ value: { kind: "factor", factor: "weg" }, weight: 60 }, { value: { kind: "growth", from: "A", to: "Fehlt", worst: 1, best: 1, missing: "zero" }, weight: 30 }], borders: [] },
      y: { ...y, parts: [], borders: [100] },
      fields: [{ name: "Eins", strategy: "" }, { name: " ", strategy: "" }, { name: "eins", strategy: "" }],
      bubble: "Name",
      labels: 0.5,
      arrows: 501,
    });
    const input = makeInput(makeTable([["A", "Name"], [1, "Berg"]]), makeModel([makeFactor("A", 100, line)]));
    const found = portfolioOf(setup, input);
    expect(found.ok ? [] : found.issues).toEqual([
      { kind: "factor-missing", path: ["x", "parts", 0, "value"], values: { factor: "weg" } },
      { kind: "column-missing", path: ["x", "parts", 1, "value", "to"], values: { column: "Fehlt" } },
      { kind: "growth-line", path: ["x", "parts", 1, "value"], values: { worst: 1, best: 1 } },
      { kind: "weights-sum", path: ["x", "parts"], values: { sum: 90 } },
      { kind: "borders-count", path: ["x", "borders"], values: { given: 0, needed: 1 } },
      { kind: "axis-empty", path: ["y", "parts"] },
      { kind: "border-range", path: ["y", "borders", 0], values: { border: 100 } },
      { kind: "field-name-blank", path: ["fields", 1, "name"] },
      { kind: "field-name-repeated", path: ["fields", 2, "name"], values: { name: "eins" } },
      { kind: "fields-count", path: ["fields"], values: { given: 3, needed: 4 } },
      { kind: "column-unfit", path: ["bubble"], values: { column: "Name" } },
      { kind: "number-range", path: ["labels"], values: { value: 0.5, most: 200 } },
      { kind: "number-range", path: ["arrows"], values: { value: 501, most: 500 } },
    ]);
  }); // prettier-ignore
});
