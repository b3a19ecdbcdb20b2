import type { CellSnapshot } from "../../src/host/book/snapshot";
import { type PaneLanguage, useOwnList } from "./browser-pane";
import type { WorkbenchTab } from "./browser-workbench";

const TEXTS = {
  de: {
    menu: /^Menü/,
    page: "Aus Käufen bewerten",
    write: "In die Mappe",
    writeButton: "In die Mappe schreiben",
    written: /Kunden nach .* geschrieben/,
    customer: "Kunde",
    sheet: "Kunden aus Käufen",
  },
  en: {
    menu: /^Menu/,
    page: "Value from purchases",
    write: "To the workbook",
    writeButton: "Write to the workbook",
    written: /customers written to/,
    customer: "Customer",
    sheet: "Customers from purchases",
  },
} as const;

/** Goes to the page of the purchases. */
export async function openPurchases(tab: WorkbenchTab, language: PaneLanguage): Promise<void> {
  const words = TEXTS[language];
  await useOwnList(tab, language);
  await tab.pane.getByRole("button", { name: words.menu }).first().click();
  await tab.pane.getByRole("menuitem", { name: words.page }).click();
  await tab.pane.getByRole("tabpanel").waitFor();
}

/** Writes the customers and takes the written list: a record by header for each customer. */
export async function writtenCustomers(
  tab: WorkbenchTab,
  language: PaneLanguage,
): Promise<ReadonlyMap<string, Readonly<Record<string, CellSnapshot["v"]>>>> {
  const words = TEXTS[language];
  await tab.pane.getByRole("tab", { name: words.write, exact: true }).click();
  await tab.pane.getByRole("button", { name: words.writeButton, exact: true }).click();
  await tab.pane.getByText(words.written).first().waitFor();
  const rows = await tab.values(words.sheet);
  const top = rows.findIndex((row) => row[0] === words.customer && row.length > 2);
  const headers = rows[top]!.map(String);
  return new Map(
    rows
      .slice(top + 1)
      .map((row) => [
        String(row[0]),
        Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null])),
      ]),
  );
}
