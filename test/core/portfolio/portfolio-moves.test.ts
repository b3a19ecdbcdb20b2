import {
  largestPlaced,
  portfolioMoves,
  portfolioOf,
  portfolioWays,
  positionsOf,
  type Portfolio,
} from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";
import { makeInput, makeSetup } from "./make-setup";

const model = makeModel([makeFactor("A", 100, { kind: "linear", worst: 0, best: 100 }, "exclude")]);
const input = (...rows: readonly (readonly (string | number)[])[]) =>
  makeInput(makeTable([["A", "Potenzial", "Umsatz"], ...rows]), model);
const setup = makeSetup({ bubble: "Umsatz" });
const placed = (...rows: readonly (readonly (string | number)[])[]): Portfolio => {
  const found = portfolioOf(setup, input(...rows));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

describe("portfolioMoves", () => {
  // Rows now: moved by 3 and 4 (5 in all), stayed, new, moved by 60 into another field, without a position now.
  const now = placed([13, 5.4, 1], [20, 5, 1], [30, 5, 1], [80, 5, 1], ["", 5, 1]);
  const before = positionsOf(setup, input([20, 5, 1], [10, 5, 1], [50, 5, 1], [20, 5, 1]));
  const moves = portfolioMoves(setup, ">", now, portfolioWays(now, before, [1, 0, -1, 3, 2]));

  it("finds who moved, the longest way first", () => {
    expect([...moves.rows]).toEqual([3, 0]);
    expect(moves.lengths[0]).toBeCloseTo(60, 9);
    expect(moves.lengths[1]).toBeCloseTo(5, 9);
  });

  it("tells where they stood, by the rows of now", () => {
    expect([...moves.before.x]).toEqual([10, 20, NaN, 20, 50]);
    expect([...moves.fieldBefore]).toEqual([2, 2, -1, 2, 2]);
  });

  it("compares only those who have a position in both periods", () => {
    // Of customers 0, 1 and 3 the first rose above 50 in potential and the last above 50 in value.
    expect(moves).toMatchObject({ compared: 3, changedField: 2 });
  });
});

describe("largestPlaced", () => {
  const portfolio = placed(
    [20, 9, 5],
    [25, 9, 50],
    ["", 9, 900],
    [80, 9, 7],
    [22, 9, ""],
    [21, 9, -4],
    [23, 9, 5],
  );

  it("lists those with a position, the largest first, equal ones in their order, unknown ones last", () => {
    expect([...largestPlaced(portfolio)]).toEqual([1, 3, 0, 6, 5, 4]);
  });

  it("lists the customers of one field", () => {
    expect([...largestPlaced(portfolio, { field: portfolio.field, at: 1 })]).toEqual([3]);
    expect([...largestPlaced(portfolio, { field: portfolio.field, at: 3 })]).toEqual([]);
  });
});
