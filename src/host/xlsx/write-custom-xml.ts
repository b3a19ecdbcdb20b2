import type { BookSnapshot } from "../book/snapshot";
import { customParts, namespaceOf, SETTINGS_NAMESPACE, type CustomPart } from "./custom-xml";
import type { Package } from "./package";
import { encodeText } from "./xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A name for a part that depends on its place alone, so that equal books are equal files. */
function itemId(number: number): string {
  const tail = number.toString(16).toUpperCase().padStart(12, "0");
  return `{6B756E64-656E-4765-8274-${tail}}`;
}

function addPart(pack: Package, workbook: string, text: string): void {
  let number = 1;
  while (pack.has(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pack.declareExtension("xml", "application/xml");
  pack.setText(path, text);
  const namespace = namespaceOf(text);
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${encodeText(namespace)}"/>`;
  pack.add(
    properties,
    PROPERTIES_TYPE,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId(number)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
  );
  pack.relate(path, "customXmlProps", properties);
  pack.relate(workbook, "customXml", path);
}

function removePart(pack: Package, workbook: string, part: CustomPart): void {
  for (const { id, target, type } of pack.relationships(workbook))
    if (type === "customXml" && target === part.path) pack.unrelate(workbook, id);
  for (const { target } of pack.relationships(part.path)) pack.remove(target);
  pack.remove(part.path);
}

/** Brings the parts of the package in line with the texts wanted; a part of the same namespace is overwritten in place. */
function writeParts(
  pack: Package,
  workbook: string,
  parts: readonly CustomPart[],
  texts: readonly string[],
): void {
  const left = [...parts];
  const take = (matches: (part: CustomPart) => boolean) => {
    const at = left.findIndex(matches);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const missing = texts.filter((text) => take((part) => part.text === text) === undefined);
  for (const text of missing) {
    const namespace = namespaceOf(text);
    const part = take((old) => old.namespace === namespace);
    if (part) pack.setText(part.path, text);
    else addPart(pack, workbook, text);
  }
  for (const part of left) removePart(pack, workbook, part);
}

export function writeCustomXml(pack: Package, workbook: string, snapshot: BookSnapshot): void {
  const parts = customParts(pack, workbook);
  const isSettings = (part: CustomPart) => part.namespace === SETTINGS_NAMESPACE;
  writeParts(
    pack,
    workbook,
    parts.filter((part) => !isSettings(part)),
    snapshot.customXmlParts,
  );
  const settings =
    Object.keys(snapshot.settings).length === 0
      ? []
      : [
          `<settings xmlns="${SETTINGS_NAMESPACE}">${encodeText(JSON.stringify(snapshot.settings))}</settings>`,
        ];
  writeParts(pack, workbook, parts.filter(isSettings), settings);
}
