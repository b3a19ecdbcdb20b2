import type { Factor, ScoringModel } from "../../src/core";
import { paneFaults } from "../helpers/browser-axe";
import { savedModel, stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const SAMPLE = "maschinenteile-dreijahre.xlsx";
const HEADER_ROW = 2;
const YEARS = [2023, 2024, 2025] as const;
const AMOUNT = "Deckungsbeitrag";
/** So many classes count as the top. */
const TOP = 2;

type Row = Readonly<Record<string, string | number | boolean | null>>;

const browser = useBrowser();

/** What the row says of one year, under the header of the last. */
const inYear = (row: Row, year: number, header: string) => {
  const own = header.replace("2025", String(year));
  return row[own in row ? own : header] ?? null;
};

const isThere = (row: Row, year: number) =>
  Object.entries(row).some(([header, value]) => header.endsWith(String(year)) && value !== null);

/** The rule of each scale, straight from its definition. */
function pointsByHand({ scale, weight, missing }: Factor, value: Row[string]): number {
  if (value === null && missing === "zero") return 0;
  if (scale.kind === "categories") return scale.points[String(value)]!;
  if (scale.kind !== "linear") throw new Error(`the proposal has no ${scale.kind} scale`);
  const share = (Number(value) - scale.worst) / (scale.best - scale.worst);
  return weight * Math.min(1, Math.max(0, share));
}

/** The class of a customer in a year, best is 0; -1 for who was none then. */
function classByHand({ factors, classes }: ScoringModel, row: Row, year: number): number {
  if (!isThere(row, year)) return -1;
  const score = factors.reduce(
    (sum, factor) => sum + pointsByHand(factor, inYear(row, year, factor.column)),
    0,
  );
  return classes.list.findIndex(({ from }) => score > from || from === 0);
}

/** The pane shows large amounts in whole euros. */
const euros = (amount: number) => new Intl.NumberFormat("de-DE", { maximumFractionDigits: 0 }).format(amount);

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test("the four answers and the migration matrix are what the cells of three years say", async () => {
  const tab = await openWorkbench(browser(), { language: "de", width: 320, sample: SAMPLE });
  const [header = [], ...cells] = (await tab.values("Kunden")).slice(HEADER_ROW);
  const rows = cells
    .filter(([key]) => key !== "Summe")
    .map((row): Row => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));
  await useOwnList(tab, "de");
  const { pane } = tab;
  await stepTab(tab, WORDS.de.steps[3]).click();
  await pane.getByRole("button", { name: /^Entwicklung/ }).click();
  const says = async (sentence: string) => {
    await pane.getByText(/waren es/).waitFor();
    const all = await pane.getByRole("tabpanel").allTextContents();
    expect(plain(all.join(" "))).toContain(sentence);
  };

  const model = savedModel(await tab.snapshot());
  const classes = rows.map((row) => YEARS.map((year) => classByHand(model, row, year)));
  const moves = rows.map((row, at) => ({ row, before: classes[at]![1]!, after: classes[at]![2]! }));
  const amountOf = (some: typeof moves, year: number) =>
    some.reduce((sum, { row }) => sum + Number(row[`${AMOUNT} ${year}`] ?? 0), 0);
  const count = (isOne: (move: (typeof moves)[number]) => boolean) => moves.filter(isOne).length;
  const [gained, lost] = [
    moves.filter(({ before, after }) => before < 0 && after >= 0),
    moves.filter(({ before, after }) => before >= 0 && after < 0),
  ];
  const before = count((move) => move.before >= 0);
  await says(
    `2024 waren es ${before} Kunden, dazu ${gained.length} neue, weniger ${lost.length} verlorene: ` +
      `2025 sind es ${before + gained.length - lost.length}.`,
  );
  await says(`${gained.length} Kunden sind 2025 neu. Das sind ${euros(amountOf(gained, 2025))} € ${AMOUNT}`);
  await says(
    `${lost.length} Kunden von 2024 fehlen 2025. Das waren ${euros(amountOf(lost, 2024))} € ${AMOUNT}`,
  );
  const regulars = moves.filter((_, at) => classes[at]!.every((each) => each >= 0));
  const regular = (isOne: (move: (typeof moves)[number]) => boolean) => regulars.filter(isOne).length;
  await says(
    `Von ${regulars.length} Stammkunden (in allen Perioden dabei) sind ${regular((m) => m.after === m.before)} ` +
      `in ihrer Klasse geblieben, ${regular((m) => m.after < m.before)} gestiegen und ` +
      `${regular((m) => m.after > m.before)} gefallen.`,
  );
  const isTop = (place: number) => place >= 0 && place < TOP;
  const risen = count((move) => move.before >= TOP && isTop(move.after));
  const fallen = count((move) => isTop(move.before) && !isTop(move.after));
  await says(
    `${{ 0: "Niemand ist", 1: "Ein Kunde ist" }[risen] ?? `${risen} Kunden sind`} in die Spitze aufgestiegen, ` +
      `${{ 0: "niemand hat", 1: "einer hat" }[fallen] ?? `${fallen} haben`} sie verlassen.`,
  );
  expect(await paneFaults(tab)).toEqual([]);

  await pane.getByRole("tab", { name: "Wanderung" }).click();
  const table = pane.getByRole("table").first();
  await table.waitFor();
  const shown = await table
    .locator("tbody tr, tfoot tr")
    .evaluateAll((each) =>
      each.map((row) => Array.from(row.querySelectorAll("td"), (cell) => Number(cell.textContent) || 0)),
    );
  const states = model.classes.list.map((_, place) => place);
  const cellsOf = (from: number) =>
    [...states, -1].map((to) => (from < 0 && to < 0 ? 0 : count((m) => m.before === from && m.after === to)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const counts = [...states, -1].map(cellsOf);
  const columns = counts[0]!.map((_, at) => sum(counts.map((row) => row[at]!)));
  expect(shown).toEqual([...counts, columns].map((row) => [...row, sum(row)]));

  const [from, to] = [states.length - 1, states.length - 2];
  const climbers = moves.filter((move) => move.before === from && move.after === to);
  const [weak, medium] = [model.classes.list[from]!.name, model.classes.list[to]!.name];
  const said = `${climbers.length} Kunden gingen von ${weak} (2024) nach ${medium} (2025)`;
  await table.getByRole("button", { name: said }).click();
  const listed = pane.getByRole("grid", { name: said }).getByRole("row");
  const largest = climbers.sort(
    (one, other) => Number(other.row[`${AMOUNT} 2025`]) - Number(one.row[`${AMOUNT} 2025`]),
  )[0]!;
  expect(await listed.first().textContent()).toContain(String(largest.row["Firma"]));
  expect(await paneFaults(tab)).toEqual([]);

  for (const name of ["Stetige Klassen", "Kundenwert", "Perioden"]) {
    await pane.getByRole("tab", { name, exact: true }).click();
    await pane.getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
    expect([name, await paneFaults(tab)]).toEqual([name, []]);
  }
  await pane.getByRole("tab", { name: "Antworten" }).click();
  const names = await tab.sheetNames();
  await pane.getByRole("button", { name: "In die Mappe schreiben" }).click();
  await tab.page.waitForFunction((known) => window.workbench!.stage.book.sheets.length > known, names.length);
  expect(tab.errors).toEqual([]);
});
