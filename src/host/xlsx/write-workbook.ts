import type { BookSnapshot, NameSnapshot, SheetSnapshot } from "../book/snapshot";
import { toFileFormula } from "./formulas";
import type { Package } from "./package";
import { isBuiltInName } from "./read-parts";
import { insertInOrder } from "./write-styles";
import {
  attributeOf,
  childOf,
  childrenOf,
  encodeText,
  makeElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from "./xml";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BLANK_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
export const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

/** A sheet to save with the one that it was when the file was opened. */
export interface SheetPair {
  readonly path: string;
  readonly before: SheetSnapshot | undefined;
  readonly after: SheetSnapshot;
}

/** Finds each sheet again: by the key that the file gave it, else by its name. */
function pairSheets(opened: BookSnapshot, wanted: BookSnapshot): (SheetSnapshot | undefined)[] {
  const left = new Set(opened.sheets);
  const take = (matches: (sheet: SheetSnapshot) => boolean) => {
    const found = [...left].find(matches);
    if (found) left.delete(found);
    return found;
  };
  const byKey = wanted.sheets.map(({ origin }) =>
    origin === undefined ? undefined : take((sheet) => sheet.origin === origin),
  );
  return byKey.map((found, index) => found ?? take(({ name }) => name === wanted.sheets[index]!.name));
}

const visibilityStates = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Adds, removes, renames, orders and hides sheets. */
export function writeSheetList(
  pack: Package,
  workbook: string,
  opened: BookSnapshot,
  wanted: BookSnapshot,
): SheetPair[] {
  const olds = pairSheets(opened, wanted);
  const targets = new Map(pack.relationships(workbook).map(({ id, target }) => [target, id]));
  const list = childOf(pack.document(workbook)!.root, "sheets")!;
  const elements = childrenOf(list, "sheet");
  const elementOf = (sheet: SheetSnapshot) =>
    elements.find((element) => attributeOf(element, "id") === targets.get(sheet.origin ?? ""));
  const unchanged =
    opened.sheets.length === wanted.sheets.length &&
    olds.every(
      (old, index) =>
        old === opened.sheets[index] &&
        old?.name === wanted.sheets[index]!.name &&
        old.visibility === wanted.sheets[index]!.visibility,
    );
  if (unchanged) return wanted.sheets.map((after, i) => ({ path: olds[i]!.origin!, before: olds[i], after }));

  pack.edit(workbook);
  const sheetIds = elements.map((element) => Number(attributeOf(element, "sheetId")));
  let sheetId = Math.max(0, ...sheetIds);
  const before = elements.map((element) => element);
  const pairs: SheetPair[] = [];
  const ordered = wanted.sheets.map((after, index) => {
    const old = olds[index];
    const known = old && elementOf(old);
    if (old && known) {
      pairs.push({ path: old.origin!, before: old, after });
      known.attributes.set("name", after.name);
      setState(known, after);
      return known;
    }
    const path = pack.freePath("xl/worksheets/sheet", ".xml");
    pack.add(path, WORKSHEET_TYPE, BLANK_SHEET);
    pairs.push({ path, before: undefined, after });
    const element = makeElement(`${prefixOf(list)}sheet`, {
      name: after.name,
      sheetId: ++sheetId,
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "r:id": pack.relate(workbook, "worksheet", path),
    });
    setState(element, after);
    return element;
  });
  const gone = opened.sheets.filter((sheet) => !olds.includes(sheet));
  const goneElements = new Set(gone.map(elementOf));
  // Sheets without cells keep their place behind the sheet that they followed.
  const foreign = elements.filter((element) => !ordered.includes(element) && !goneElements.has(element));
  for (const element of foreign)
    ordered.splice(Math.min(before.indexOf(element), ordered.length), 0, element);
  for (const sheet of gone) {
    const id = targets.get(sheet.origin ?? "");
    if (id !== undefined) pack.unrelate(workbook, id);
    pack.remove(sheet.origin ?? "");
  }
  list.children.length = 0;
  list.children.push(...ordered);
  moveLocalNames(pack.edit(workbook).root, before, ordered);
  return pairs;
}

function setState(element: XmlElement, sheet: SheetSnapshot): void {
  const state = visibilityStates[sheet.visibility];
  if (state === undefined) element.attributes.delete("state");
  else element.attributes.set("state", state);
}

/** Names that belong to a sheet count it by its place. */
function moveLocalNames(root: XmlElement, before: readonly XmlElement[], after: readonly XmlElement[]): void {
  const names = childOf(root, "definedNames");
  for (const name of childrenOf(names, "definedName")) {
    const local = attributeOf(name, "localSheetId");
    if (local === undefined) continue;
    const place = after.indexOf(before[Number(local)]!);
    if (place < 0) removeChild(names!, name);
    else name.attributes.set("localSheetId", String(place));
  }
}

const sameName = (a: NameSnapshot, b: NameSnapshot) =>
  a.formula === b.formula && a.visible === b.visible && (a.comment ?? "") === (b.comment ?? "");

const nameKey = (name: NameSnapshot) => `${name.sheet ?? ""}!${name.name.toLowerCase()}`;

/** Writes names that were added, changed or removed; what only the program itself uses stays. */
export function writeNames(
  pack: Package,
  workbook: string,
  opened: readonly NameSnapshot[],
  wanted: readonly NameSnapshot[],
): void {
  const before = new Map(opened.map((name) => [nameKey(name), name]));
  const after = new Map(wanted.map((name) => [nameKey(name), name]));
  const changed = wanted.filter((name) => {
    const old = before.get(nameKey(name));
    return !old || !sameName(old, name);
  });
  const removed = opened.filter((name) => !after.has(nameKey(name)));
  if (changed.length === 0 && removed.length === 0) return;
  const { root } = pack.edit(workbook);
  const prefix = prefixOf(root);
  let list = childOf(root, "definedNames");
  if (!list) insertInOrder(root, (list = makeElement(`${prefix}definedNames`)), WORKBOOK_ORDER);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name"));
  const elements = new Map(
    childrenOf(list, "definedName")
      .filter((element) => !isBuiltInName(attributeOf(element, "name") ?? ""))
      .map((element) => {
        const local = attributeOf(element, "localSheetId");
        const sheet = local === undefined ? "" : (sheets[Number(local)] ?? "");
        return [`${sheet}!${(attributeOf(element, "name") ?? "").toLowerCase()}`, element];
      }),
  );
  for (const name of removed) {
    const element = elements.get(nameKey(name));
    if (element) removeChild(list, element);
  }
  for (const name of changed) {
    let element = elements.get(nameKey(name));
    if (!element) list.children.push((element = makeElement(`${prefix}definedName`, { name: name.name })));
    const place = name.sheet === undefined ? -1 : sheets.indexOf(name.sheet);
    if (place >= 0) element.attributes.set("localSheetId", String(place));
    if (name.visible) element.attributes.delete("hidden");
    else element.attributes.set("hidden", "1");
    if (name.comment === undefined || name.comment === "") element.attributes.delete("comment");
    else element.attributes.set("comment", name.comment);
    element.children.length = 0;
    element.children.push(encodeText(toFileFormula(name.formula)));
  }
  if (childrenOf(list, "definedName").length === 0) removeChild(root, list);
}

/** Brings a sheet to the front; only that one may stay selected, since edits go to all selected sheets. */
export function writeActiveSheet(
  pack: Package,
  workbook: string,
  pairs: readonly SheetPair[],
  active: SheetSnapshot | undefined,
): void {
  const read = pack.document(workbook)!.root;
  const names = childrenOf(childOf(read, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name"));
  const place = names.indexOf(active?.name);
  const view = childrenOf(childOf(read, "bookViews"), "workbookView")[0];
  if (place < 0 || Number(attributeOf(view, "activeTab") ?? 0) === place) return;
  const { root } = pack.edit(workbook);
  let views = childOf(root, "bookViews");
  if (!views) insertInOrder(root, (views = makeElement(`${prefixOf(root)}bookViews`)), WORKBOOK_ORDER);
  let own = childOf(views, "workbookView");
  if (!own) views.children.push((own = makeElement(`${prefixOf(root)}workbookView`)));
  own.attributes.set("activeTab", String(place));
  for (const { path, after } of pairs) {
    const text = pack.text(path) ?? "";
    const tag = /<([\w.-]+:)?sheetView\s[^>]*>/.exec(text)?.[0];
    if (tag === undefined) continue;
    const plain = tag.replace(/\stabSelected=("[^"]*"|'[^']*')/, "");
    const wanted = after === active ? plain.replace("sheetView", 'sheetView tabSelected="1"') : plain;
    if (wanted !== tag)
      pack.setText(
        path,
        text.replace(tag, () => wanted),
      );
  }
}

/** Has every formula computed anew on opening, and drops the list of formulas where it is out of date. */
export function writeCalculation(pack: Package, workbook: string, formulasChanged: boolean): void {
  const { root } = pack.edit(workbook);
  let calculation = childOf(root, "calcPr");
  if (!calculation)
    insertInOrder(root, (calculation = makeElement(`${prefixOf(root)}calcPr`)), WORKBOOK_ORDER);
  calculation.attributes.set("fullCalcOnLoad", "1");
  if (!formulasChanged) return;
  for (const { id, type, target } of pack.relationships(workbook))
    if (type === "calcChain") {
      pack.unrelate(workbook, id);
      pack.remove(target);
    }
}
