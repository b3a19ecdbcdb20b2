import { readTable } from "../../../src/core";
import { bandFigures, evenBands } from "../../../src/ui/features/factors/band-figures";

const columnOf = (...values: readonly number[]) =>
  readTable([["Umsatz"], ...values.map((value) => [value])], { isExcelTable: true }).columns[0]!;

describe("bandFigures", () => {
  it("counts every customer in exactly one band, and where it begins", () => {
    const bands = bandFigures(3, columnOf(1, 2, 3, 4, 5, 6));
    expect(bands.map((band) => band?.customers)).toEqual([2, 2, 2]);
    expect(bands[0]?.from).toBe(-Infinity);
    expect(bands[2]?.to).toBeUndefined();
  });

  it("has no band where equal values fill the place of two", () => {
    const bands = bandFigures(3, columnOf(0, 0, 0, 0, 0, 9));
    expect(bands.filter((band) => band === undefined)).toHaveLength(1);
    expect(bands.reduce((sum, band) => sum + (band?.customers ?? 0), 0)).toBe(6);
  });

  it("makes the bands without the customers that are left out", () => {
    const column = columnOf(1, 2, 3, 4, 900, 901);
    const bands = bandFigures(2, column, Uint8Array.of(0, 0, 0, 0, 1, 2));
    expect(bands.map((band) => band?.customers)).toEqual([2, 2]);
    expect(bands[1]!.from).toBeGreaterThan(2);
    expect(bands[1]!.from).toBeLessThanOrEqual(3);
  });
});

describe("evenBands", () => {
  it("goes from 0 to the weight, or falls", () => {
    expect(evenBands(4, 30, false)).toEqual([0, 10, 20, 30]);
    expect(evenBands(3, 20, true)).toEqual([20, 10, 0]);
  });
});
