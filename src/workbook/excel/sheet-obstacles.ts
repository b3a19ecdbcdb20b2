import type { Obstacle, RangeRef, WriteRequest } from "../workbook";
import { occupiedObstacle } from "./occupied-cells";
import { endColumn, endRow, fullAddress, rangeOn } from "./ranges";
import { countHiddenRows } from "./read-source";
import { findResultSheet, layOut } from "./result-sheet";
import type { ResultSheet } from "./result-sheet";

/** Reasons not to write on a result sheet: the name is taken, the sheet is protected, the table cannot grow. */
export async function findSheetObstacles(
  context: Excel.RequestContext,
  request: WriteRequest,
  name: string,
): Promise<readonly Obstacle[]> {
  const sheet = await findResultSheet(context, request.resultId);
  return sheet ? obstaclesOnSheet(context, request, sheet) : obstaclesToNewSheet(context, name);
}

async function obstaclesToNewSheet(context: Excel.RequestContext, name: string): Promise<Obstacle[]> {
  const taken = context.workbook.worksheets.getItemOrNullObject(name);
  taken.load("name");
  const protection = context.workbook.protection;
  protection.load("protected");
  await context.sync();
  if (!taken.isNullObject) {
    return [{ kind: "sheet-occupied", severity: "stop", sheet: taken.name, value: taken.name }];
  }
  return protection.protected ? [{ kind: "sheet-protected", severity: "stop", value: name }] : [];
}

async function obstaclesOnSheet(
  context: Excel.RequestContext,
  request: WriteRequest,
  sheet: ResultSheet,
): Promise<Obstacle[]> {
  const { protection } = context.workbook.worksheets.getItem(sheet.id);
  protection.load("protected");
  const filter = context.workbook.tables.getItem(sheet.tableId).autoFilter;
  filter.load("isDataFiltered");
  await context.sync();
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const obstacles: Obstacle[] = [];
  if (protection.protected) {
    obstacles.push({ kind: "sheet-protected", severity: "stop", sheet: sheet.name });
  }
  if (filter.isDataFiltered) {
    const count = await countHiddenRows(context, rangeOn(proxy, sheet.block), sheet.block.rowCount);
    const address = fullAddress(sheet.block);
    obstacles.push({ kind: "rows-filtered", severity: "ask", sheet: sheet.name, address, count });
  }
  const { block } = await layOut(context, request, sheet);
  for (const area of growth(sheet.block, block)) {
    const occupied = await occupiedObstacle(context, proxy, area);
    if (occupied) obstacles.push(occupied);
  }
  return obstacles;
}

/** The areas that a block takes in addition when it becomes larger: below and to the right. */
function growth(before: RangeRef, after: RangeRef): RangeRef[] {
  const below = { ...after, row: endRow(before), rowCount: endRow(after) - endRow(before) };
  const right = { ...after, column: endColumn(before), columnCount: endColumn(after) - endColumn(before) };
  return [below, right].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
