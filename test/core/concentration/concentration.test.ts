import { abcAnalysis, concentrationOf, departureOf, proposeConcentration } from "../../../src/core";
import { seededUniform } from "../../../src/core/clv/bootstrap/random";
import { relativeError } from "../clv/relative-error";
import { makeTable } from "../make-model";

const of = (...values: readonly number[]) => Float64Array.from(values);

/** Mean difference of all pairs, over twice the mean of the values without their signs. */
function giniOfPairs(values: Float64Array): number {
  let differences = 0;
  for (const one of values) for (const other of values) differences += Math.abs(one - other);
  const sizes = values.reduce((sum, value) => sum + Math.abs(value), 0);
  return differences / (2 * values.length * sizes);
}

/** 1 − twice the area under the Lorenz curve, by trapezia between its points. */
function giniOfCurve(lorenz: readonly { readonly customers: number; readonly value: number }[]): number {
  const area = lorenz
    .slice(1)
    .reduce((sum, { customers, value }, at) => sum + ((customers - lorenz[at]!.customers) * (value + lorenz[at]!.value)) / 2, 0);
  return 1 - 2 * area;
} // prettier-ignore

describe("concentrationOf", () => {
  it("orders customers and cumulates what they bring", () => {
    const found = concentrationOf(of(20, NaN, 50, 30, 20));
    expect([...found.order]).toEqual([2, 3, 0, 4]);
    expect([...found.cumulated]).toEqual([50, 80, 100, 120]);
    expect(found).toMatchObject({
      customers: 4,
      unknown: 1,
      total: 120,
      gains: 120,
      losses: 0,
      lossCustomers: 0,
    });
  });

  it("has the Gini coefficient of worked examples", () => {
    expect(concentrationOf(of(7, 7, 7)).gini).toBe(0);
    // One of four has all: (n − 1) / n.
    expect(concentrationOf(of(0, 0, 0, 8)).gini).toBeCloseTo(0.75, 12);
    // 1, 2, 3, 4, 5: Σ (2i − n − 1) x = −4 − 4 + 0 + 8 + 20 = 20 over 5 · 15.
    expect(concentrationOf(of(3, 1, 5, 2, 4)).gini).toBeCloseTo(20 / 75, 12);
    // Half of the customers share 20 %, the other half 80 % of 100, each half equally: 0.8 − 0.5.
    expect(concentrationOf(of(10, 10, 40, 40)).gini).toBeCloseTo(0.3, 12);
  });

  it("has the Gini coefficient of all pairs and of the area under the curve", () => {
    const random = seededUniform(11);
    const values = Float64Array.from({ length: 150 }, () => Math.exp(3 * random()));
    const { gini, lorenz } = concentrationOf(values);
    expect(relativeError(gini!, giniOfPairs(values))).toBeLessThan(1e-12);
    expect(relativeError(gini!, giniOfCurve(lorenz))).toBeLessThan(1e-12);
  });

  it("keeps the Gini coefficient between 0 and 1 with losses, by the size of gains and losses", () => {
    // −50, 0, 150: Σ (2i − n − 1) x = 100 + 300 = 400 over 3 · 200; the usual one is 400 / (3 · 100) = 1.33.
    expect(concentrationOf(of(150, 0, -50)).gini).toBeCloseTo(400 / 600, 12);
    const random = seededUniform(5);
    const values = Float64Array.from({ length: 200 }, () => 10 * random() - 5);
    const { gini } = concentrationOf(values);
    expect(relativeError(gini!, giniOfPairs(values))).toBeLessThan(1e-12);
    expect(gini).toBeLessThan(1);
  });

  it("takes losses from the total and tells them apart", () => {
    const found = concentrationOf(of(60, 60, -20));
    expect(found).toMatchObject({ total: 100, gains: 120, losses: -20, lossCustomers: 1 });
    expect(Math.max(...found.cumulated) / found.total).toBeCloseTo(1.2, 12);
    expect(found.lorenz[1]!.value).toBeCloseTo(-0.2, 12);
  });

  it("rounds the largest per cent up to whole customers", () => {
    const values = Float64Array.from({ length: 50 }, (_, at) => at + 1);
    // 1 to 50 come to 1275. One per cent is half a customer, five per cent two and a half.
    const shares = concentrationOf(values).largest.map(({ customers, amount }) => [customers, amount]);
    expect(shares).toEqual([[1, 50], [3, 147], [5, 240], [10, 455]]);
    expect(concentrationOf(values).largest[3]!.ofTotal).toBeCloseTo(455 / 1275, 12);
  }); // prettier-ignore

  it("tells no shares of a total that is not above 0, and nothing of nobody", () => {
    const loss = concentrationOf(of(5, -9));
    expect(loss.lorenz).toEqual([]);
    expect(loss.largest[0]!.ofTotal).toBeNaN();
    expect(loss.gini).toBeDefined();
    expect(concentrationOf(of(NaN))).toMatchObject({
      customers: 0,
      unknown: 1,
      total: 0,
      gini: undefined,
      largest: [],
    });
    expect(concentrationOf(of(0, 0)).gini).toBeUndefined();
  });
});

describe("abcAnalysis", () => {
  const analyse = (values: Float64Array, ...borders: readonly number[]) =>
    abcAnalysis(values, concentrationOf(values), borders);

  it("lets the customer who crosses a border belong to the group above it", () => {
    // Cumulated shares 50, 75, 85, 93, 97, 100.
    const { group, groups } = analyse(of(50, 25, 10, 8, 4, 3), 80, 95);
    expect([...group]).toEqual([0, 0, 0, 1, 1, 2]);
    expect(groups.map(({ customers, amount, from }) => [customers, amount, from])).toEqual([[3, 85, 10], [2, 12, 4], [1, 3, 3]]);
    expect(groups[0]!.ofCustomers).toBeCloseTo(0.5, 12);
    expect(groups[0]!.ofTotal).toBeCloseTo(0.85, 12);
  }); // prettier-ignore

  it("begins a group exactly on its border", () => {
    expect([...analyse(of(80, 15, 5), 80, 95).group]).toEqual([0, 1, 2]);
    expect([...analyse(of(0.8, 0.15, 0.05), 80, 95).group]).toEqual([0, 1, 2]);
  });

  it("keeps equal amounts together", () => {
    expect([...analyse(of(25, 25, 25, 25), 50).group]).toEqual([0, 0, 0, 0]);
  });

  it("puts those without an amount above 0 last, and lets losses lift nobody", () => {
    const { group, groups } = analyse(of(90, 10, 0, -40, NaN), 80, 95);
    expect([...group]).toEqual([0, 1, 2, 2, -1]);
    expect(groups[2]).toMatchObject({ customers: 2, amount: -40, from: -40 });
    expect(groups.reduce((sum, { ofTotal }) => sum + ofTotal, 0)).toBeCloseTo(1, 12);
    expect([...analyse(of(-1, -2), 80, 95).group]).toEqual([2, 2]);
  });

  it("says that a group without customers has no smallest amount", () => {
    const [, b] = analyse(of(100), 50, 90).groups;
    expect(b).toMatchObject({ customers: 0, amount: 0, ofTotal: 0 });
    expect(b!.from).toBeNaN();
  });
});

describe("departureOf", () => {
  const revenue = of(100, 400, 250, NaN, 250);
  const profit = of(50, -30, 60, 20, NaN);
  const { order } = concentrationOf(revenue);

  it("takes along what the largest bring", () => {
    expect(departureOf(order, revenue, 2)).toEqual({
      customers: 2,
      total: 1000,
      lost: 650,
      left: 350,
      ofTotal: 0.65,
    });
  });

  it("takes another column along by the order of the first", () => {
    // The largest by revenue makes a loss: without it and the next 30 of the profit of 100 go.
    expect(departureOf(order, profit, 2)).toEqual({
      customers: 2,
      total: 100,
      lost: 30,
      left: 70,
      ofTotal: 0.3,
    });
    expect(departureOf(order, profit, 1)).toMatchObject({ lost: -30, left: 130 });
  });

  it("lets nobody leave, or all there are", () => {
    expect(departureOf(order, revenue, 0)).toMatchObject({ lost: 0, left: 1000, ofTotal: 0 });
    expect(departureOf(order, revenue, 99)).toMatchObject({ customers: 4, lost: 1000, left: 0, ofTotal: 1 });
    expect(departureOf(order, of(-1, 1, 0, 0, 0), 1).ofTotal).toBeNaN();
  });
});

describe("proposeConcentration", () => {
  const propose = (...header: readonly string[]) =>
    proposeConcentration(makeTable([header, ...[1, 2, 3].map((row) => header.map((_, column) => row * 10 + column))]));

  it("takes the newest revenue with the contribution beside it", () => {
    expect(propose("Umsatz 2023", "Umsatz 2024", "Deckungsbeitrag")).toEqual({ amount: "Umsatz 2024", profit: "Deckungsbeitrag", abc: [80, 95], leaving: 3 });
  });

  it("takes the contribution alone where there is no revenue, and nothing where there is no money", () => {
    expect(propose("Deckungsbeitrag")).toMatchObject({ amount: "Deckungsbeitrag", profit: "" });
    expect(propose("Reklamationen")).toBeUndefined();
  });
}); // prettier-ignore
