import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { WORDS, stepTab, useOwnList } from "../helpers/browser-pane";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const browser = useBrowser();

describe.each([
  { language: "de", theme: "light", width: 320 },
  { language: "en", theme: "dark", width: 450 },
] as const)("the pane in $language, $theme, $width pixels wide", ({ language, theme, width }) => {
  it("has no axe finding on any page and never scrolls sideways", async () => {
    const tab = await openWorkbench(browser(), { language, theme, width });
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      await tab.screenshot(`pane-${theme}-${width}-${name}`);
      const frame = tab.paneFrame();
      const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      found[name] = [
        ...(await accessibilityFindings(frame, FOCUS_TRAPS)),
        ...(sideways > 0 ? [`${sideways} pixels too wide`] : []),
      ];
    };
    await tab.pane.getByRole("button", { name: WORDS[language].own }).waitFor();
    await look("welcome");
    await useOwnList(tab, language);
    await tab.pane.getByRole("button", { name: WORDS[language].distribution }).waitFor();
    for (const step of WORDS[language].steps) {
      await stepTab(tab, step).click();
      await tab.pane.getByRole("heading", { level: 1, name: step }).waitFor();
      await look(step.toLowerCase());
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    expect(tab.errors).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  it("goes from the first page through all steps to the written result", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    const words = WORDS.de;
    const own = tab.pane.getByRole("button", { name: words.own });
    await own.focus();
    await tab.page.keyboard.press("Enter");
    await tab.pane.getByRole("heading", { level: 1, name: words.steps[0] }).waitFor();

    const reach = async (name: string | RegExp) => {
      for (let presses = 0; presses < 80; presses++) {
        const label = await tab.paneFrame().evaluate(() => document.activeElement?.textContent ?? "");
        if (label.match(name)) return;
        await tab.page.keyboard.press("Tab");
      }
      throw new Error(`the tab key does not reach ${name}`);
    };
    await stepTab(tab, words.steps[0]).focus();
    for (const step of words.steps.slice(1)) {
      await tab.page.keyboard.press("ArrowRight");
      await tab.page.keyboard.press("Enter");
      await tab.pane.getByRole("heading", { level: 1, name: step }).waitFor();
      await stepTab(tab, step).focus();
    }
    await reach(/^In die Mappe schreiben$/);
    await tab.page.keyboard.press("Enter");
    await tab.pane.getByText(words.written).first().waitFor();
  });
});
