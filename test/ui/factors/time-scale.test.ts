import { type Cell, type Factor, pointsOf, readTable, type Scale, serialOfIso } from "../../../src/core";
import { switchScale } from "../../../src/ui/features/factors/scale-kinds";
import { outsideOf, suggestedEnds } from "../../../src/ui/features/factors/suggested-ends";
import { countsTime, judgeTime } from "../../../src/ui/features/factors/time-scale";
import { withColumn } from "../../../src/ui/features/factors/with-column";

const REFERENCE = "2025-12-31";
const monthsAgo = (months: number) =>
  serialOfIso(`${2025 - Math.floor(months / 12)}-${String(12 - (months % 12)).padStart(2, "0")}-15`)!;

// Forty customers who bought 1 to 40 months ago and began ten years earlier.
const cells: Cell[][] = [
  ["Letzter Kauf", "Kunde seit", "Umsatz"],
  ...Array.from({ length: 40 }, (_, index) => [monthsAgo(index), monthsAgo(120 + index), 100 * index]),
];
const table = readTable(cells, { columnFormats: ["dd.mm.yyyy", "dd.mm.yyyy", "0"], isExcelTable: true });
const factorOn = (column: string, scale: Scale): Factor => ({
  id: "x",
  name: column,
  column,
  weight: 20,
  scale,
  missing: "zero",
});
const DATE_LINE = { kind: "linear", worst: monthsAgo(39), best: monthsAgo(0) } as const;

describe("judgeTime", () => {
  it("gives more points to fewer months since the last purchase, where a later date gave more", () => {
    const scale = judgeTime(factorOn("Letzter Kauf", DATE_LINE), "months", REFERENCE, table, "de");
    // 0 to 39 months: the 5 % and 95 % quantiles are 1.95 and 37.05; many months become whole years.
    expect(scale).toEqual({ kind: "linear", worst: 48, best: 0, elapsed: "months" });
  });

  it("gives more points to more years as a customer, where an earlier date gave more", () => {
    const early = { kind: "linear", worst: monthsAgo(120), best: monthsAgo(159) } as const;
    const scale = judgeTime(factorOn("Kunde seit", early), "years", REFERENCE, table, "de");
    expect(scale).toMatchObject({ kind: "linear", elapsed: "years" });
    const { worst, best } = scale as typeof early;
    expect(best).toBeGreaterThan(worst);
  });

  it("keeps what the user turned round", () => {
    const turned = { ...DATE_LINE, worst: DATE_LINE.best, best: DATE_LINE.worst };
    expect(judgeTime(factorOn("Letzter Kauf", turned), "months", REFERENCE, table, "de")).toEqual({
      kind: "linear",
      worst: 0,
      best: 48,
      elapsed: "months",
    });
  });

  it("turns typed ends from one unit into another", () => {
    const inYears = { kind: "linear", worst: 4, best: 1, elapsed: "years" } as const;
    const factor = factorOn("Letzter Kauf", inYears);
    expect(judgeTime(factor, "months", REFERENCE, table, "de")).toEqual({
      ...inYears,
      worst: 48,
      best: 12,
      elapsed: "months",
    });
    expect(judgeTime(factor, "days", REFERENCE, table, "de")).toMatchObject({ worst: 1461, best: 365 });
  });

  it("turns the rows of a table, and proposes anew where rounding would leave one row", () => {
    const rows = [
      { from: 0, points: 20 },
      { from: 12, points: 10 },
      { from: 24, points: 0 },
    ];
    const factor = factorOn("Letzter Kauf", { kind: "steps", rows, elapsed: "months" });
    expect(judgeTime(factor, "years", REFERENCE, table, "de")).toEqual({
      kind: "steps",
      rows: rows.map(({ from, points }) => ({ from: from / 12, points })),
      elapsed: "years",
    });
    const fine = factorOn("Letzter Kauf", {
      kind: "steps",
      rows: [
        { from: 0, points: 20 },
        { from: 3, points: 0 },
      ],
      elapsed: "months",
    });
    const coarse = judgeTime(fine, "years", REFERENCE, table, "de");
    expect(coarse.kind === "steps" && coarse.rows.length).toBeGreaterThan(1);
  });

  it("comes back to dates with the better end where it was", () => {
    const months = { kind: "linear", worst: 38, best: 0, elapsed: "months" } as const;
    const scale = judgeTime(factorOn("Letzter Kauf", months), "date", REFERENCE, table, "de");
    expect(scale).toMatchObject({ kind: "linear" });
    expect("elapsed" in scale).toBe(false);
    expect((scale as typeof months).best).toBeGreaterThan((scale as typeof months).worst);
  });

  it("leaves scales alone that judge no time", () => {
    const bands = { kind: "quantiles", points: [0, 10, 20] } as const;
    expect(judgeTime(factorOn("Letzter Kauf", bands), "months", REFERENCE, table, "de")).toBe(bands);
  });
});

describe("a scale of elapsed time", () => {
  const line = { kind: "linear", worst: 40, best: 0, elapsed: "months" } as const;

  it("keeps its unit as a table of points, and gives the same points at its borders", () => {
    const factor = factorOn("Letzter Kauf", line);
    const scale = switchScale(factor, "steps", table, "de", REFERENCE);
    expect(scale).toMatchObject({ kind: "steps", elapsed: "months" });
    const rows = scale.kind === "steps" ? scale.rows : [];
    const plain = { ...factor, scale: { kind: "linear", worst: 40, best: 0 } } as const;
    for (const { from, points } of rows) expect(points).toBeCloseTo(pointsOf(plain, from), 9);
    expect(switchScale({ ...factor, scale }, "linear", table, "de", REFERENCE)).toMatchObject({
      kind: "linear",
      best: 0,
      elapsed: "months",
    });
  });

  it("is proposed anew on a column that holds no dates", () => {
    const factor = { ...factorOn("Weg", line), column: "Weg" };
    expect("elapsed" in withColumn(factor, "Umsatz", table, "de").scale).toBe(false);
    expect(withColumn(factor, "Kunde seit", table, "de").scale).toEqual(line);
  });

  it("makes the model count to its reference date", () => {
    const model = {
      version: 1,
      name: "M",
      key: "",
      referenceDate: REFERENCE,
      factors: [factorOn("Letzter Kauf", DATE_LINE)],
      classes: { bound: ">", list: [] },
    } as const;
    expect(countsTime(model)).toBe(false);
    expect(countsTime({ ...model, factors: [factorOn("Letzter Kauf", line)] })).toBe(true);
  });
});

describe("suggestedEnds", () => {
  const revenue = table.columns[2]!;

  it("takes the middle nine tenths in friendly values, in the direction that is asked for", () => {
    // 0, 100 … 3,900: the quantiles are 195 and 3,705, in steps of 200; a scale that begins near zero begins at it.
    expect(suggestedEnds(revenue, table, false, "de")).toEqual({ worst: 0, best: 3800 });
    expect(suggestedEnds(revenue, table, true, "de")).toEqual({ worst: 3800, best: 0 });
  });

  it("has none for a column without numbers", () => {
    const blank = { ...revenue, numbers: new Float64Array(3).fill(NaN) };
    expect(suggestedEnds(blank, table, false, "de")).toBeUndefined();
  });

  it("counts who lies beyond the ends, not who stands on them", () => {
    const numbers = Float64Array.of(-5, 0, 10, 20, 21, 400, NaN);
    expect(outsideOf({ worst: 20, best: 0 }, numbers)).toEqual({ below: 1, above: 2 });
  });
});
