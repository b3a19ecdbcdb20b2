import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { FormulaObstacle, FormulaOutcome, FormulaReceipt, RangeRef } from "../workbook";
import type { BeforeFormula } from "./before";
import { setFormat } from "./cell-format";
import { INPUT_FORMAT, restoringInput } from "./cell-text";
import { freeName } from "./free-name";
import { fullAddress, loadPlace, rangeOn, rangeRef } from "./ranges";
import { mergedAreas } from "./read-source";
import type { Runner } from "./run";
import { supports } from "./support";

/** What Excel shows while a custom function is on its way. */
const UNDER_WAY: ReadonlySet<Cell> = new Set(["#BUSY!", "#GETTING_DATA"]);
const LOOK_EVERY_MS = 150;
const LOOKS = 20;

interface ActiveCell {
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly range: Excel.Range;
  readonly ref: RangeRef;
  readonly formula: Cell;
  readonly value: Cell;
  readonly text: string;
  readonly format: string;
}

/** Puts a formula into the selected cell where nothing is lost by it, and waits for what the cell shows then. */
export async function insertFormula(
  runner: Runner,
  formula: string,
  { replace, newSheet }: { readonly replace?: string; readonly newSheet?: string } = {},
): Promise<FormulaOutcome> {
  const written = await runner.write((run) =>
    run("change", async (context): Promise<BeforeFormula | FormulaObstacle> => {
      if (newSheet !== undefined) await openSheet(context, newSheet);
      const cell = await activeCell(context);
      const obstacle = await findObstacle(context, cell, replace);
      if (obstacle) return obstacle;
      return { ...(await writeFormula(context, cell, formula)), isNewSheet: newSheet !== undefined };
    }),
  );
  if (written.kind !== "formula") return { ok: false, obstacle: written };
  return { ok: true, receipt: await receiptFor(runner, written) };
}

async function openSheet(context: Excel.RequestContext, wantedName: string): Promise<void> {
  const sheet = context.workbook.worksheets.add(await freeName(context, wantedName));
  sheet.activate();
  sheet.getCell(0, 0).select();
  await context.sync();
}

async function activeCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const range = context.workbook.getActiveCell();
  range.load("rowIndex,columnIndex,rowCount,columnCount,formulas,values,text,numberFormat");
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  await context.sync();
  return {
    sheet,
    sheetId: sheet.id,
    range,
    ref: rangeRef(sheet.name, range),
    formula: range.formulas[0]![0] as Cell,
    value: range.values[0]![0] as Cell,
    text: range.text[0]![0]!,
    format: range.numberFormat[0]![0] as string,
  };
}

async function findObstacle(
  context: Excel.RequestContext,
  { sheet, range, ref, formula, text }: ActiveCell,
  replace: string | undefined,
): Promise<FormulaObstacle | undefined> {
  const address = fullAddress(ref);
  const place = { address, sheet: ref.sheet };
  const { protection } = sheet;
  protection.load("protected");
  const tables = supports("1.9") ? range.getTables(false) : undefined;
  tables?.load("items/name");
  const parent = supports("1.12") ? range.getSpillParentOrNullObject() : undefined;
  parent?.load("rowIndex,columnIndex");
  await context.sync();

  if (protection.protected) return { kind: "sheet-protected", severity: "stop", ...place };
  const table = tables?.items[0];
  if (table) return { kind: "cell-in-table", severity: "stop", ...place, value: table.name };
  if (parent && !parent.isNullObject) {
    const isParent = parent.rowIndex === ref.row && parent.columnIndex === ref.column;
    if (!isParent) return { kind: "cell-in-spill", severity: "stop", ...place };
  }
  if ((await mergedAreas(context, range)).length > 0) {
    return { kind: "cell-merged", severity: "stop", ...place };
  }
  const isBlank = formula === "" || formula === null;
  if (isBlank || replace === address) return undefined;
  return { kind: "cell-occupied", severity: "ask", ...place, value: text };
}

async function writeFormula(
  context: Excel.RequestContext,
  cell: ActiveCell,
  formula: string,
): Promise<Omit<BeforeFormula, "isNewSheet">> {
  const { range, ref, format } = cell;
  // A cell of text format would keep the formula as text.
  if (format === "@") setFormat(range, INPUT_FORMAT);
  range.formulas = [[formula]];
  range.load("formulas");
  await context.sync();
  return {
    kind: "formula",
    sheetId: cell.sheetId,
    cell: ref,
    formula: String(range.formulas[0]![0]),
    input: restoringInput(cell.formula, cell.value),
    format,
  };
}

async function receiptFor(runner: Runner, before: BeforeFormula): Promise<FormulaReceipt> {
  for (let look = 1; ; look++) {
    const seen = await runner.read((context) => lookAt(context, before));
    if (look === LOOKS || !UNDER_WAY.has(seen.value)) {
      return { address: fullAddress(before.cell), ...seen, before };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function lookAt(
  context: Excel.RequestContext,
  { sheetId, cell }: BeforeFormula,
): Promise<Pick<FormulaReceipt, "value" | "state" | "spill">> {
  const range = rangeOn(context.workbook.worksheets.getItem(sheetId), cell);
  range.load("values,valueTypes");
  const spill = supports("1.12") ? range.getSpillingToRangeOrNullObject() : undefined;
  if (spill) loadPlace(spill);
  await context.sync();
  const value = range.values[0]![0] as Cell;
  const isError = range.valueTypes[0]![0] === "Error" || UNDER_WAY.has(value);
  const state = stateOf(value, isError);
  return spill && !spill.isNullObject
    ? { value, state, spill: fullAddress(rangeRef(cell.sheet, spill)) }
    : { value, state };
}

function stateOf(value: Cell, isError: boolean): FormulaReceipt["state"] {
  if (!isError) return "value";
  if (UNDER_WAY.has(value)) return "busy";
  return value === "#SPILL!" ? "blocked" : "error";
}

/**
 * Brings back what stood in the cell, and takes a sheet away that was made for the formula and holds nothing else.
 * Refused when something else stands in the cell now.
 */
export async function undoFormula(context: Excel.RequestContext, before: BeforeFormula): Promise<void> {
  const missing = new WorkbookError("missing", {
    sheet: before.cell.sheet,
    address: fullAddress(before.cell),
  });
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) throw missing;
  const range = rangeOn(sheet, before.cell);
  range.load("formulas");
  await context.sync();
  if (range.formulas[0]![0] !== before.formula) throw missing;
  setFormat(range, INPUT_FORMAT);
  range.formulas = [[before.input]];
  range.numberFormat = [[before.format]];
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  if (!before.isNewSheet || !used.isNullObject) return;
  sheet.delete();
  await context.sync();
}
