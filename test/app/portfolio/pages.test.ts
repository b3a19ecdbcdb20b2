import { concentrationPage } from "../../../src/app/portfolio/concentration-page";
import { fieldsPage } from "../../../src/app/portfolio/fields-page";
import { portfolioPage } from "../../../src/app/portfolio/portfolio-page";
import {
  abcAnalysis,
  concentrationOf,
  portfolioOf,
  type PortfolioSetup,
  scoreCustomers,
} from "../../../src/core";
import { concentrationWords, portfolioWords } from "../../../src/ui/portfolio/words";
import type { Page, PageSeries } from "../../../src/workbook/workbook";
import { makeFactor, makeModel, makeTable } from "../../core/make-model";
import { makeSetup } from "../../core/portfolio/make-setup";
import "../../helpers/all-texts";

type Row = readonly (string | number)[];

const model = makeModel([makeFactor("A", 100, { kind: "linear", worst: 0, best: 100 }, "exclude")], {
  key: "Nr",
});

function inputOf(rows: readonly Row[], changes: Partial<PortfolioSetup> = {}) {
  const table = makeTable([["Nr", "Firma", "A", "Potenzial", "Umsatz"], ...rows]);
  const scores = scoreCustomers(model, table);
  const setup = makeSetup({ bubble: "Umsatz", ...changes });
  const portfolio = portfolioOf(setup, { table, model, scores });
  if (!portfolio.ok) throw new Error(JSON.stringify(portfolio.issues));
  return { table, model, scores, setup, portfolio: portfolio.value, source: "Kunden", date: "2026-01-15", words: portfolioWords("de") };
} // prettier-ignore

const valueAt = ({ rows }: Page, row: number, column: number) => {
  const cell = rows[row]?.[column];
  return typeof cell === "object" && cell !== null ? cell.value : cell;
};
const texts = ({ rows }: Page) =>
  rows.flatMap((row, at) => row.map((_, column) => valueAt({ rows } as Page, at, column)));
const customersIn = (series: readonly PageSeries[]) => series.reduce((sum, { y }) => sum + y.rowCount, 0);

/** `count` customers K0, K1 … of rising revenue, everywhere in the matrix. */
const many = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => [`K${at}`, `Firma ${at}`, (at * 37) % 101, (at * 7) % 11, at + 1]);

describe("portfolioPage", () => {
  it("draws the 250 largest and counts all in the fields", () => {
    const page = portfolioPage(inputOf(many(400)));
    const series = page.charts![0]!.series.slice(0, -3);
    expect(customersIn(series)).toBe(250);
    const drawn = series.flatMap(({ y }) => Array.from({ length: y.rowCount }, (_, at) => valueAt(page, y.row + at, 0)));
    expect(drawn).toContain("Firma 399 · K399");
    expect(drawn).toContain("Firma 150 · K150");
    expect(drawn).not.toContain("Firma 149 · K149");
    expect(texts(page)).toContain("Die Fläche einer Blase steht für „Umsatz“, ihre Farbe für die Kundenklasse. Gezeichnet sind die 250 größten von 400 Kunden mit Position. Die Felder zählen alle.");
  }); // prettier-ignore

  it("names the largest in the chart and no others", () => {
    const [series] = [portfolioPage(inputOf(many(30), { labels: 2 })).charts![0]!.series.slice(0, -3)];
    expect(series.flatMap(({ labels = [] }) => labels).filter((label) => label !== "").sort()).toEqual(["Firma 28", "Firma 29"]);
  }); // prettier-ignore

  it("leaves out of the chart who has no amount above 0, and says so", () => {
    const page = portfolioPage(inputOf([["1", "Berg", 80, 9, 100], ["2", "Tal", 20, 1, -50], ["3", "Au", 30, 1, ""], ["4", "Feld", "", 1, 70]]));
    expect(customersIn(page.charts![0]!.series.slice(0, -3))).toBe(1);
    expect(texts(page).join("\n")).toContain("Gezeichnet sind 1 von 3 Kunden mit Position");
    expect(texts(page)).toContain("1 Kunde hat keine Position, weil ein Wert fehlt.");
  }); // prettier-ignore

  it("draws new customers in the colour of their own, where they form a class", () => {
    const newCustomers = { test: { kind: "mark", column: "Neu" }, shown: "class", name: "Neukunde", color: "#AA00AA", strategy: "" } as const;
    const table = makeTable([["Nr", "Firma", "A", "Potenzial", "Umsatz", "Neu"], ["1", "Berg", 95, 9, 100, ""], ["2", "Tal", 95, 1, 50, "x"], ["3", "Au", 20, 1, 70, ""]]);
    const withNew = { ...model, newCustomers };
    const scores = scoreCustomers(withNew, table);
    const portfolio = portfolioOf(makeSetup({ bubble: "Umsatz" }), { table, model: withNew, scores });
    if (!portfolio.ok) throw new Error("issues");
    const page = portfolioPage({ ...inputOf(many(1)), table, model: withNew, scores, portfolio: portfolio.value });
    const series = page.charts![0]!.series.slice(0, -3);
    expect(series.map(({ name, color, y }) => [name, color, y.rowCount])).toEqual([["Premium", "#1F5FA8", 1], ["Schwach", "#F0A868", 1], ["Neukunde", "#AA00AA", 1]]);
  }); // prettier-ignore

  it("draws nine fields with four lines between them", () => {
    const { x, y } = makeSetup();
    const fields = Array.from({ length: 9 }, (_, at) => ({ name: `F${at}`, strategy: "" }));
    const page = portfolioPage(inputOf(many(20), { size: 3, x: { ...x, borders: [30, 60] }, y: { ...y, borders: [40, 70] }, fields }));
    const series = page.charts![0]!.series;
    const lines = series.slice(-5, -1);
    expect(lines.map(({ x: across, y: up }) => [valueAt(page, across!.row, across!.column), valueAt(page, up.row, up.column)])).toEqual([[30, 0], [60, 0], [0, 40], [0, 70]]);
    expect(series.at(-1)?.labels).toEqual(fields.map(({ name }) => name));
    expect(texts(page)).toContain("Potenzial mittel, Wert hoch");
  }); // prettier-ignore

  it("is the same for a list that nobody is placed in", () => {
    const page = portfolioPage(inputOf([["1", "Berg", "", 9, 100]]));
    expect(customersIn(page.charts![0]!.series.slice(0, -3))).toBe(0);
    expect(page.charts![0]!.series).toHaveLength(3);
  });
});

describe("pages on paper", () => {
  it("end before the values that charts are drawn from", () => {
    const page = portfolioPage(inputOf(many(30)));
    const { rows, breaks } = page.print!;
    expect(valueAt(page, rows! + 1, 0)).toBe("Werte der Blasen");
    for (const row of breaks!) expect(row).toBeLessThan(rows!);
    for (const { y } of page.charts![0]!.series) expect(y.row).toBeGreaterThan(rows!);
  });
});

describe("fieldsPage", () => {
  it("lists the hundred largest of a field and sums up the others", () => {
    const rows = Array.from({ length: 103 }, (_, at): Row => [`K${at}`, `Firma ${at}`, 80, 9, at + 1]);
    const page = fieldsPage(inputOf(rows));
    const found = texts(page);
    expect(found.filter((text) => typeof text === "string" && /^Firma \d+$/.test(text))).toHaveLength(100);
    // The three smallest have 1, 2 and 3.
    expect(found).toContain("und 3 weitere Kunden mit zusammen 6");
    expect(found).toContain("oben rechts: 103 Kunden, Umsatz 5.356");
    expect(found.filter((text) => text === "In diesem Feld steht niemand.")).toHaveLength(3);
  });
});

describe("concentrationPage", () => {
  const pageOf = (rows: readonly Row[]) => {
    const { table } = inputOf(rows);
    const amounts = table.columns[4]!.numbers;
    const concentration = concentrationOf(amounts);
    const setup = { amount: "Umsatz", profit: "A", abc: [80, 95], leaving: 2 };
    return concentrationPage({ setup, concentration, abc: abcAnalysis(amounts, concentration, setup.abc), amounts, profit: table.columns[2]!.numbers, table, model, source: "Kunden", date: "2026-01-15", words: concentrationWords("de") });
  }; // prettier-ignore

  it("tells what goes of both columns when one, two, three … of the largest leave", () => {
    const page = pageOf([
      ["1", "Berg", 40, 9, 600],
      ["2", "Tal", 10, 1, 300],
      ["3", "Au", 50, 1, 100],
    ]);
    const at = page.rows.findIndex((_, row) => valueAt(page, row, 0) === "Es gehen");
    const line = (row: number) => page.rows[at + row]!.map((_, column) => valueAt(page, at + row, column));
    expect(line(1)).toEqual([1, 600, 0.6, 400, 40, 0.4, 60]);
    expect(line(2)).toEqual([2, 900, 0.9, 100, 50, 0.5, 50]);
    expect(line(3)).toEqual([3, 1000, 1, 0, 100, 1, 0]);
  });

  it("draws no curve of a total that is not above 0, and says why", () => {
    const page = pageOf([
      ["1", "Berg", 40, 9, 5],
      ["2", "Tal", 10, 1, -300],
    ]);
    expect(page.charts).toEqual([]);
    expect(texts(page)).toContain("Die Summe liegt nicht über 0: Anteile lassen sich nicht angeben.");
    expect(texts(page)).toContain("Kunden unter 0");
  });
});
