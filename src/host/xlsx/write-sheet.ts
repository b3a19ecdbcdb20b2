import type { BookSnapshot, SheetSnapshot } from "../book/snapshot";
import { formatArea, parseArea, plainAddress } from "./address";
import type { Package } from "./package";
import { loadSheet } from "./read-sheet";
import type { DifferentialStyle } from "./read-styles";
import type { SheetText } from "./scan";
import { writeSheetLayout } from "./sheet-layout";
import { writeCells, type CellWriting } from "./write-cells";
import { drawingElement, writeCharts } from "./write-charts";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeNotes } from "./write-notes";
import { writePageSetup } from "./write-page-setup";
import { writeValidations } from "./write-validations";
import { renameInElement, type SheetRename } from "./write-renames";
import { insertInOrder } from "./write-styles";
import { placeTables, writeTables } from "./write-tables";
import { attributeOf, childOf, prefixOf, serializeElement, type XmlElement } from "./xml";

/** Order of a sheet's elements; programs refuse any other. */
const SHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
webPublishItems tableParts extLst`.split(/\s+/);

export interface SheetWriting extends CellWriting {
  readonly pack: Package;
  readonly differential: readonly DifferentialStyle[];
  readonly book: BookSnapshot;
  readonly renames: readonly SheetRename[];
}

export interface SheetWritten {
  readonly formulasChanged: boolean;
  readonly contentChanged: boolean;
}

/** Writes what differs into the sheet's part; a sheet in which nothing differs is not written. */
export async function writeSheet(
  path: string,
  before: SheetSnapshot,
  after: SheetSnapshot,
  writing: SheetWriting,
): Promise<SheetWritten> {
  const { pack } = writing;
  const { text, root } = loadSheet(pack, path);
  const place = (element: XmlElement) => insertInOrder(root, element, SHEET_ORDER);
  const cells = writeCells(text, before, after, writing);
  let changed = writeSheetLayout(root, before, after, place);
  if (writePageSetup(root, before, after, place)) changed = true;
  if (writeValidations(root, before, after, place)) changed = true;
  if (writeConditionalFormats(root, before, after, writing.differential, writing.styles, place))
    changed = true;
  if (writing.renames.length > 0 && renameInElement(root, writing.renames)) changed = true;
  const tables = writeTables(pack, path, after);
  if (tables.added.length + tables.removed.length > 0) {
    placeTables(root, tables, place);
    changed = true;
  }
  const notes = writeNotes(pack, path, root, after.notes);
  const grids = new Map(writing.book.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const charts = writeCharts(pack, path, root, after, grids, writing.renames);
  if (charts !== undefined) place(drawingElement(`${prefixOf(root)}drawing`, charts));
  if (notes !== undefined) place(drawingElement(`${prefixOf(root)}legacyDrawing`, notes));
  if (charts !== undefined || notes !== undefined) changed = true;
  if (cells.contentChanged && growDimension(root, after)) changed = true;
  if (changed || cells.data !== undefined) pack.setText(path, joinSheet(text, root, changed, cells.data));
  return cells;
}

/** Only what changed is written anew: cells alone leave the rest of the part as it was. */
function joinSheet(text: SheetText, root: XmlElement, changed: boolean, data: string | undefined): string {
  const name = `${text.prefix}sheetData`;
  const content = data ?? text.data;
  const markup = content === "" ? `<${name}/>` : `<${name}>${content}</${name}>`;
  if (!changed) return text.before + markup + text.after;
  const whole = serializeElement(root);
  const slot = `<${name}/>`;
  const at = whole.indexOf(slot);
  const prolog = text.before.slice(0, text.before.indexOf(`<${root.name}`));
  return prolog + whole.slice(0, at) + markup + whole.slice(at + slot.length);
}

/** The area that a sheet says it uses; grows with cells, never shrinks. */
function growDimension(root: XmlElement, after: SheetSnapshot): boolean {
  const dimension = childOf(root, "dimension");
  const known = parseArea(plainAddress(attributeOf(dimension, "ref") ?? ""));
  if (!dimension || !known) return false;
  let { top, left, bottom, right } = known;
  after.rows.forEach((row, index) => {
    const first = row?.findIndex((cell) => cell !== undefined) ?? -1;
    if (!row || first < 0) return;
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    left = Math.min(left, first);
    right = Math.max(right, row.length - 1);
  });
  const ref = formatArea({ top, left, bottom, right });
  if (ref === plainAddress(attributeOf(dimension, "ref") ?? "")) return false;
  dimension.attributes.set("ref", ref);
  return true;
}
