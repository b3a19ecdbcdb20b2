import { buildWriteRequest, liftTexts } from "../../src/app";
import type { WriteChoices, WriteInput } from "../../src/app";
import { readTable, scoreCustomers } from "../../src/core";
import type { Robustness, ScoringModel } from "../../src/core";
import { LABELS, MODEL, TABLE } from "./example";
import { WORDS } from "./formulas/report-words";
import { SOURCE } from "./source";

const request = (choices: Partial<WriteChoices>, changes: Partial<WriteInput> = {}) => {
  const model = changes.model ?? MODEL;
  const table = changes.table ?? TABLE;
  return buildWriteRequest({
    resultId: "Beispiel",
    model,
    table,
    scores: scoreCustomers(model, table),
    source: SOURCE,
    choices: { target: "beside", columns: ["score"], ...choices },
    labels: LABELS,
    date: "2026-01-31",
    explanation: { words: WORDS, findings: [] },
    ...changes,
  });
};

const valuesOf = (choices: Partial<WriteChoices>, changes: Partial<WriteInput> = {}) =>
  Object.fromEntries(request(choices, changes).columns.map(({ id, values }) => [id, values]));

/** Ahrens 60 + 40, Böhm 30 + 0, Cordes has no margin and is left out, Dietz 0 + 0. */
describe("result columns", () => {
  it("name the largest losses, the most first", () => {
    expect(valuesOf({ columns: ["lost"] })["lost"]).toEqual([
      "",
      "Zahlung 40; Deckungsbeitrag 30",
      "",
      "Deckungsbeitrag 60; Zahlung 40",
    ]);
  });

  it("tell the points up to the next better class, and nothing in the best", () => {
    expect(valuesOf({ columns: ["next"] })["next"]).toEqual(["", 60, "", 20]);
  });

  it("mark customers within a point of a threshold", () => {
    const table = readTable(
      [
        ["Nr", "Deckungsbeitrag", "Zahlung"],
        ["1", 35, "Mahnung"],
        ["2", 36, "Mahnung"],
      ],
      { key: "Nr", isExcelTable: true },
    );
    // 35 % and 36 % of 60 points are 21 and 21.6; the threshold is 20.
    expect(valuesOf({ columns: ["border"] }, { table })["border"]).toEqual(["ja", ""]);
  });

  it("write what would lift in the words that are given", async () => {
    // Böhm needs more than 60 further points: by the margin and by paying in time together.
    const lifts = await liftTexts(
      MODEL,
      TABLE,
      scoreCustomers(MODEL, TABLE),
      { change: ({ factorIndex, to }) => `${factorIndex}: ${String(to)}`, isFixed: () => false },
      { signal: new AbortController().signal, onProgress: () => undefined },
    );
    expect(lifts?.[0]).toBe("");
    expect(lifts?.[1]).toMatch(/^0: .+ \+ 1: pünktlich$/);
    expect(valuesOf({ columns: ["lift"] }, { lifts: lifts! })["lift"]).toEqual(lifts);
    expect(request({ columns: ["score", "lift"] }).columns.map(({ id }) => id)).toEqual(["score"]);
  });

  it("show exceptions that are a class of their own in class, strategy and colours", () => {
    const model: ScoringModel = {
      ...MODEL,
      newCustomers: {
        test: { kind: "mark", column: "Neu" },
        shown: "class",
        name: "Neukunde",
        color: "#999999",
        strategy: "Kennenlernen",
      },
    };
    const table = readTable(
      [
        ["Nr", "Deckungsbeitrag", "Zahlung", "Neu"],
        ["1", 100, "pünktlich", "x"],
        ["2", 100, "pünktlich", ""],
      ],
      { key: "Nr", isExcelTable: true },
    );
    const written = request({ columns: ["class", "strategy", "exception"] }, { model, table });
    expect(written.columns.map(({ values }) => values)).toEqual([
      ["Neukunde", "Premium"],
      ["Kennenlernen", "Betreuen"],
      ["Neukunde", ""],
    ]);
    expect(written.classColors.map(({ name }) => name)).toContain("Neukunde");
  });

  it("say how much rests on estimates and whether the class holds", () => {
    const table = readTable(
      [
        ["Nr", "Deckungsbeitrag", "Zahlung"],
        ["1", "ca. 35", "Mahnung"],
        ["2", 100, "pünktlich"],
      ],
      { key: "Nr", isExcelTable: true },
    );
    // 21 points, all estimated; 10 % less is 18.9 and below the threshold of 20.
    const values = valuesOf({ columns: ["estimates"] }, { table });
    expect(values["estimated"]).toEqual([1, ""]);
    expect(values["holds"]).toEqual(["nein", ""]);
  });

  it("leave robustness away where it was not computed, and tell share, rank and band where it was", () => {
    expect(request({ columns: ["score", "robustness"] }).columns.map(({ id }) => id)).toEqual(["score"]);
    const robustness = {
      kept: Float64Array.of(1, 0.5, NaN, 0.25),
      meanRank: Float64Array.of(1, 2.5, NaN, 2.5),
      bestRank: Uint32Array.of(1, 2, 0, 2),
      worstRank: Uint32Array.of(1, 3, 0, 3),
    } as unknown as Robustness;
    const values = valuesOf({ columns: ["robustness"] }, { robustness });
    expect(values["kept"]).toEqual([1, 0.5, "", 0.25]);
    expect(values["rankband"]).toEqual(["1–1", "2–3", "", "2–3"]);
  });
});

describe("formulas", () => {
  it("bring the page and all points with them", () => {
    const written = request({ columns: ["class"], formulas: true });
    expect(written.page?.id).toBe("Beispiel_explanation");
    expect(written.columns.map(({ id }) => id)).toEqual(["score", "class", "points:db", "points:zahlung"]);
    expect(written.columns.every(({ formula }) => formula)).toBe(true);
  });

  it("do not stand on a sheet of its own, where sorting would make them wrong", () => {
    const written = request({ target: "sheet", columns: ["class"], formulas: true });
    expect(written.columns.map(({ id, formula }) => [id, formula])).toEqual([["class", undefined]]);
    expect(written.page).toBeUndefined();
  });

  it("are left away for more than 10,000 customers", () => {
    const cells = [["Nr", "Deckungsbeitrag"], ...Array.from({ length: 10_001 }, (_, i) => [`K${i}`, i])];
    const table = readTable(cells, { key: "Nr", isExcelTable: true });
    const [column] = request({ columns: ["score"], formulas: true }, { table }).columns;
    expect(column?.formula).toBeUndefined();
  });

  it("leave the rank a value for more than 5,000 customers", () => {
    const cells = [["Nr", "Deckungsbeitrag"], ...Array.from({ length: 5_001 }, (_, i) => [`K${i}`, i])];
    const table = readTable(cells, { key: "Nr", isExcelTable: true });
    const { columns } = request({ columns: ["rank"], formulas: true }, { table });
    expect(columns.find(({ id }) => id === "rank")?.formula).toBeUndefined();
    expect(columns.find(({ id }) => id === "score")?.formula).toBeDefined();
  });
});

describe("the explanation", () => {
  const text = (changes: Partial<WriteInput> = {}) =>
    (request({ explanation: true }, changes).page?.rows ?? [])
      .flat()
      .map((cell) => (typeof cell === "object" && cell !== null ? (cell.formula ?? cell.value) : cell))
      .filter((value) => value !== undefined && value !== "");

  it("is written with values too, and only where it is wanted", () => {
    expect(request({ explanation: true }).page).toBeDefined();
    expect(request({}).page).toBeUndefined();
  });

  it("holds weights, ends of scales, texts with points, thresholds, counts and strategies", () => {
    expect(text()).toEqual(
      expect.arrayContaining([
        60,
        40,
        100,
        "pünktlich",
        "Mahnung",
        90,
        20,
        "Premium",
        "Betreuen",
        "Beobachten",
      ]),
    );
    expect(text()).toContain("missing.exclude");
    expect(text()).toContain("exceptions.loss Deckungsbeitrag 1");
  });

  it("repeats no finding that the scoring and the list both make", () => {
    const twice = { kind: "blank-cell", severity: "info", column: "Deckungsbeitrag", count: 1 } as const;
    const said = text({ explanation: { words: WORDS, findings: [twice, { ...twice, count: 2 }] } });
    expect(said.filter((value) => value === "blank-cell")).toHaveLength(1);
  });
});
