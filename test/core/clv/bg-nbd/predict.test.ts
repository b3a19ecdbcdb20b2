import {
  bgNbdAlive,
  bgNbdExpectedPurchases,
  bgNbdNewCustomerPurchases,
} from "../../../../src/core/clv/bg-nbd";

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const unrounded = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
const close = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThanOrEqual(tolerance);

describe("BG/NBD predictions", () => {
  it("give the 1.226 purchases in 39 weeks of Hardie's worksheet", () => {
    close(bgNbdExpectedPurchases(params, 2, 30.43, 38.86, 39), 1.226028175, 1e-9);
  });

  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
  ])("give a new customer's purchases within %d weeks as the worksheet does", (horizon, expected) => {
    expect(Math.abs(bgNbdNewCustomerPurchases(unrounded, horizon) - expected)).toBeLessThan(5.1e-5);
  });

  it.each([
    [10, 0.3474602656],
    [20, 0.00415898597],
    [30, 2.863581535e-5],
    [40, 1.582954731e-7],
  ])("fall with more purchases before a long silence: %d by week 20 of 39", (frequency, expected) => {
    const fitted = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425753 };
    close(bgNbdExpectedPurchases(fitted, frequency, 20, 39, 52), expected, 1e-4);
  });

  it("find a customer with two purchases alive with probability 0.7266", () => {
    close(bgNbdAlive(params, 2, 30.43, 38.86), 0.7265785701, 1e-9);
  });

  it("call a customer without repeat purchases alive for certain, whatever the recency says", () => {
    expect(bgNbdAlive(params, 0, 0, 1000)).toBe(1);
    expect(bgNbdAlive(params, 0, 1, 1)).toBe(1);
  });

  it("neither overflow nor underflow for a thousand purchases long ago", () => {
    expect(bgNbdAlive(params, 1000, 10, 100)).toBe(0);
    expect(bgNbdExpectedPurchases(params, 1000, 10, 100, 52)).toBe(0);
  });

  it("keep the probability of being alive between 0 and 1, falling with silence", () => {
    for (let frequency = 1; frequency <= 91; frequency += 10)
      for (let recency = 0; recency <= 90; recency += 10) {
        let before = 1;
        for (let age = recency; age <= 90; age += 10) {
          const alive = bgNbdAlive(params, frequency, recency, age);
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(before);
          before = alive;
        }
      }
  });

  it("do not change with the unit of time", () => {
    const days = { ...params, alpha: 7 * params.alpha };
    close(bgNbdAlive(days, 3, 70, 140), bgNbdAlive(params, 3, 10, 20), 1e-13);
    close(
      bgNbdExpectedPurchases(days, 3, 70, 140, 364),
      bgNbdExpectedPurchases(params, 3, 10, 20, 52),
      1e-13,
    );
  });

  it("grow with the horizon from nothing to the limit of an endless one", () => {
    const mild = { ...params, a: 3 };
    expect(bgNbdExpectedPurchases(mild, 2, 30, 38, 0)).toBe(0);
    const endless = bgNbdExpectedPurchases(mild, 2, 30, 38, Infinity);
    const long = bgNbdExpectedPurchases(mild, 2, 30, 38, 1e7);
    expect(long).toBeLessThan(endless);
    close(long, endless, 1e-3);
    expect(bgNbdExpectedPurchases(params, 2, 30, 38, Infinity)).toBe(Infinity);
  });

  it.each([
    [{ ...params, a: 0 }, 2, 30, 38, 52],
    [{ ...params, alpha: NaN }, 2, 30, 38, 52],
    [params, 1.5, 30, 38, 52],
    [params, -1, 0, 38, 52],
    [params, 2, 39, 38, 52],
    [params, 2, 30, 38, -1],
    [params, 2, 30, Infinity, 52],
  ] as const)("are NaN outside the domain", (given, frequency, recency, age, horizon) => {
    expect(bgNbdExpectedPurchases(given, frequency, recency, age, horizon)).toBeNaN();
  });
});
