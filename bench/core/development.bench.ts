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
  type ScoringModel,
  studyDevelopment,
  type Table,
} from "../../src/core";
import { fourAnswers } from "../../src/core/development/four-answers";
import { migrationValues } from "../../src/core/development/migration-values";
import { marginEffects, steadyClasses } from "../../src/core/development/steady-classes";
import { MODEL } from "./made-customers";
import { report, time } from "./measure";

const CUSTOMERS = 50_000;
const YEARS = [2023, 2024, 2025];
const RUNS = 15;

/** Customers whose amounts drift from year to year; one in ten begins later, one in ten leaves. */
function makeYears(): Table {
  let state = 11;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const figures = ["Umsatz", "Deckungsbeitrag", "Reklamationen"];
  const header = ["Kundennr", "Firma", ...figures.flatMap((name) => YEARS.map((year) => `${name} ${year}`))];
  const rows = Array.from({ length: CUSTOMERS }, (_, at) => {
    const size = 10 * Math.exp(5 * random());
    const first = random() < 0.1 ? 1 + Math.floor(2 * random()) : 0;
    const last = random() < 0.1 ? Math.floor(2 * random()) : 2;
    const inYears = (value: () => number) =>
      YEARS.map((_year, year) => (year < first || year > last ? "" : value()));
    return [
      `K${String(at).padStart(6, "0")}`,
      `Kunde ${String(at)}`,
      ...inYears(() => Math.round(100 * size * (0.7 + 0.6 * random())) / 100),
      ...inYears(() => Math.round(100 * size * (0.1 + 0.4 * random())) / 100),
      ...inYears(() => Math.floor(6 * random())),
    ];
  });
  return readTable([header, ...rows], { key: "Kundennr" });
}

async function main(): Promise<void> {
  const table = makeYears();
  const [revenue, margin, , complaints] = MODEL.factors;
  const model: ScoringModel = {
    ...MODEL,
    key: "Kundennr",
    factors: [
      { ...revenue!, column: "Umsatz 2025", weight: 40 },
      {
        ...margin!,
        column: "Deckungsbeitrag 2025",
        weight: 40,
        scale: { kind: "linear", worst: 0, best: 400 },
      },
      { ...complaints!, column: "Reklamationen 2025", weight: 20 },
    ],
  };
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

  const keys = findColumn(table, "Kundennr")!;
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
