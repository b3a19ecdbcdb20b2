import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bgNbdAlive,
  bgNbdExpectedPurchases,
  bgNbdLogLikelihood,
  bgNbdNewCustomerPurchases,
} from "../../../../src/core/clv/bg-nbd";
import {
  mbgNbdAlive,
  mbgNbdExpectedPurchases,
  mbgNbdLogLikelihood,
  mbgNbdNewCustomerPurchases,
} from "../../../../src/core/clv/mbg-nbd";

const TOLERANCE = 1e-10;

interface Figures {
  readonly alive: string | null;
  readonly logLikelihood: string | null;
  readonly expected: string | null;
  readonly newCustomer: string | null;
}

interface Case {
  readonly regime: string;
  readonly params: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly horizon: number;
  readonly bg: Figures;
  readonly mbg: Figures;
}

const [, ...lines] = readFileSync(join(__dirname, "reference", "predictions.csv"), "utf8")
  .trim()
  .split("\n");

const figuresFrom = (cells: readonly string[]): Figures => {
  const [alive, logLikelihood, expected, newCustomer] = cells.map((cell) => (cell === "" ? null : cell));
  return { alive: alive!, logLikelihood: logLikelihood!, expected: expected!, newCustomer: newCustomer! };
};

const cases = lines.map((line): Case => {
  const cells = line.split(",");
  const [r, alpha, a, b, frequency, recency, age, horizon] = cells.slice(1, 9).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    regime: cells[0]!,
    params: { r, alpha, a, b },
    frequency,
    recency,
    age,
    horizon,
    bg: figuresFrom(cells.slice(9, 13)),
    mbg: figuresFrom(cells.slice(13, 17)),
  };
});

const relativeError = (found: number, exact: number): number =>
  found === exact ? 0 : Math.abs(found - exact) / Math.abs(exact);

const models = {
  bg: {
    alive: bgNbdAlive,
    logLikelihood: bgNbdLogLikelihood,
    expected: bgNbdExpectedPurchases,
    newCustomer: bgNbdNewCustomerPurchases,
  },
  mbg: {
    alive: mbgNbdAlive,
    logLikelihood: mbgNbdLogLikelihood,
    expected: mbgNbdExpectedPurchases,
    newCustomer: mbgNbdNewCustomerPurchases,
  },
} as const;

const figures = (model: "bg" | "mbg", { params, frequency, recency, age, horizon }: Case) => ({
  alive: models[model].alive(params, frequency, recency, age),
  logLikelihood: models[model].logLikelihood(params, frequency, recency, age),
  expected: models[model].expected(params, frequency, recency, age, horizon),
  newCustomer: models[model].newCustomer(params, horizon),
});

const beyondTolerance = (model: "bg" | "mbg", regime: string, factor = 1) =>
  cases
    .filter((entry) => entry.regime === regime)
    .flatMap((entry) => {
      const found = figures(model, entry);
      return (Object.keys(found) as (keyof Figures)[]).flatMap((quantity) => {
        const exact = entry[model][quantity];
        const value = found[quantity] * factor;
        if (exact === null) return value >= 0 && value < 1e-290 ? [] : [{ ...entry, quantity, value }];
        const error = relativeError(value, Number(exact));
        return error <= TOLERANCE ? [] : [{ ...entry, quantity, value, exact, error }];
      });
    });

const regimes = [...new Set(cases.map((entry) => entry.regime))];

describe.each([
  ["BG/NBD", "bg"],
  ["MBG/NBD", "mbg"],
] as const)("%s beside 100-digit values", (_, model) => {
  it.each(regimes)("agrees to 1e-10 where %s", (regime) => {
    expect(beyondTolerance(model, regime)).toEqual([]);
  });

  it("would not agree if it were off by one part in a thousand million", () => {
    const nonZero = cases.flatMap((entry) =>
      entry.regime === "published"
        ? Object.values(entry[model]).filter((exact) => exact !== null && Number(exact) !== 0)
        : [],
    );
    expect(nonZero.length).toBeGreaterThan(50);
    expect(beyondTolerance(model, "published", 1 + 1e-9)).toHaveLength(nonZero.length);
  });
});
