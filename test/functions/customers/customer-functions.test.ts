import {
  alive,
  forecast,
  purchases,
  residualTransactions,
  spend,
} from "../../../src/functions/customer-functions";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const first = (cells: unknown[][]) => cells[0]![0] as number;
const numbers = (cells: unknown[][]) => cells.map(([cell]) => cell as number);
const off = (actual: number, expected: number) => Math.abs(actual / expected - 1);

// Parameters of the CDNOW customers; times in weeks.
const BG_NBD = [["r", "alpha", "a", "b"], [0.243, 4.414, 0.793, 2.426]]; // prettier-ignore
const MBG_NBD = [["model", "r", "alpha", "a", "b"], ["MBG/NBD", 0.524838, 6.182991, 0.891356, 1.613999]]; // prettier-ignore
const PARETO_NBD = [["r", "alpha", "s", "beta"], [0.553, 10.578, 0.606, 11.669]]; // prettier-ignore
// Donations to a charity; Fader, Hardie & Shang (2010).
const BG_BB = [["alpha", "beta", "gamma", "delta"], [1.20350708, 0.74976668, 0.65675682, 2.78388733]]; // prettier-ignore
const GAMMA_GAMMA = [["p", "q", "gamma"], [6.25, 3.74, 15.44]]; // prettier-ignore

/** The discount rate that compounds to 0.27 % continuously. */
const WEEKLY_RATE = Math.expm1(0.0027);

describe("CLV.ALIVE", () => {
  it("gives the odds of Fader, Hardie & Lee (2008) under BG/NBD", () => {
    const oddsOfLeaving = (0.793 / (2.426 + 2 - 1)) * ((4.414 + 38.86) / (4.414 + 30.43)) ** (0.243 + 2);
    expect(off(first(alive(BG_NBD, [[2]], [[30.43]], [[38.86]])), 1 / (1 + oddsOfLeaving))).toBeLessThan(
      1e-12,
    );
  });

  it.each([
    ["MBG/NBD", MBG_NBD, 2, 30.43, 38.86, 0.7061262497],
    ["MBG/NBD without a repeat purchase", MBG_NBD, 0, 0, 38.86, 0.3897163386],
    ["Pareto/NBD", PARETO_NBD, 2, 30.43, 38.86, 0.8691675592],
    ["BG/BB", BG_BB, 2, 4, 6, 0.5896615775],
    ["BG/BB without a purchase", BG_BB, 0, 0, 6, 0.1081491688],
  ])("agrees with other programs under %s", (_, params, x, recency, age, expected) => {
    // The parameters are given to six digits, so the comparison can be no closer.
    expect(off(first(alive(params, [[x]], [[recency]], [[age]])), expected)).toBeLessThan(1e-6);
  });
});

describe("CLV.PURCHASES", () => {
  it("gives the 1.226 purchases of Hardie's worksheet", () => {
    expect(first(purchases(BG_NBD, [[2]], [[30.43]], [[38.86]], [[39]]))).toBeCloseTo(1.226, 3);
  });

  it.each([
    ["BG/NBD", BG_NBD, 2, 30.43, 38.86, 39, 1.226028175],
    ["Pareto/NBD", PARETO_NBD, 2, 30.43, 38.86, 39, 1.455123193],
    ["BG/BB", BG_BB, 2, 4, 6, 5, 1.057599764],
    ["BG/BB over ten opportunities", BG_BB, 4, 5, 6, 10, 3.627943145],
  ])("agrees with other programs under %s", (_, params, x, recency, age, horizon, expected) => {
    const found = first(purchases(params, [[x]], [[recency]], [[age]], [[horizon]]));
    expect(off(found, expected)).toBeLessThan(1e-6);
  });

  it("gives a table for customers in a column and horizons in a row", () => {
    const table = purchases(BG_NBD, column(2, 0), column(30.43, 0), [[38.86]], [[0, 13, 39]]);
    expect(table.map((row) => row.length)).toEqual([3, 3]);
    expect(table.map(([now]) => now)).toEqual([0, 0]);
    expect(table[0]![2]).toBe(first(purchases(BG_NBD, [[2]], [[30.43]], [[38.86]], [[39]])));
    expect(table[1]![1]).toBe(first(purchases(BG_NBD, [[0]], [[0]], [[38.86]], [[13]])));
  });

  it("takes horizons that differ by customer", () => {
    const found = numbers(purchases(BG_NBD, column(2, 2), [[30.43]], [[38.86]], column(39, 13)));
    expect(found[0]).toBe(first(purchases(BG_NBD, [[2]], [[30.43]], [[38.86]], [[39]])));
    expect(found[1]).toBe(first(purchases(BG_NBD, [[2]], [[30.43]], [[38.86]], [[13]])));
  });
});

describe("CLV.SPEND", () => {
  it("lies between the customer's own mean and that of all customers", () => {
    // p (gamma + x m) / (p x + q - 1), Fader & Hardie (2013), equation (5).
    const expected = (6.25 * (15.44 + 2 * 22.35)) / (6.25 * 2 + 3.74 - 1);
    expect(off(first(spend(GAMMA_GAMMA, [[2]], [[22.35]])), expected)).toBeLessThan(1e-12);
  });

  it("is the mean of all customers without a repeat purchase, whatever stands as amount", () => {
    const mean = (6.25 * 15.44) / 2.74;
    const found = numbers(spend(GAMMA_GAMMA, column(0, 0, 0), column("", 0, 12)));
    for (const amount of found) expect(off(amount, mean)).toBeLessThan(1e-12);
  });

  it("says that there is no mean where q is at most 1", () => {
    const heavy = [["p", "q", "gamma"], [0.5, 0.75, 15]]; // prettier-ignore
    const { code, message } = errorOf(() => spend(heavy, [[0]], [[""]]));
    expect(code).toBe("#N/A");
    expect(message).toMatch(/q = 0\.75 .*no mean.*q must be above 1/);
    // 0.5 (15 + 10) / (0.5 + 0.75 - 1): one purchase is enough here.
    expect(off(first(spend(heavy, [[1]], [[10]])), 50)).toBeLessThan(1e-12);
  });
});

describe("CLV.RESIDUAL_TRANSACTIONS", () => {
  it.each([
    [0, 0, 0.477136229],
    [1, 30, 3.961580718],
    [2, 30, 6.420227899],
    [14, 30, 24.47090679],
  ])("agrees with BTYD under Pareto/NBD for %d purchases", (x, recency, expected) => {
    const found = first(residualTransactions(PARETO_NBD, [[x]], [[recency]], [[38.86]], [[WEEKLY_RATE]]));
    expect(off(found, expected)).toBeLessThan(1e-8);
  });

  it.each([
    [0, 0, 0.1147666991],
    [2, 4, 1.665607138],
    [6, 6, 5.909805274],
  ])("discounts 10 %% per opportunity under BG/BB for %d purchases", (x, recency, expected) => {
    const found = first(residualTransactions(BG_BB, [[x]], [[recency]], [[6]], [[0.1]]));
    expect(off(found, expected)).toBeLessThan(1e-6);
  });

  it("has no value without discounting where purchases never cease", () => {
    const { code, message } = errorOf(() =>
      residualTransactions(PARETO_NBD, [[2]], [[30]], [[38.86]], [[0]]),
    );
    expect(code).toBe("#N/A");
    expect(message).toMatch(/grows beyond all bounds.*“discount_rate” must be above 0/);
  });
});

describe("CLV.FORECAST", () => {
  const value = (horizon: unknown, margin?: number) =>
    first(
      forecast(
        PARETO_NBD,
        GAMMA_GAMMA,
        [[2]],
        [[30]],
        [[38.86]],
        [[22.35]],
        [[horizon]],
        [[WEEKLY_RATE]],
        margin === undefined ? undefined : [[margin]],
      ),
    );

  it("is the discounted purchases of BTYD times the amount of Fader & Hardie (2013) without end", () => {
    const amount = (6.25 * (15.44 + 2 * 22.35)) / (6.25 * 2 + 3.74 - 1);
    expect(off(value(""), 6.420227899 * amount)).toBeLessThan(1e-8);
  });

  it("keeps the share that the margin says, also a negative one", () => {
    expect(off(value("", 0.3), 0.3 * value(""))).toBeLessThan(1e-12);
    expect(off(value("", -0.1), -0.1 * value(""))).toBeLessThan(1e-12);
  });

  it("rises with the horizon towards the value without end", () => {
    const values = [13, 52, 520, 52_000, ""].map((horizon) => value(horizon));
    expect(value(0)).toBe(0);
    expect([...values].sort((one, other) => one - other)).toEqual(values);
    expect(off(values[3]!, values[4]!)).toBeLessThan(1e-6);
  });

  it("counts a short horizon as the purchases of its days, each discounted", () => {
    // Steps of a quarter of a day, discounted at their middle, are a second route to the integral.
    const edges = Array.from({ length: 20 * 28 + 1 }, (_, step) => step / 28);
    const [within] = purchases(PARETO_NBD, [[2]], [[30]], [[38.86]], [edges]) as [number[]];
    const sum = edges.slice(1).reduce((total, edge, step) => {
      return total + (within[step + 1]! - within[step]!) * Math.exp(-0.0027 * (edge - 0.5 / 28));
    }, 0);
    const amount = first(spend(GAMMA_GAMMA, [[2]], [[22.35]]));
    expect(off(value(20), sum * amount)).toBeLessThan(1e-8);
  });

  it("names the amount that is missing", () => {
    const run = () => forecast(PARETO_NBD, GAMMA_GAMMA, [[2]], [[30]], [[38.86]], [[""]], [[52]], [[0.0027]]);
    expect(errorOf(run).message).toBe("“monetary” is missing. The cell is empty.");
  });

  it("refuses the tables the wrong way round", () => {
    const run = () => forecast(GAMMA_GAMMA, PARETO_NBD, [[2]], [[30]], [[38.86]], [[22]], [[52]], [[0.0027]]);
    expect(errorOf(run).message).toMatch(/“params” holds parameters of the model Gamma-Gamma/);
  });
});

describe("a customer that cannot be", () => {
  it.each<[string, unknown, unknown, unknown, RegExp]>([
    ["a broken count", 2.5, 30, 38, /“frequency” is 2\.5 but must be a whole number of at least 0/],
    ["a negative count", -1, 30, 38, /“frequency” is -1/],
    ["a last purchase after the end", 2, 45, 38.86, /“recency” is 45 and so exceeds “age”, 38\.86/],
    ["a last purchase without any", 0, 12, 38, /“recency” is 12 but must be 0 without a repeat purchase/],
    ["a negative age", 0, 0, -1, /“age” is -1 but must be a number of at least 0/],
  ])("because of %s is one error among results", (_, x, recency, age, message) => {
    const [[bad], [good]] = alive(BG_NBD, column(x, 2), column(recency, 30.43), column(age, 38.86)) as [
      [CustomFunctions.Error],
      [number],
    ];
    expect(bad.code).toBe("#VALUE!");
    expect(bad.message).toMatch(message);
    expect(good).toBeCloseTo(0.7266, 4);
  });

  it("buys more often than there were opportunities", () => {
    const run = () => alive(BG_BB, [[5]], [[4]], [[6]]);
    expect(errorOf(run).message).toMatch(/“frequency” is 5, but there were only 4 opportunities/);
    expect(errorOf(() => alive(BG_BB, [[2]], [[3.5]], [[6]])).message).toMatch(
      /“recency” is 3\.5 but must be a whole number/,
    );
  });

  it("is told of in German where Excel displays German", () => {
    setDisplayLanguage("de-DE");
    expect(errorOf(() => alive(BG_NBD, [[2]], [[45]], [[38.86]])).message).toBe(
      "„letzter_kauf“ ist 45 und damit größer als „beobachtungsdauer“ 38,86. Beide werden ab dem ersten Kauf gezählt.",
    );
    expect(errorOf(() => purchases(BG_NBD, [[2]], [[30]], [[38.86]], [[-1]])).message).toBe(
      "„horizont“ ist -1, muss aber eine Zahl ab 0 sein.",
    );
  });
});

describe("a column of customers", () => {
  it("is read with heading, blank rows, errors and numbers typed as text", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const result = alive(
      BG_NBD,
      column("Frequency", "2", "", error, 2),
      column("Recency", "30.43", "", 30, 30.43),
      column("Age", "38.86 ", "", 38, 38.86),
    );
    expect(result.map(([cell]) => (typeof cell === "number" ? cell.toFixed(4) : cell))).toEqual([
      "",
      "0.7266",
      "",
      error,
      "0.7266",
    ]);
  });

  it("gives the same results together as one by one", () => {
    const x = [0, 1, 2, 2, 7, 26];
    const recency = [0, 1.71, 30.43, 12, 29.43, 30.86];
    const age = [38.86, 38.86, 38.86, 30, 38.86, 31];
    const together = numbers(
      residualTransactions(BG_NBD, column(...x), column(...recency), column(...age), [[0.002]]),
    );
    const single = x.map((count, i) =>
      first(residualTransactions(BG_NBD, [[count]], [[recency[i]]], [[age[i]]], [[0.002]])),
    );
    together.forEach((value, i) => expect(off(value, single[i]!)).toBeLessThan(1e-12));
  });
});
