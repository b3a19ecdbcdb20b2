import type { BookSnapshot, CellSnapshot } from "../../src/host/book/snapshot";
import { workbookFile } from "../helpers/browser-files";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

/** Five customers: repeat purchases, week of the last purchase, weeks observed. */
const CUSTOMERS = [
  ["Kunde", "Käufe", "Letzter Kauf", "Beobachtet"],
  ["A", 2, 30.43, 38.86],
  ["B", 1, 1.71, 38.86],
  ["C", 0, 0, 38.86],
  ["D", 7, 29.43, 38.86],
  ["E", 5, 35, 36],
];
/** The parameters that Fader, Hardie and Lee (2005) print for the CDNOW sample. */
const PARAMETERS = '{"r","alpha","a","b";0.243,4.414,0.793,2.426}';

const openCustomers = async (language: "de" | "en"): Promise<WorkbenchTab> =>
  openWorkbench(browser(), { language, file: await workbookFile("Liste", CUSTOMERS) });

async function select(tab: WorkbenchTab, address: string): Promise<void> {
  await tab.page.evaluate((cell) => {
    const sheet = window.workbench!.stage.book.grid.getActiveSheet();
    sheet.getRange(cell).activate();
  }, address);
}

const enter = (tab: WorkbenchTab, address: string, value: string | number) =>
  tab.page.evaluate(
    ([cell, content]) => {
      window.workbench!.stage.book.grid.getActiveSheet().getRange(cell).setValue(content);
    },
    [address, value] as [string, string | number],
  );

/** Waits until the cell shows a value that fits, and gives the value. */
async function shown(tab: WorkbenchTab, row: number, column: number, type: "number" | "string") {
  const handle = await tab.page.waitForFunction(
    ([r, c, wanted]) => {
      const value = window.workbench!.snapshot().sheets[0]!.rows[r]?.[c]?.v;
      return typeof value === wanted && value !== "#BUSY!" && value !== "" ? [value] : undefined;
    },
    [row, column, type] as [number, number, string],
    { timeout: 60_000 },
  );
  return (await handle!.jsonValue())![0]!;
}

const cellsOf = ({ sheets }: BookSnapshot): CellSnapshot[] =>
  sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).flatMap((cell) => cell ?? [])));

describe("functions in cells", () => {
  it.each(["clv-formeln.xlsx", "clv-formulas.xlsx"])(
    "compute %s to the last printed digit",
    async (sample) => {
      const tab = await openWorkbench(browser(), { language: "de", sample });
      await tab.page.evaluate(() => window.workbench!.stage.functionsComputed());
      const cells = cellsOf(await tab.snapshot());
      expect(cells.filter(({ t }) => t === "e")).toEqual([]);
      expect(cells.filter(({ f }) => f?.includes("CLV.")).length).toBeGreaterThan(40);
      const differences = cells.filter(({ f }) => f?.startsWith("=ROUND("));
      expect(differences.length).toBeGreaterThan(70);
      for (const { v } of differences) expect(Math.abs(Number(v))).toBeLessThan(1e-9);
      await tab.screenshot(sample.replace(".xlsx", ""));
    },
  );

  it("compute a whole column by one formula, follow a changed cell, and keep their blocks in a saved file", async () => {
    const tab = await openCustomers("en");
    await enter(tab, "F2", `=CLV.ALIVE(${PARAMETERS},B2:B6,C2:C6,D2:D6)`);
    expect(await shown(tab, 1, 5, "number")).toBeCloseTo(0.7266, 4);
    const { sheets } = await tab.snapshot();
    expect(sheets[0]!.rows[1]![5]).toMatchObject({ array: "F2:F6" });
    expect(await shown(tab, 3, 5, "number")).toBe(1);
    await tab.screenshot("en-functions-column");

    await enter(tab, "H1", "=CLV.EQUITY(F2:F6)");
    const before = Number(await shown(tab, 0, 7, "number"));
    await enter(tab, "C2", 5);
    await tab.page.waitForFunction(
      (old) => {
        const value = window.workbench!.snapshot().sheets[0]!.rows[0]?.[7]?.v;
        return typeof value === "number" && value < old;
      },
      before,
      { timeout: 60_000 },
    );

    const value = await shown(tab, 2, 5, "number");
    const { bytes } = await tab.saveFile("Save");
    await tab.openFile("wieder.xlsx", bytes);
    await tab.opened("wieder.xlsx");
    expect(await shown(tab, 2, 5, "number")).toBe(value);
  });

  it("say in the language of the page which argument is wrong, element by element", async () => {
    const tab = await openCustomers("de");
    await enter(tab, "B3", "viel");
    await enter(tab, "F2", `=CLV.ALIVE(${PARAMETERS},B2:B6,C2:C6,D2:D6)`);
    expect(await shown(tab, 1, 5, "number")).toBeCloseTo(0.7266, 4);
    expect(await shown(tab, 2, 5, "string")).toMatch(/^#(VALUE!|N\/A)$/);
    await select(tab, "F3");
    const card = tab.page.getByRole("status").filter({ hasText: "Liste!F3" });
    await card.getByText("viel").waitFor();
    expect(await card.textContent()).toMatch(/#(WERT!|NV)/);
    await tab.screenshot("de-functions-error-card");
    await select(tab, "F2");
    await card.waitFor({ state: "detached" });
  });
});
