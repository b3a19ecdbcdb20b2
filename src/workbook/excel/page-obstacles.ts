import type { Obstacle, Page } from "../workbook";
import { pageBlock } from "./page-cells";
import { cellsInTheWay, findPage } from "./page-sheet";
import { fullAddress } from "./ranges";

/** Reasons not to write a page: protection, or cells of others that it would grow over. */
export async function findPageObstacles(
  context: Excel.RequestContext,
  page: Page,
): Promise<readonly Obstacle[]> {
  const existing = await findPage(context, page.id);
  const sheet = existing && context.workbook.worksheets.getItem(existing.sheetId);
  const { protection } = sheet ?? context.workbook;
  protection.load("protected");
  await context.sync();
  const name = existing?.block.sheet ?? page.sheet;
  if (protection.protected) return [{ kind: "sheet-protected", severity: "stop", sheet: name, value: name }];
  if (!existing || !sheet) return [];
  const inTheWay = await cellsInTheWay(context, sheet, existing.block, pageBlock(page, name));
  return inTheWay
    ? [{ kind: "cells-occupied", severity: "stop", sheet: name, address: fullAddress(inTheWay) }]
    : [];
}
