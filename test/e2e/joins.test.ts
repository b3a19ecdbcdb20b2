import { readCsv, withSharedData, workbookOfSheets } from "../helpers/browser-files";
import { useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

async function openSheets(
  tab: WorkbenchTab,
  name: string,
  sheets: Parameters<typeof workbookOfSheets>[0],
): Promise<void> {
  await tab.openFile(name, await workbookOfSheets(sheets));
  await tab.page.waitForFunction((opened) => window.workbench?.snapshot().name === opened, name);
}

/** The row of a list of ours by its first cell, with the headers above it. */
async function rowOf(tab: WorkbenchTab, sheet: string, key: string) {
  const rows = await tab.values(sheet);
  const top = rows.findIndex((row) => row.includes("companyName"));
  const row = rows.find((each) => each[0] === key)!;
  return Object.fromEntries(rows[top]!.map((header, at) => [String(header), row[at] ?? null]));
}

describe("tables joined to one customer list", () => {
  withSharedData(
    "score Northwind's 91 customers, the two without orders among them (needs ../shared/data)",
    async () => {
      const tab = await openWorkbench(browser(), { language: "de" });
      await openSheets(tab, "northwind.xlsx", {
        customers: readCsv("northwind/customers.csv"),
        orders: readCsv("northwind/orders.csv"),
        order_details: readCsv("northwind/order_details.csv"),
      });
      await useOwnList(tab, "de");
      await tab.pane.getByRole("button", { name: "Aus mehreren Tabellen" }).click();
      await tab.pane.getByText("830 von 830 Zeilen zugeordnet").waitFor();
      await tab.pane.getByText(/2[.]155 von 2[.]155 Zeilen zugeordnet/).waitFor();
      const without = tab.pane.getByRole("button", { name: "2 Kunden ohne Zeilen" });
      await without.first().click();
      await tab.pane.getByRole("button", { name: "PARIS im Blatt zeigen" }).first().click();
      await tab.screenshot("de-joins-tables");

      await tab.pane.getByRole("tab", { name: "Kennzahlen" }).click();
      await tab.pane.getByRole("textbox", { name: "Name der Kennzahl Summe Betrag" }).fill("Umsatz");
      await tab.pane.getByRole("textbox", { name: "Name der Kennzahl Summe Betrag" }).press("Enter");
      await tab.pane.getByRole("columnheader", { name: "Umsatz" }).waitFor();
      await tab.screenshot("de-joins-figures");

      await tab.pane.getByRole("tab", { name: "In die Mappe" }).click();
      await tab.pane.getByRole("button", { name: "In die Mappe schreiben" }).click();
      await tab.pane.getByText(/91 Kunden nach .* geschrieben/).waitFor();
      await tab.screenshot("de-joins-written");
      const sheet = "Kunden 360 Grad";
      const rows = await tab.values(sheet);
      const top = rows.findIndex((row) => row.includes("companyName"));
      const revenue = rows[top]!.indexOf("Umsatz");
      const sum = rows.slice(top + 1).reduce((total, row) => total + Number(row[revenue]), 0);
      expect(Math.round(sum * 100) / 100).toBe(1_265_793.04);
      expect(await rowOf(tab, sheet, "FISSA")).toMatchObject({ Umsatz: 0, "Anzahl orders": 0 });
      expect(await rowOf(tab, sheet, "PARIS")).toMatchObject({
        Umsatz: 0,
        "Tage seit letztem orderDate": null,
      });

      await tab.pane.getByRole("button", { name: "Als Kundenliste bewerten" }).click();
      await tab.pane.getByRole("heading", { level: 1, name: "Faktoren" }).waitFor();
      await writeResults(tab, "de");
      const scored = await rowOf(tab, sheet, "PARIS");
      expect(Object.keys(scored)).toEqual(expect.arrayContaining(["Punktwert", "Rang", "Kundenklasse"]));
      await tab.screenshot("de-joins-scored");

      await tab.pane.getByRole("tab", { name: /^Daten/ }).click();
      await tab.pane.getByRole("button", { name: "Aus mehreren Tabellen" }).click();
      await tab.pane.getByRole("tab", { name: "In die Mappe" }).click();
      await tab.pane.getByRole("button", { name: "In die Mappe schreiben" }).click();
      await tab.pane.getByText(/91 Kunden in .* auf den neuen Stand gebracht/).waitFor();
      expect((await tab.snapshot()).sheets.filter(({ name }) => name.startsWith(sheet))).toHaveLength(1);
      expect(tab.errors).toEqual([]);
    },
  );
});
