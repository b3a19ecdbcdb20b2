import { scoreCustomers, type Scores } from "../../src/core";
import { checksums, loadIntoDuckDb, scoreInDuckDb } from "./duckdb-scores";
import { makeCustomers, MODEL } from "./made-customers";
import { memoryAboveInput, ratio, report, time } from "./measure";

const ROWS = 1_000_000;
const RUNS = 15;

function plainPass(columns: readonly Float64Array[]): number {
  let sum = 0;
  for (const numbers of columns) {
    for (let row = 0; row < numbers.length; row += 1) sum += numbers[row]!;
  }
  return sum;
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index]!;
  return total;
};

async function main(): Promise<void> {
  const table = makeCustomers(ROWS);
  const columns = table.columns.map(({ numbers }) => numbers);
  console.log(
    `  ${ROWS.toLocaleString("en")} customers × ${MODEL.factors.length} factors, median of ${RUNS}`,
  );

  const pass = await time(RUNS, () => plainPass(columns));
  report("one plain pass over the columns", pass);
  const classed = await time(RUNS, () => scoreCustomers(MODEL, table, { rank: false, points: false }));
  report("score + class", classed, `${ratio(classed, pass)} of the plain pass; bound 8`);
  const ranked = await time(RUNS, () => scoreCustomers(MODEL, table, { points: false }));
  report("score + class + rank", ranked);
  const full = await time(RUNS, () => scoreCustomers(MODEL, table));
  report("score + class + rank + points per factor", full);

  const connection = await loadIntoDuckDb(table);
  const duck = await time(RUNS, () => scoreInDuckDb(connection));
  report("DuckDB: score + class + rank", duck, `${ratio(duck, ranked)} of ours; bound 2`);

  const scores: Scores = scoreCustomers(MODEL, table, { points: false });
  const ours = [sum(scores.score), sum(scores.rank), sum(scores.classIndex)];
  const theirs = await checksums(connection);
  console.log(`  sums of score, rank, class: ours ${ours.join(", ")}; DuckDB ${theirs.join(", ")}`);
  const memory = memoryAboveInput(() => scoreCustomers(MODEL, table));
  console.log(`  memory above the input, all results kept: ${memory.toFixed(0)} MB (bound: 200)`);
}

void main();
