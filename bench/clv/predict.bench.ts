import {
  bgBbAlive,
  bgBbExpectedPurchases,
  bgNbdAlive,
  bgNbdExpectedPurchases,
  gammaGammaExpectedSpend,
  mbgNbdAlive,
  mbgNbdExpectedPurchases,
  paretoNbdAlive,
  paretoNbdExpectedPurchases,
} from "../../src/core";
import { report, time } from "../core/measure";
import {
  CDNOW_BG_NBD,
  CDNOW_GAMMA_GAMMA,
  simulateCustomers,
  simulateDonors,
  simulateSpending,
} from "./simulated-customers";

const MANY = 1_000_000;
const RUNS = 5;
const YEAR = 52;
const MBG_NBD = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
const PARETO_NBD = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const BG_BB = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
const OPPORTUNITIES = 6;

const days = simulateCustomers(MANY, true);
const monetary = simulateSpending(days.frequency);
const donors = simulateDonors(MANY, OPPORTUNITIES);

type Prediction = (frequency: number, recency: number, age: number, customer: number) => number;

async function measure(label: string, columns: typeof days, predict: Prediction): Promise<void> {
  const { frequency, recency, age } = columns;
  const results = new Float64Array(MANY);
  const timing = await time(
    RUNS,
    () => {
      for (let i = 0; i < MANY; i += 1) results[i] = predict(frequency[i]!, recency[i]!, age[i]!, i);
    },
    2,
  );
  report(label, timing, "bound 500 ms");
}

async function main(): Promise<void> {
  console.log(`  ${MANY.toLocaleString("en")} customers, one call each`);
  await measure("BG/NBD: alive", days, (x, t, T) => bgNbdAlive(CDNOW_BG_NBD, x, t, T));
  await measure("BG/NBD: purchases in a year", days, (x, t, T) =>
    bgNbdExpectedPurchases(CDNOW_BG_NBD, x, t, T, YEAR),
  );
  await measure("MBG/NBD: alive", days, (x, t, T) => mbgNbdAlive(MBG_NBD, x, t, T));
  await measure("MBG/NBD: purchases in a year", days, (x, t, T) =>
    mbgNbdExpectedPurchases(MBG_NBD, x, t, T, YEAR),
  );
  await measure("Pareto/NBD: alive", days, (x, t, T) => paretoNbdAlive(PARETO_NBD, x, t, T));
  await measure("Pareto/NBD: purchases in a year", days, (x, t, T) =>
    paretoNbdExpectedPurchases(PARETO_NBD, x, t, T, YEAR),
  );
  await measure("BG/BB: alive", donors, (x, t, n) => bgBbAlive(BG_BB, x, t, n));
  await measure("BG/BB: purchases at 10 opportunities", donors, (x, t, n) =>
    bgBbExpectedPurchases(BG_BB, x, t, n, 10),
  );
  await measure("Gamma-Gamma: spend", days, (x, _t, _T, customer) =>
    gammaGammaExpectedSpend(CDNOW_GAMMA_GAMMA, x, monetary[customer]!),
  );
}

void main();
