import { absoluteAddress, loadPlace, rangeRef } from "./ranges";
import type { RangeRef } from "../workbook";

/** Hidden workbook names begin with this; they point to our own columns wherever the user moves them. */
const PREFIX = "Kundenwert_";

/** Marks the whole block of a result sheet of our own. */
export const SHEET_MARK = "sheet";

/** Marks the whole block of a list of our own, which is a source like any other. */
export const LIST_MARK = "list";

const PART_OF_LIST = /_list\.003a/;

/** Our own column, found by its mark. */
export interface Marked {
  readonly name: string;
  readonly range: RangeRef;
  readonly sheetId: string;
}

/**
 * The hidden name of one result column. Names know no case and few signs, so everything but a–z and 0–9 in the column's
 * id becomes "." with its code.
 */
export function markName(resultId: string, columnId: string): string {
  const encoded = columnId.replace(
    /[^a-z0-9]/g,
    (sign) => `.${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${PREFIX}${resultId}_${encoded}`;
}

/** True for the mark of a whole result sheet. */
export function isSheetMark(name: string): boolean {
  return name.endsWith(`_${SHEET_MARK}`);
}

/** True for the mark of a whole list of ours. */
export function isListMark(name: string): boolean {
  return name.endsWith(`_${LIST_MARK}`);
}

/** True for the marks of a list's columns and head. */
export function isPartOfList(name: string): boolean {
  return PART_OF_LIST.test(name);
}

/** All marks in the workbook that still point to cells; one whose cells were deleted (#REF!) is left out. */
export async function findMarks(context: Excel.RequestContext): Promise<ReadonlyMap<string, Marked>> {
  const names = context.workbook.names;
  names.load("items/name");
  await context.sync();
  const own = names.items.filter(({ name }) => name.startsWith(PREFIX));
  if (own.length === 0) return new Map();

  const ranges = own.map((item) => ({ name: item.name, range: loadPlace(item.getRangeOrNullObject()) }));
  await context.sync();

  const found = ranges.filter(({ range }) => !range.isNullObject);
  const located = found.map(({ name, range }) => {
    const sheet = range.worksheet;
    sheet.load("id,name");
    return { name, range, sheet };
  });
  await context.sync();
  return new Map(
    located.map(({ name, range, sheet }) => [
      name,
      { name, range: rangeRef(sheet.name, range), sheetId: sheet.id },
    ]),
  );
}

/** Puts marks on ranges; a mark that exists, even one that points nowhere, is turned to its new range. */
export async function setMarks(
  context: Excel.RequestContext,
  marks: readonly { readonly name: string; readonly range: RangeRef }[],
): Promise<void> {
  const items = marks.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load("name");
  await context.sync();
  marks.forEach(({ name, range }, index) => {
    const formula = `=${absoluteAddress(range)}`;
    const item = items[index]!;
    if (item.isNullObject) context.workbook.names.add(name, formula).visible = false;
    else item.formula = formula;
  });
  await context.sync();
}

export async function removeMarks(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load("name");
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await context.sync();
}
