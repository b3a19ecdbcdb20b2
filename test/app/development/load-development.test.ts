import { loadDevelopment } from "../../../src/app/development/load-development";
import type { ScoredTable } from "../../../src/app/development/periods";
import {
  type CellGrid,
  type DevelopmentSetup,
  migrationMatrix,
  proposeColumnPeriods,
  proposeDevelopment,
  readTable,
  scoreCustomers,
  type ScoringModel,
} from "../../../src/core";
import { makeFactor, makeModel } from "../../core/make-model";
import { uniform } from "../../core/development/random-development";

const YEARS = ["2023", "2024", "2025"];
const next = uniform(77);

/** Some customers with their amount of each year; "" for who was not there. */
const amounts = Array.from({ length: 200 }, (_, at) => ({
  key: `K${String(at)}`,
  ofYears: YEARS.map(() => (next() < 0.2 ? "" : 1 + Math.round(99 * next()))),
})).filter(({ ofYears }) => ofYears.some((amount) => amount !== ""));

const model = (
  factorScale: ScoringModel["factors"][number]["scale"],
  rule?: ScoringModel["classes"]["rule"],
) => {
  const plain = makeModel([makeFactor("Umsatz 2025", 100, factorScale)], { key: "Nr" });
  return rule === undefined ? plain : { ...plain, classes: { ...plain.classes, rule } };
};

const read = (cells: CellGrid) => readTable(cells, { key: "Nr" });
const scored = (cells: CellGrid, by: ScoringModel): ScoredTable => {
  const table = read(cells);
  return { table, model: by, scores: scoreCustomers(by, table) };
};

const inColumns: CellGrid = [
  ["Nr", ...YEARS.map((year) => `Umsatz ${year}`)],
  ...amounts.map(({ key, ofYears }) => [key, ...ofYears]),
];

const listOf = (year: number): CellGrid => [
  ["Nr", `Umsatz ${YEARS[year]!}`],
  ...amounts.flatMap(({ key, ofYears }) => (ofYears[year] === "" ? [] : [[key, ofYears[year]!]])),
];

const scoring = {
  scoreApart: async (by: ScoringModel, table: ScoredTable["table"]) => scoreCustomers(by, table),
  onProgress: () => undefined,
};

async function load(setup: DevelopmentSetup, open: ScoredTable, lists: readonly CellGrid[] = []) {
  const loaded = await loadDevelopment(setup, open, { lists: lists.map(read), runs: [] }, scoring);
  if (!loaded.ok) throw new Error(loaded.issues.map(({ kind }) => kind).join());
  return loaded.value.development;
}

const byName = ({ keys, periods }: Awaited<ReturnType<typeof load>>) =>
  Object.fromEntries(
    keys.map((key, at) => [
      key,
      periods.map(({ score, classIndex, amount }) => [score[at], classIndex[at], amount[at]]),
    ]),
  );

describe("the same customers in columns and in lists", () => {
  const linear = model({ kind: "linear", worst: 0, best: 100 });
  const bands = model({ kind: "quantiles", points: [10, 30, 50, 70, 90] }, { kind: "breaks" });

  it.each([
    ["by a straight line", linear, "last"],
    ["by bands and natural breaks, each year by its own", bands, "own"],
  ] as const)("give the same development %s", async (_, by, yardstick) => {
    const open = scored(inColumns, by);
    const [source] = proposeColumnPeriods(open.table, by);
    const ofColumns = await load({ ...proposeDevelopment(source!, open), yardstick }, open);

    const last = scored(listOf(2), by);
    const lists = YEARS.slice(0, 2).map((year) => ({
      label: year,
      source: { kind: "sheet", id: year, name: `Kunden ${year}` } as const,
      referenceDate: "",
    }));
    const setup = proposeDevelopment({ kind: "lists", lists, label: "2025" }, last);
    const ofLists = await load({ ...setup, yardstick }, last, [listOf(0), listOf(1)]);

    const [columns, sheets] = [byName(ofColumns), byName(ofLists)];
    expect(Object.keys(columns).sort()).toEqual(Object.keys(sheets).sort());
    for (const key of Object.keys(columns))
      if (yardstick === "last") expect(columns[key]).toEqual(sheets[key]);
      else expect(columns[key]!.slice(0, 2)).toEqual(sheets[key]!.slice(0, 2));
    expect(migrationMatrix(ofColumns, 0, 1).counts).toEqual(migrationMatrix(ofLists, 0, 1).counts);
    expect(migrationMatrix(ofColumns, 1, 2).balance).toEqual(migrationMatrix(ofLists, 1, 2).balance);
  });
});

describe("loadDevelopment says why it cannot", () => {
  const open = scored(inColumns, model({ kind: "linear", worst: 0, best: 100 }));
  const [source] = proposeColumnPeriods(open.table, open.model);
  const setup = proposeDevelopment(source!, open);
  const issues = async (changed: Partial<DevelopmentSetup>, by = open) => {
    const loaded = await loadDevelopment(
      { ...setup, ...changed },
      by,
      { lists: [read(listOf(0))], runs: [] },
      scoring,
    );
    return loaded.ok ? [] : loaded.issues;
  };
  const list = {
    label: "2023",
    source: { kind: "sheet", id: "a", name: "Kunden 2023" },
    referenceDate: "",
  } as const;

  it("where the model judges none of the columns, or only those of the first period", async () => {
    const elsewhere = {
      ...open,
      model: makeModel([makeFactor("Ort", 100, { kind: "yes-no", yes: 1, no: 0 })]),
    };
    expect(await issues({}, elsewhere)).toEqual([{ kind: "no-factor" }]);
    const early = {
      ...open,
      model: makeModel([makeFactor("Umsatz 2023", 100, { kind: "linear", worst: 0, best: 1 })]),
    };
    expect(await issues({}, early)).toEqual([{ kind: "one-period" }]);
  });

  it("where lists cannot be matched by key", async () => {
    const lists = { source: { kind: "lists", lists: [list], label: "2025" } } as const;
    expect(await issues(lists, { ...open, model: { ...open.model, key: "" } })).toEqual([
      { kind: "key-missing" },
    ]);
    expect(await issues(lists, { ...open, model: { ...open.model, key: "KdNr" } })).toEqual([
      { kind: "list-key-missing", values: { name: "Kunden 2023", key: "KdNr" } },
    ]);
    expect(await issues({ source: { kind: "lists", lists: [], label: "2025" } })).toEqual([
      { kind: "one-period" },
    ]);
  });

  it("where kept results are gone", async () => {
    const gone = { source: { kind: "history", runs: ["r1"], label: "aktuell" } } as const;
    expect(await issues(gone)).toEqual([{ kind: "run-missing", values: { name: "r1" } }]);
  });
});
