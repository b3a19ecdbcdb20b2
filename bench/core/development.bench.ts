import { loadDevelopment } from "../../src/app/development/load-development";
import {
  alignPeriods,
  findColumn,
  indexPeriod,
  matchPeriods,
  migrationMatrix,
  portfolioOf,
  type PortfolioSetup,
  proposeColumnPeriods,
  proposeDevelopment,
  proposePortfolio,
  readTable,
  scoreCustomers,
  studyDevelopment,
} from "../../src/core";
import { fourAnswers } from "../../src/core/development/four-answers";
import { migrationValues } from "../../src/core/development/migration-values";
import { marginEffects, steadyClasses } from "../../src/core/development/steady-classes";
import { customersOverYears, YEARS, YEARS_MODEL } from "./customers-over-years";
import { report, time } from "./measure";

const CUSTOMERS = 50_000;
const RUNS = 15;

async function main(): Promise<void> {
  const table = readTable(customersOverYears(CUSTOMERS), { key: YEARS_MODEL.key });
  const model = YEARS_MODEL;
  const open = { table, model, scores: scoreCustomers(model, table) };
  const setup = proposeDevelopment(proposeColumnPeriods(table, model)[0]!, open);
  const load = () =>
    loadDevelopment(
      setup,
      open,
      { lists: [], runs: [] },
      {
        scoreApart: async (earlier, part) => scoreCustomers(earlier, part),
        onProgress: () => undefined,
      },
    );
  const loaded = await load();
  if (!loaded.ok) throw new Error("the years were not found");
  const { development } = loaded.value;
  const { balance } = migrationMatrix(development, 1, 2);
  console.log(
    `  ${String(CUSTOMERS)} customers × ${String(YEARS.length)} years: ${String(balance.before)} + ${String(balance.gained)} − ${String(balance.lost)} = ${String(balance.after)}`,
  );

  const keys = findColumn(table, model.key)!;
  const values = development.periods.map((period) => ({
    ...period,
    nameOf: (row: number) => development.names[row]!,
  }));
  report("first computation with two years scored", await time(RUNS, load, 3));
  report(
    "three lists matched by key and put side by side",
    await time(
      RUNS,
      () => {
        const matched = matchPeriods(
          YEARS.map(() => indexPeriod(keys)),
          [],
        );
        return alignPeriods(development.classes, matched, values);
      },
      3,
    ),
  );
  report("migration matrix with its lists", await time(RUNS, () => migrationMatrix(development, 1, 2)));
  report("four answers", await time(RUNS, () => fourAnswers(development, 1, 2, setup.top)));
  report("steady classes", await time(RUNS, () => steadyClasses(development, setup.steady)));
  report(
    "changes by margin, eleven margins",
    await time(RUNS, () => marginEffects(development, setup.steady)),
  );
  report(
    "values of the measured chain",
    await time(RUNS, () => migrationValues(development, 0, 2, setup.value)),
  );
  report("all of these", await time(RUNS, () => studyDevelopment(development, setup)), "bound 200 ms");

  const proposed = proposePortfolio(open);
  const portfolio: PortfolioSetup = {
    ...proposed,
    x: { ...proposed.x, name: "Wert" },
    y: { ...proposed.y, name: "Aussicht" },
    version: 1,
    size: 2,
    fields: ["A", "B", "C", "D"].map((name) => ({ name, strategy: "" })),
    labels: 10,
    arrows: 0,
  };
  const placed = portfolioOf(portfolio, open);
  if (!placed.ok) throw new Error(placed.issues.map(({ kind }) => kind).join());
  report("positions in the portfolio", await time(RUNS, () => portfolioOf(portfolio, open)), "bound 200 ms");
}

void main();
