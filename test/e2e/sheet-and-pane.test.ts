import { stepTab, useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

/** Somewhere among the names of the first customers. */
const NAMES = { right: 250, down: 240, further: 310 };

async function clickCustomer(tab: WorkbenchTab, down: number, button: "left" | "right"): Promise<string> {
  const grid = (await tab.page.getByRole("region", { name: "Arbeitsmappe" }).boundingBox())!;
  await tab.page.mouse.click(grid.x + NAMES.right, grid.y + down, { button });
  const chosen = await tab.page.evaluate(() =>
    window.workbench!.stage.book.grid.getActiveSheet().getActiveRange()!.getA1Notation(),
  );
  const row = Number(/\d+/.exec(chosen)![0]);
  return String((await tab.values("Kunden"))[row - 1]![1]);
}

describe("sheet and pane", () => {
  it("show the same customer, by a click in the sheet or by “Warum dieser Wert?” of a cell", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    await useOwnList(tab, "de");
    await stepTab(tab, "Ergebnis").click();
    await tab.pane.getByRole("tab", { name: "Kunden" }).click();
    const clicked = await clickCustomer(tab, NAMES.down, "left");
    await tab.pane.getByRole("heading", { name: clicked }).waitFor();

    const asked = await clickCustomer(tab, NAMES.further, "right");
    expect(asked).not.toBe(clicked);
    await tab.page.getByText("Warum dieser Wert?").click();
    await tab.pane.getByRole("heading", { name: asked }).waitFor();
    await tab.screenshot("de-why-this-value");
  });

  it("show the written columns in the colours of their classes", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    await useOwnList(tab, "de");
    await writeResults(tab, "de");
    await tab.pane.getByRole("main").getByRole("button", { name: "Anzeigen" }).click();
    await tab.page.waitForFunction(() => {
      const { startColumn, endColumn } = window
        .workbench!.stage.book.grid.getActiveSheet()
        .getVisibleRange()!;
      const score = window
        .workbench!.snapshot()
        .sheets[0]!.rows[0]!.findIndex((cell) => cell?.v === "Punktwert");
      return startColumn <= score && score < endColumn;
    });
    await tab.screenshot("de-class-colours");
    const onScreen = await tab.page.evaluate(() =>
      window
        .workbench!.stage.book.grid.getActiveSheet()
        .getConditionalFormattingRules()
        .map(({ rule }) => ("style" in rule ? (rule.style as { bg?: { rgb?: string } }).bg?.rgb : undefined)),
    );
    for (const color of ["#1F5FA8", "#6FA8DC", "#D6E6F5", "#FCE4B0", "#F0A868"]) {
      expect(onScreen).toContain(color);
    }
  });
});
