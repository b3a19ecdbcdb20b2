import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { savedModel, stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

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
  },
} as const;

type Language = keyof typeof TEXTS;

/** Points for the four factors in their order; the means are 50, 20, 20 and 10. */
const SAID = { Anna: [70, 10, 10, 10], Bernd: [40, 40, 10, 10], Clara: [40, 10, 40, 10] } as const;

const browser = useBrowser();

async function openWorkshop(tab: WorkbenchTab, language: Language): Promise<void> {
  const { menu, workshop } = TEXTS[language];
  await tab.pane.getByRole("button", { name: menu, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: workshop }).click();
  await tab.pane.getByRole("heading", { level: 1, name: workshop }).waitFor();
}

/** The model in the workbook once its first factor has a weight; the pane keeps it a moment after the last edit. */
async function modelWithWeight(tab: WorkbenchTab, weight: number): Promise<ReturnType<typeof savedModel>> {
  const model = savedModel(await tab.snapshot());
  if (model.factors[0]?.weight === weight) return model;
  await tab.page.waitForTimeout(100);
  return modelWithWeight(tab, weight);
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
    const { factors: taken } = await modelWithWeight(tab, 50);
    expect(taken.map(({ weight }) => weight)).toEqual([50, 20, 20, 10]);

    const { bytes } = await tab.saveFile(WORDS[language].save);
    await tab.openFile("again.xlsx", bytes);
    await tab.page.waitForFunction(() => window.workbench?.snapshot().name === "again.xlsx");
    await stepTab(tab, WORDS[language].steps[1]).waitFor();
    await openWorkshop(tab, language);
    await tab.pane.getByText(texts.progress).waitFor();
    expect(tab.errors).toEqual([]);
  });
});
