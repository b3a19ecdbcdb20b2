import { winBackList } from "../../../../src/core";
import { relativeError } from "../relative-error";

const columns = {
  alive: [0.9, 0.2, 0.1, 0.4, 0, 0.3],
  past: [500, 400, 300, 10, 250, 450],
  valueIfAlive: [100, 50, 200, 900, 90, -20],
};

describe("winBackList", () => {
  it("orders the lost who were valuable by what they would bring back: (1 − P(alive)) × value if alive", () => {
    const { rows, gains, leastPast } = winBackList(columns, { valuableShare: 0.8 });
    // Five of six customers are 80 %, rounded.
    expect(leastPast).toBe(250);
    expect([...rows]).toEqual([2, 4, 1]);
    expect([...gains]).toEqual([0.9 * 200, 90, 0.8 * 50]);
  });

  it("takes off what an approach costs and what does not succeed", () => {
    const { worth } = winBackList(columns, { valuableShare: 0.8, success: 0.1, cost: 10 });
    [8, -1, -6].forEach((gain, place) => expect(relativeError(worth[place]!, gain)).toBeLessThan(1e-12));
  });

  it("leaves out customers still alive, those who never were valuable, and those who would bring a loss", () => {
    expect([...winBackList(columns, { valuableShare: 1 }).rows]).toEqual([3, 2, 4, 1]);
    expect([...winBackList(columns, { valuableShare: 0.8, aliveBelow: 0.15 }).rows]).toEqual([2, 4]);
  });

  it("puts an unknown customer nowhere and is empty without customers", () => {
    expect([
      ...winBackList({ alive: [NaN, 0.1], past: [9, 9], valueIfAlive: [1, 2] }, { valuableShare: 1 }).rows,
    ]).toEqual([1]);
    expect(winBackList({ alive: [], past: [], valueIfAlive: [] })).toMatchObject({ leastPast: undefined });
  });
});
