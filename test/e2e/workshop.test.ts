import fs from "node:fs";
import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { modelOnce } from "../helpers/browser-model";
import { savedModel, stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

/** The first of the four factors. */
const MARGIN = "Deckungsbeitrag 2025";

const TEXTS = {
  de: {
    menu: "Menü",
    workshop: "Workshop",
    names: "Namen hinzufügen",
    start: "Reihum gewichten",
    ready: (name: string) => `Ich bin ${name}`,
    points: (factor: string) => `Punkte für ${factor}`,
    done: "Fertig",
    progress: "3 von 3 haben gewichtet",
    result: "Ergebnis der Gruppe",
    stages: ["Einzelne", "Streuung", "Gruppe"],
    large: "Große Schrift",
    differs: "Anna gibt „Deckungsbeitrag 2025“ 70, die Gruppe 50 Punkte.",
    take: "Übernehmen",
    weight: "Gewicht von Deckungsbeitrag 2025",
    pairwise: "Paarvergleich",
    next: "Weiter",
    weighing: (name: string) => `${name} gewichtet`,
    form: "Leeren Bogen speichern",
    formName: "Ihr Name",
    read: "Eine Person gelesen: Jörg Süß.",
    group: (weight: number) => `${MARGIN}: Gruppe ${weight}, Einzelne von 10 bis 75 Punkten`,
    consistent: /Konsistenzverhältnis der Gruppe 0;/,
    mean: "die Gewichte (Mittelwert)",
  },
  en: {
    menu: "Menu",
    workshop: "Workshop",
    names: "Add names",
    start: "Weigh in turn",
    ready: (name: string) => `I am ${name}`,
    points: (factor: string) => `Points for ${factor}`,
    done: "Done",
    progress: "3 of 3 have weighed",
    result: "Result of the group",
    stages: ["Individuals", "Spread", "Group"],
    large: "Large type",
    differs: "Anna gives “Deckungsbeitrag 2025” 70, the group 50 points.",
    take: "Use these weights",
    weight: "Weight of Deckungsbeitrag 2025",
    pairwise: "Compare in pairs",
    next: "Next",
    weighing: (name: string) => `${name} weighs`,
    form: "Save an empty form",
    formName: "Your name",
    read: "Read one person: Jörg Süß.",
    group: (weight: number) => `${MARGIN}: group ${weight}, individuals from 10 to 75 points`,
    consistent: /Consistency ratio of the group 0;/,
    mean: "the weights (mean)",
  },
} as const;

type Language = keyof typeof TEXTS;

/** Points for the four factors in their order; the means are 50, 20, 20 and 10. */
const SAID = { Anna: [70, 10, 10, 10], Bernd: [40, 40, 10, 10], Clara: [40, 10, 40, 10] } as const;

/**
 * How much more important the first factor is than each of the others, which are all alike: 9, 3 and a third, and 3 by
 * file. Of 100 points that gives it 75, 50, 10 and 50.
 */
const RATIOS = { Anna: 9, Bernd: 3, Clara: 1 / 3 } as const;

/** The dot that stands for a ratio, from the left. */
const DOTS: ReadonlyMap<number, number> = new Map([
  [9, 0],
  [3, 3],
  [1, 4],
  [1 / 3, 5],
]);

const browser = useBrowser();

async function openWorkshop(tab: WorkbenchTab, language: Language): Promise<void> {
  const { menu, workshop } = TEXTS[language];
  await tab.pane.getByRole("button", { name: menu, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: workshop }).click();
  await tab.pane.getByRole("heading", { level: 1, name: workshop }).waitFor();
}

describe.each([
  { language: "de", theme: "light", width: 360 },
  { language: "en", theme: "dark", width: 320 },
] as const)("a workshop in $language", ({ language, theme, width }) => {
  const texts = TEXTS[language];

  it("with three participants gives the group's weights, and is still there when the file is opened again", async () => {
    const tab = await openWorkbench(browser(), {
      language,
      theme,
      width,
      sample: "maschinenteile.xlsx",
    });
    await useOwnList(tab, language);
    await openWorkshop(tab, language);
    const button = (name: string) => tab.pane.getByRole("button", { name, exact: true });
    await tab.pane.getByRole("textbox", { name: texts.names }).fill(Object.keys(SAID).join(", "));
    await tab.page.keyboard.press("Enter");
    await button(texts.start).click();
    const { factors } = savedModel(await tab.snapshot());
    for (const [name, points] of Object.entries(SAID)) {
      if (name === "Bernd") await tab.screenshot(`${language}-workshop-turn`);
      await button(texts.ready(name)).click();
      for (const [at, factor] of factors.entries()) {
        const field = tab.pane.getByRole("spinbutton", { name: texts.points(factor.name), exact: true });
        await field.fill(String(points[at]));
      }
      await button(texts.done).click();
    }
    await tab.pane.getByText(texts.progress).waitFor();
    await tab.screenshot(`${language}-workshop-people`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

    await button(texts.result).click();
    await tab.screenshot(`${language}-workshop-individuals`);
    await tab.pane.getByRole("tab", { name: texts.stages[2] }).click();
    await tab.pane.getByText(texts.differs).waitFor();
    await tab.screenshot(`${language}-workshop-group`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await tab.pane.getByRole("switch", { name: texts.large }).click();
    await tab.screenshot(`${language}-workshop-large`);
    await button(texts.take).click();
    await tab.pane.getByRole("slider", { name: texts.weight }).waitFor();
    const { factors: taken } = await modelOnce(tab, (model) => model.factors[0]!.weight === 50);
    expect(taken.map(({ weight }) => weight)).toEqual([50, 20, 20, 10]);

    const { bytes } = await tab.saveFile(WORDS[language].save);
    await tab.openFile("again.xlsx", bytes);
    await tab.opened("again.xlsx");
    await stepTab(tab, WORDS[language].steps[1]).waitFor();
    await openWorkshop(tab, language);
    await tab.pane.getByText(texts.progress).waitFor();
    expect(tab.errors).toEqual([]);
  });

  it("with three participants who compare in pairs, and one more by file, merges judgements or weights", async () => {
    const tab = await openWorkbench(browser(), {
      language,
      theme,
      width,
      sample: "maschinenteile.xlsx",
    });
    await useOwnList(tab, language);
    await openWorkshop(tab, language);
    const button = (name: string) => tab.pane.getByRole("button", { name, exact: true });
    await tab.pane.getByRole("radio", { name: texts.pairwise }).click();
    await tab.pane.getByRole("textbox", { name: texts.names }).fill(Object.keys(RATIOS).join(", "));
    await tab.page.keyboard.press("Enter");
    await button(texts.start).click();
    for (const [name, ratio] of Object.entries(RATIOS)) {
      await button(texts.ready(name)).click();
      await tab.pane.getByRole("heading", { level: 1, name: texts.weighing(name) }).waitFor();
      for (let pair = 0; pair < 6; pair += 1) {
        const ends = await tab.pane.getByRole("radiogroup").getAttribute("aria-label");
        await tab.pane
          .getByRole("radio")
          .nth(DOTS.get(ends!.includes(MARGIN) ? ratio : 1)!)
          .click();
        if (name === "Bernd" && pair === 3) await tab.screenshot(`${language}-workshop-pair`);
        if (pair < 5) await button(texts.next).click();
      }
      await button(texts.done).click();
    }
    await tab.pane.getByText(texts.progress).waitFor();

    const figures = async () => {
      await button(texts.result).click();
      await tab.pane.getByRole("tab", { name: texts.stages[2] }).click();
      return tab.pane.getByRole("img", { name: new RegExp(MARGIN) });
    };
    // (9 · 3 · 1/3)^(1/3) = 2.08 to 1 and 1 and 1 is 41 of 100; the mean of 75, 50 and 10 is 45.
    await (await figures()).and(tab.pane.getByLabel(texts.group(41))).waitFor();
    await tab.pane.getByText(texts.consistent).waitFor();
    await tab.screenshot(`${language}-workshop-judgements`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await tab.pane.getByRole("radio", { name: texts.mean }).click();
    await tab.pane.getByLabel(texts.group(45)).waitFor();
    await tab.page.keyboard.press("Escape");

    const [download] = await Promise.all([tab.page.waitForEvent("download"), button(texts.form).click()]);
    const form = fs.readFileSync(await download.path(), "utf8").replace(/^\uFEFF/, "");
    const separator = language === "de" ? ";" : ",";
    const filled = form
      .replace(`${texts.formName}${separator}`, `${texts.formName}${separator}Jörg Süß`)
      .replaceAll(`${MARGIN}${separator}`, `${MARGIN}${separator}3`)
      .replace(/^((?:Zahlungsverhalten|Reklamationen)[;,])/gm, "$11");
    await tab.pane.locator("input[type=file][multiple]").setInputFiles({
      name: "joerg.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(filled, "latin1"),
    });
    await tab.pane.getByText(texts.read).waitFor();
    await tab.screenshot(`${language}-workshop-answers`);
    // The mean of 75, 50, 10 and 50 is 46.25.
    await (await figures()).and(tab.pane.getByLabel(texts.group(46))).waitFor();
    expect(tab.errors).toEqual([]);
  });
});
