import type { CellSnapshot, SheetSnapshot } from "../../src/host/book/snapshot";
import { accessibilityFindings } from "../helpers/browser-axe";
import { savedModel, stepTab, useOwnList, WORDS, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";
import { judge, readList, rolledUp, type Judged, type ListRow } from "./everyday-rules";

/** Fluent's focus traps put empty, hidden elements into the page that only ever hand the focus on. */
const FOCUS_TRAPS = ["[data-tabster-dummy]"];

const TEXTS = {
  de: {
    together: /^Zusammenfassen: 57 Zeilen → /,
    newSwitch: "Neue Kunden gesondert führen",
    returningSwitch: "Rückkehrer gesondert führen",
    newFound: "4 Kunden sind neu (weniger als 12 Monate bis zum 31.12.2025).",
    returningFound: "3 Kunden sind Rückkehrer (mehr als 24 Monate zwischen den Käufen).",
    lossFound: "1 Kunde ist Verlustkunde („DB 2025“ unter 0).",
    tie: "Bei gleichem Punktwert entscheidet",
    result: "Ergebnis",
    honesty: "Wie sicher ist das?",
    counts: (near: number) => [
      /4 Neukunden/,
      /3 Rückkehrer/,
      /2 Kunden haben Schätzwerte/,
      nearWords(near, "de"),
    ],
    showReturning: "Kunden zeigen: Rückkehrer",
    write: "Schreiben",
    more: "Weitere Spalten",
    columns: [
      "Neu oder zurückgekehrt",
      "Knapp an einer Schwelle",
      "Anteil der Schätzwerte, und ob die Klasse hält",
      "Hinweise zum Kunden",
    ],
    headers: [
      "Punktwert",
      "Rang",
      "Kundenklasse",
      "Neu oder zurückgekehrt",
      "Knapp an Schwelle",
      "Anteil Schätzwerte",
      "Hinweise",
    ],
    written: /^56 Kunden nach /,
    showWritten: /in der Mappe zeigen$/,
    newName: "Neukunde",
    returningName: "Rückkehrer",
    loss: "Verlustkunde",
    yes: "ja",
  },
  en: {
    together: /^Put together: 57 rows → /,
    newSwitch: "Keep new customers apart",
    returningSwitch: "Keep returning customers apart",
    newFound: /^4 customers are new \(fewer than 12 months up to .*2025\)\.$/,
    returningFound: "3 customers came back (more than 24 months between purchases).",
    lossFound: "1 customer is a loss customer (“DB 2025” below 0).",
    tie: "Of equal scores the rank is decided by",
    result: "Result",
    honesty: "How sure is this?",
    counts: (near: number) => [
      /4 new customers/,
      /3 returning customers/,
      /2 customers have estimates/,
      nearWords(near, "en"),
    ],
    showReturning: "Show customers: Returning",
    write: "Write",
    more: "More columns",
    columns: [
      "New or returning",
      "Close to a threshold",
      "Share of estimates, and whether the class holds",
      "Findings about the customer",
    ],
    headers: [
      "Score",
      "Rank",
      "Class",
      "New or returning",
      "Close to a threshold",
      "Share of estimates",
      "Findings",
    ],
    written: /^56 customers written to /,
    showWritten: /^Show .* in the workbook$/,
    newName: "New customer",
    returningName: "Returning customer",
    loss: "loss customer",
    yes: "yes",
  },
} as const;

type Language = keyof typeof TEXTS;

function nearWords(count: number, language: "de" | "en"): RegExp {
  const words = { de: ["Kunde liegt", "Kunden liegen"], en: ["customer is", "customers are"] }[language];
  return new RegExp(`^${count} ${words[count === 1 ? 0 : 1]!} (?:höchstens|at most)`);
}

const browser = useBrowser();

/** The list's sheet once the pane has kept the model with both rules, and what the rules say of its rows. */
async function expected(tab: WorkbenchTab, list: readonly ListRow[]): Promise<ReadonlyMap<string, Judged>> {
  for (;;) {
    const model = savedModel(await tab.snapshot());
    if (model.newCustomers && model.returningCustomers && model.tieBreak) return judge(model, rolledUp(list));
    await tab.page.waitForTimeout(100);
  }
}

/** The written columns of every row of the list, by their headers. */
function writtenRows(sheet: SheetSnapshot, headers: readonly string[], rows: readonly ListRow[]) {
  const header = Array.from(sheet.rows[4] ?? [], (cell) => cell?.v);
  const at = headers.map((name) => header.lastIndexOf(name));
  expect(at).not.toContain(-1);
  const value = (row: number, column: number): CellSnapshot["v"] => sheet.rows[row]?.[column]?.v ?? "";
  return rows.map(({ row }) => at.map((column) => value(row, column)));
}

describe.each([
  { language: "de", theme: "light", width: 360 },
  { language: "en", theme: "dark", width: 320 },
] as const)("the everyday list with all exceptions in $language", ({ language, theme, width }) => {
  const texts = TEXTS[language satisfies Language];

  it("shows and writes what its cells and the rules say of every customer", async () => {
    const tab = await openWorkbench(browser(), {
      language,
      theme,
      width,
      sample: "maschinenteile-alltag.xlsx",
    });
    const list = readList((await tab.snapshot()).sheets[0]!);
    expect(list).toHaveLength(57);
    await useOwnList(tab, language);
    await tab.pane.getByRole("button", { name: texts.together }).click();
    await stepTab(tab, WORDS[language].steps[2]).click();
    await tab.pane.getByRole("switch", { name: texts.newSwitch }).click();
    await tab.pane.getByText(texts.newFound).waitFor();
    await tab.pane.getByRole("switch", { name: texts.returningSwitch }).click();
    await tab.pane.getByText(texts.returningFound).waitFor();
    await tab.screenshot(`${language}-exceptions-rules`);
    await tab.pane.getByText(texts.lossFound).waitFor();
    const tie = tab.pane.getByRole("combobox", { name: texts.tie });
    await tie.selectOption("DB 2025");
    await tie.scrollIntoViewIfNeeded();
    await tab.screenshot(`${language}-exceptions-ties`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);

    const customers = await expected(tab, list);
    const near = [...customers.values()].filter(({ isNear }) => isNear).length;
    await stepTab(tab, WORDS[language].steps[3]).click();
    await tab.pane.getByRole("heading", { level: 2, name: texts.honesty }).waitFor();
    for (const sentence of texts.counts(near)) await tab.pane.getByText(sentence).waitFor();
    await tab.screenshot(`${language}-exceptions-result`);
    expect(await accessibilityFindings(tab.paneFrame(), FOCUS_TRAPS)).toEqual([]);
    await tab.pane.getByRole("button", { name: texts.showReturning }).click();
    for (const name of [
      "Fördertechnik Amselgrund",
      "Fördertechnik Quadthammer",
      "Dreyersberg Blechtechnik",
    ]) {
      await tab.pane.getByText(name).first().waitFor();
    }
    await tab.screenshot(`${language}-exceptions-returning`);

    await tab.pane.getByRole("tab", { name: texts.write, exact: true }).click();
    await tab.pane.getByRole("button", { name: texts.more }).click();
    for (const column of texts.columns) {
      await tab.pane.getByRole("checkbox", { name: column, exact: true }).check();
    }
    await tab.screenshot(`${language}-exceptions-write`);
    await writeResults(tab, language);
    await tab.pane.getByText(texts.written).first().waitFor();
    const sheet = (await tab.snapshot()).sheets[0]!;
    const written = writtenRows(sheet, texts.headers, list);
    list.forEach(({ id, row }, index) => {
      const { score, rank, className, exception, isNear, estimatedShare, isLoss } = customers.get(id)!;
      const [isScore, isRank, isClass, isException, isBorder, isShare, remarks] = written[index]!;
      const name = { none: "", new: texts.newName, returning: texts.returningName }[exception];
      expect([row, isRank, isClass, isException, isBorder]).toEqual([
        row,
        rank,
        exception === "none" ? className : name,
        name,
        isNear ? texts.yes : "",
      ]);
      expect([row, Math.abs(Number(isScore) - score) < 1e-8]).toEqual([row, true]);
      expect([row, Math.abs(Number(isShare) - estimatedShare) < 1e-8]).toEqual([row, true]);
      expect([row, String(remarks).includes(texts.loss)]).toEqual([row, isLoss]);
    });
    await tab.pane.getByRole("button", { name: texts.showWritten }).click();
    await tab.screenshot(`${language}-exceptions-written`);
    expect(tab.errors).toEqual([]);
  });
});
