import type { Locator } from "playwright-core";
import type { ScoringModel } from "../../src/core";
import type { BookSnapshot } from "../../src/host/book/snapshot";
import type { WorkbenchTab } from "./browser-workbench";

/** What the buttons and pages of the pane are called. */
export const WORDS = {
  de: {
    own: "Meine Liste verwenden",
    steps: ["Daten", "Faktoren", "Klassen", "Ergebnis"],
    distribution: /^Verteilung: /,
    write: "In die Mappe schreiben",
    written: /Kunden nach .* geschrieben/,
    undo: "Rückgängig",
    undone: /ist rückgängig gemacht/,
    columns: ["Punktwert", "Rang", "Kundenklasse"],
    save: "Speichern",
  },
  en: {
    own: "Use my own list",
    steps: ["Data", "Factors", "Classes", "Result"],
    distribution: /^Distribution: /,
    write: "Write to the workbook",
    written: /customers written to/,
    undo: "Undo",
    undone: /has been undone|is undone|taken back/,
    columns: ["Score", "Rank", "Class"],
    save: "Save",
  },
} as const;

export type PaneLanguage = keyof typeof WORDS;

/** Leaves the first-run page and waits for the proposal. */
export async function useOwnList(tab: WorkbenchTab, language: PaneLanguage): Promise<void> {
  await tab.pane.getByRole("button", { name: WORDS[language].own }).click();
  await tab.pane.getByRole("heading", { level: 1, name: WORDS[language].steps[0] }).waitFor();
}

/** The step's tab; its name goes on with the state of the step. */
export const stepTab = (tab: WorkbenchTab, name: string): Locator =>
  tab.pane.getByRole("tab", { name: new RegExp(`^${name}`) });

/** Presses the one primary button and waits until the pane says what was written. */
export async function writeResults(tab: WorkbenchTab, language: PaneLanguage): Promise<void> {
  await tab.pane.getByRole("button", { name: WORDS[language].write, exact: true }).click();
  await tab.pane.getByText(WORDS[language].written).first().waitFor();
}

/** The active model as the pane has saved it in the workbook. */
export function savedModel({ customXmlParts }: BookSnapshot): ScoringModel {
  const part = customXmlParts.find((xml) => xml.includes("urn:kundenwert:store"));
  if (part === undefined) throw new Error("the workbook has no saved models");
  const text = Buffer.from(part.replace(/<[^>]*>/g, ""), "base64").toString();
  const store = JSON.parse(text) as { active: string; models: { model: ScoringModel }[] };
  return store.models.find(({ model }) => model.name === store.active)!.model;
}
