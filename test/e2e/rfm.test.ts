import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { readCsv, withSharedData, workbookFile } from "../helpers/browser-files";
import { useOwnList } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

const TEXTS = {
  de: {
    more: "Menü",
    purchases: "Aus Käufen bewerten",
    write: "In die Mappe",
    writeNow: "In die Mappe schreiben",
    customers: "995 Kunden nach letztem Kauf, Kaufhäufigkeit und Umsatz, Stand 31.12.2006.",
    list: "39.999 Kunden nach letztem Kauf, Kaufhäufigkeit und Umsatz.",
    edit: "Karte ändern",
    brush: "Stammkunden",
  },
  en: {
    more: "Menu",
    purchases: "Value from purchases",
    write: "To the workbook",
    writeNow: "Write to the workbook",
    customers: "995 customers by last purchase, frequency and revenue, as of 31 Dec 2006.",
    list: "39,999 customers by last purchase, frequency and revenue.",
    edit: "Change map",
    brush: "Loyal customers",
  },
} as const;

type Language = keyof typeof TEXTS;

async function openRfm(
  language: Language,
  sheet: string,
  file: string,
  columns: number,
): Promise<WorkbenchTab> {
  const cells = readCsv(file).map((row) => row.slice(0, columns));
  const tab = await openWorkbench(browser(), {
    language,
    width: 360,
    file: await workbookFile(sheet, cells),
  });
  await useOwnList(tab, language);
  await tab.pane.getByRole("button", { name: TEXTS[language].more, exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: TEXTS[language].purchases }).click();
  await tab.pane.getByRole("tab", { name: "RFM" }).click();
  return tab;
}

const pressed = (tab: WorkbenchTab, place: number) => tab.pane.locator(`[data-place="${place}"]`).first();

withSharedData(
  "every customer of a list of orders is put into one segment, and written with the published marks",
  async () => {
    const tab = await openRfm("de", "Bestellungen", "rfm/rfm_data_orders.csv", 3);
    const words = TEXTS.de;
    await tab.pane.getByText(words.customers).waitFor();

    // The field of the middle marks becomes one of the regulars.
    await tab.pane.getByRole("button", { name: words.edit }).click();
    await tab.pane.getByRole("radio", { name: words.brush }).click();
    await pressed(tab, 12).click();
    await tab.pane.getByRole("listitem", { name: "Unentschlossene" }).waitFor({ state: "detached" });
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

    await tab.pane.getByRole("tab", { name: words.write }).click();
    await tab.pane.getByRole("button", { name: words.writeNow, exact: true }).click();
    await tab.pane.getByText(/995 Kunden nach .* geschrieben/).waitFor();
    const rows = await tab.values("Kunden aus Käufen");
    const head = rows.findIndex((row) => row.includes("RFM-Segment"));
    const column = (name: string) => rows.slice(head + 1).map((row) => row[rows[head]!.indexOf(name)]);
    const names = column("Kunde");
    const marks = new Map(
      names.map((name, at) => [name, ["R", "F", "M"].map((mark) => column(`RFM-Note ${mark}`)[at])]),
    );
    const [header, ...published] = readCsv("rfm/rfm_expected_scores.csv");
    const at = (name: string) => header!.indexOf(name);
    const differing = published.filter(
      (row) =>
        String(["R", "F", "M"].map((mark) => row[at(mark)])) !== String(marks.get(row[at("customer_id")]!)),
    );
    // Two orders of one day are one purchase, but two transactions of the package, which also puts its border a unit
    // above the quantile; three customers lie between the two.
    const [, ...orders] = readCsv("rfm/rfm_data_orders.csv").map(([name, day]) => `${name} ${day}`);
    const twice = new Set(
      orders.filter((order, place) => orders.indexOf(order) !== place).map((order) => order.slice(0, -11)),
    );
    expect(twice.size).toBe(11);
    expect(
      differing
        .map((row) => String(row[at("customer_id")]))
        .filter((name) => !twice.has(name))
        .sort(),
    ).toEqual(["Jerold Sporer", "Katlyn Mann", "Skylar Hoeger"]);
    const segments = column("RFM-Segment");
    expect(segments).toHaveLength(995);
    expect(new Set(segments).size).toBe(9);
    expect(segments.every((segment) => typeof segment === "string" && segment !== "")).toBe(true);
    expect(tab.errors).toEqual([]);
  },
);

withSharedData("a customer list of 39,999 rows tells RFM by three of its columns", async () => {
  const tab = await openRfm("en", "Customers", "rfm/rfm_data_customer.csv", 5);
  const words = TEXTS.en;
  await tab.pane.getByText(words.list).waitFor();
  await pressed(tab, 24).focus();
  await tab.page.keyboard.press("ArrowDown");
  await tab.page.keyboard.press("Enter");
  await tab.pane
    .getByRole("status")
    .getByText(/^Last purchase 4, second mark 5: [\d,]+ customers$/)
    .waitFor();
  expect(tab.errors).toEqual([]);
});
