import { paneFaults } from "../helpers/browser-axe";
import { stepTab, useOwnList, WORDS, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const SAMPLE = "machine-parts-three-years.xlsx";
const SHEET = "Customers";
const HEADER_ROW = 2;
const MARGIN = "Contribution margin 2025";

const browser = useBrowser();

/** Lets the pane believe that it is another day. */
const setToday = (tab: WorkbenchTab, day: string) =>
  tab.paneFrame().evaluate((today) => {
    const Clock = Date;
    window.Date = class extends Clock {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [`${today}T10:00:00`]) as [string]));
      }
    } as DateConstructor;
  }, day);

/** What stands beside the list, by the number of the customer. */
async function writtenClasses(tab: WorkbenchTab): Promise<ReadonlyMap<string, string>> {
  const [header = [], ...rows] = (await tab.values(SHEET)).slice(HEADER_ROW);
  const at = header.indexOf("Class");
  expect(at).toBeGreaterThan(0);
  return new Map(
    rows.filter(([key]) => key !== "Total").map((row) => [String(row[0]), String(row[at] ?? "")]),
  );
}

test("results that are kept are compared half a year later, and the report is written and taken back", async () => {
  const tab = await openWorkbench(browser(), { language: "en", theme: "dark", width: 360, sample: SAMPLE });
  const { pane } = tab;
  await useOwnList(tab, "en");
  await setToday(tab, "2025-06-30");
  await writeResults(tab, "en");
  const before = await writtenClasses(tab);

  // The first customer earns as much as none before, the second is gone.
  const [header = [], ...rows] = (await tab.values(SHEET)).slice(HEADER_ROW);
  const weakest = rows.find(([key]) => before.get(String(key)) === "Weak")!;
  const gone = rows.find(([key]) => before.get(String(key)) === "Medium")!;
  const places = [weakest, gone].map((row) => rows.indexOf(row) + HEADER_ROW + 1);
  await tab.page.evaluate(
    ([sheet, raised, margin, deleted]) => {
      const grid = window.workbench!.stage.book.grid.getSheetByName(sheet)!;
      grid.getRange(raised, margin, 1, 1).setValue(900_000);
      grid.deleteRow(deleted);
    },
    [SHEET, places[0]!, header.indexOf(MARGIN), places[1]!] as const,
  );
  await setToday(tab, "2025-12-31");
  await tab.page.evaluate(() => window.workbench!.stage.press("scoreAgain", "Kundenwert.Again"));
  const after = await writtenClasses(tab);
  expect(after.has(String(gone[0]))).toBe(false);

  await stepTab(tab, WORDS.en.steps[3]).click();
  await pane.getByRole("button", { name: /^Development/ }).click();
  await pane.getByRole("tab", { name: "Periods", exact: true }).click();
  await pane.getByRole("radio", { name: /^History: / }).check();
  await pane.getByRole("tab", { name: "Answers", exact: true }).click();
  const order = ["Premium", "Very good", "Good", "Medium", "Weak"];
  const moves = [...after].map(([key, name]) => order.indexOf(name) - order.indexOf(before.get(key)!));
  const count = (isOne: (move: number) => boolean) => moves.filter(isOne).length;
  const rose = count((move) => move < 0);
  expect(rose).toBeGreaterThan(0);
  await pane
    .getByText(
      `Of ${after.size} regulars (there in all periods), ${count((move) => move === 0)} stayed in their class, ` +
        `${rose} rose and ${count((move) => move > 0)} fell.`,
    )
    .waitFor();
  await pane.getByText(/^One customer of .* is missing in .*\.$/).waitFor();
  await pane.getByRole("button", { name: String(gone[1]) }).waitFor();
  expect(await paneFaults(tab)).toEqual([]);

  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: /^Report/ }).click();
  const names = await tab.sheetNames();
  await pane.getByRole("button", { name: "Write report" }).click();
  const said = pane.getByText(/^The report has \d+ sheets:$/);
  await said.waitFor();
  const sheetCount = Number(/\d+/.exec((await said.textContent())!)![0]);
  expect(sheetCount).toBeGreaterThan(4);
  const { sheets } = await tab.snapshot();
  const report = sheets.filter(({ name }) => !names.includes(name));
  expect(report).toHaveLength(sheetCount);
  expect(report.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(3);
  for (const { rows: cells } of report) expect(cells.flat().length).toBeGreaterThan(0);
  expect(await paneFaults(tab)).toEqual([]);
  await pane.getByRole("button", { name: "Undo report" }).click();
  await tab.page.waitForFunction(
    (known) => window.workbench!.stage.book.sheets.length === known,
    names.length,
  );
  expect(await tab.sheetNames()).toEqual(names);
  expect(tab.errors).toEqual([]);
});
