import { paneFaults } from "../helpers/browser-axe";
import { stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

const SAMPLE = "maschinenteile-dreijahre.xlsx";
const SHEET = "Maßnahmen";

type Cells = Awaited<ReturnType<WorkbenchTab["values"]>>[number];

const browser = useBrowser();

/** The written list: where its table begins, and its rows by the number of the customer. */
async function writtenActions(tab: WorkbenchTab) {
  const rows = await tab.values(SHEET);
  const top = rows.findIndex((row) => row.includes("Anlass") && row.includes("Status"));
  const header = rows[top]!.map(String);
  const body = rows.slice(top + 1).filter((row) => row.some((cell) => cell !== null));
  const place = (name: string) => header.indexOf(name);
  const byKey = new Map(body.map((row, at) => [String(row[0]), { row, at }]));
  const entry = (key: string, column: string) => byKey.get(key)?.row[place(column)] ?? null;
  return { top, header, body, byKey, place, entry };
}

/** Types values into a sheet, a row of cells each. */
const type = (tab: WorkbenchTab, sheet: string, row: number, column: number, cells: readonly Cells[]) =>
  tab.page.evaluate(
    ([name, at, from, values]) => {
      const { grid } = window.workbench!.stage.book;
      const range = grid.getSheetByName(name)!.getRange(at, from, values.length, values[0]!.length);
      // Texts of digits stay texts.
      const cell = (value: Cells[number]) => (typeof value === "string" ? { v: value, t: 1 } : { v: value });
      range.setValues(values.map((line) => line.map(cell)));
    },
    [sheet, row, column, cells] as const,
  );

test("what is typed into the list of measures outlives sorting, deleting a customer and the next run", async () => {
  const tab = await openWorkbench(browser(), { language: "de", width: 320, sample: SAMPLE });
  await useOwnList(tab, "de");
  const { pane } = tab;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const open = async () => {
    await stepTab(tab, WORDS.de.steps[3]).click();
    await pane.getByRole("button", { name: /^Maßnahmen/ }).click();
  };
  await open();
  await button("Maßnahmenliste schreiben").waitFor();
  expect(await paneFaults(tab)).toEqual([]);
  await button("Maßnahmenliste schreiben").click();
  await pane.getByText(/\d+ Maßnahmen nach .* geschrieben/).waitFor();

  const first = await writtenActions(tab);
  expect(first.body.length).toBeGreaterThan(10);
  const [talked, waiting, deleted, untouched] = [...first.byKey.keys()] as [string, string, string, string];
  const typeInto = (key: string, column: string, value: Cells[number]) =>
    type(tab, SHEET, first.top + 1 + first.byKey.get(key)!.at, first.place(column), [[value]]);
  await typeInto(talked, "Status", "in Arbeit");
  await typeInto(talked, "Notiz", "Gespräch am Montag");
  await typeInto(waiting, "Verantwortlich", "Frau Berg");
  await typeInto(waiting, "Maßnahme", "Erst im Frühjahr anrufen");
  await typeInto(deleted, "Notiz", "zieht um");

  // Sorted by hand: the last becomes the first.
  const typed = await writtenActions(tab);
  await type(tab, SHEET, typed.top + 1, 0, [...typed.body].reverse());
  await tab.page.evaluate((key) => {
    const sheet = window.workbench!.stage.book.grid.getSheetByName("Kunden")!;
    const row = sheet
      .getRange("A1:A200")
      .getValues()
      .findIndex(([cell]) => cell === key);
    sheet.deleteRow(row);
  }, deleted);
  expect((await tab.values("Kunden")).some(([key]) => key === deleted)).toBe(false);

  await pane.getByRole("button", { name: "Zurück" }).click();
  await tab.page.evaluate(() => window.workbench!.stage.press("scoreAgain", "Kundenwert.Again"));
  await open();
  await pane.getByText(/\d+ Einträge von Ihnen bleiben stehen/).waitFor();
  await button("Maßnahmenliste aktualisieren").click();
  await pane.getByText(/auf den neuen Stand gebracht: \d+ Zeilen/).waitFor();

  const { entry, byKey } = await writtenActions(tab);
  expect(byKey.size).toBe(first.byKey.size);
  expect(["Status", "Notiz"].map((name) => entry(talked, name))).toEqual(["in Arbeit", "Gespräch am Montag"]);
  expect(["Verantwortlich", "Maßnahme"].map((name) => entry(waiting, name))).toEqual([
    "Frau Berg",
    "Erst im Frühjahr anrufen",
  ]);
  expect(entry(deleted, "Notiz")).toBe("zieht um");
  expect(String(entry(deleted, "Anlass"))).toMatch(/^nicht mehr in der Kundenliste/);
  for (const name of ["Anlass", "Maßnahme", "Verantwortlich", "Fällig am", "Status"])
    expect([name, entry(untouched, name)]).toEqual([name, first.entry(untouched, name)]);
  expect(await paneFaults(tab)).toEqual([]);

  for (const name of ["Budget", "Kanäle", "Produkte"]) {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane
      .getByRole("tabpanel")
      .getByRole("heading")
      .or(pane.getByRole("tabpanel").getByText(/\./))
      .first()
      .waitFor();
    expect([name, await paneFaults(tab)]).toEqual([name, []]);
  }
  expect(tab.errors).toEqual([]);
});
