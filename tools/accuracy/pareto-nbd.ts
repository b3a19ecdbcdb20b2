import { readFileSync } from "node:fs";
import {
  paretoNbdAlive,
  paretoNbdCountProbability,
  paretoNbdExpectedPurchases,
  paretoNbdLogLikelihood,
  paretoNbdNewCustomerPurchases,
  paretoNbdResidualTransactions,
  type ParetoNbdParams,
} from "../../src/core";
import type { Comparison } from "./digits";

interface Case {
  readonly regime: string;
  readonly params: ParetoNbdParams;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly horizon: number;
  readonly discountRate: number;
  readonly logLikelihood: number;
  readonly alive: number;
  readonly purchases: number;
  readonly newCustomer: number;
  readonly residual: number;
}

type CountCase = Pick<Case, "regime" | "params" | "horizon"> & {
  readonly count: number;
  readonly probability: number;
};

/** The Pareto/NBD beside the references in test/core/clv/pareto-nbd. */
export function compareParetoNbd(folder: string): Comparison[] {
  const read = <Row>(name: string) =>
    JSON.parse(readFileSync(`${folder}/pareto-nbd/${name}.json`, "utf8")) as readonly Row[];
  const compared = (
    quantity: string,
    { regime }: { readonly regime: string },
    found: number,
    exact: number,
  ) => ({
    model: "Pareto/NBD",
    quantity,
    regime,
    found,
    exact,
  });
  const predictions = read<Case>("reference").flatMap((row) => {
    const { params, frequency: x, recency, age, horizon, discountRate } = row;
    return [
      compared("alive", row, paretoNbdAlive(params, x, recency, age), row.alive),
      compared("log-likelihood", row, paretoNbdLogLikelihood(params, x, recency, age), row.logLikelihood),
      compared("purchases", row, paretoNbdExpectedPurchases(params, x, recency, age, horizon), row.purchases),
      compared("new customer", row, paretoNbdNewCustomerPurchases(params, horizon), row.newCustomer),
      compared(
        "residual transactions",
        row,
        paretoNbdResidualTransactions(params, x, recency, age, discountRate),
        row.residual,
      ),
    ];
  });
  const withinHorizon = read<Case>("horizon-reference").map((row) => {
    const { params, frequency: x, recency, age, horizon, discountRate } = row;
    const found = paretoNbdResidualTransactions(params, x, recency, age, discountRate, horizon);
    return compared("residual transactions", row, found, row.residual);
  });
  const counts = read<CountCase>("counts-reference").map((row) =>
    compared(
      "number of purchases",
      row,
      paretoNbdCountProbability(row.params, row.count, row.horizon),
      row.probability,
    ),
  );
  return [...predictions, ...withinHorizon, ...counts];
}
