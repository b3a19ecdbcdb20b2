import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { modelOnce } from "../helpers/browser-model";
import { useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const TEXTS = {
  de: {
    models: /^Modell: /,
    fromTemplate: "Neues Modell aus Vorlage …",
    title: "Modell aus Vorlage",
    industry: /^Maschinenbau.*4 von 6 Faktoren in Ihrer Liste gefunden$/,
    name: "Maschinenbau",
    points: (count: number) => `${count} Punkte`,
    tenure: "Spalte für Dauer der Kundenbeziehung",
    create: "Modell anlegen",
    opened: "Modell: Maschinenbau",
    weight: (factor: string) => `Gewicht von ${factor} in Punkten`,
    previous: "Kundenwert",
    strategy: /^Gemeinsame Entwicklung und Rahmenverträge/,
  },
  en: {
    models: /^Model: /,
    fromTemplate: "New model from a template …",
    title: "Model from a template",
    industry: /^Machine building.*4 of 6 factors found in your list$/,
    name: "Machine building",
    points: (count: number) => `${count} points`,
    tenure: "Column for Length of the relation",
    create: "Create the model",
    opened: "Model: Machine building",
    weight: (factor: string) => `Weight of ${factor} in points`,
    previous: "Customer value",
    strategy: /^Joint development and framework contracts/,
  },
} as const;

const browser = useBrowser();

describe.each([
  { language: "de", theme: "light", width: 360 },
  { language: "en", theme: "dark", width: 320 },
] as const)("a template for an industry in $language", ({ language, theme, width }) => {
  const texts = TEXTS[language];

  it("becomes a model on the columns of the list, beside the model that was there", async () => {
    const tab = await openWorkbench(browser(), {
      language,
      theme,
      width,
      sample: "maschinenteile-alltag.xlsx",
    });
    await useOwnList(tab, language);
    await tab.pane.getByRole("button", { name: texts.models }).click();
    await tab.pane.getByRole("menuitem", { name: texts.fromTemplate }).click();
    await tab.pane.getByRole("heading", { level: 1, name: texts.title }).waitFor();
    await tab.screenshot(`${language}-templates`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await tab.pane.getByRole("button", { name: texts.industry }).click();
    await tab.pane.getByRole("heading", { level: 1, name: texts.name }).waitFor();
    const shown = async () =>
      await tab.pane
        .getByRole("main")
        .getByText(new RegExp(`^${texts.points(0).replace("0", "\\d+")}$`))
        .allTextContents();
    // 30 : 15 : 10 : 10 of 20 fives are 9.2, 4.6, 3.1 and 3.1.
    expect(await shown()).toEqual([45, 25, 15, 15].map(texts.points));
    await tab.pane.getByRole("combobox", { name: texts.tenure }).selectOption("");
    // 30 : 15 : 10 of 20 fives are 10.9, 5.5 and 3.6.
    expect(await shown()).toEqual([55, 25, 20].map(texts.points));
    await tab.screenshot(`${language}-template`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

    await tab.pane.getByRole("button", { name: texts.create }).click();
    await tab.pane.getByRole("heading", { level: 1, name: WORDS[language].steps[1] }).waitFor();
    const model = await modelOnce(tab, ({ name }) => name === texts.name);
    expect(model.factors.map(({ column, weight }) => [column, weight])).toEqual([
      ["DB 2025", 55],
      ["Zahlungsverhalten", 25],
      ["Reklamationen", 20],
    ]);
    expect(model.lossColumn).toBe("DB 2025");
    expect(model.classes.list[0]!.strategy).toMatch(texts.strategy);
    for (const { name, weight } of model.factors) {
      const field = tab.pane.getByRole("spinbutton", { name: texts.weight(name) });
      expect(await field.inputValue()).toBe(String(weight));
    }
    await tab.pane.getByRole("button", { name: texts.opened }).click();
    await tab.pane.getByRole("menuitemradio", { name: texts.previous, exact: true }).click();
    await modelOnce(tab, ({ name }) => name === texts.previous);
    expect(tab.errors).toEqual([]);
  });
});
