import { developmentPage } from "../../../src/app/development/page/development-page";
import type { DevelopmentWords } from "../../../src/app/development/page/words";
import type { DevelopmentSetup } from "../../../src/core";
import { studyDevelopment } from "../../../src/core";
import type { PageCell, PageChart } from "../../../src/workbook/workbook";
import { dozen } from "../../core/development/dozen";

const words: DevelopmentWords = {
  say: (key, values = {}) =>
    [key, ...Object.entries(values).map(([name, value]) => `${name}=${String(value)}`)].join(" "),
  number: String,
  percent: (share) => `${String(share * 100)} %`,
  isoDate: (iso) => iso,
};

const setup: DevelopmentSetup = {
  version: 1,
  source: { kind: "columns", labels: ["2022", "2023", "2024"], series: [] },
  yardstick: "last",
  zeroIsAbsent: true,
  amount: "Umsatz",
  pairs: [],
  compared: ["2023", "2024"],
  top: { classes: 1, customers: 3 },
  steady: { kind: "margin", margin: 3 },
  value: { discountRate: 0.1, horizon: 1, rewards: { kind: "mean" }, moves: "all" },
};

const pageOf = (changed: Partial<DevelopmentSetup> = {}) => {
  const decided = { ...setup, ...changed };
  return developmentPage({
    development: dozen,
    study: studyDevelopment(dozen, decided),
    setup: decided,
    source: "Kunden",
    model: "Standard",
    date: "2025-01-15",
    words,
  });
};

const page = pageOf();
const valueOf = (cell: unknown) =>
  typeof cell === "object" && cell !== null ? (cell as PageCell).value : cell;
const cells = page.rows.map((row) => row.map(valueOf));
const texts = cells.flat().filter((value) => typeof value === "string");

/** The rows of the table whose header begins so, as far as it goes. */
const tableAfter = (label: string, header: string) => {
  const from = cells.findIndex(([first]) => first === label);
  const head = cells.findIndex(([first], at) => at > from && first === header);
  const end = cells.findIndex((row, at) => at > head && row.length < 2);
  return cells.slice(head + 1, end);
};

const read = ({ row, column, rowCount }: PageChart["series"][number]["y"]) =>
  Array.from({ length: rowCount }, (_, at) => cells[row + at]![column]);

describe("the page about the development", () => {
  it("answers the four questions in words", () => {
    expect(texts).toContain("balance from=2023 to=2024 before=10 gained=1 lost=1 after=10");
    expect(texts).toContain("answer.top classes=A risen=2 gained=0 fallen=0 lost=1 kept=2");
    expect(texts).toContain("answer.largest size=3 entered=2 left=2");
    expect(texts).toContain("answer.regulars all=8 up=2 down=0 same=6");
    expect(texts).toContain("answer.regularsAmount from=2023 to=2024 before=458 after=500 grown=6 shrunk=2");
    expect(texts).toContain("answer.worth amount=65 period=2024");
    expect(texts).toContain("answer.worth amount=90 period=2023");
  });

  it("has the matrix in numbers, whose rows and columns add up", () => {
    expect(tableAfter("counts", "corner from=2023 to=2024")).toEqual([
      ["A", 2, 0, 0, 1, 3],
      ["B", 2, 2, 0, 0, 4],
      ["C", 0, 1, 2, 0, 3],
      ["gained", 0, 1, 0, null, 1],
      ["sum", 4, 4, 2, 1, 11],
    ]);
  });

  it("has the shares of the rows and the amounts of both years", () => {
    expect(tableAfter("shares", "corner from=2023 to=2024")[1]).toEqual(["B", 0.5, 0.5, 0, 0, 1]);
    expect(tableAfter("before period=2023", "corner from=2023 to=2024").at(-1)).toEqual([
      "sum",
      330,
      145,
      38,
      90,
      603,
    ]);
    expect(tableAfter("after period=2024", "corner from=2023 to=2024").at(-1)).toEqual([
      "sum",
      435,
      220,
      30,
      0,
      685,
    ]);
  });

  it("draws where each class went, and the classes of every year", () => {
    const [flow, classes] = page.charts!;
    expect(flow!.kind).toBe("stacked-column");
    expect(flow!.series.map(({ name, y }) => [name, ...read(y)])).toEqual([
      ["A", 2, 2, 0, 0],
      ["B", 0, 2, 1, 1],
      ["C", 0, 0, 2, 0],
      ["lost", 1, 0, 0, null],
    ]);
    expect(read(flow!.series[0]!.x!)).toEqual(["A", "B", "C", "gained"]);
    expect(classes!.series.map(({ name, y }) => [name, ...read(y)])).toEqual([
      ["A", 4, 3, 4],
      ["B", 3, 4, 4],
      ["C", 3, 3, 2],
    ]);
  });

  it("gives every chart a title and names for its axes", () => {
    expect(page.charts).toHaveLength(4);
    for (const { title, xAxis, yAxis } of page.charts!)
      expect([title, xAxis?.title, yAxis?.title].every((text) => Boolean(text))).toBe(true);
  });

  it("names who rose, who came and who was lost", () => {
    expect(tableAfter("list.risen", "customer")).toEqual([
      ["Kern", "B", "A", 55, 120, 65],
      ["Bach", "B", "A", 80, 95, 15],
    ]);
    expect(tableAfter("list.lost period=2024", "customer")).toEqual([["Igel", "A", "", 90, null, null]]);
    expect(tableAfter("largest.amount count=3", "customer")).toEqual([
      ["Adler", "A", "A", 110, 130, 20, 1, 1],
      ["Kern", "B", "A", 55, 120, 65, 6, 2],
      ["Bach", "B", "A", 80, 95, 15, 4, 3],
    ]);
  });

  it("puts raw and steady classes side by side", () => {
    expect(tableAfter("steady", "step")).toEqual([
      ["2022 → 2023", 6, 1],
      ["2023 → 2024", 3, 3],
    ]);
    expect(tableAfter("held period=2024 count=1", "customer")).toEqual([["Cramer", "B", "A"]]);
  });

  it("values customers by class, or says why it cannot", () => {
    const [best] = tableAfter("moves", "class").slice(0, 1);
    expect(best![0]).toBe("A");
    expect(best!.at(-1)).toBe(7);
    const typed = pageOf({
      value: { ...setup.value, rewards: { kind: "typed", amounts: [1] } },
    });
    expect(typed.charts).toHaveLength(3);
    expect(typed.rows.flat().map(valueOf)).toContain("issue.rewards-count needed=3");
  });
});
