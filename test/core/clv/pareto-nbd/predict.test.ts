import {
  paretoNbdAlive,
  paretoNbdExpectedPurchases,
  paretoNbdNewCustomerPurchases,
  paretoNbdResidualTransactions,
  type ParetoNbdParams,
} from "../../../../src/core";
import { logDeathOdds } from "../../../../src/core/clv/pareto-nbd/death-integral";
import { ACCURACY, relativeError } from "../relative-error";
import { REFERENCE, REGIMES, SMALLEST_REFERENCE, type ReferenceRow } from "./reference";

const CDNOW: ParetoNbdParams = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

function worstError(regime: string, expected: keyof ReferenceRow, actual: (row: ReferenceRow) => number) {
  return Math.max(
    ...REFERENCE.filter((row) => row.regime === regime).map((row) => {
      const wanted = row[expected] as number;
      const value = actual(row);
      if (wanted === 0) return value >= 0 && value <= SMALLEST_REFERENCE ? 0 : Infinity;
      return relativeError(value, wanted);
    }),
  );
}

const accurateIn = (expected: keyof ReferenceRow, actual: (row: ReferenceRow) => number) =>
  it.each(REGIMES)("agrees with 50-digit arithmetic to ten digits: %s", (regime) => {
    expect(worstError(regime, expected, actual)).toBeLessThanOrEqual(ACCURACY);
  });

describe("paretoNbdAlive", () => {
  accurateIn("alive", ({ params, frequency, recency, age }) =>
    paretoNbdAlive(params, frequency, recency, age),
  );

  it("would be found out if it were off by one part in a billion", () => {
    const off = worstError(
      "fitted to CDNOW",
      "alive",
      (row) => paretoNbdAlive(row.params, row.frequency, row.recency, row.age) * (1 + 1e-9),
    );
    expect(off).toBeGreaterThan(ACCURACY);
  });

  it("agrees with the published example", () => {
    const params = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
    expect(paretoNbdAlive(params, 26, 30.86, 31)).toBeCloseTo(0.9979, 4);
    expect(relativeError(paretoNbdAlive(CDNOW, 2, 30.43, 38.86), 0.8691675592)).toBeLessThan(1e-9);
  });

  it("is 1 for a customer who bought at the last moment", () => {
    expect(paretoNbdAlive(CDNOW, 3, 20, 20)).toBe(1);
  });

  it("is the same by series and by quadrature", () => {
    for (const beta of [6, 9.99, 10, 10.01, 15])
      for (const frequency of [0, 3, 80]) {
        const params = { r: 0.8, alpha: 10, s: 1.3, beta };
        const recency = frequency === 0 ? 0 : 12;
        const byQuadrature = 1 / (1 + Math.exp(logDeathOdds(params, frequency, recency, 30)));
        expect(relativeError(paretoNbdAlive(params, frequency, recency, 30), byQuadrature)).toBeLessThan(
          1e-12,
        );
      }
  });

  it("falls with every further week of silence, and the faster the more a customer used to buy", () => {
    const ages = [21, 25, 40, 100];
    const rare = ages.map((age) => paretoNbdAlive(CDNOW, 2, 20, age));
    const frequent = ages.map((age) => paretoNbdAlive(CDNOW, 20, 20, age));
    rare.reduce((before, now) => (expect(now).toBeLessThan(before), now));
    frequent.reduce((before, now) => (expect(now).toBeLessThan(before), now));
    expect(frequent[3]! / frequent[0]!).toBeLessThan(rare[3]! / rare[0]!);
  });

  it("stays a probability where the well-known packages overflow", () => {
    const params = { r: 10.465, alpha: 0.00798565181, s: 3.0516, beta: 2.82 };
    for (const [frequency, recency, age] of [
      [40, 5, 6],
      [50, 1, 37],
      [400, 5, 6],
      [500, 1, 37],
      [100_000, 1, 37],
    ] as const) {
      const alive = paretoNbdAlive(params, frequency, recency, age);
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ["a frequency between whole numbers", CDNOW, 1.5, 1, 2],
    ["a negative frequency", CDNOW, -1, 1, 2],
    ["a recency beyond the age", CDNOW, 1, 3, 2],
    ["an endless age", CDNOW, 1, 3, Infinity],
    ["a parameter of 0", { ...CDNOW, s: 0 }, 1, 1, 2],
    ["a parameter that is no number", { ...CDNOW, alpha: NaN }, 1, 1, 2],
  ])("is NaN for %s", (_, params, frequency, recency, age) => {
    expect(paretoNbdAlive(params, frequency, recency, age)).toBeNaN();
    expect(paretoNbdExpectedPurchases(params, frequency, recency, age, 1)).toBeNaN();
    expect(paretoNbdResidualTransactions(params, frequency, recency, age, 0.1)).toBeNaN();
  });
});

describe("paretoNbdExpectedPurchases", () => {
  accurateIn("purchases", ({ params, frequency, recency, age, horizon }) =>
    paretoNbdExpectedPurchases(params, frequency, recency, age, horizon),
  );

  it.each([
    [CDNOW, 2, 30.43, 38.86, 39, 1.455123193],
    [{ r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 }, 132, 200, 200, 10, 6.206051788963242],
    [{ r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 }, 133, 200, 200, 10, 6.252872247574811],
  ])(
    "agrees with published figures: %j, %d purchases",
    (params, frequency, recency, age, horizon, wanted) => {
      const expected = paretoNbdExpectedPurchases(params, frequency, recency, age, horizon);
      expect(relativeError(expected, wanted)).toBeLessThan(1e-9);
    },
  );

  it("is 0 for no time at all and NaN for a horizon in the past", () => {
    expect(paretoNbdExpectedPurchases(CDNOW, 2, 3, 4, 0)).toBe(0);
    expect(paretoNbdExpectedPurchases(CDNOW, 2, 3, 4, -1)).toBeNaN();
  });
});

describe("paretoNbdNewCustomerPurchases", () => {
  accurateIn("newCustomer", ({ params, horizon }) => paretoNbdNewCustomerPurchases(params, horizon));

  it("agrees with BTYD after a year", () => {
    const params = { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 };
    expect(relativeError(paretoNbdNewCustomerPurchases(params, 52), 1.473112689)).toBeLessThan(1e-6);
  });

  it("is what is expected of a customer without any history", () => {
    expect(paretoNbdNewCustomerPurchases(CDNOW, 52)).toBeCloseTo(
      paretoNbdExpectedPurchases(CDNOW, 0, 0, 0, 52),
      14,
    );
  });

  it("is NaN for a horizon in the past or an impossible parameter", () => {
    expect(paretoNbdNewCustomerPurchases(CDNOW, -1)).toBeNaN();
    expect(paretoNbdNewCustomerPurchases({ ...CDNOW, beta: -1 }, 1)).toBeNaN();
  });
});

describe("paretoNbdResidualTransactions", () => {
  accurateIn("residual", ({ params, frequency, recency, age, discountRate }) =>
    paretoNbdResidualTransactions(params, frequency, recency, age, discountRate),
  );

  it.each([
    [0, 0, 0.477136229],
    [1, 30, 3.961580718],
    [2, 30, 6.420227899],
    [2, 30.43, 6.483773568],
    [7, 30, 17.10777477],
    [14, 30, 24.47090679],
  ])("agrees with BTYD at 15 % a year: %d purchases, the last in week %d", (frequency, recency, wanted) => {
    const residual = paretoNbdResidualTransactions(CDNOW, frequency, recency, 38.86, 0.0027);
    expect(relativeError(residual, wanted)).toBeLessThan(1e-8);
  });

  it("becomes the undiscounted expectation for a rate of 0, which has no limit when s is at most 1", () => {
    const params = { ...CDNOW, s: 3 };
    const endless = paretoNbdExpectedPurchases(params, 2, 30, 38.86, 1e12);
    expect(relativeError(paretoNbdResidualTransactions(params, 2, 30, 38.86, 0), endless)).toBeLessThan(
      1e-10,
    );
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0)).toBe(Infinity);
  });

  it("is NaN for a negative rate", () => {
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, -0.1)).toBeNaN();
  });
});
