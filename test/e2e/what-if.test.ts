import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { loadModel, modelOfTwo, modelOnce, openList, SIX_CUSTOMERS } from "../helpers/browser-model";
import { stepTab, WORDS } from "../helpers/browser-pane";
import { useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const TEXTS = {
  de: {
    checks: "Mehr prüfen",
    tryOut: /^Ausprobieren/,
    compare: /^Modelle vergleichen/,
    begin: "Sie probieren aus. Noch ist nichts geändert.",
    moves: "Sie probieren aus: 3 Kunden wechseln die Klasse.",
    weight: "Gewicht von Umsatz in Punkten",
    show: "Zeigen",
    adopt: "Übernehmen",
    discard: "Verwerfen",
    whileTrying: "In die Mappe schreiben",
    moved: /3 von 6 Kunden wechseln die Klasse\. Aufstiege: 1, Abstiege: 2\./,
    order: "Die Reihenfolge ist deutlich anders.",
    correlation: /Rangkorrelation 0,657 \(Spearman\), 0,6 \(Kendall\)/,
    change: "Umsatz: Gewicht 20 statt 60",
    up: "1 Kunde von Gut nach Sehr gut",
    jump: /Dorn.*Rang 4.*1.*Gut.*Sehr gut.*64,0.*88,0 Punkte/,
    before: "Vorher",
    after: "Nachher",
    discarded: /^Verworfen/,
    adopted: /^Übernommen/,
    modelUndo: "Rückgängig",
    first: "Umsatz zuerst",
    second: "Treue zuerst",
    grid: "Kunden mit Rang, Punkten und Klasse vorher und nachher",
  },
  en: {
    checks: "Check further",
    tryOut: /^Try out/,
    compare: /^Compare models/,
    begin: "You are trying out. Nothing is changed yet.",
    moves: "You are trying out: 3 customers change class.",
    weight: "Weight of Umsatz in points",
    show: "Show",
    adopt: "Adopt",
    discard: "Discard",
    whileTrying: "Write to the workbook",
    moved: /3 of 6 customers change class\. Up: 1, down: 2\./,
    order: "The order is clearly different.",
    correlation: /Rank correlation 0\.657 \(Spearman\), 0\.6 \(Kendall\)/,
    change: "Umsatz: weight 20 instead of 60",
    up: "1 customer from Good to Very good",
    jump: /Dorn.*Rank 4.*1.*Good.*Very good.*64\.0.*88\.0 points/,
    before: "Before",
    after: "After",
    discarded: /^Discarded/,
    adopted: /^Adopted/,
    modelUndo: "Undo",
    first: "Revenue first",
    second: "Loyalty first",
    grid: "Customers with rank, points and class before and after",
  },
} as const;

const browser = useBrowser();
const [BEFORE, AFTER] = [60, 20] as const;

describe.each([
  { language: "de", theme: "light", width: 360 },
  { language: "en", theme: "dark", width: 320 },
] as const)("questioning a result in $language", ({ language, theme, width }) => {
  const texts = TEXTS[language];
  const button = (tab: WorkbenchTab, name: string) => tab.pane.getByRole("button", { name, exact: true });
  const weightIs = (weight: number) => (model: { factors: readonly { weight: number }[] }) =>
    model.factors[0]!.weight === weight;

  const openCheck = async (tab: WorkbenchTab, name: RegExp) => {
    await stepTab(tab, WORDS[language].steps[3]).click();
    await button(tab, texts.checks).click();
    await tab.pane.getByRole("menuitem", { name }).click();
  };

  const tryOut = async (tab: WorkbenchTab) => {
    await openCheck(tab, texts.tryOut);
    await tab.pane.getByText(texts.begin).first().waitFor();
    const field = tab.pane.getByRole("spinbutton", { name: texts.weight });
    await field.fill(String(AFTER));
    await field.press("Enter");
    await tab.pane.getByText(texts.moves).first().waitFor();
  };

  // Adler falls from Premium (92) to Sehr gut (84), Bach from Sehr gut (82) to Gut (74), Dorn rises from Gut (64) to
  // Sehr gut (88). Ranks 1 2 3 4 5 6 become 2 3 4 1 5 6: Spearman 1 − 6 · 12 / 210, Kendall (12 − 3) / 15.
  const expectComparison = async (tab: WorkbenchTab) => {
    await tab.pane.getByText(texts.moved).waitFor();
    await tab.pane.getByText(texts.order).waitFor();
    await tab.pane.getByText(texts.correlation).waitFor();
    await tab.pane.getByText(texts.change, { exact: true }).waitFor();
    const rows = tab.pane.getByRole("grid", { name: texts.grid }).getByRole("row");
    expect(await rows.count()).toBe(4);
    expect((await rows.first().textContent())!).toMatch(texts.jump);
    await tab.pane.getByRole("button", { name: texts.up }).click();
    expect(await rows.allTextContents()).toEqual([expect.stringMatching(/^Dorn/)]);
  };

  it("tells who changes class by a change, forgets or keeps it as one says, and compares two models", async () => {
    const tab = await openList(browser(), { language, theme, width }, SIX_CUSTOMERS);
    await loadModel(tab, modelOfTwo(BEFORE, texts.first, language));
    await tryOut(tab);
    expect(await button(tab, texts.whileTrying).isDisabled()).toBe(true);
    await tab.screenshot(`${language}-trial`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await button(tab, texts.show).click();
    await expectComparison(tab);
    await tab.screenshot(`${language}-trial-comparison`);
    await button(tab, texts.discard).click();
    await tab.pane.getByText(texts.discarded).first().waitFor();
    await modelOnce(tab, weightIs(BEFORE));
    await stepTab(tab, WORDS[language].steps[1]).click();
    expect(await tab.pane.getByRole("spinbutton", { name: texts.weight }).inputValue()).toBe(String(BEFORE));

    await tryOut(tab);
    await button(tab, texts.adopt).click();
    await tab.pane.getByText(texts.adopted).first().waitFor();
    const { factors } = await modelOnce(tab, weightIs(AFTER));
    expect(factors.map(({ weight }) => weight)).toEqual([AFTER, 100 - AFTER]);
    await button(tab, texts.modelUndo).first().click();
    await modelOnce(tab, weightIs(BEFORE));

    await loadModel(tab, modelOfTwo(AFTER, texts.second, language));
    await openCheck(tab, texts.compare);
    await tab.pane.getByRole("combobox", { name: texts.before }).selectOption({ label: texts.first });
    await tab.pane.getByRole("combobox", { name: texts.after }).selectOption({ label: texts.second });
    await expectComparison(tab);
    await tab.screenshot(`${language}-comparison`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });
});
