import { customersOfCell, migrationMatrix, rowShare } from "../../../src/core/development/migration-matrix";
import { dozen, named } from "./dozen";
import { randomDevelopment } from "./random-development";

describe("migrationMatrix of the dozen customers", () => {
  const matrix = migrationMatrix(dozen, 1, 2);
  const block = (cells: ArrayLike<number>) =>
    Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_, column) => cells[row * 5 + column]));

  it("counts the moves from 2023 to 2024", () => {
    expect(block(matrix.counts)).toEqual([
      //       A  B  C  none lost
      /* A */ [2, 0, 0, 0, 1],
      /* B */ [2, 2, 0, 0, 0],
      /* C */ [0, 1, 2, 0, 0],
      /* - */ [0, 0, 0, 0, 0],
      /*new*/ [0, 1, 0, 0, 0],
    ]);
  });

  it("adds up what the customers of a cell brought before and bring after", () => {
    expect(block(matrix.before)).toEqual([
      [195, 0, 0, 0, 90],
      [135, 105, 0, 0, 0],
      [0, 40, 38, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(block(matrix.after)).toEqual([
      [220, 0, 0, 0, 0],
      [215, 110, 0, 0, 0],
      [0, 45, 30, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 65, 0, 0, 0],
    ]);
  });

  it("has the customers of each year as sums, and balances them", () => {
    expect([...matrix.rowTotals]).toEqual([3, 4, 3, 0, 1]);
    expect([...matrix.columnTotals]).toEqual([4, 4, 2, 0, 1]);
    expect(matrix.balance).toEqual({ before: 10, gained: 1, lost: 1, after: 10 });
  });

  it("lists the customers behind each cell", () => {
    expect(named(customersOfCell(matrix, 1, 0))).toEqual(["Bach", "Kern"]);
    expect(named(customersOfCell(matrix, 0, matrix.absent))).toEqual(["Igel"]);
    expect(named(customersOfCell(matrix, matrix.absent, 1))).toEqual(["Lang"]);
    expect(named(customersOfCell(matrix, 0, 2))).toEqual([]);
  });

  it("gives shares of the rows", () => {
    expect(rowShare(matrix, 1, 0)).toBe(0.5);
    expect(rowShare(matrix, 0, matrix.absent)).toBeCloseTo(1 / 3, 15);
    expect(rowShare(matrix, matrix.unclassed, 0)).toBeNaN();
  });

  it("spans two years", () => {
    expect(migrationMatrix(dozen, 0, 2).balance).toEqual({ before: 10, gained: 2, lost: 2, after: 10 });
  });
});

describe("migrationMatrix of random customers", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])("agrees with counting one by one (seed %i)", (seed) => {
    const development = randomDevelopment(seed);
    const [from, to] = [seed % 3, 3];
    const [earlier, later] = [development.periods[from]!, development.periods[to]!];
    const matrix = migrationMatrix(development, from, to);
    const state = (period: typeof earlier, customer: number) =>
      period.present[customer] === 0
        ? "absent"
        : String(period.classIndex[customer]! < 0 ? "unclassed" : period.classIndex[customer]!);
    const names = ["0", "1", "2", "3", "unclassed", "absent"];
    let listed = 0;
    names.forEach((before, row) => {
      names.forEach((after, column) => {
        const expected = development.keys
          .map((_, customer) => customer)
          .filter((customer) => state(earlier, customer) === before && state(later, customer) === after);
        const known = before === "absent" && after === "absent" ? [] : expected;
        expect([...customersOfCell(matrix, row, column)]).toEqual(known);
        expect(matrix.counts[row * 6 + column]).toBe(known.length);
        const sum = known.reduce((total, customer) => total + (later.amount[customer]! || 0), 0);
        expect(matrix.after[row * 6 + column]).toBe(sum);
        listed += known.length;
      });
    });
    const { before, gained, lost, after } = matrix.balance;
    expect(before + gained - lost).toBe(after);
    expect(before).toBe(earlier.present.reduce((sum, each) => sum + each, 0));
    expect(after).toBe(later.present.reduce((sum, each) => sum + each, 0));
    expect(listed).toBe(matrix.customers.length);
    expect(matrix.rowTotals.reduce((sum, each) => sum + each, 0) - gained).toBe(before);
    expect(matrix.columnTotals.reduce((sum, each) => sum + each, 0) - lost).toBe(after);
  });
});
