import type { ColumnValidation, RangeRef } from "../workbook";
import { rangeOn } from "./ranges";

/** Excel takes no longer text for the entries of a list, which it parts at commas. */
const LONGEST_LIST = 255;

/** Whatever is later counts as a day. */
const DAY_BEFORE_ALL = "1900-01-01";

/** What may be typed into a column, as it was before a write. Plain data. */
export interface SavedRule {
  /** Column on the sheet. */
  readonly column: number;
  /** Undefined without a rule. */
  readonly rule: Excel.DataValidationRule | undefined;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** The rules of columns; where cells of a column differ, that of its first cell. */
export async function readRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  data: RangeRef,
  columns: readonly number[],
): Promise<SavedRule[]> {
  const loaded = columns.map((column) => {
    const first = rangeOn(sheet, { ...data, column, rowCount: 1, columnCount: 1 });
    first.dataValidation.load("type,rule,errorAlert");
    return { column, validation: first.dataValidation };
  });
  if (loaded.length > 0) await context.sync();
  return loaded.map(({ column, validation: { type, rule, errorAlert } }) => ({
    column,
    rule: (type as string) === "None" ? undefined : rule,
    errorAlert,
  }));
}

/** Brings rules back in place of those that stand in a column down to `rowCount`. */
export function restoreRules(
  sheet: Excel.Worksheet,
  data: RangeRef,
  rowCount: number,
  rules: readonly SavedRule[],
): void {
  for (const { column, rule, errorAlert } of rules) {
    const cells = { ...data, column, columnCount: 1 };
    rangeOn(sheet, { ...cells, rowCount }).dataValidation.clear();
    if (rule === undefined) continue;
    const { dataValidation } = rangeOn(sheet, cells);
    dataValidation.rule = rule;
    dataValidation.errorAlert = errorAlert;
  }
}

/**
 * Says what may be typed into the cells of a column.
 *
 * @param rowCount Rows from the first cell on in which a rule of an earlier run may stand.
 */
export function setRule(
  sheet: Excel.Worksheet,
  data: RangeRef,
  rowCount: number,
  validation: ColumnValidation,
): void {
  // Excel wants old rules gone before it takes a new one.
  rangeOn(sheet, { ...data, rowCount }).dataValidation.clear();
  const rule = ruleOf(validation);
  if (rule === undefined) return;
  const { dataValidation } = rangeOn(sheet, data);
  dataValidation.rule = rule;
  if ("list" in validation && validation.open) {
    dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
  }
}

function ruleOf(validation: ColumnValidation): Excel.DataValidationRule | undefined {
  if ("date" in validation) return { date: { formula1: DAY_BEFORE_ALL, operator: "GreaterThan" } };
  const source = validation.list.join(",");
  const canBeKept =
    source !== "" &&
    source.length <= LONGEST_LIST &&
    validation.list.every((text) => !text.includes(",")) &&
    !source.startsWith("=");
  return canBeKept ? { list: { inCellDropDown: true, source } } : undefined;
}
