import { readFileSync } from "node:fs";
import {
  betaGeometricExpectedLifetime,
  betaGeometricSurvival,
  bgBbAlive,
  bgBbExpectedPurchases,
  bgBbLogLikelihood,
  bgBbResidualTransactions,
  gammaGammaExpectedSpend,
} from "../../src/core";
import type { Comparison } from "./digits";

interface DonorCase {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
  readonly x: number;
  readonly last: number;
  readonly n: number;
  readonly alive: number;
  readonly purchases: number;
}

/** Opportunities to come in reference.json and in long-histories.json. */
const SHORT_HORIZON = 52;
const LONG_HORIZON = 5000;

function compareBgBb(folder: string): Comparison[] {
  const read = <Row>(name: string) =>
    JSON.parse(readFileSync(`${folder}/bg-bb/${name}.json`, "utf8")) as readonly Row[];
  const compared = (quantity: string, regime: string, found: number, exact: number) => ({
    model: "BG/BB",
    quantity,
    regime,
    found,
    exact,
  });
  const short = read<DonorCase & { readonly logLikelihood: number }>("reference").flatMap((row) => {
    const { x, last, n, alive, purchases, logLikelihood, ...params } = row;
    return [
      compared("alive", "up to 300 opportunities", bgBbAlive(params, x, last, n), alive),
      compared(
        "purchases",
        "up to 300 opportunities",
        bgBbExpectedPurchases(params, x, last, n, SHORT_HORIZON),
        purchases,
      ),
      compared(
        "log-likelihood",
        "up to 300 opportunities",
        bgBbLogLikelihood(params, x, last, n),
        logLikelihood,
      ),
    ];
  });
  const long = read<DonorCase & { readonly endless: number }>("long-histories").flatMap((row) => {
    const { alpha, beta, gamma, delta, x, last, n } = row;
    const params = { alpha, beta, gamma, delta };
    const regime = "up to 1500 opportunities";
    return [
      compared("alive", regime, bgBbAlive(params, x, last, n), row.alive),
      compared("purchases", regime, bgBbExpectedPurchases(params, x, last, n, LONG_HORIZON), row.purchases),
      compared(
        "residual transactions",
        regime,
        bgBbResidualTransactions(params, x, last, n, 0.1),
        row.endless,
      ),
    ];
  });
  return [...short, ...long];
}

interface SpendCase {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
  readonly frequency: number;
  readonly monetary: number;
  readonly value: number;
}

interface RetentionCase {
  readonly of: "survival" | "lifetime";
  readonly alpha: number;
  readonly beta: number;
  readonly at: number;
  readonly value: number;
}

/** The BG/BB, Gamma-Gamma and beta-geometric models beside their references in test/core/clv. */
export function compareOtherModels(folder: string): Comparison[] {
  const spends = JSON.parse(
    readFileSync(`${folder}/gamma-gamma/reference.json`, "utf8"),
  ) as readonly SpendCase[];
  const retentions = JSON.parse(
    readFileSync(`${folder}/beta-geometric/reference.json`, "utf8"),
  ) as readonly RetentionCase[];
  return [
    ...compareBgBb(folder),
    ...spends.map(({ frequency, monetary, value, ...params }) => ({
      model: "Gamma-Gamma",
      quantity: "spend",
      regime: params.q <= 1 ? "q ≤ 1" : "q > 1",
      found: gammaGammaExpectedSpend(params, frequency, monetary),
      exact: value,
    })),
    ...retentions.map(({ of, at, value, ...params }) => ({
      model: "beta-geometric",
      quantity: of,
      regime: params.alpha <= 1 ? "alpha ≤ 1" : "alpha > 1",
      found:
        of === "survival" ? betaGeometricSurvival(params, at) : betaGeometricExpectedLifetime(params, at),
      exact: value,
    })),
  ];
}
