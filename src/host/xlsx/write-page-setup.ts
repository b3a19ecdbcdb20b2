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

/** Rows that are printed on every page stand in the workbook, as a name of the sheet. */
export function writePrintTitles(
  pack: Package,
  workbook: string,
  sheets: readonly SheetSnapshot[],
  order: readonly string[],
): void {
  const wanted = sheets.flatMap(({ name, pageSetup }) =>
    pageSetup?.titleRows ? [{ name, rows: pageSetup.titleRows }] : [],
  );
  if (wanted.length === 0) return;
  const { root } = pack.edit(workbook);
  const prefix = prefixOf(root);
  let list = childOf(root, "definedNames");
  if (!list) insertInOrder(root, (list = makeElement(`${prefix}definedNames`)), order);
  const places = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name"));
  for (const { name, rows } of wanted) {
    const place = String(places.indexOf(name));
    const isTitles = (element: XmlElement) =>
      attributeOf(element, "name") === TITLES && attributeOf(element, "localSheetId") === place;
    let element = childrenOf(list, "definedName").find(isTitles);
    if (!element) {
      list.children.push(
        (element = makeElement(`${prefix}definedName`, { name: TITLES, localSheetId: place })),
      );
    }
    const [first, count] = rows;
    element.children.length = 0;
    element.children.push(encodeText(`'${name.replaceAll("'", "''")}'!$${first + 1}:$${first + count}`));
  }
}
