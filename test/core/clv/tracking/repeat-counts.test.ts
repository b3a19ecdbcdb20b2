import { repeatCounts, type PurchaseModel } from "../../../../src/core";
import { simulateCustomers as simulateLeaving } from "../beta-dropout/simulate";
import { simulateCustomers as simulateDying } from "../pareto-nbd/simulate";
import { relativeError } from "../relative-error";

const beta = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const pareto = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const CUSTOMERS = 20_000;

const simulated: readonly (readonly [PurchaseModel, ReturnType<typeof simulateLeaving>])[] = [
  [{ kind: "bg-nbd", params: beta }, simulateLeaving(beta, 0, CUSTOMERS, 7)],
  [{ kind: "mbg-nbd", params: beta }, simulateLeaving(beta, 1, CUSTOMERS, 7)],
  [{ kind: "pareto-nbd", params: pareto }, simulateDying(pareto, CUSTOMERS, 40, 7)],
];

describe("repeatCounts", () => {
  it.each(simulated)("expects what customers do who live by the model: $kind", (model, customers) => {
    const rounded = { ...customers, age: customers.age.map((age) => Math.round(age * 7) / 7) };
    const { actual, expected } = repeatCounts(model, rounded);
    expect(actual.reduce((sum, count) => sum + count, 0)).toBe(CUSTOMERS);
    expect(
      relativeError(
        expected.reduce((sum, count) => sum + count, 0),
        CUSTOMERS,
      ),
    ).toBeLessThan(1e-12);
    actual.forEach((count, repeats) => {
      const deviation = Math.sqrt(expected[repeats]! * (1 - expected[repeats]! / CUSTOMERS));
      expect(Math.abs(count - expected[repeats]!)).toBeLessThan(4 * deviation);
    });
  });

  it("puts customers with more purchases than are told apart together", () => {
    const { actual } = repeatCounts(
      { kind: "bg-nbd", params: beta },
      { frequency: [0, 1, 2, 9], age: [5, 5, 5, 5] },
      2,
    );
    expect([...actual]).toEqual([1, 1, 2]);
  });

  it("counts opportunities under BG/BB, with weights", () => {
    // A chance of 1/2 to buy and none to leave, all but certain: binomial with n = 2.
    const steady: PurchaseModel = {
      kind: "bg-bb",
      params: { alpha: 1e7, beta: 1e7, gamma: 1e-7, delta: 1e3 },
    };
    const { actual, expected } = repeatCounts(
      steady,
      { frequency: [0, 2], age: [2, 2], weights: [30, 10] },
      3,
    );
    expect([...actual]).toEqual([30, 0, 10, 0]);
    [10, 20, 10].forEach((count, repeats) =>
      expect(relativeError(expected[repeats]!, count)).toBeLessThan(1e-6),
    );
    expect(expected[3]).toBeLessThan(1e-9);
  });
});
