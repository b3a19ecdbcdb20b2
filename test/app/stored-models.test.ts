import { loadStoredModels, newResultId, NO_STORED_MODELS, saveStoredModels } from "../../src/app";
import type { StoredModel } from "../../src/app";
import { arrayWorkbook } from "../helpers/array-workbook";
import { MODEL } from "./example";

const ENTRY: StoredModel = {
  model: MODEL,
  resultId: "Beispiel",
  source: { kind: "table", id: "{1}", name: "Kunden" },
  read: { key: "Nr", headerRow: 3, columns: { Umsatz: { locale: "en", kind: "number" } }, locale: "de" },
  write: { target: "sheet", columns: ["score", "class"] },
  lastRun: "2026-01-31",
};

const storeOf = (value: unknown) => {
  const workbook = arrayWorkbook({});
  workbook.store = typeof value === "string" ? value : JSON.stringify(value);
  return workbook;
};

describe("stored models", () => {
  it("come back as they were saved", async () => {
    const workbook = arrayWorkbook({});
    const second = { ...ENTRY, model: { ...MODEL, name: "Zweites" }, resultId: "Zweites" };
    const stored = { active: "Zweites", models: [ENTRY, second], broken: [] };
    await saveStoredModels(workbook, stored);
    expect(await loadStoredModels(workbook)).toEqual(stored);
  });

  it("keep what was said about the weights, without statements that cannot be understood", async () => {
    const judgement = { first: "a", second: "b", ratio: 3 };
    const pairwise = { method: "pairwise", judgements: [judgement] } as const;
    const statements = [pairwise, { method: "points", points: { a: "viel" } }, { method: "horoscope" }, 7];
    const workbook = storeOf({ version: 1, models: [{ ...ENTRY, weighing: { version: 1, statements } }] });
    const stored = await loadStoredModels(workbook);
    expect(stored.models[0]?.weighing).toEqual({ version: 1, statements: [pairwise] });

    await saveStoredModels(workbook, stored);
    expect(await loadStoredModels(workbook)).toEqual(stored);
  });

  it("are sound without statements about the weights that a later version wrote", async () => {
    const workbook = storeOf({ version: 1, models: [{ ...ENTRY, weighing: { version: 2, words: [] } }] });
    const stored = await loadStoredModels(workbook);
    expect(stored.models).toEqual([ENTRY]);
  });

  it("leave what a later version kept beside them as it was", async () => {
    const later = { purchases: { version: 9, secret: [1, 2] }, portfolio: { axes: ["a"] } };
    const workbook = storeOf({ version: 1, models: [ENTRY], ...later });
    const stored = await loadStoredModels(workbook);
    expect(stored.purchases).toBeUndefined();
    await saveStoredModels(workbook, stored);
    expect(JSON.parse(workbook.store!)).toMatchObject(later);
  });

  it("are none in a workbook without a store", async () => {
    expect(await loadStoredModels(arrayWorkbook({}))).toEqual(NO_STORED_MODELS);
  });

  it("report a broken model beside the sound ones and write it back as it was found", async () => {
    const torn = {
      model: { ...MODEL, name: "Krumm", factors: [] },
      resultId: "Krumm",
      note: "von Hand geändert",
    };
    const workbook = storeOf({ version: 1, active: "Beispiel", models: [torn, ENTRY] });
    const stored = await loadStoredModels(workbook);
    expect(stored.models.map(({ model }) => model.name)).toEqual(["Beispiel"]);
    expect(stored.broken).toEqual([expect.objectContaining({ name: "Krumm", raw: torn })]);
    expect(stored.broken[0]?.issues.length).toBeGreaterThan(0);

    await saveStoredModels(workbook, stored);
    expect((JSON.parse(workbook.store ?? "") as { models: unknown[] }).models).toContainEqual(torn);
  });

  it.each([
    ["text that is no JSON", "{ kaputt", "store-unreadable"],
    ["a later version", { version: 2, models: [{ new: true }] }, "store-version"],
  ])("keep %s through a save", async (_, content, kind) => {
    const workbook = storeOf(content);
    const stored = await loadStoredModels(workbook);
    expect(stored.broken[0]?.issues[0]?.kind).toBe(kind);

    await saveStoredModels(workbook, { ...stored, active: "Beispiel", models: [ENTRY] });
    const again = await loadStoredModels(workbook);
    expect(again.models.map(({ model }) => model.name)).toEqual(["Beispiel"]);
    expect(again.broken[0]?.raw).toEqual(content);
  });

  it("fall back to the first model when the active one is gone", async () => {
    const workbook = storeOf({ version: 1, active: "Gelöscht", models: [ENTRY] });
    expect((await loadStoredModels(workbook)).active).toBe("Beispiel");
  });

  it("do not offer two models of one name", async () => {
    const workbook = storeOf({ version: 1, models: [ENTRY, { ...ENTRY, resultId: "B2" }] });
    const { models, broken } = await loadStoredModels(workbook);
    expect([models.length, broken[0]?.issues[0]?.kind]).toEqual([1, "model-name-repeated"]);
  });
});

describe("newResultId", () => {
  it("holds only letters, digits and underscores", () => {
    expect(newResultId("Großkunden & Co. (2025)", NO_STORED_MODELS)).toMatch(/^[A-Za-z0-9_]+$/);
    expect(newResultId("!?", NO_STORED_MODELS)).toBe("Modell");
  });

  it("differs from every mark in use, whatever its case", () => {
    const stored = { ...NO_STORED_MODELS, models: [{ ...ENTRY, resultId: "kunden" }] };
    expect(newResultId("Kunden", stored)).toBe("Kunden_2");
  });
});
