import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { type PaneLanguage, stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const TEXTS = {
  de: {
    find: "Gewichte finden …",
    ways: "Gewichte finden",
    back: "Zurück zu den Faktoren",
    methods: ["Rangfolge", "Punkte verteilen", "Paarvergleich", "Vorschlag aus den Daten"],
    cut: "Grenzen zwischen den Klassen",
    suggest: "Vorschlag anzeigen",
    customers: "Kunden",
    write: "Schreiben",
    more: "Weitere Spalten",
    drop: "Was würde senken?",
  },
  en: {
    find: "Find weights …",
    ways: "Find weights",
    back: "Back to the factors",
    methods: ["Ranking", "Share out points", "Compare in pairs", "Suggestion from the data"],
    cut: "Borders between the classes",
    suggest: "Show a suggestion",
    customers: "Customers",
    write: "Write",
    more: "More columns",
    drop: "What would drop?",
  },
} as const;

const browser = useBrowser();

const goTo = async (tab: WorkbenchTab, language: PaneLanguage, step: number) => {
  const name = WORDS[language].steps[step]!;
  await stepTab(tab, name).click();
  await tab.pane.getByRole("heading", { level: 1, name }).waitFor();
};

describe.each([
  { language: "de", theme: "dark", width: 320 },
  { language: "en", theme: "light", width: 450 },
] as const)(
  "the pages behind the steps in $language, $theme, $width pixels wide",
  ({ language, theme, width }) => {
    const texts = TEXTS[language];

    it("have no axe finding and never scroll sideways", async () => {
      const sample = "maschinenteile-alltag.xlsx";
      const tab = await openWorkbench(browser(), { language, theme, width, sample });
      await useOwnList(tab, language);
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        const frame = tab.paneFrame();
        const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        found[name] = [
          ...(await accessibilityFindings(frame, FOCUS_TRAPS)),
          ...(sideways > 0 ? [`${sideways} pixels too wide`] : []),
        ];
        await tab.screenshot(`more-${theme}-${width}-${name.toLowerCase().replace(/\W+/g, "-")}`);
      };
      const press = (name: string) => tab.pane.getByRole("button", { name, exact: true }).click();

      await goTo(tab, language, 1);
      await press(texts.find);
      for (const method of texts.methods) {
        await tab.pane.getByRole("button", { name: new RegExp(`^${method}`) }).click();
        await tab.pane.getByRole("heading", { level: 1, name: method }).waitFor();
        await look(method);
        await tab.page.keyboard.press("Escape");
        await tab.pane.getByRole("heading", { level: 1, name: texts.ways }).waitFor();
      }
      await press(texts.back);

      await goTo(tab, language, 2);
      for (const cut of ["quota", "cumulated", "breaks", "thresholds"]) {
        await tab.pane.getByRole("combobox", { name: texts.cut }).selectOption(cut);
        await look(`cut by ${cut}`);
      }
      await press(texts.suggest);
      await tab.pane.getByRole("menuitem").first().click();
      await look("suggested borders");

      await goTo(tab, language, 3);
      await tab.pane.getByRole("tab", { name: texts.customers, exact: true }).click();
      await tab.pane.getByRole("grid").locator("[data-row]").nth(3).click();
      await tab.pane.getByText(texts.drop).click();
      await look("customer");
      await tab.pane.getByRole("tab", { name: texts.write, exact: true }).click();
      await press(texts.more);
      await look("write");
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
      expect(tab.errors).toEqual([]);
    });
  },
);

describe("where the system forces its colours", () => {
  it.each(["light", "dark"] as const)("charts stand out from a %s ground", async (colorScheme) => {
    const sample = "maschinenteile-alltag.xlsx";
    const tab = await openWorkbench(browser(), { language: "de", sample });
    await tab.page.emulateMedia({ forcedColors: "active", colorScheme });
    await tab.page.reload();
    await tab.page.waitForFunction(() => window.workbench !== undefined);
    await useOwnList(tab, "de");
    await goTo(tab, "de", 2);
    await tab.screenshot(`forced-${colorScheme}-classes`);
    const hidden = await tab.paneFrame().evaluate(() => {
      const color = (value: string) => {
        const probe = document.createElement("span");
        probe.style.cssText = `forced-color-adjust: none; color: ${value}`;
        document.body.append(probe);
        const shown = getComputedStyle(probe).color;
        probe.remove();
        return shown;
      };
      const ground = color("Canvas");
      // A text with a colour of its own stands on a class, not on the ground.
      const drawn = Array.from(document.querySelectorAll("main svg :is(rect, line, text:not([fill]))"));
      if (drawn.length === 0) return ["no drawing"];
      return drawn
        .filter((element) => {
          const { fill, stroke } = getComputedStyle(element);
          return element.tagName === "line" ? stroke === ground : fill === ground;
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(hidden).toEqual([]);
  });
});
