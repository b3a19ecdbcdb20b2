import type { Package } from "./package";
import { insertInOrder } from "./write-styles";
import { attributeOf, childOf, childrenOf, makeElement, parseXml, prefixOf, type XmlElement } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const ORDER =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");
const TYPE = `<metadataType xmlns="${MAIN}" name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const PROPERTIES = `<bk xmlns="${MAIN}"><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

const isDynamic = (block: XmlElement): boolean => {
  const extension = childOf(childOf(block, "extLst"), "ext");
  return /^(1|true)$/.test(attributeOf(childOf(extension, "dynamicArrayProperties"), "fDynamic") ?? "");
};

/**
 * The number by which cells say that their formula spills ("cm"): without it a program takes the formula for an old
 * block formula, or cuts its result down to one cell. It is added to the workbook's metadata where it is missing.
 */
export function dynamicArrayMark(pack: Package, workbook: string): number {
  let path = pack.related(workbook, "sheetMetadata");
  if (path === undefined) {
    path = pack.freePath("xl/metadata", ".xml").replace("metadata1.xml", "metadata.xml");
    pack.add(
      path,
      PART_TYPE,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"/>`,
    );
    pack.relate(workbook, "sheetMetadata", path);
  }
  const { root } = pack.edit(path);
  const types = section(root, "metadataTypes");
  const type = indexOf(types, (entry) => attributeOf(entry, "name") === "XLDAPR", TYPE);
  const future =
    childrenOf(root, "futureMetadata").find((entry) => attributeOf(entry, "name") === "XLDAPR") ??
    added(root, "futureMetadata", { name: "XLDAPR" });
  const property = indexOf(future, isDynamic, PROPERTIES);
  const mark = { t: String(type + 1), v: String(property) };
  const isMark = (block: XmlElement) => {
    const record = childOf(block, "rc");
    return attributeOf(record, "t") === mark.t && attributeOf(record, "v") === mark.v;
  };
  const block = `<bk xmlns="${MAIN}"><rc t="${mark.t}" v="${mark.v}"/></bk>`;
  return indexOf(section(root, "cellMetadata"), isMark, block) + 1;
}

const section = (root: XmlElement, name: string): XmlElement => childOf(root, name) ?? added(root, name, {});

function added(root: XmlElement, name: string, attributes: Record<string, string>): XmlElement {
  const element = makeElement(`${prefixOf(root)}${name}`, attributes);
  insertInOrder(root, element, ORDER);
  return element;
}

/** Place of the entry that fits among its kind; the given one is added where none does. */
function indexOf(list: XmlElement, fits: (entry: XmlElement) => boolean, markup: string): number {
  const entries = list.children.filter((child): child is XmlElement => typeof child !== "string");
  const known = entries.findIndex(fits);
  if (known >= 0) return known;
  list.children.push(parseXml(markup).root);
  list.attributes.set("count", String(entries.length + 1));
  return entries.length;
}
