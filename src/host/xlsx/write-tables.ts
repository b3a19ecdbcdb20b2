import type { SheetSnapshot, TableSnapshot } from "../book/snapshot";
import { formatArea, parseArea, plainAddress } from "./address";
import { encodeCellText } from "./cell-text";
import type { Package } from "./package";
import { readTable, tableParts } from "./read-parts";
import {
  attributeOf,
  childOf,
  childrenOf,
  makeElement,
  prefixOf,
  removeChild,
  serializeXml,
  type XmlElement,
} from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// A name in an attribute keeps a line break as _x000a_, as in a cell's text.
const columnName = (name: string) =>
  encodeCellText(name)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll("\n", "_x000a_");

/** The area under which a filter's arrows stand: header and body without the totals row. */
function filterAddress(table: TableSnapshot): string {
  const area = parseArea(plainAddress(table.address))!;
  return formatArea(table.totalsRow ? { ...area, bottom: area.bottom - 1 } : area);
}

function sameTable(a: TableSnapshot, b: TableSnapshot): boolean {
  return (
    a.name === b.name &&
    plainAddress(a.address) === plainAddress(b.address) &&
    a.columns.join("\n") === b.columns.join("\n") &&
    a.totalsRow === b.totalsRow &&
    a.style === b.style
  );
}

/** All table parts of a workbook need ids and paths of their own. */
function nextTableId(pack: Package): number {
  const ids = pack
    .paths()
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(attributeOf(pack.document(path)?.root, "id") ?? 0));
  return Math.max(0, ...ids) + 1;
}

function setColumns(root: XmlElement, names: readonly string[]): void {
  const columns = childOf(root, "tableColumns");
  if (!columns) return;
  const old = childrenOf(columns, "tableColumn");
  const byName = new Map(old.map((column) => [attributeOf(column, "name"), column]));
  const wanted = names.map(columnName);
  const kept = new Set(wanted);
  let id = Math.max(0, ...old.map((column) => Number(attributeOf(column, "id"))));
  columns.children.length = 0;
  wanted.forEach((name, index) => {
    const same = byName.get(name);
    const renamed = old[index];
    byName.delete(name);
    if (same) columns.children.push(same);
    else if (renamed && !kept.has(attributeOf(renamed, "name") ?? "")) {
      renamed.attributes.set("name", name);
      columns.children.push(renamed);
    } else columns.children.push(makeElement(`${prefixOf(root)}tableColumn`, { id: ++id, name }));
  });
  columns.attributes.set("count", String(names.length));
}

function changeTable(root: XmlElement, before: TableSnapshot, after: TableSnapshot): void {
  root.attributes.set("ref", plainAddress(after.address));
  if (after.name !== before.name) {
    root.attributes.set("name", after.name);
    root.attributes.set("displayName", after.name);
  }
  childOf(root, "autoFilter")?.attributes.set("ref", filterAddress(after));
  if (after.totalsRow !== before.totalsRow) {
    if (after.totalsRow) root.attributes.set("totalsRowCount", "1");
    else root.attributes.delete("totalsRowCount");
    root.attributes.set("totalsRowShown", after.totalsRow ? "1" : "0");
  }
  setColumns(root, after.columns);
  if (after.style === before.style) return;
  const info = childOf(root, "tableStyleInfo");
  if (info && after.style !== "") info.attributes.set("name", after.style);
  else if (info) removeChild(root, info);
  else if (after.style !== "") root.children.push(styleInfo(prefixOf(root), after.style));
}

const styleInfo = (prefix: string, name: string) =>
  makeElement(`${prefix}tableStyleInfo`, {
    name,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });

function newTable(table: TableSnapshot, id: number): string {
  const root = makeElement(
    "table",
    {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref: plainAddress(table.address),
      totalsRowCount: table.totalsRow ? 1 : undefined,
      totalsRowShown: table.totalsRow ? undefined : 0,
    },
    [
      makeElement("autoFilter", { ref: filterAddress(table) }),
      makeElement(
        "tableColumns",
        { count: table.columns.length },
        table.columns.map((name, index) =>
          makeElement("tableColumn", { id: index + 1, name: columnName(name) }),
        ),
      ),
      ...(table.style === "" ? [] : [styleInfo("", table.style)]),
    ],
  );
  return serializeXml({ prolog: DECLARATION, root });
}

export interface TablesWritten {
  /** Relationship ids of table parts to be named in the sheet. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const overlap = (a: TableSnapshot, b: TableSnapshot) => {
  const [x, y] = [parseArea(plainAddress(a.address)), parseArea(plainAddress(b.address))];
  return (
    x !== undefined &&
    y !== undefined &&
    x.top <= y.bottom &&
    y.top <= x.bottom &&
    x.left <= y.right &&
    y.left <= x.right
  );
};

/** Changes, adds and removes table parts of a sheet. */
export function writeTables(pack: Package, sheetPath: string, after: SheetSnapshot): TablesWritten {
  const parts = tableParts(pack, sheetPath).map(({ path, root }) => ({ path, table: readTable(root) }));
  const taken = new Set<string>();
  const added: string[] = [];
  const wantedNames = new Set(after.tables.map((table) => table.name));
  for (const table of after.tables) {
    const part =
      parts.find(({ table: { name } }) => name === table.name) ??
      parts.find((old) => !wantedNames.has(old.table.name) && overlap(old.table, table));
    if (part && !taken.has(part.path)) {
      taken.add(part.path);
      if (!sameTable(part.table, table)) changeTable(pack.edit(part.path).root, part.table, table);
      continue;
    }
    const path = pack.freePath("xl/tables/table", ".xml");
    pack.add(path, TYPE, newTable(table, nextTableId(pack)));
    added.push(pack.relate(sheetPath, "table", path));
  }
  const removed: string[] = [];
  for (const relationship of pack.relationships(sheetPath)) {
    if (relationship.type !== "table" || added.includes(relationship.id)) continue;
    if (taken.has(relationship.target)) continue;
    pack.unrelate(sheetPath, relationship.id);
    pack.remove(relationship.target);
    removed.push(relationship.id);
  }
  return { added, removed };
}

/** Names the table parts in the sheet. */
export function placeTables(
  root: XmlElement,
  { added, removed }: TablesWritten,
  place: (element: XmlElement) => void,
): void {
  let list = childOf(root, "tableParts");
  if (!list) place((list = makeElement(`${prefixOf(root)}tableParts`)));
  for (const part of childrenOf(list, "tablePart"))
    if (removed.includes(attributeOf(part, "id") ?? "")) removeChild(list, part);
  for (const id of added)
    list.children.push(
      makeElement(`${prefixOf(root)}tablePart`, {
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "r:id": id,
      }),
    );
  list.attributes.set("count", String(childrenOf(list, "tablePart").length));
  if (childrenOf(list, "tablePart").length === 0) removeChild(root, list);
}
