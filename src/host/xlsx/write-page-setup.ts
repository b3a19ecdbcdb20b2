import type { PageSetupSnapshot, SheetSnapshot } from "../book/snapshot";
import type { Package } from "./package";
import { PAPER_SIZES } from "./sheet-units";
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

const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Paper, direction, fit and the lines between cells. @returns true when something was changed. */
export function writePageSetup(
  root: XmlElement,
  before: SheetSnapshot,
  after: SheetSnapshot,
  place: (element: XmlElement) => void,
): boolean {
  const setup = after.pageSetup;
  const setsUp = setup !== undefined && !same(setup, before.pageSetup);
  const hides = after.gridlines === false && before.gridlines !== false;
  if (setsUp) writeSetup(root, setup, place);
  if (setsUp && !same(setup.rowBreaks, before.pageSetup?.rowBreaks))
    writeRowBreaks(root, setup.rowBreaks ?? [], place);
  if (setsUp && !same(setup.margins, before.pageSetup?.margins))
    writeMargins(root, setup.margins ?? {}, place);
  if (hides) hideGridlines(root, place);
  return setsUp || hides;
}

function writeSetup(root: XmlElement, setup: PageSetupSnapshot, place: (element: XmlElement) => void): void {
  const prefix = prefixOf(root);
  const { orientation, paperSize, fitToWidth, fitToHeight } = setup;
  let element = childOf(root, "pageSetup");
  if (!element) place((element = makeElement(`${prefix}pageSetup`)));
  if (orientation) element.attributes.set("orientation", orientation);
  const paper = PAPER_SIZES[paperSize ?? ""];
  if (paper !== undefined) element.attributes.set("paperSize", String(paper));
  if (fitToWidth === undefined && fitToHeight === undefined) return;
  // Without a number of pages a direction takes as many as it needs.
  element.attributes.set("fitToWidth", String(fitToWidth ?? 0));
  element.attributes.set("fitToHeight", String(fitToHeight ?? 0));
  let properties = childOf(root, "sheetPr");
  if (!properties) place((properties = makeElement(`${prefix}sheetPr`)));
  const known = childOf(properties, "pageSetUpPr");
  if (known) known.attributes.set("fitToPage", "1");
  else properties.children.push(makeElement(`${prefix}pageSetUpPr`, { fitToPage: 1 }));
}

const LAST_COLUMN = 16_383;

function writeRowBreaks(
  root: XmlElement,
  rows: readonly number[],
  place: (element: XmlElement) => void,
): void {
  const prefix = prefixOf(root);
  const old = childOf(root, "rowBreaks");
  if (old) removeChild(root, old);
  if (rows.length === 0) return;
  // The id is the row above the break, counted from 1.
  const breaks = rows.map((row) => makeElement(`${prefix}brk`, { id: row, max: LAST_COLUMN, man: 1 }));
  const counts = { count: rows.length, manualBreakCount: rows.length };
  place(makeElement(`${prefix}rowBreaks`, counts, breaks));
}

const SECTIONS = { left: "&L", center: "&C", right: "&R" } as const;

function writeMargins(
  root: XmlElement,
  margins: NonNullable<PageSetupSnapshot["margins"]>,
  place: (element: XmlElement) => void,
): void {
  const prefix = prefixOf(root);
  let element = childOf(root, "headerFooter");
  if (!element) place((element = makeElement(`${prefix}headerFooter`)));
  for (const side of ["Footer", "Header"] as const) {
    const old = childOf(element, `odd${side}`);
    if (old) removeChild(element, old);
    const text = (["left", "center", "right"] as const)
      .map((part) => (margins[`${part}${side}`] ? SECTIONS[part] + margins[`${part}${side}`]! : ""))
      .join("");
    // The header stands before the footer.
    if (text !== "") element.children.unshift(makeElement(`${prefix}odd${side}`, {}, [encodeText(text)]));
  }
}

function hideGridlines(root: XmlElement, place: (element: XmlElement) => void): void {
  const prefix = prefixOf(root);
  let views = childOf(root, "sheetViews");
  if (!views) place((views = makeElement(`${prefix}sheetViews`)));
  let view = childOf(views, "sheetView");
  if (!view) views.children.push((view = makeElement(`${prefix}sheetView`, { workbookViewId: 0 })));
  view.attributes.set("showGridLines", "0");
}

/** Cells that are printed, and rows that are printed on every page, stand in the workbook, as names of the sheet. */
export function writePrintNames(
  pack: Package,
  workbook: string,
  sheets: readonly SheetSnapshot[],
  order: readonly string[],
): void {
  const wanted = sheets.flatMap(({ name, pageSetup }) => {
    const { titleRows, printArea } = pageSetup ?? {};
    return [
      ...(printArea ? [{ name, kind: AREA, cells: absolute(printArea) }] : []),
      ...(titleRows
        ? [{ name, kind: TITLES, cells: `$${titleRows[0] + 1}:$${titleRows[0] + titleRows[1]}` }]
        : []),
    ];
  });
  if (wanted.length === 0) return;
  const { root } = pack.edit(workbook);
  const prefix = prefixOf(root);
  let list = childOf(root, "definedNames");
  if (!list) insertInOrder(root, (list = makeElement(`${prefix}definedNames`)), order);
  const places = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name"));
  for (const { name, kind, cells } of wanted) {
    const place = String(places.indexOf(name));
    const isSame = (element: XmlElement) =>
      attributeOf(element, "name") === kind && attributeOf(element, "localSheetId") === place;
    let element = childrenOf(list, "definedName").find(isSame);
    if (!element) {
      list.children.push(
        (element = makeElement(`${prefix}definedName`, { name: kind, localSheetId: place })),
      );
    }
    element.children.length = 0;
    element.children.push(encodeText(`'${name.replaceAll("'", "''")}'!${cells}`));
  }
}

/** "$A$1:$F$40" for "A1:F40" */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
