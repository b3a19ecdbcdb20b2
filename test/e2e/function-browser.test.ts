import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { useOwnList } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const TEXTS = {
  de: {
    menu: "Menü",
    functions: "Funktionen",
    sheet: "Kunden",
    insert: "In Zelle einfügen",
    inserted: "=CLV.ALIVE steht in Kunden!Q5 und zeigt 0,7266.",
    undo: "Rückgängig",
    undone: "Die Formel in Kunden!Q5 ist zurückgenommen.",
    back: "Zurück",
  },
  en: {
    menu: "Menu",
    functions: "Functions",
    sheet: "Customers",
    insert: "Insert into selected cell",
    inserted: "=CLV.ALIVE is in Customers!Q5 and shows 0.7266.",
    undo: "Undo",
    undone: "The formula in Customers!Q5 has been taken back.",
    back: "Back",
  },
} as const;

/** P(alive) of a customer with x 2, t_x 30.43, T 38.86, as worked out by hand from the papers' formula. */
const ALIVE = 0.7266;

const browser = useBrowser();

async function openFunctions(tab: WorkbenchTab, language: "de" | "en"): Promise<void> {
  const texts = TEXTS[language];
  await useOwnList(tab, language);
  await tab.pane.getByRole("button", { name: texts.menu, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: texts.functions }).click();
  await tab.pane.getByRole("heading", { level: 1, name: texts.functions }).waitFor();
  await tab.pane.getByRole("button", { name: /^CLV\.ALIVE/ }).waitFor();
}

const selectCell = (tab: WorkbenchTab, address: string) =>
  tab.page.evaluate(
    (where) => void window.workbench!.stage.book.grid.getActiveSheet().getRange(where).activate(),
    address,
  );

const cellAt = async (tab: WorkbenchTab, sheetName: string, row: number, column: number) => {
  const { sheets } = await tab.snapshot();
  return sheets.find(({ name }) => name === sheetName)?.rows[row]?.[column];
};

const Q5 = [4, 16] as const;

describe.each([
  { language: "de", theme: "light", width: 320 },
  { language: "en", theme: "dark", width: 450 },
] as const)("the functions in $language, $theme, $width pixels wide", ({ language, theme, width }) => {
  const texts = TEXTS[language];

  it("have no axe finding, never scroll sideways, compute where they are inserted, and go again", async () => {
    const tab = await openWorkbench(browser(), { language, theme, width });
    await openFunctions(tab, language);
    const look = async (name: string) => {
      await tab.screenshot(`functions-${theme}-${width}-${name}`);
      const frame = tab.paneFrame();
      const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      return [...(await accessibilityFindings(frame, FOCUS_TRAPS)), ...(sideways > 0 ? [sideways] : [])];
    };
    expect(await look("list")).toEqual([]);
    for (const name of ["FIT", "RETENTION_VALUE", "CLASS"]) {
      await tab.pane.getByRole("button", { name: new RegExp(`^CLV\\.${name}(?![_A-Z])`) }).click();
      await tab.pane.getByRole("heading", { level: 1, name: `CLV.${name}`, exact: true }).waitFor();
      expect(await look(name.toLowerCase())).toEqual([]);
      await tab.page.keyboard.press("Escape");
      await tab.pane.getByRole("searchbox").waitFor();
    }

    await tab.pane.getByRole("button", { name: /^CLV\.ALIVE/ }).click();
    await selectCell(tab, "Q5");
    await tab.pane.getByRole("button", { name: texts.insert }).click();
    await tab.pane.getByText(texts.inserted).waitFor();
    const cell = await cellAt(tab, texts.sheet, ...Q5);
    expect(cell?.f).toMatch(/^=CLV\.ALIVE\(/);
    expect(Math.abs(Number(cell?.v) / ALIVE - 1)).toBeLessThan(1e-4);
    await tab.pane.getByRole("button", { name: texts.undo }).click();
    await tab.pane.getByText(texts.undone).waitFor();
    expect((await cellAt(tab, texts.sheet, ...Q5))?.f).toBeUndefined();
    expect(tab.errors).toEqual([]);
  });
});

describe("the function pages", () => {
  it("ask before a formula takes the place of something, and offer a new sheet in the customer list", async () => {
    const tab = await openWorkbench(browser(), { language: "de", width: 320 });
    await openFunctions(tab, "de");
    await tab.pane.getByRole("button", { name: /^CLV\.ALIVE/ }).click();
    await selectCell(tab, "Q5");
    await tab.page.evaluate(
      () => void window.workbench!.stage.book.grid.getActiveSheet().getRange("Q5").setValue("Notiz"),
    );
    const insert = tab.pane.getByRole("button", { name: TEXTS.de.insert });
    await insert.click();
    await tab.pane.getByText("In Kunden!Q5 steht schon „Notiz“. Soll die Formel das ersetzen?").waitFor();
    expect((await cellAt(tab, "Kunden", ...Q5))?.v).toBe("Notiz");
    await tab.pane.getByRole("button", { name: "Ersetzen", exact: true }).click();
    await tab.pane.getByText(TEXTS.de.inserted).waitFor();
    await tab.pane.getByRole("button", { name: TEXTS.de.undo }).click();
    await tab.pane.getByText(TEXTS.de.undone).waitFor();
    expect((await cellAt(tab, "Kunden", ...Q5))?.v).toBe("Notiz");

    const before = await tab.values("Kunden");
    await selectCell(tab, "C3");
    await tab.pane.getByRole("button", { name: TEXTS.de.insert }).click();
    await tab.pane.getByText(/^Kunden!C3 gehört zur Tabelle „Kunden“/).waitFor();
    await tab.screenshot("functions-in-table");
    await tab.pane.getByRole("button", { name: "Auf ein neues Blatt" }).click();
    await tab.pane.getByText("=CLV.ALIVE steht in Formel!A1 und zeigt 0,7266.").waitFor();
    expect(await tab.values("Kunden")).toEqual(before);
    await tab.pane.getByRole("button", { name: TEXTS.de.undo }).click();
    await tab.pane.getByText("Die Formel in Formel!A1 ist zurückgenommen.").waitFor();
    expect(await tab.sheetNames()).toEqual(["Kunden"]);
  });

  it("are used and left by the keyboard alone", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    await useOwnList(tab, "de");
    const { keyboard } = tab.page;
    await tab.pane.getByRole("button", { name: TEXTS.de.menu, exact: true }).focus();
    await keyboard.press("Enter");
    await tab.pane.getByRole("menuitem", { name: TEXTS.de.functions }).waitFor();
    await keyboard.press("Enter");
    await tab.pane.getByRole("button", { name: /^CLV\.ALIVE/ }).waitFor();
    await keyboard.press("Tab");
    await keyboard.type("aktiv kunde");
    await tab.pane.getByText(/^\d+ Funktion(en)?$/).waitFor();
    const focused = () => tab.paneFrame().evaluate(() => document.activeElement?.textContent ?? "");
    for (let presses = 0; presses < 20 && !(await focused()).startsWith("CLV.ALIVE"); presses++) {
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await tab.pane.getByRole("heading", { level: 1, name: "CLV.ALIVE" }).waitFor();
    expect(await focused()).toBe("CLV.ALIVE");
    await keyboard.press("Escape");
    await tab.pane.getByRole("searchbox").waitFor();
    expect(await focused()).toMatch(/^CLV\.ALIVE/);
    await keyboard.press("Escape");
    await keyboard.press("Escape");
    await tab.pane.getByRole("tab", { name: /^Daten/ }).waitFor();
    expect(await tab.paneFrame().evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      TEXTS.de.menu,
    );
  });
});
