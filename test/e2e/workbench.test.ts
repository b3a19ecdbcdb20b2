import fs from "node:fs";
import path from "node:path";
import { accessibilityFindings } from "../helpers/browser-axe";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/maschinenteile.xlsx");
/** Univer's grid and toolbar are not ours; the pane has tests of its own. */
const NOT_OURS = [".grid", "aside iframe"];
/** What an OLE file begins with; Excel wraps encrypted workbooks in one that holds this stream name. */
const encryptedWorkbook = (): Buffer =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1024),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(1024),
  ]);

const browser = useBrowser();

describe("the workbench", () => {
  it("begins with the tidy sample list, the pane beside it and the buttons of the manifest, in both languages", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    const { name, sheets } = await tab.snapshot();
    expect(name).toBe("maschinenteile.xlsx");
    expect(sheets[0]?.tables.map((table) => table.name)).toContain("Kunden");
    await tab.page.getByRole("complementary", { name: "Aufgabenbereich" }).waitFor();
    expect(await tab.page.title()).toBe("maschinenteile.xlsx – Kundenwert");
    const ribbon = tab.page.getByRole("navigation", { name: "Schaltflächen des Add-ins" });
    await ribbon.getByRole("button", { name: "Neu bewerten" }).waitFor();

    await tab.page.evaluate(() =>
      window.workbench!.stage.book.grid.getActiveSheet().getRange("A2").setValue("K-NEU"),
    );
    await tab.page.getByLabel("Sprache").selectOption("en");
    await tab.page.waitForFunction(() => window.workbench?.stage.id === 2);
    expect((await tab.values("Kunden"))[1]?.[0]).toBe("K-NEU");
    expect(await tab.page.evaluate(() => document.documentElement.lang)).toBe("en");
    await tab.page
      .getByRole("navigation", { name: "Buttons of the add-in" })
      .getByRole("button", { name: "Score again" })
      .waitFor();
  });

  it("changes the width of the pane by preset and by arrow key, not below 320 pixels", async () => {
    const tab = await openWorkbench(browser(), { language: "en" });
    const divider = tab.page.getByRole("separator", { name: "Change the width of the task pane" });
    await tab.page.getByLabel("Pane width").selectOption("360");
    expect(await divider.getAttribute("aria-valuenow")).toBe("360");
    await divider.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("370");
    await divider.press("Home");
    await divider.press("ArrowRight");
    expect(await divider.getAttribute("aria-valuenow")).toBe("320");
    expect((await tab.page.getByRole("complementary", { name: "Task pane" }).boundingBox())?.width).toBe(320);
  });

  it("says why a file cannot be read, keeps the workbook that is open, and opens a file that is dropped on it", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    await tab.openFile("notizen.xlsx", Buffer.from("Das ist keine Arbeitsmappe."));
    const message = tab.page.getByRole("alert");
    await expect(message.textContent()).resolves.toContain(
      "„notizen.xlsx“ ist keine Excel-Arbeitsmappe (.xlsx). „maschinenteile.xlsx“ bleibt geöffnet.",
    );
    await tab.openFile("geheim.xlsx", encryptedWorkbook());
    await tab.page.getByRole("alert").getByText("mit einem Kennwort verschlüsselt").waitFor();
    expect((await tab.snapshot()).name).toBe("maschinenteile.xlsx");
    await message.getByRole("button", { name: "Meldung schließen" }).click();
    expect(await message.count()).toBe(0);

    const bytes = fs.readFileSync(SAMPLE).toString("base64");
    const files = await tab.page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([raw], "abgelegt.xlsx"));
      return transfer;
    }, bytes);
    for (const type of ["dragenter", "dragover", "drop"]) {
      await tab.page.dispatchEvent("main", type, { dataTransfer: files });
    }
    await tab.opened("abgelegt.xlsx");
  });

  it("saves the workbook as a file that opens with the same cells", async () => {
    const tab = await openWorkbench(browser(), { language: "en", sample: "maschinenteile-alltag.xlsx" });
    const before = await tab.values("Kundenliste");
    const { name, bytes } = await tab.saveFile("Save");
    expect(name).toBe("maschinenteile-alltag.xlsx");
    await tab.openFile("again.xlsx", bytes);
    await tab.opened("again.xlsx");
    expect(await tab.values("Kundenliste")).toEqual(before);
  });

  it.each(["light", "dark"] as const)(
    "has no accessibility finding of its own in the %s theme",
    async (theme) => {
      const tab = await openWorkbench(browser(), { language: "de", theme });
      await tab.screenshot(`workbench-${theme}`);
      expect(await accessibilityFindings(tab.page, NOT_OURS)).toEqual([]);
    },
  );
});
