import type { PortfolioSetup } from "../../../src/core";
import { fieldLevels } from "../../../src/ui/features/portfolio/fields/field-levels";
import { borderRange, withBorder } from "../../../src/ui/features/portfolio/matrix/border-edits";

const axis = (borders: readonly number[]) => ({ name: "Achse", parts: [], borders });
const setup: PortfolioSetup = {
  version: 1,
  x: axis([30, 70]),
  y: axis([40, 60]),
  size: 3,
  fields: [],
  bubble: "",
  labels: 0,
  arrows: 0,
};

it("a border goes as far as its neighbours, less a tenth of a point", () => {
  expect(borderRange([30, 70], 0)).toEqual({ min: 0.1, max: 69.9 });
  expect(borderRange([30, 70], 1)).toEqual({ min: 30.1, max: 99.9 });
});

it("a border that is moved beyond its neighbour stops before it", () => {
  expect(withBorder(setup, "x", 0, 85).x.borders).toEqual([69.9, 70]);
  expect(withBorder(setup, "y", 1, -5).y.borders).toEqual([40, 40.1]);
  expect(withBorder(setup, "y", 1, 61.5).y.borders).toEqual([40, 61.5]);
});

it("a border that stays where it is changes nothing", () => {
  expect(withBorder(setup, "x", 1, 70)).toBe(setup);
});

it("fields tell how much of either axis they stand for, from the top left row by row", () => {
  expect([0, 1, 2, 3].map((at) => fieldLevels(at, 2))).toEqual([
    { x: "low", y: "high" },
    { x: "high", y: "high" },
    { x: "low", y: "low" },
    { x: "high", y: "low" },
  ]);
  expect(fieldLevels(5, 3)).toEqual({ x: "high", y: "middle" });
  expect(fieldLevels(7, 3)).toEqual({ x: "middle", y: "low" });
});
