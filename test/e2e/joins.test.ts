import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { readCsv, withSharedData, workbookOfSheets } from "../helpers/browser-files";
import { useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

const WORDS = {
  de: {
    open: "Aus mehreren Tabellen",
    confirm: "Alle 2 eindeutigen bestätigen",
    matched: "3 von 4 Zeilen zugeordnet",
    figures: "Kennzahlen",
    change: /ändern$/,
    write: "In die Mappe",
    written: "In die Mappe schreiben",
  },
  en: {
    open: "From several tables",
    confirm: "Confirm all 2 clear ones",
    matched: "3 of 4 rows matched",
    figures: "Figures",
    change: /^Change /,
    write: "To the workbook",
    written: "Write to the workbook",
  },
} as const;

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
      const file = await workbookOfSheets({
        customers: readCsv("northwind/customers.csv"),
        orders: readCsv("northwind/orders.csv"),
        order_details: readCsv("northwind/order_details.csv"),
      });
      const tab = await openWorkbench(browser(), { language: "de", file });
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
      expect((await tab.sheetNames()).filter((name) => name.startsWith(sheet))).toHaveLength(1);
      expect(tab.errors).toEqual([]);
    },
  );

  it.each([
    { language: "de", theme: "light", width: 320 },
    { language: "en", theme: "dark", width: 450 },
  ] as const)(
    "confirm spellings without an accessibility finding, $language, $theme, $width pixels wide",
    async ({ language, theme, width }) => {
      const words = WORDS[language];
      const file = await workbookOfSheets({
        Kunden: [
          ["Kundennr", "Firma"],
          ["K-1", "Müller Bau GmbH"],
          ["K-2", "Schäfer & Söhne KG"],
          ["K-3", "Groß Logistik AG"],
        ],
        Rechnungen: [
          ["Rechnungsnr", "Firma", "Rechnungsdatum", "Nettobetrag"],
          ["R1", "Mueller Bau G.m.b.H.", 45_000, 100],
          ["R2", "Schaefer und Soehne KG", 45_010, 40],
          ["R3", "Groß Logistik AG", 45_020, 25],
          ["R4", "Laufkundschaft", 45_030, 5],
        ],
      });
      const tab = await openWorkbench(browser(), { language, theme, width, file });
      await useOwnList(tab, language);
      await tab.pane.getByRole("button", { name: words.open }).click();
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        await tab.screenshot(`joins-${theme}-${width}-${name}`);
        const frame = tab.paneFrame();
        const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        found[name] = [
          ...(await accessibilityFindings(frame, FOCUS_TRAPS)),
          ...(sideways > 0 ? [`${sideways} pixels too wide`] : []),
        ];
      };
      await tab.pane.getByRole("button", { name: words.confirm }).waitFor();
      await look("near");
      await tab.pane.getByRole("button", { name: words.confirm }).click();
      await tab.pane.getByText(words.matched).waitFor();
      await tab.pane.getByRole("tab", { name: words.figures }).click();
      await tab.pane.getByRole("button", { name: words.change }).first().click();
      await look("figures");
      await tab.pane.getByRole("tab", { name: words.write }).click();
      await tab.pane.getByRole("button", { name: words.written }).click();
      await tab.pane.getByRole("status").filter({ hasText: "A" }).waitFor();
      await look("written");
      expect(found).toEqual({ near: [], figures: [], written: [] });
      expect(tab.errors).toEqual([]);
    },
  );
});
