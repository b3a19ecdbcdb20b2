import type { Obstacle, RangeRef } from "../workbook";
import { occupiedObstacle } from "./occupied-cells";
import { findOwnTable } from "./own-table";
import type { OwnTable, StandingTable } from "./own-table";
import { cellsInTheWay } from "./page-sheet";
import { endColumn, endRow, fullAddress, rangeOn } from "./ranges";
import { countHiddenRows } from "./read-source";
import { headOnStandingRows } from "./table-head";
import { layOut } from "./table-layout";
import type { TableLayout } from "./table-layout";

/** Reasons not to write a table of ours: the sheet is protected, its name taken, the table filtered or unable to grow. */
export async function findTableObstacles(
  context: Excel.RequestContext,
  table: OwnTable,
): Promise<readonly Obstacle[]> {
  const standing = await findOwnTable(context, table);
  return standing ? obstaclesOnSheet(context, table, standing) : obstaclesToNewSheet(context, table);
}

async function obstaclesToNewSheet(
  context: Excel.RequestContext,
  { kind, sheet: name }: OwnTable,
): Promise<Obstacle[]> {
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  taken.load("name");
  const protection = context.workbook.protection;
  protection.load("protected");
  await context.sync();
  if (kind === "sheet" && !taken.isNullObject) {
    return [{ kind: "sheet-occupied", severity: "stop", sheet: taken.name, value: taken.name }];
  }
  return protection.protected ? [{ kind: "sheet-protected", severity: "stop", value: name }] : [];
}

async function obstaclesOnSheet(
  context: Excel.RequestContext,
  table: OwnTable,
  standing: StandingTable,
): Promise<Obstacle[]> {
  const sheet = context.workbook.worksheets.getItem(standing.sheetId);
  const { protection } = sheet;
  protection.load("protected");
  const filter = context.workbook.tables.getItem(standing.tableId).autoFilter;
  filter.load("isDataFiltered");
  await context.sync();
  const place = { sheet: standing.sheet, address: fullAddress(standing.block) };
  const obstacles: Obstacle[] = [];
  if (protection.protected) {
    obstacles.push({ kind: "sheet-protected", severity: "stop", sheet: standing.sheet });
  }
  if (standing.totalsRow) {
    const address = fullAddress(standing.totalsRow);
    obstacles.push({ kind: "totals-row", severity: "stop", sheet: standing.sheet, address });
  }
  if (filter.isDataFiltered) {
    const count = await countHiddenRows(context, rangeOn(sheet, standing.block), standing.block.rowCount);
    obstacles.push({ kind: "rows-filtered", severity: "ask", ...place, count });
  }
  const layout = await layOut(context, table, standing);
  return [
    ...obstacles,
    ...(await obstaclesToGrowth(context, sheet, standing, layout)),
    ...(await obstaclesToHead(context, sheet, standing, layout)),
  ];
}

async function obstaclesToGrowth(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { block: before, totalsRow }: StandingTable,
  { block }: TableLayout,
): Promise<Obstacle[]> {
  const after = { ...block, row: before.row };
  const below = { ...after, row: endRow(before), rowCount: endRow(after) - endRow(before) };
  const right = { ...after, column: endColumn(before), columnCount: endColumn(after) - endColumn(before) };
  const areas = [...(totalsRow ? [] : [below]), right];
  const obstacles: Obstacle[] = [];
  for (const area of areas) {
    if (area.rowCount <= 0 || area.columnCount <= 0) continue;
    const occupied = await occupiedObstacle(context, sheet, area);
    if (occupied) obstacles.push(occupied);
  }
  return obstacles;
}

async function obstaclesToHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  standing: StandingTable,
  { head }: TableLayout,
): Promise<Obstacle[]> {
  const wanted = headOnStandingRows(head);
  if (!wanted) return [];
  const own: RangeRef = standing.head ?? { ...wanted, rowCount: 0, columnCount: 0 };
  const inTheWay = await cellsInTheWay(context, sheet, own, wanted);
  if (!inTheWay) return [];
  const address = fullAddress(inTheWay);
  return [{ kind: "cells-occupied", severity: "stop", sheet: standing.sheet, address }];
}
