import { createLocalScorer } from "../../../src/app";
import type * as I18n from "../../../src/ui/i18n";
import { arrayWorkbook } from "../../helpers/array-workbook";

/** The module as it is when the pane starts, with files that may fail to arrive. */
async function freshTexts(missing: Set<string>): Promise<typeof I18n> {
  jest.resetModules();
  for (const file of ["de/first", "de/later", "en/first", "en/later"]) {
    const path = `../../../src/ui/i18n/${file}`;
    jest.doMock(path, () => {
      if (missing.has(file)) throw new Error(`Loading chunk ${file} failed.`);
      return jest.requireActual<object>(path);
    });
  }
  return import("../../../src/ui/i18n");
}

it("the first texts come alone, the others with the first page that needs them", async () => {
  const missing = new Set(["de/later", "en/first", "en/later"]);
  const { hasTexts, loadMoreTexts, loadTexts, sayIn } = await freshTexts(missing);
  await loadTexts("de");
  expect(hasTexts("de")).toBe(true);
  expect(sayIn("de", "common")("step.data")).toBe("Daten");
  missing.clear();
  await loadMoreTexts();
  expect(sayIn("de", "classes")("title")).toBe("Klassen");
  expect(hasTexts("en")).toBe(false);
});

it("a language that is added after such a page has all its texts at once", async () => {
  const { loadMoreTexts, loadTexts, sayIn } = await freshTexts(new Set());
  await loadTexts("de");
  await loadMoreTexts();
  await loadTexts("en");
  expect(sayIn("en", "classes")("title")).toBe("Classes");
});

it("a page that is opened makes a language wait that has its first texts only", async () => {
  const missing = new Set(["en/later"]);
  const { hasTexts, loadMoreTexts, loadTexts } = await freshTexts(missing);
  await loadTexts("de");
  await loadTexts("en");
  await expect(loadMoreTexts()).rejects.toThrow("en/later");
  expect([hasTexts("de"), hasTexts("en")]).toEqual([true, false]);
  missing.clear();
  await loadTexts("en");
  expect(hasTexts("en")).toBe(true);
});

describe("a language whose file does not arrive", () => {
  async function germanPane(missing: Set<string>) {
    const { loadTexts } = await freshTexts(missing);
    await loadTexts("de");
    const { createSession } = await import("../../../src/ui/session");
    const preferences = new Map<string, string>();
    const session = createSession({
      workbook: arrayWorkbook({}),
      scorer: createLocalScorer(),
      createAnalyst: () => Promise.reject(new Error("not asked for")),
      createJoiner: () => Promise.reject(new Error("not asked for")),
      language: "de",
      theme: "light",
      today: () => "2026-01-15",
      preferences: {
        get: (key) => preferences.get(key),
        set: (key, value) => void preferences.set(key, value),
      },
    });
    return { session, preferences };
  }

  it("leaves the language as it is, says so, and is had by trying again", async () => {
    const missing = new Set(["en/first"]);
    const { session, preferences } = await germanPane(missing);
    await session.getState().setLanguage("en");
    expect(session.getState()).toMatchObject({
      language: "de",
      failure: { kind: "texts", during: "language", detail: { language: "en" } },
    });
    expect(preferences.get("language")).toBeUndefined();

    await session.getState().retry();
    expect(session.getState()).toMatchObject({ language: "de", failure: { kind: "texts" } });
    missing.clear();
    await session.getState().retry();
    expect(session.getState()).toMatchObject({ language: "en", failure: undefined });
    expect(preferences.get("language")).toBe("en");
  });

  it("is not told about when another language was chosen meanwhile", async () => {
    const { session } = await germanPane(new Set(["en/first"]));
    const waiting = session.getState().setLanguage("en");
    await session.getState().setLanguage("de");
    await waiting;
    expect(session.getState()).toMatchObject({ language: "de", failure: undefined });
  });
});
