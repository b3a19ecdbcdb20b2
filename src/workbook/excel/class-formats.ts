import type { ClassColor, RangeRef } from "../workbook";
import { contains, loadPlace, rangeOn, rangeRef } from "./ranges";

/** A class colour as it stood in the workbook. */
export interface SavedClassFormat {
  readonly formula: string;
  readonly fill: string;
  readonly text: string;
}

/** Class colours: the cell equals the class's name. ("Contains" would paint "Sehr gut" like "Gut".) */
export function classFormat({ name, fill, text }: ClassColor): SavedClassFormat {
  return { formula: `="${name.replaceAll('"', '""')}"`, fill, text };
}

/** The class colours that lie on one column of ours and nowhere else. */
export async function findClassFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: RangeRef,
): Promise<readonly { readonly item: Excel.ConditionalFormat; readonly saved: SavedClassFormat }[]> {
  const formats = rangeOn(sheet, column).conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const candidates = formats.items
    .filter(({ type }) => type === "CellValue")
    .map((item) => {
      const place = loadPlace(item.getRange());
      const value = item.cellValue;
      value.load("rule");
      value.format.fill.load("color");
      value.format.font.load("color");
      return { item, place, value };
    });
  await context.sync();
  return candidates
    .filter(({ place, value }) => {
      const isEqual = (value.rule.operator as string) === "EqualTo";
      return isEqual && contains(column, rangeRef(column.sheet, place));
    })
    .map(({ item, value }) => ({
      item,
      saved: {
        formula: value.rule.formula1,
        fill: value.format.fill.color,
        text: value.format.font.color,
      },
    }));
}

/**
 * Puts class colours on a column of ours in place of those that were there.
 *
 * @param searched Where colours of an earlier, perhaps longer column are looked for.
 */
export async function replaceClassFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: RangeRef,
  formats: readonly SavedClassFormat[],
  searched: RangeRef = column,
): Promise<void> {
  for (const { item } of await findClassFormats(context, sheet, searched)) item.delete();
  // Each new format goes before those that are there.
  for (const { formula, fill, text } of [...formats].reverse()) {
    const added = rangeOn(sheet, column).conditionalFormats.add("CellValue").cellValue;
    added.format.fill.color = fill;
    added.format.font.color = text;
    added.rule = { formula1: formula, operator: "EqualTo" };
  }
  await context.sync();
}
