import { alive, aliveHistory, type PurchaseModel } from "../../../src/core";
import { madePurchases } from "./made-purchases";

const bgNbd: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const bgBb: PurchaseModel = { kind: "bg-bb", params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 } };
const purchases = madePurchases([[[3, 1]], [[100, 5], [114, 5], [140, 5]]], { firstDay: 1, lastDay: 170 }); // prettier-ignore

describe("aliveHistory", () => {
  it("tells P(alive) by day, at purchases before and after", () => {
    const { times, alive: told } = aliveHistory(purchases, 1, "week", bgNbd);
    expect(times[0]).toBe(100);
    expect(times.at(-1)).toBeCloseTo(170, 9);
    expect(Array.from(times).filter((time) => Math.abs(time - 114) < 1e-9)).toHaveLength(2);
    expect(told.at(-1)).toBe(alive(bgNbd, 2, 40 / 7, 10));
  });

  it("tells it at the end of each period in discrete time", () => {
    // Weeks that end with day 170: …, 94–100, …, 108–114, …, 136–142, …, 164–170.
    const { times, alive: told } = aliveHistory(purchases, 1, "week", bgBb);
    expect([...times]).toEqual([100, 107, 114, 121, 128, 135, 142, 149, 156, 163, 170]);
    expect(told.at(-1)).toBe(alive(bgBb, 2, 6, 10));
  });
});
