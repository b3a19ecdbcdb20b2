import { accessibilityFindings, FOCUS_TRAPS } from "../helpers/browser-axe";
import { useOwnList } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const browser = useBrowser();

const money = (text: string | null) => Number(text!.replace(/[^\d,−-]/g, "").replace(",", "."));

async function openPurchases(): Promise<WorkbenchTab> {
  const tab = await openWorkbench(browser(), { width: 360, sample: "webshop.xlsx" });
  await useOwnList(tab, "de");
  await tab.pane.getByRole("button", { name: "Menü", exact: true }).click();
  await tab.pane.getByRole("menuitem", { name: "Aus Käufen bewerten" }).click();
  return tab;
}

/** A column of a list of ours, found by its header. */
async function columnOf(tab: WorkbenchTab, sheet: string, header: RegExp): Promise<number[]> {
  const rows = await tab.values(sheet);
  const isHeader = (cell: unknown) => typeof cell === "string" && header.test(cell);
  const head = rows.findIndex((row) => row.length > 3 && row.some(isHeader));
  const at = rows[head]!.findIndex(isHeader);
  return rows.slice(head + 1).map((row) => Number(row[at]));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("the value of the base and the customers to be won back go into the workbook, and out of it again", async () => {
  const tab = await openPurchases();
  const { pane } = tab;
  await pane.getByRole("tab", { name: "Kundenstamm" }).click();
  const value = pane.getByRole("region", { name: "Kundenstammwert" });
  const shown = money(await value.getByRole("definition").first().textContent());
  await pane.getByRole("spinbutton", { name: "Kosten je neuem Kunden", exact: true }).fill("40");
  await pane.getByRole("tab", { name: "Kundenstamm" }).focus();
  await pane.getByText(/für ihre Gewinnung$/).waitFor();
  expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

  await pane.getByRole("button", { name: /Was am meisten bewegt in die Mappe einfügen/ }).click();
  await tab.sheetIs("there", "Kundenstamm");
  await tab.page.waitForFunction(() =>
    window.workbench!.snapshot().sheets.some(({ name, charts }) => name === "Kundenstamm" && charts),
  );
  const picture = (await tab.snapshot()).sheets.find(({ name }) => name === "Kundenstamm")!;
  expect(picture.charts).toMatchObject([{ type: "BarStacked" }]);

  await pane.getByRole("tab", { name: "In die Mappe" }).click();
  await pane.getByRole("button", { name: "In die Mappe schreiben", exact: true }).click();
  await pane.getByText(/Kunden nach .* geschrieben/).waitFor();
  const values = await columnOf(tab, "Kunden aus Käufen", /^Kundenwert( |$)/);
  // The pane shows whole euros, the sheet cents.
  expect(Math.abs(sum(values) - shown)).toBeLessThan(0.51);

  await pane.getByRole("tab", { name: "Rückgewinnung" }).click();
  const cost = pane.getByRole("spinbutton", { name: "Kosten einer Ansprache" });
  await cost.fill("5");
  await cost.press("Enter");
  const line = pane.getByRole("grid").getByRole("row").first();
  await line.click();
  await pane.getByRole("slider", { name: /^Wahrscheinlichkeit, dass .* noch Kunde ist/ }).waitFor();
  expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
  await pane.getByRole("button", { name: "Liste schreiben" }).click();
  await pane.getByText(/Kunden nach .*Rückgewinnung.* geschrieben/).waitFor();
  const gains = await columnOf(tab, "Rückgewinnung", /^Gewinn$/);
  const worth = await columnOf(tab, "Rückgewinnung", /^Ansprache verspricht$/);
  const alive = await columnOf(tab, "Rückgewinnung", /^Noch Kunde$/);
  expect(gains.length).toBeGreaterThan(100);
  expect(gains).toEqual([...gains].sort((one, other) => other - one));
  expect(alive.every((share) => share < 0.5)).toBe(true);
  worth.forEach((promised, at) => expect(promised).toBeCloseTo(0.2 * gains[at]! - 5, 8));
  await pane.getByRole("button", { name: "Rückgängig", exact: true }).click();
  await tab.sheetIs("gone", "Rückgewinnung");
  expect(tab.errors).toEqual([]);
});
