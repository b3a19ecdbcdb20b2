import type { Factor, ScoringModel } from "../../src/core";
import type { SheetSnapshot } from "../../src/host/book/snapshot";
import { WORDS, savedModel, stepTab, useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, valuesOf } from "../helpers/browser-workbench";

type Row = readonly (string | number | boolean | null)[];

const CUSTOMERS = 120;
const browser = useBrowser();

/** The rule of each scale once more, straight from its definition. */
function pointsByHand({ scale, weight }: Factor, value: Row[number]): number {
  if (scale.kind === "categories") return scale.points[String(value)]!;
  if (scale.kind !== "linear") throw new Error(`the proposal has no ${scale.kind} scale`);
  const share = (Number(value) - scale.worst) / (scale.best - scale.worst);
  return weight * Math.min(1, Math.max(0, share));
}

const scoreByHand = (model: ScoringModel, header: Row, row: Row): number =>
  model.factors.reduce((sum, factor) => sum + pointsByHand(factor, row[header.indexOf(factor.column)]!), 0);

const classByHand = (model: ScoringModel, score: number): string =>
  model.classes.list.find(({ from }) => score > from || from === 0)!.name;

const beside = ({ rows, ...rest }: SheetSnapshot, width: number) => ({
  cells: rows.map((row) => row?.slice(0, width).map((cell) => [cell?.v, cell?.f])),
  styles: rest.columnWidths,
});

describe.each([
  { language: "de", sample: "maschinenteile.xlsx", sheet: "Kunden" },
  { language: "en", sample: "machine-parts.xlsx", sheet: "Customers" },
] as const)("scoring the tidy list in $language", ({ language, sample, sheet }) => {
  const words = WORDS[language];

  it("writes score, rank and class beside the table, into the file too, and takes them away with undo", async () => {
    const tab = await openWorkbench(browser(), { language, sample });
    const untouched = await tab.snapshot();
    const before = untouched.sheets[0]!;
    await useOwnList(tab, language);
    for (const step of words.steps) {
      await stepTab(tab, step).click();
      await tab.pane.getByRole("heading", { level: 1, name: step }).waitFor();
      await tab.screenshot(`${language}-${step.toLowerCase()}`);
    }
    await writeResults(tab, language);
    await tab.screenshot(`${language}-written`);

    const after = await tab.snapshot();
    const [header = [], ...rows]: Row[] = valuesOf(after.sheets[0]!);
    const width = header.length - words.columns.length;
    expect(after.sheets[0]!.name).toBe(sheet);
    expect(header.slice(width)).toEqual(words.columns);
    expect(rows).toHaveLength(CUSTOMERS);

    const model = savedModel(after);
    const scores = rows.map((row) => Number(row[width]));
    rows.forEach((row, i) => {
      const score = scoreByHand(model, header, row);
      expect(Math.abs(scores[i]! - score)).toBeLessThan(1e-8 * score);
      expect(row[width + 1]).toBe(1 + scores.filter((other) => other > scores[i]!).length);
      expect(row[width + 2]).toBe(classByHand(model, scores[i]!));
    });
    expect(new Set(rows.map((row) => row[width + 2])).size).toBeGreaterThan(2);

    expect(beside(after.sheets[0]!, width)).toEqual(beside(before, width));
    expect(after.sheets[0]!.tables[0]?.columns).toEqual(header);

    await tab.pane.getByRole("main").getByRole("button", { name: words.undo, exact: true }).click();
    await tab.page.waitForFunction(
      (columns) => window.workbench?.snapshot().sheets[0]?.tables[0]?.columns.length === columns,
      before.tables[0]!.columns.length,
    );
    const undone = await tab.snapshot();
    expect(valuesOf(undone.sheets[0]!)).toEqual(valuesOf(before));
    expect(undone.names).toEqual(untouched.names);
    expect(undone.sheets[0]!.conditionalFormats).toEqual(before.conditionalFormats);

    await writeResults(tab, language);
    const written = await tab.snapshot();
    const { bytes } = await tab.saveFile(words.save);
    await tab.openFile("again.xlsx", bytes);
    await tab.opened("again.xlsx");
    const opened = await tab.snapshot();
    expect(valuesOf(opened.sheets[0]!)).toEqual(valuesOf(written.sheets[0]!));
    expect(opened.sheets[0]!.tables[0]?.columns).toEqual(written.sheets[0]!.tables[0]?.columns);
    expect(opened.sheets[0]!.conditionalFormats.map(({ rule, fill }) => ({ rule, fill }))).toEqual(
      written.sheets[0]!.conditionalFormats.map(({ rule, fill }) => ({ rule, fill })),
    );
    expect(savedModel(opened)).toEqual(savedModel(written));
    await tab.pane.getByRole("heading", { level: 1, name: words.steps[0] }).waitFor();
    expect(tab.errors).toEqual([]);
  });

  it("updates its own columns when the ribbon button scores again", async () => {
    const tab = await openWorkbench(browser(), { language, sample });
    await useOwnList(tab, language);
    await writeResults(tab, language);
    const first = await tab.values(sheet);
    await tab.page.evaluate(() =>
      window.workbench!.stage.book.grid.getActiveSheet().getRange("M2").setValue(40),
    );
    await tab.page.evaluate(() => window.workbench!.stage.press("scoreAgain", "Kundenwert.Again"));
    const second = await tab.values(sheet);
    expect(second[0]).toEqual(first[0]);
    expect(second[1]![13]).toBeLessThan(Number(first[1]![13]));
    expect(second.slice(2).map((row) => row[13])).toEqual(first.slice(2).map((row) => row[13]));
  });
});

describe("custom functions in cells", () => {
  it("computes CLV.CLASS from the score beside it", async () => {
    const tab = await openWorkbench(browser(), { language: "de" });
    await tab.pane.getByRole("button", { name: WORDS.de.own }).waitFor();
    await tab.page.evaluate(() => {
      const sheet = window.workbench!.stage.book.grid.getActiveSheet();
      sheet.getRange("S2").setValue(90.5);
      sheet.getRange("T2").setValue({ f: "=CLV.CLASS(S2)" });
    });
    await tab.page.waitForFunction(() => {
      const cell = window.workbench?.snapshot().sheets[0]?.rows[1]?.[19];
      return cell?.v === "Premium";
    });
  });
});
