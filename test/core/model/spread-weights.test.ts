import fc from "fast-check";
import { spreadWeights, sumOfWeights } from "../../../src/core";
import { shareOut } from "../../../src/core/model/spread-weights";
import { makeFactor } from "../make-model";

const factors = (...weights: readonly number[]) =>
  weights.map((weight, at) => ({
    ...makeFactor(`F${at}`, weight, { kind: "linear", worst: 0, best: 1 }),
    id: `f${at}`,
  }));
const spread = (weights: readonly number[], locked: readonly string[] = [], changed?: string) =>
  spreadWeights(factors(...weights), locked, changed).map(({ weight }) => weight);

describe("spreadWeights", () => {
  it("shares what is missing in proportion", () => {
    expect(spread([20, 20, 10])).toEqual([40, 40, 20]);
  });

  it("takes away what is too much in proportion", () => {
    expect(spread([80, 80, 40])).toEqual([40, 40, 20]);
  });

  it("leaves locked factors and the one that was just set", () => {
    expect(spread([40, 30, 20, 10], ["f0"], "f1")).toEqual([40, 30, 20, 10]);
    expect(spread([40, 45, 20, 10], ["f0"], "f1")).toEqual([40, 45, 10, 5]);
  });

  it("shares in tenths where thirds are needed", () => {
    expect(spread([0, 0, 0])).toEqual([33.4, 33.3, 33.3]);
  });

  it("keeps the decimals that the fixed weights have", () => {
    expect(spread([33.3333, 1, 1], ["f0"])).toEqual([33.3333, 33.3334, 33.3333]);
  });

  it("lets the changed one take no more than the locked ones leave", () => {
    expect(spread([60, 70, 10], ["f0"], "f1")).toEqual([60, 40, 0]);
  });

  it("changes nothing where everything is locked", () => {
    expect(spread([60, 30], ["f0", "f1"])).toEqual([60, 30]);
  });

  it("lets the points of tables follow", () => {
    const [factor] = spreadWeights([makeFactor("A", 50, { kind: "yes-no", yes: 50, no: 10 })], []);
    expect(factor?.scale).toEqual({ kind: "yes-no", yes: 100, no: 20 });
  });

  it("adds up to exactly 100 for any weights with something free, within 0 and 100", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.nat(1_000_000), (units, lockedUnits) => {
        const result = spread([lockedUnits / 1e4, ...units.map((unit) => unit / 1e4)], ["f0"]);
        expect(sumOfWeights(result)).toBe(100);
        expect(result.every((weight) => weight >= 0 && weight <= 100)).toBe(true);
        expect(result[0]).toBe(lockedUnits / 1e4);
      }),
    );
  });
});

describe("shareOut", () => {
  it("gives every unit away and nobody more than one unit off the exact share", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        const shares = shareOut(total, parts);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        shares.forEach((share, at) => {
          const exact = sum > 0 ? (total * parts[at]!) / sum : total / parts.length;
          expect(Math.abs(share - exact)).toBeLessThan(1 + 1e-9);
        });
      }),
    );
  });
});
