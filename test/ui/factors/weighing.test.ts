import fc from "fast-check";
import type { Factor } from "../../../src/core";
import { createWeighing } from "../../../src/ui/features/factors/weighing";
import { weightRest, weightSum } from "../../../src/ui/features/factors/weights";

const factor = (id: string, weight: number, scale?: Factor["scale"]): Factor => ({
  id,
  name: id,
  column: id,
  weight,
  scale: scale ?? { kind: "linear", worst: 0, best: 1 },
  missing: "zero",
});

/** The textbook's weights. */
const four = [factor("a", 40), factor("b", 30), factor("c", 20), factor("d", 10)];
const weights = (factors: readonly Factor[]) => factors.map(({ weight }) => weight);
const table = (factors: readonly Factor[], id: string) => {
  const scale = factors.find((each) => each.id === id)?.scale;
  return scale?.kind === "steps" ? scale.rows.map(({ points }) => points) : [];
};
const steps: Factor["scale"] = {
  kind: "steps",
  rows: [
    { from: 0, points: 10 },
    { from: 1, points: 40 },
  ],
};

describe("weightSum", () => {
  it("adds thirds in four decimals to exactly 100", () => {
    const thirds = [33.3333, 33.3333, 33.3334].map((weight, index) => factor(String(index), weight));
    expect(weightSum(thirds)).toBe(100);
    expect(weightRest([factor("a", 0.1), factor("b", 0.2)])).toBe(99.7);
  });
});

describe("createWeighing", () => {
  const change = { locked: [], balance: true } as const;

  it("takes from the others in proportion", () => {
    expect(weights(createWeighing().set(four, { id: "a", weight: 70, ...change }))).toEqual([70, 15, 10, 5]);
  });

  it("leaves locked factors alone and stops where they leave no room", () => {
    const locked = ["b"];
    const moved = createWeighing().set(four, { ...change, id: "a", weight: 55, locked });
    expect(weights(moved)).toEqual([55, 30, 10, 5]);
    expect(weights(createWeighing().set(four, { ...change, id: "a", weight: 90, locked }))).toEqual([
      70, 30, 0, 0,
    ]);
  });

  it("keeps numbers typed from top to bottom", () => {
    const weighing = createWeighing();
    let factors: readonly Factor[] = four;
    for (const [id, weight] of [
      ["a", 30],
      ["b", 25],
      ["c", 25],
    ] as const) {
      factors = weighing.set(factors, { id, weight, ...change });
    }
    expect(weights(factors)).toEqual([30, 25, 25, 20]);
  });

  it("lets typed numbers give way when nothing else can", () => {
    const weighing = createWeighing();
    const typed = weighing.set(four, { id: "a", weight: 60, ...change });
    expect(weights(weighing.set(typed, { id: "b", weight: 70, ...change }))[1]).toBe(70);
    expect(weightSum(weighing.set(typed, { id: "b", weight: 70, ...change }))).toBe(100);
  });

  it("changes nothing else without balance, so that the sum can be off", () => {
    const moved = createWeighing().set(four, { ...change, id: "a", weight: 37, balance: false });
    expect(weights(moved)).toEqual([37, 30, 20, 10]);
    expect(weightRest(moved)).toBe(3);
    expect(weightRest(createWeighing().spread(moved, []))).toBe(0);
  });

  it("sets the weight alone where all others are locked", () => {
    const moved = createWeighing().set(four, { ...change, id: "a", weight: 50, locked: ["b", "c", "d"] });
    expect(weights(moved)).toEqual([50, 30, 20, 10]);
  });

  it("comes back to where a drag began, whatever lay between", () => {
    const weighing = createWeighing();
    let factors: readonly Factor[] = four;
    for (const weight of [100, 0, 63, 40]) {
      factors = weighing.set(factors, { id: "a", weight, ...change, gesture: "drag-1" });
    }
    expect(weights(factors)).toEqual([40, 30, 20, 10]);
  });

  it("lets a table of points follow its weight, and brings it back from 0", () => {
    const start = [factor("a", 40, steps), factor("b", 60)];
    const weighing = createWeighing();
    const half = weighing.set(start, { id: "a", weight: 20, ...change });
    expect(table(half, "a")).toEqual([5, 20]);
    const none = weighing.set(half, { id: "a", weight: 0, ...change });
    expect(table(none, "a")).toEqual([0, 0]);
    expect(table(weighing.set(none, { id: "a", weight: 80, ...change }), "a")).toEqual([20, 80]);
  });

  it("lets the table of a factor follow that only makes good for another", () => {
    const start = [factor("a", 40, steps), factor("b", 60)];
    expect(table(createWeighing().set(start, { id: "b", weight: 90, ...change }), "a")).toEqual([2.5, 10]);
  });

  it("starts from an edit that came between two moves of one drag", () => {
    const weighing = createWeighing();
    const start = [factor("a", 40, steps), factor("b", 60)];
    weighing.set(start, { id: "a", weight: 30, ...change, gesture: "drag" });
    const edited = [factor("a", 40), factor("b", 60)];
    const moved = weighing.set(edited, { id: "a", weight: 50, ...change, gesture: "drag" });
    expect(moved[0]?.scale.kind).toBe("linear");
  });

  it("always keeps the sum at 100 while it balances", () => {
    const move = fc.record({ at: fc.nat(3), weight: fc.integer({ min: 0, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 20 }), (moves) => {
        const weighing = createWeighing();
        let factors: readonly Factor[] = four;
        for (const { at, weight } of moves) {
          factors = weighing.set(factors, { id: four[at]!.id, weight: weight / 10_000, ...change });
          expect(weightSum(factors)).toBe(100);
          expect(factors[at]!.weight).toBe(weight / 10_000);
        }
      }),
    );
  });
});
