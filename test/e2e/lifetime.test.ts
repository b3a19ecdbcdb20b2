import fs from "node:fs";
import path from "node:path";
import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { SHARED_DATA, withSharedData, workbookFile } from "../helpers/browser-files";
import { useOwnList } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

const TEXTS = {
  de: {
    more: "Menü",
    purchases: "Aus Käufen bewerten",
    data: "Daten",
    reference: "Stichtag",
    date: "30.09.1997",
    tab: "Lebenszeitwert",
    questions: "Drei Fragen",
    customers: "Kunden",
    years: "Jahre voraus",
    search: "Kunden suchen",
    parameters: /r = 0,553\d* ± .*; alpha = 10,5\d* ± .*; s = 0,60\d* ± .*; beta = 11,\d* ±/,
    bgNbd: /r = 0,24[23]\d* ± .*; alpha = 4,41\d* ± .*; a = 0,79\d* ± .*; b = 2,4[23]\d* ±/,
    columns: { alive: "Noch Kunde", purchases: "Erwartete Käufe" },
    alive: (percent: number) => `ist mit ${percent}\u00a0% noch Kunde`,
    expected: /Erwartet in 1 Jahr: ([\d,]+) Käufe/,
    intervals: "Spannen berechnen",
    all: /^Alle zusammen: .* Spanne/,
    insert: "Wer kauft noch? in die Mappe einfügen",
    sheet: "Noch Kunde",
    write: "In die Mappe",
    writeNow: "In die Mappe schreiben",
    written: /2\.357 Kunden nach .* geschrieben/,
    rewritten: /2\.357 Kunden in .* auf den neuen Stand gebracht/,
    list: "Kunden aus Käufen",
  },
  en: {
    more: "Menu",
    purchases: "Value from purchases",
    data: "Data",
    reference: "Reference date",
    date: "30/09/1997",
    tab: "Lifetime value",
    questions: "Three questions",
    customers: "Customers",
    years: "Years ahead",
    search: "Search customers",
    parameters: /r = 0\.553\d* ± .*; alpha = 10\.5\d* ± .*; s = 0\.60\d* ± .*; beta = 11\.\d* ±/,
    bgNbd: /r = 0\.24[23]\d* ± .*; alpha = 4\.41\d* ± .*; a = 0\.79\d* ± .*; b = 2\.4[23]\d* ±/,
    columns: { alive: "Still a customer", purchases: "Expected purchases" },
    alive: (percent: number) => `is still a customer with a probability of ${percent}%`,
    expected: /Expected in 1 year: ([\d.]+) purchases/,
    intervals: "Compute intervals",
    all: /^All together: .* interval/,
    insert: "Insert Who still buys? into the workbook",
    sheet: "Still a customer",
    write: "To the workbook",
    writeNow: "Write to the workbook",
    written: /2,357 customers written to/,
    rewritten: /2,357 customers brought up to date in /,
    list: "Customers from purchases",
  },
} as const;

type Language = keyof typeof TEXTS;

/** The transactions of the CDNOW sample as somebody would have them on a sheet. */
const cdnow = () =>
  fs
    .readFileSync(path.join(SHARED_DATA, "cdnow/CDNOW_sample.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [, customer, date, , amount] = line.trim().split(/\s+/) as [
        string,
        string,
        string,
        string,
        string,
      ];
      return [`K${customer}`, date.replace(/(\d{4})(\d{2})(\d{2})/, "$1-$2-$3"), Number(amount)];
    });

async function openLifetimes(language: Language): Promise<WorkbenchTab> {
  const words = TEXTS[language];
  const file = await workbookFile("Bestellungen", [["Kunde", "Datum", "Betrag"], ...cdnow()]);
  const tab = await openWorkbench(browser(), { language, width: 360, file });
  await useOwnList(tab, language);
  await tab.pane.getByRole("button", { name: words.more, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: words.purchases }).click();
  const reference = tab.pane.getByLabel(words.reference, { exact: true });
  await reference.fill(words.date);
  await reference.press("Enter");
  await tab.pane.getByRole("tab", { name: words.tab }).click();
  await tab.pane.getByRole("heading", { name: words.customers, exact: true }).waitFor();
  return tab;
}

/** CLVTools for the purchases until 30 September 1997: P(alive), and purchases expected in 52 weeks. */
const PUBLISHED = [
  { customer: "K0001", alive: 0.86916549, purchases: 1.8510668 },
  { customer: "K0002", alive: 0.168027977, purchases: 0.21769649 },
  { customer: "K0006", alive: 0.749505148, purchases: 4.72207089 },
];

describe.each(["de", "en"] as const)("the lifetime values of the CDNOW customers (%s)", (language) => {
  const words = TEXTS[language];

  /** The written columns of those headers, by customer. */
  async function writtenColumns(tab: WorkbenchTab, headers: readonly string[], said: RegExp) {
    const { pane } = tab;
    await pane.getByRole("tab", { name: words.write }).click();
    await pane.getByRole("button", { name: words.writeNow, exact: true }).click();
    await pane.getByText(said).waitFor();
    const rows = await tab.values(words.list);
    const head = rows.findIndex((row) => row.includes(words.columns.alive) && row.length > 5);
    const at = headers.map((header) => rows[head]!.indexOf(header));
    return new Map(rows.slice(head + 1).map((row) => [row[0], at.map((column) => Number(row[column]))]));
  }

  withSharedData(
    "are the published ones, from the sheet to each customer and into the workbook",
    async () => {
      const tab = await openLifetimes(language);
      const { pane } = tab;
      await pane.getByRole("radio", { name: "Pareto/NBD" }).check();
      await pane.getByText(words.parameters).waitFor();
      const years = pane.getByRole("spinbutton", { name: words.years });
      await years.fill("1");
      await years.press("Enter");
      for (const { customer, alive, purchases } of PUBLISHED) {
        await pane.getByLabel(words.search).fill(customer);
        const story = pane.getByText(`${customer} ${words.alive(Math.round(100 * alive))}`);
        await story.waitFor();
        const [, expected] = words.expected.exec((await story.textContent())!.replaceAll("\u00a0", " "))!;
        // One decimal is shown, and a year is a little longer than 52 weeks.
        expect(Math.abs(Number(expected!.replace(",", ".")) - purchases * 1.0034)).toBeLessThan(0.051);
      }
      expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

      await pane.getByLabel(words.search).fill("");
      await pane.getByRole("button", { name: words.intervals }).click();
      await pane.getByText(words.all).waitFor();
      await pane.getByRole("button", { name: words.insert }).click();
      await tab.sheetIs("there", words.sheet);
      const alive = [...(await writtenColumns(tab, [words.columns.alive], words.written)).values()].flat();
      expect(alive).toHaveLength(2357);
      // CLVTools: the sum of P(alive) over all customers.
      const sum = alive.reduce((total, each) => total + each, 0);
      expect(Math.abs(sum / 1051.97096 - 1)).toBeLessThan(2e-3);

      await pane.getByRole("tab", { name: words.tab }).click();
      await pane.getByRole("radio", { name: "BG/NBD", exact: true }).check();
      await pane.getByText(words.bgNbd).waitFor();
      const written = await writtenColumns(
        tab,
        [words.columns.alive, words.columns.purchases],
        words.rewritten,
      );
      expect(written.size).toBe(2357);
      const { cdnow_per_customer_bgnbd_clvtools: published } = JSON.parse(
        fs.readFileSync(path.join(SHARED_DATA, "../reference/literature.json"), "utf8"),
      ) as { cdnow_per_customer_bgnbd_clvtools: { rows: { id: number; PAlive: number; CET: number }[] } };
      for (const { id, PAlive, CET } of published.rows) {
        const [chance, purchases] = written.get(`K${String(id).padStart(4, "0")}`)!;
        expect({ id, isSame: Math.abs(chance! / PAlive - 1) < 1e-3 }).toEqual({ id, isSame: true });
        // A year is a little longer than the published 52 weeks, and the rate falls.
        const longer = purchases! / CET;
        expect({ id, isSame: longer > 0.999 && longer < 1.005 }).toEqual({ id, isSame: true });
      }
      expect(tab.errors).toEqual([]);
    },
  );
});
