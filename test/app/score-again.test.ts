import { createLocalScorer, loadStoredModels, saveStoredModels, scoreAgain } from "../../src/app";
import type { StoredModel } from "../../src/app";
import { arrayWorkbook } from "../helpers/array-workbook";
import { CELLS, LABELS, MODEL } from "./example";

const ENTRY: StoredModel = {
  model: MODEL,
  resultId: "Beispiel",
  source: { kind: "table", id: "{Kunden}", name: "Kunden" },
  read: {},
  write: { target: "beside", columns: ["score", "class"] },
};

async function openWith(entry: StoredModel | undefined) {
  const workbook = arrayWorkbook({ Kunden: CELLS.map((row) => [...row]) }, ["Kunden"]);
  if (entry) {
    await saveStoredModels(workbook, { active: entry.model.name, models: [entry], broken: [] });
  }
  return workbook;
}

const again = (workbook: Parameters<typeof scoreAgain>[0]) =>
  scoreAgain(workbook, createLocalScorer(), LABELS, "2026-02-28");

describe("scoreAgain", () => {
  it("writes the active model's results to where they were written before and notes the date", async () => {
    const workbook = await openWith(ENTRY);
    expect(await again(workbook)).toMatchObject({ kind: "written", modelName: "Beispiel" });
    expect(workbook.requests[0]).toMatchObject({ resultId: "Beispiel", target: { kind: "beside" } });
    expect(workbook.requests[0]?.columns[0]?.values).toEqual([100, 30, "", 0]);
    expect((await loadStoredModels(workbook)).models[0]?.lastRun).toBe("2026-02-28");
  });

  it("says so when no model is kept", async () => {
    expect(await again(await openWith(undefined))).toEqual({ kind: "no-model" });
  });

  it("names the source that is gone", async () => {
    const workbook = await openWith({ ...ENTRY, source: { kind: "table", id: "{weg}", name: "Altkunden" } });
    expect(await again(workbook)).toEqual({
      kind: "source-missing",
      modelName: "Beispiel",
      sourceName: "Altkunden",
    });
  });

  it("writes nothing while something needs the user's answer", async () => {
    const workbook = await openWith(ENTRY);
    workbook.obstacles = [{ kind: "rows-filtered", severity: "ask", sheet: "Kunden", count: 4 }];
    expect(await again(workbook)).toMatchObject({ kind: "obstacles", obstacles: workbook.obstacles });
    expect(workbook.requests).toEqual([]);
  });
});
