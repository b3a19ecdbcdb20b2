import { type Cell, type Factor, pointsOf, readTable } from "../../../src/core";
import { categoryRows } from "../../../src/ui/features/factors/category-rows";
import { categoryTexts } from "../../../src/ui/features/factors/category-texts";
import { friendlyWidth } from "../../../src/ui/features/factors/friendly-width";
import { readPastedSteps } from "../../../src/ui/features/factors/paste-steps";
import { suits, switchScale } from "../../../src/ui/features/factors/scale-kinds";
import { withColumn } from "../../../src/ui/features/factors/with-column";

const cells: Cell[][] = [
  ["Name", "Umsatz", "Reklamationen", "Zahlung", "Aktiv", "Note", "Seit"],
  ["A", 100.5, 0, "pünktlich", "ja", 1, 40000],
  ["B", 200, 1, "verspätet", "nein", 2, 41000],
  ["C", 300, 2, "pünktlich", "ja", 2, 42000],
  ["D", 400, 4, "Mahnung", "ja", 5, 43000],
];
const table = readTable(cells, { columnFormats: [...Array<undefined>(6), "dd.mm.yyyy"], isExcelTable: true });
const column = (name: string) => table.columns.find((each) => each.name === name)!;
const factor = (name: string, weight: number, scale: Factor["scale"]): Factor => ({
  id: "x",
  name,
  column: name,
  weight,
  scale,
  missing: "zero",
});

describe("switchScale", () => {
  it("turns a falling line over whole numbers into whole steps with the same points at each of them", () => {
    const line = factor("Reklamationen", 20, { kind: "linear", worst: 4, best: 0 });
    const scale = switchScale(line, "steps", table, "de");
    expect(scale).toEqual({
      kind: "steps",
      rows: [
        { from: 0, points: 20 },
        { from: 1, points: 15 },
        { from: 2, points: 10 },
        { from: 3, points: 5 },
        { from: 4, points: 0 },
      ],
    });
    for (const value of [0, 1, 2, 3, 4]) {
      expect(pointsOf({ ...line, scale }, value)).toBe(pointsOf(line, value));
    }
  });

  it("begins the steps of a falling line at the least value, so that nobody falls below the table", () => {
    const line = factor("Reklamationen", 20, { kind: "linear", worst: 4, best: 2 });
    const scale = switchScale(line, "steps", table, "de");
    expect(pointsOf({ ...line, scale }, 0)).toBe(20);
  });

  it("turns a table into the line between its lowest and its highest points", () => {
    const rows = [
      { from: 10, points: 30 },
      { from: 50, points: 0 },
    ];
    expect(switchScale(factor("Umsatz", 30, { kind: "steps", rows }), "linear", table, "de")).toEqual({
      kind: "linear",
      worst: 50,
      best: 10,
    });
  });

  it("gives the texts of a column points up to the weight", () => {
    const scale = switchScale(
      factor("Zahlung", 30, { kind: "yes-no", yes: 30, no: 0 }),
      "categories",
      table,
      "de",
    );
    expect(scale).toEqual({ kind: "categories", points: { pünktlich: 30, verspätet: 15, Mahnung: 0 } });
  });

  it("gives the numbers of a column falling points from the highest number", () => {
    const line = factor("Note", 10, { kind: "linear", worst: 0, best: 5 });
    expect(switchScale(line, "categories", table, "de")).toEqual({
      kind: "categories",
      points: { 5: 10, 2: 5, 1: 0 },
    });
  });

  it("gives all points to yes", () => {
    const line = factor("Note", 10, { kind: "linear", worst: 0, best: 5 });
    expect(switchScale(line, "yes-no", table, "de")).toEqual({ kind: "yes-no", yes: 10, no: 0 });
  });
});

describe("suits", () => {
  it("allows a column the kinds that can read it", () => {
    const kinds = (name: string) =>
      (["linear", "steps", "categories", "yes-no"] as const).filter((kind) => suits(kind, column(name)));
    expect(kinds("Umsatz")).toEqual(["linear", "steps", "categories", "yes-no"]);
    expect(kinds("Seit")).toEqual(["linear", "steps"]);
    expect(kinds("Zahlung")).toEqual(["categories", "yes-no"]);
  });

  it("offers no categories for more than fifty different numbers", () => {
    const many = readTable([["x"], ...Array.from({ length: 51 }, (_, index) => [index + 0.5])]);
    expect(suits("categories", many.columns[0])).toBe(false);
  });
});

describe("withColumn", () => {
  const before = factor("Reklamationen", 20, { kind: "linear", worst: 4, best: 0 });

  it("takes name and scale from the new column", () => {
    const after = withColumn(before, "Zahlung", table, "de");
    expect(after).toMatchObject({ name: "Zahlung", column: "Zahlung", weight: 20 });
    expect(after.scale).toEqual({ kind: "categories", points: { pünktlich: 20, verspätet: 10, Mahnung: 0 } });
  });

  it("keeps a name of its own", () => {
    expect(withColumn({ ...before, name: "Ärger" }, "Note", table, "de").name).toBe("Ärger");
  });

  it("keeps the scale when the old column is gone and the new one can be read by it", () => {
    const lost = { ...before, column: "Reklamationen 2024" };
    expect(withColumn(lost, "Reklamationen", table, "de").scale).toBe(before.scale);
  });
});

describe("categoryTexts", () => {
  it("lists texts by frequency and numbers in their order", () => {
    expect(categoryTexts(column("Zahlung"), "de")[0]).toEqual({ text: "pünktlich", count: 2 });
    expect(categoryTexts(column("Note"), "de")).toEqual([
      { text: "1", count: 1 },
      { text: "2", count: 2 },
      { text: "5", count: 1 },
    ]);
  });

  it("says yes and no for a column of truths", () => {
    const truths = readTable([["x"], [true], [false], [true]]);
    expect(categoryTexts(truths.columns[0]!, "en")).toEqual([
      { text: "no", count: 1 },
      { text: "yes", count: 2 },
    ]);
  });
});

describe("categoryRows", () => {
  it("orders by points, adds texts that have none yet, and counts spellings together", () => {
    const distinct = [
      { text: "gut", count: 5 },
      { text: "Gut ", count: 2 },
      { text: "neu", count: 1 },
    ];
    expect(categoryRows({ schlecht: 0, Gut: 10 }, distinct)).toEqual([
      { text: "Gut", points: 10, count: 7 },
      { text: "schlecht", points: 0, count: 0 },
      { text: "neu", points: undefined, count: 1 },
    ]);
  });
});

describe("friendlyWidth", () => {
  it.each([
    [200, false, 20],
    [18, false, 2],
    [0.7, false, 0.1],
    [4, true, 1],
    [0, false, 1],
  ])("cuts a range of %d in about ten steps (whole: %s)", (range, isWhole, width) => {
    expect(friendlyWidth(range, isWhole)).toBe(width);
  });

  it.each([
    [40, 6],
    [120, 12],
    [230, 24],
    [3000, 300],
  ])("cuts %d months into parts of a year or whole years", (range, width) => {
    expect(friendlyWidth(range, true, "months")).toBe(width);
  });
});

describe("readPastedSteps", () => {
  it("reads two columns as Excel copies them, heading and unit left out", () => {
    expect(readPastedSteps("ab\tPunkte\r\nab 5.800 €\t39\r\n6.000\t40,5\r\n", "de", false)).toEqual([
      { from: 5800, points: 39 },
      { from: 6000, points: 40.5 },
    ]);
  });

  it("reads dates", () => {
    expect(readPastedSteps("31.12.2025\t5", "de", true)).toEqual([{ from: 46022, points: 5 }]);
  });

  it("leaves a single copied number to the field", () => {
    expect(readPastedSteps("5.800", "de", false)).toBeUndefined();
    expect(readPastedSteps("a\tb", "de", false)).toBeUndefined();
  });
});
