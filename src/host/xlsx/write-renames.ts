import { renameSheetInFormula } from "./formulas";
import type { Package } from "./package";
import {
  attributeOf,
  childOf,
  childrenOf,
  encodeText,
  isElement,
  localName,
  textOf,
  type XmlElement,
} from "./xml";

export interface SheetRename {
  readonly from: string;
  readonly to: string;
}

const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** A formula with the sheets as they are called now. */
export const renameAll = (text: string, renames: readonly SheetRename[]) =>
  renames.reduce((formula, { from, to }) => renameSheetInFormula(formula, from, to), text);

/** Has every formula below `element` name the sheets as they are called now. @returns true when one did not. */
export function renameInElement(element: XmlElement, renames: readonly SheetRename[]): boolean {
  let changed = false;
  const name = localName(element);
  if (FORMULAS.has(name)) {
    const text = textOf(element);
    const renamed = renameAll(text, renames);
    if (renamed !== text) {
      element.children.splice(0, Infinity, encodeText(renamed));
      return true;
    }
  }
  const location = name === "hyperlink" ? attributeOf(element, "location") : undefined;
  if (location !== undefined && renameAll(location, renames) !== location) {
    element.attributes.set("location", renameAll(location, renames));
    changed = true;
  }
  const sheet = name === "worksheetSource" ? attributeOf(element, "sheet") : undefined;
  const rename = renames.find(({ from }) => from === sheet);
  if (rename) {
    element.attributes.set("sheet", rename.to);
    changed = true;
  }
  for (const child of element.children.filter(isElement)) if (renameInElement(child, renames)) changed = true;
  return changed;
}

/** Renames in what stands outside of the sheets: names, charts, sources of pivot tables. */
export function renameInParts(pack: Package, workbook: string, renames: readonly SheetRename[]): void {
  if (renames.length === 0) return;
  for (const name of childrenOf(childOf(pack.edit(workbook).root, "definedNames"), "definedName"))
    renameInElement(name, renames);
  for (const path of pack.paths()) {
    if (!/^xl\/(charts|pivotCache|tables)\/[^/]+\.xml$/i.test(path)) continue;
    const root = pack.document(path)?.root;
    if (root && renameInElement(root, renames)) pack.edit(path);
  }
}
