import type { Obstacle, RangeRef } from "../workbook";
import { fullAddress, rangeOn } from "./ranges";
import { readGrid } from "./read-grid";
import { supports } from "./support";

/** What stands in an area that should be empty. */
export async function occupiedObstacle(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: RangeRef,
): Promise<Obstacle | undefined> {
  const used = rangeOn(sheet, area).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return undefined;
  const formulas = await readGrid(context, sheet, area, "formulas");
  const occupied = formulas.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === "" || cell === null ? [] : [{ row, column, cell }])),
  );
  const [first] = occupied;
  if (!first) return undefined;
  const at = { ...area, row: area.row + first.row, column: area.column + first.column };
  const cell = { ...at, rowCount: 1, columnCount: 1 };
  const isSpill = await hasSpillParent(context, rangeOn(sheet, cell));
  return {
    kind: isSpill ? "spill" : "cells-occupied",
    severity: "stop",
    sheet: area.sheet,
    address: fullAddress(cell),
    count: occupied.length,
    value: String(first.cell),
  };
}

async function hasSpillParent(context: Excel.RequestContext, cell: Excel.Range): Promise<boolean> {
  if (!supports("1.12")) return false;
  const parent = cell.getSpillParentOrNullObject();
  parent.load("address");
  await context.sync();
  return !parent.isNullObject;
}
