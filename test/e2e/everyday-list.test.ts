import { useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const browser = useBrowser();

describe("a list as people really keep it", () => {
  it("is scored with its findings listed and every cell of it left alone", async () => {
    const tab = await openWorkbench(browser(), { language: "de", sample: "maschinenteile-alltag.xlsx" });
    const before = await tab.snapshot();
    await useOwnList(tab, "de");
    await tab.pane.getByText("Kopfzeile in Zeile 5").waitFor();
    for (const finding of [
      /Bereiche verbundener Zellen/,
      /Schlüssel, der mehrfach vorkommt|Ein Schlüssel kommt mehrfach vor/,
      /Zellen mit Fehlerwerten/,
      /Schätzwerte/,
      /Eine ausgeblendete Spalte/,
      /Eine Summenzeile ausgelassen/,
    ]) {
      await tab.pane.getByRole("heading", { level: 3, name: finding }).waitFor();
    }
    await tab.screenshot("de-everyday-findings");
    await writeResults(tab, "de");
    await tab.screenshot("de-everyday-written");

    const after = await tab.snapshot();
    before.sheets.forEach((old, i) => {
      const sheet = after.sheets[i]!;
      const width = Math.max(...old.rows.map((row) => row?.length ?? 0));
      const cells = (rows: typeof sheet.rows) =>
        rows.map((row) => Array.from({ length: width }, (_, column) => [row?.[column]?.v, row?.[column]?.f]));
      expect(cells(sheet.rows)).toEqual(cells(old.rows));
    });
    const totals = after.sheets[0]!.rows.at(-1)!;
    expect(totals[16]?.v ?? null).toBeNull();
    expect(tab.errors).toEqual([]);
  });
});
