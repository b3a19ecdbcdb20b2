import { existsSync, readFileSync } from "node:fs";
import {
  fitBetaGeometric,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  type CustomerColumns,
} from "../../src/core";
import { report, time } from "../core/measure";
import { simulateBuyers, simulateCustomers, simulateDonors, simulateSpending } from "./simulated-customers";

const MANY = 1_000_000;
const CDNOW_SIZE = 2357;
const CDNOW = "../shared/data/cdnow/cdnow_customers_summary.csv";
/** Seconds for a million customers of lifetimes 0.11 in Python, measured once on two such cores. */
const LIFETIMES_SECONDS = 8.2;

const cdnow = (): CustomerColumns => {
  const rows = readFileSync(CDNOW, "utf8").trim().split("\n").slice(1);
  const cells = rows.map((row) => row.split(",").map(Number));
  const column = (at: number) => Float64Array.from(cells, (row) => row[at]!);
  return { frequency: column(1), recency: column(2), age: column(3) };
};

interface Fitted {
  readonly ok: boolean;
  readonly value?: { readonly params: object; readonly status: string; readonly iterations: number };
}

async function measure(label: string, runs: number, fit: () => Fitted, remark = ""): Promise<number> {
  const timing = await time(runs, fit, Math.min(8, runs));
  const { value } = fit();
  report(label, timing, remark);
  const figures = Object.entries(value!.params).map(
    ([name, figure]) => `${name} ${Number(figure).toPrecision(4)}`,
  );
  console.log(`    ${figures.join(", ")}; ${value!.status} after ${value!.iterations} iterations`);
  return timing.median;
}

async function main(): Promise<void> {
  const small = existsSync(CDNOW) ? cdnow() : simulateCustomers(CDNOW_SIZE, true);
  console.log(
    `  ${small.frequency.length.toLocaleString("en")} customers (${existsSync(CDNOW) ? "CDNOW" : "simulated"})`,
  );
  await measure("BG/NBD", 40, () => fitBgNbd(small), "bound 10 ms");
  await measure("MBG/NBD", 40, () => fitMbgNbd(small));
  await measure("Pareto/NBD", 20, () => fitParetoNbd(small));

  const days = simulateCustomers(MANY, true);
  console.log(`  ${MANY.toLocaleString("en")} simulated customers, times in whole days`);
  const bgNbd = await measure("BG/NBD", 7, () => fitBgNbd(days));
  const gain = (LIFETIMES_SECONDS * 1000) / bgNbd;
  console.log(
    `    ${gain.toFixed(0)} × as fast as lifetimes (${LIFETIMES_SECONDS} s, not measured in this run); bound 20 ×`,
  );
  await measure("MBG/NBD", 7, () => fitMbgNbd(days));
  await measure("Pareto/NBD", 5, () => fitParetoNbd(days));

  const exact = simulateCustomers(MANY, false);
  console.log(`  ${MANY.toLocaleString("en")} simulated customers, no two with the same times`);
  await measure("BG/NBD", 3, () => fitBgNbd(exact));
  await measure("Pareto/NBD", 1, () => fitParetoNbd(exact));

  const frequency = simulateBuyers(MANY);
  const monetary = simulateSpending(frequency);
  console.log(`  ${frequency.length.toLocaleString("en")} simulated buyers and donors`);
  await measure("Gamma-Gamma, amounts all different", 5, () => fitGammaGamma({ frequency, monetary }));
  const sixYears = simulateDonors(MANY, 6);
  await measure("BG/BB, 6 opportunities", 5, () => fitBgBb(sixYears));
  const manyWeeks = simulateDonors(MANY, 52);
  await measure("BG/BB, 52 opportunities", 3, () => fitBgBb(manyWeeks));
  const survivors = [869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
  await measure("beta-geometric, a cohort of 12 periods", 40, () =>
    fitBetaGeometric({ survivors: [1000, ...survivors] }),
  );
}

void main();
