import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import * as core from "../../../src/core";
import { alive, fit, fitSpending, spend } from "../../../src/functions/customer-functions";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const valueBelow = (table: unknown[][], heading: string) => table[1]![table[0]!.indexOf(heading)] as number;

const FREQUENCY = [2, 1, 0, 0, 6, 0, 1, 3, 0, 9, 0, 1, 4, 0, 0, 2, 0, 1, 5, 0];
const RECENCY = [30, 4, 0, 0, 37, 0, 20, 12, 0, 36, 0, 33, 25, 0, 0, 7, 0, 9, 38, 0];
const AGE = [39, 39, 38, 38, 39, 37, 36, 39, 35, 38, 36, 39, 34, 33, 39, 38, 37, 34, 39, 30];
const MONETARY = [22.35, 11.77, 0, 0, 73.74, 0, 18.2, 25.55, 0, 40.1, 0, 9.95, 31.2, 0, 0, 14.99, 0, 55, 28.4, 0]; // prettier-ignore

const fitted = (model?: string) => fit(column(...FREQUENCY), column(...RECENCY), column(...AGE), model);

const CDNOW = resolve(
  __dirname,
  "../../../../shared/data/cdnow/cdnow_customers_summary_with_transactions.csv",
);
const withCdnow = existsSync(CDNOW) ? it : it.skip;

describe("CLV.FIT", () => {
  it("finds what a simplex search over the published likelihood finds", () => {
    const table = fitted();
    // scipy, Nelder-Mead on equation (6) of Fader, Hardie & Lee (2005).
    const expected = { r: 0.51511211, alpha: 8.87151394, a: 0.28964069, b: 2.12784106 };
    for (const [letter, value] of Object.entries(expected)) {
      expect(Math.abs(valueBelow(table, letter) / value - 1)).toBeLessThan(1e-5);
    }
    expect(Math.abs(valueBelow(table, "log-likelihood") + 131.450914156)).toBeLessThan(1e-6);
    expect(valueBelow(table, "customers")).toBe(20);
    expect(valueBelow(table, "status")).toBe("converged");
  });

  withCdnow("finds the published parameters of the CDNOW customers", () => {
    const rows = readFileSync(CDNOW, "utf8").trim().split("\n").slice(1).map((row) => row.split(",").map(Number)); // prettier-ignore
    const [, x, tx, T, mean] = [0, 1, 2, 3, 4].map((at) => rows.map((row) => [row[at]]));
    const near = (table: unknown[][], params: Record<string, number>) => {
      for (const [letter, value] of Object.entries(params)) {
        expect(Math.abs(valueBelow(table, letter) - value)).toBeLessThan(1e-2);
      }
    };
    near(fit(x!, tx!, T!), { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426, "log-likelihood": -9582.426 });
    near(fitSpending(x!, mean!), { p: 6.25, q: 3.74, gamma: 15.45, "log-likelihood": -4055.923 });
  });

  it.each([
    ["mbg-nbd", "MBG/NBD"],
    ["Pareto NBD", "Pareto/NBD"],
    ["", "BG/NBD"],
    [undefined, "BG/NBD"],
  ])("takes %p for %s", (given, model) => {
    expect(fitted(given)[1]![0]).toBe(model);
  });

  it("refuses a model that does not exist and names those that do", () => {
    const { code, message } = errorOf(() => fitted("NBD"));
    expect(code).toBe("#VALUE!");
    expect(message).toBe("“model” is “NBD”. Use one of: “BG/NBD”, “MBG/NBD”, “Pareto/NBD”, “BG/BB”.");
  });

  it("counts neither headings nor empty rows", () => {
    const padded = fit(
      column("Frequency", ...FREQUENCY, "", null),
      column("Recency", ...RECENCY, "", null),
      column("Age", ...AGE, "", null),
    );
    expect(padded).toEqual(fitted());
  });

  it("takes one age for all customers, empty rows left out", () => {
    const ages = AGE.map(() => 39);
    expect(fit(column(...FREQUENCY, ""), column(...RECENCY, ""), [[39]])).toEqual(
      fit(column(...FREQUENCY), column(...RECENCY), column(...ages)),
    );
  });

  it("names the row that cannot be a history", () => {
    const late = [...RECENCY];
    late[4] = 50;
    const run = () => fit(column(...FREQUENCY), column(...late), column(...AGE));
    expect(errorOf(run).message).toMatch(/^Entry 5: “recency” is 50 and so exceeds “age”, 39/);
    setDisplayLanguage("de-DE");
    expect(errorOf(run).message).toMatch(/^Eintrag 5: „letzter_kauf“ ist 50/);
  });

  it("shows an error cell in the data as that error", () => {
    const broken: unknown[] = [...AGE];
    broken[3] = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    expect(errorOf(() => fit(column(...FREQUENCY), column(...RECENCY), column(...broken))).code).toBe(
      "#DIV/0!",
    );
  });

  it("says that it needs someone who bought again", () => {
    const { code, message } = errorOf(() => fit(column(0, 0), column(0, 0), column(5, 6)));
    expect(code).toBe("#N/A");
    expect(message).toMatch(/None of 2 customers bought again/);
    expect(errorOf(() => fit([[""]], [[""]], [[""]])).message).toMatch(/“frequency” holds no number/);
  });

  it("gives parameters that another function takes as they are", () => {
    const [[probability]] = alive(fitted(), [[2]], [[30]], [[39]]) as [[number]];
    const [, values] = fitted();
    const [r, alpha, a, b] = values!.slice(1, 5) as [number, number, number, number];
    expect(probability).toBe(core.bgNbdAlive({ r, alpha, a, b }, 2, 30, 39));
  });

  it("gives parameters and names the ridge where customers all behave alike", () => {
    const table = fit(
      column(...Array(30).fill(3)),
      column(...Array(30).fill(30)),
      column(...Array(30).fill(40)),
    );
    expect(String(valueBelow(table, "status"))).toMatch(/^not identified: .* can be moved together$/);
    for (const letter of ["r", "alpha", "a", "b"])
      expect(Number.isFinite(valueBelow(table, letter))).toBe(true);
  });
});

describe("CLV.FIT_SPEND", () => {
  it("finds what a simplex search over the published likelihood finds", () => {
    const table = fitSpending(column(...FREQUENCY), column(...MONETARY));
    const expected = { p: 3.180699, q: 7.372878, gamma: 66.28497 };
    for (const [letter, value] of Object.entries(expected)) {
      expect(Math.abs(valueBelow(table, letter) / value - 1)).toBeLessThan(1e-5);
    }
    expect(Math.abs(valueBelow(table, "log-likelihood") + 44.71826878)).toBeLessThan(1e-6);
    expect(valueBelow(table, "customers")).toBe(11);
  });

  it("says in its status that q of at most 1 leaves no mean", () => {
    // Squared quantiles of an inverse exponential: their tail falls like one over the square root.
    const means = Array.from({ length: 200 }, (_, i) => Math.log((i + 0.5) / 200) ** -2);
    const table = fitSpending(column(...means.map(() => 5)), column(...means));
    expect(valueBelow(table, "q")).toBeLessThan(1);
    expect(String(valueBelow(table, "status"))).toMatch(/q ≤ 1: no mean for customers without a repeat/);
    expect(errorOf(() => spend(table, [[0]], [[0]])).code).toBe("#N/A");
  });

  it.each<[string, unknown[], unknown[], RegExp]>([
    ["an amount of 0", [2, 3], [20, 0], /^Entry 2: “monetary” is 0 but must be a number above 0/],
    ["a missing amount", [2, 3], [20, ""], /^Entry 2: “monetary” is missing/],
    ["nobody who bought again", [0, 0], ["", ""], /None of 2 customers bought again/],
  ])("refuses %s", (_, frequency, monetary, message) => {
    expect(errorOf(() => fitSpending(column(...frequency), column(...monetary))).message).toMatch(message);
  });
});
