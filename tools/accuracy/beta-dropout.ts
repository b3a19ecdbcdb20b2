import {
  bgNbdAlive,
  bgNbdExpectedPurchases,
  bgNbdLogLikelihood,
  bgNbdNewCustomerPurchases,
  bgNbdResidualTransactions,
  mbgNbdAlive,
  mbgNbdExpectedPurchases,
  mbgNbdLogLikelihood,
  mbgNbdNewCustomerPurchases,
  mbgNbdResidualTransactions,
} from "../../src/core";
import { readRows, type CsvRow } from "./csv";
import type { Comparison } from "./digits";

const MODELS = [
  {
    name: "BG/NBD",
    prefix: "bg",
    alive: bgNbdAlive,
    logLikelihood: bgNbdLogLikelihood,
    expected: bgNbdExpectedPurchases,
    newCustomer: bgNbdNewCustomerPurchases,
    residual: bgNbdResidualTransactions,
  },
  {
    name: "MBG/NBD",
    prefix: "mbg",
    alive: mbgNbdAlive,
    logLikelihood: mbgNbdLogLikelihood,
    expected: mbgNbdExpectedPurchases,
    newCustomer: mbgNbdNewCustomerPurchases,
    residual: mbgNbdResidualTransactions,
  },
] as const;

const number = (row: CsvRow, column: string): number => Number(row[column]);

const paramsOf = (row: CsvRow) => ({
  r: number(row, "r"),
  alpha: number(row, "alpha"),
  a: number(row, "a"),
  b: number(row, "b"),
});

/** The BG/NBD and the MBG/NBD beside test/core/clv/beta-dropout/reference. */
export function compareBetaDropout(folder: string): Comparison[] {
  const predictions = readRows(`${folder}/beta-dropout/reference/predictions.csv`);
  const residuals = readRows(`${folder}/beta-dropout/reference/residual.csv`);
  return MODELS.flatMap((model) => {
    const compared = (quantity: string, row: CsvRow, column: string, found: number): Comparison => ({
      model: model.name,
      quantity,
      regime: row["regime"]!,
      found,
      exact: number(row, column),
    });
    const fromPredictions = predictions.flatMap((row) => {
      const params = paramsOf(row);
      const [x, recency, age, horizon] = ["frequency", "recency", "age", "horizon"].map((column) =>
        number(row, column),
      ) as [number, number, number, number];
      const { prefix } = model;
      return [
        compared("alive", row, `${prefix} alive`, model.alive(params, x, recency, age)),
        compared(
          "log-likelihood",
          row,
          `${prefix} logLikelihood`,
          model.logLikelihood(params, x, recency, age),
        ),
        compared("purchases", row, `${prefix} expected`, model.expected(params, x, recency, age, horizon)),
        compared("new customer", row, `${prefix} newCustomer`, model.newCustomer(params, horizon)),
      ];
    });
    const fromResiduals = residuals.map((row) => {
      const history = ["frequency", "recency", "age"].map((column) => number(row, column));
      const [x, recency, age] = history as [number, number, number];
      const found = model.residual(
        paramsOf(row),
        x,
        recency,
        age,
        number(row, "discountRate"),
        number(row, "horizon"),
      );
      return compared("residual transactions", row, model.prefix, found);
    });
    return [...fromPredictions, ...fromResiduals];
  });
}
