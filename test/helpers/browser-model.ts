import type { Browser } from "playwright-core";
import type { ScoringModel } from "../../src/core";
import { defaultClasses } from "../../src/core";
import type { CellScalar } from "../../src/host/book/snapshot";
import { workbookFile } from "./browser-files";
import { type PaneLanguage, savedModel, useOwnList } from "./browser-pane";
import { openWorkbench, type WorkbenchOptions, type WorkbenchTab } from "./browser-workbench";

/** Customers whose scores can be worked in the head: revenue and loyalty from 0 to 100. */
export const SIX_CUSTOMERS: readonly (readonly CellScalar[])[] = [
  ["Nr", "Name", "Umsatz", "Treue"],
  ["K-1", "Adler", 100, 80],
  ["K-2", "Bach", 90, 70],
  ["K-3", "Conrad", 70, 70],
  ["K-4", "Dorn", 40, 100],
  ["K-5", "Engel", 30, 60],
  ["K-6", "Fuchs", 10, 20],
];

/**
 * Revenue and loyalty give points in proportion, revenue up to `weight`, loyalty the rest.
 * - With 60: Adler 92, Bach 82, Conrad 70, Dorn 64, Engel 42, Fuchs 14.
 * - With 20: Adler 84, Bach 74, Conrad 70, Dorn 88, Engel 54, Fuchs 18.
 */
export const modelOfTwo = (weight: number, name: string, language: PaneLanguage): ScoringModel => ({
  version: 1,
  name,
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "u",
      name: "Umsatz",
      column: "Umsatz",
      weight,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "zero",
    },
    {
      id: "t",
      name: "Treue",
      column: "Treue",
      weight: 100 - weight,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "zero",
    },
  ],
  classes: { bound: ">", list: defaultClasses(language) },
});

/** Opens a list of one's own in the workbench and leaves the first-run page. */
export async function openList(
  browser: Browser,
  options: WorkbenchOptions & { readonly language: PaneLanguage },
  cells: readonly (readonly CellScalar[])[],
): Promise<WorkbenchTab> {
  const tab = await openWorkbench(browser, { ...options, file: await workbookFile("Kunden", cells) });
  await useOwnList(tab, options.language);
  return tab;
}

/** Loads a model file by the pane's menu of models, and waits until it is the open one. */
export async function loadModel(tab: WorkbenchTab, model: ScoringModel): Promise<void> {
  await tab.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: `${model.name}.kundenwert.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(model)),
    });
  await tab.pane.getByRole("button", { name: new RegExp(`: ${model.name}$`) }).waitFor();
}

/** The model in the workbook once it is as it should be; the pane keeps it a moment after the last edit. */
export async function modelOnce(
  tab: WorkbenchTab,
  isIt: (model: ScoringModel) => boolean,
): Promise<ScoringModel> {
  for (let look = 0; look < 100; look += 1) {
    const model = savedModel(await tab.snapshot());
    if (isIt(model)) return model;
    await tab.page.waitForTimeout(100);
  }
  throw new Error("the model in the workbook does not become what was expected");
}
