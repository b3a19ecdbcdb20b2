import { measureRobustness } from "../../src/core";
import { makeCustomers, MODEL } from "./made-customers";
import { report, time } from "./measure";

const RUNS = 7;

async function main(): Promise<void> {
  for (const [customers, sets, bound] of [
    [1_000, 1_000, ""],
    [10_000, 1_000, "bound 2,000 ms"],
    [100_000, 100, ""],
  ] as const) {
    const table = makeCustomers(customers);
    const timing = await time(RUNS, () => measureRobustness(MODEL, table, { sets, range: 5 }), 2);
    report(`${customers.toLocaleString("en")} customers × ${sets.toLocaleString("en")} sets`, timing, bound);
  }
  const { kept, keptInWorstSet, always } = measureRobustness(MODEL, makeCustomers(10_000)).totals;
  console.log(`  kept ${kept.toFixed(4)}, in the worst set ${keptInWorstSet.toFixed(4)}, always ${always}`);
}

void main();
