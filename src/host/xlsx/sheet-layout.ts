import type { SheetSnapshot } from "../book/snapshot";
import { cellAddress, plainAddress } from "./address";
import { PROTECTION_OPTIONS, widthOfPixels } from "./sheet-units";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  makeElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from "./xml";

type Place = (element: XmlElement) => void;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Merges, columns, frozen panes, filter, protection and tab colour. @returns true when something was changed. */
export function writeSheetLayout(
  root: XmlElement,
  before: SheetSnapshot,
  after: SheetSnapshot,
  place: Place,
): boolean {
  const edits = [
    !same([...before.merges].sort(), after.merges.map(plainAddress).sort()) && writeMerges,
    columnsDiffer(before, after) && writeColumns,
    (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) && writePane,
    before.autoFilter?.address !== (after.autoFilter && plainAddress(after.autoFilter.address)) &&
      writeFilter,
    !same(sortedEntries(before.protection), sortedEntries(after.protection)) && writeProtection,
    after.tabColor !== undefined && after.tabColor !== before.tabColor && writeTabColor,
  ];
  for (const edit of edits) if (edit) edit(root, before, after, place);
  return edits.some((edit) => edit !== false);
}

/** Options that the client knows, with the defaults of absent ones. */
const sortedEntries = (options: Readonly<Record<string, unknown>> | undefined) =>
  options === undefined
    ? undefined
    : [
        ...Object.values(PROTECTION_OPTIONS).map(({ option, allowedWhenAbsent }) =>
          Boolean(options[option] ?? allowedWhenAbsent),
        ),
        options.selectionMode ?? "Normal",
      ];

function writeMerges(root: XmlElement, _before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const prefix = prefixOf(root);
  const old = childOf(root, "mergeCells");
  if (old) removeChild(root, old);
  if (after.merges.length === 0) return;
  place(
    makeElement(
      `${prefix}mergeCells`,
      { count: after.merges.length },
      after.merges.map((address) => makeElement(`${prefix}mergeCell`, { ref: plainAddress(address) })),
    ),
  );
}

interface ColumnChange {
  readonly hidden: boolean;
  readonly pixels: number | undefined;
}

function changedColumns(before: SheetSnapshot, after: SheetSnapshot): Map<number, ColumnChange> {
  const wasHidden = new Set(before.hiddenColumns);
  const isHidden = new Set(after.hiddenColumns);
  const columns = new Set([...wasHidden, ...isHidden, ...Object.keys(after.columnWidths).map(Number)]);
  const changes = new Map<number, ColumnChange>();
  for (const column of columns) {
    const hidden = isHidden.has(column);
    const wanted = after.columnWidths[column];
    const pixels = wanted !== before.columnWidths[column] && !hidden ? wanted : undefined;
    if (hidden !== wasHidden.has(column) || pixels !== undefined) changes.set(column, { hidden, pixels });
  }
  return changes;
}

const columnsDiffer = (before: SheetSnapshot, after: SheetSnapshot) => changedColumns(before, after).size > 0;

function writeColumns(root: XmlElement, before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const prefix = prefixOf(root);
  let list = childOf(root, "cols");
  if (!list) place((list = makeElement(`${prefix}cols`)));
  for (const [column, change] of changedColumns(before, after)) {
    const own = isolateColumn(list, column + 1, prefix);
    if (change.hidden) own.attributes.set("hidden", "1");
    else own.attributes.delete("hidden");
    if (change.pixels !== undefined) {
      own.attributes.set("width", String(widthOfPixels(change.pixels)));
      own.attributes.set("customWidth", "1");
    } else if (attributeOf(own, "width") === undefined) own.attributes.set("width", "9.140625");
  }
}

/** The `<col>` of one column alone, split off from a run of columns where needed. */
function isolateColumn(list: XmlElement, number: number, prefix: string): XmlElement {
  const columns = childrenOf(list, "col");
  const bound = (column: XmlElement, name: string) => Number(attributeOf(column, name));
  const run = columns.find((column) => bound(column, "min") <= number && number <= bound(column, "max"));
  const own = run ? cloneElement(run) : makeElement(`${prefix}col`);
  own.attributes.set("min", String(number));
  own.attributes.set("max", String(number));
  const pieces = [own];
  if (run && bound(run, "min") < number) {
    const left = cloneElement(run);
    left.attributes.set("max", String(number - 1));
    pieces.unshift(left);
  }
  if (run && bound(run, "max") > number) {
    const right = cloneElement(run);
    right.attributes.set("min", String(number + 1));
    pieces.push(right);
  }
  const next = columns.find((column) => bound(column, "min") > number);
  const at = run ? list.children.indexOf(run) : next ? list.children.indexOf(next) : list.children.length;
  list.children.splice(at, run ? 1 : 0, ...pieces);
  return own;
}

function writePane(root: XmlElement, _before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const prefix = prefixOf(root);
  let views = childOf(root, "sheetViews");
  if (!views) place((views = makeElement(`${prefix}sheetViews`)));
  let view = childOf(views, "sheetView");
  if (!view) views.children.push((view = makeElement(`${prefix}sheetView`, { workbookViewId: 0 })));
  for (const name of ["pane", "selection"]) for (const old of childrenOf(view, name)) removeChild(view, old);
  const { frozenRows, frozenColumns } = after;
  if (frozenRows === 0 && frozenColumns === 0) return;
  const pane =
    frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  view.children.unshift(
    makeElement(`${prefix}pane`, {
      xSplit: frozenColumns > 0 ? frozenColumns : undefined,
      ySplit: frozenRows > 0 ? frozenRows : undefined,
      topLeftCell: cellAddress(frozenRows, frozenColumns),
      activePane: pane,
      state: "frozen",
    }),
    makeElement(`${prefix}selection`, { pane }),
  );
}

function writeFilter(root: XmlElement, _before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const old = childOf(root, "autoFilter");
  if (!after.autoFilter) {
    if (old) removeChild(root, old);
    return;
  }
  const ref = plainAddress(after.autoFilter.address);
  if (old) old.attributes.set("ref", ref);
  else place(makeElement(`${prefixOf(root)}autoFilter`, { ref }));
}

function writeProtection(root: XmlElement, _before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const old = childOf(root, "sheetProtection");
  const { protection } = after;
  if (!protection) {
    if (old) removeChild(root, old);
    return;
  }
  const element = old ?? makeElement(`${prefixOf(root)}sheetProtection`);
  element.attributes.set("sheet", "1");
  for (const [name, { option, allowedWhenAbsent }] of Object.entries(PROTECTION_OPTIONS)) {
    const allowed = Boolean(protection[option] ?? allowedWhenAbsent);
    if (allowed === allowedWhenAbsent) element.attributes.delete(name);
    else element.attributes.set(name, allowed ? "0" : "1");
  }
  const mode = protection.selectionMode ?? "Normal";
  if (mode === "Normal") element.attributes.delete("selectLockedCells");
  else element.attributes.set("selectLockedCells", "1");
  if (mode === "None") element.attributes.set("selectUnlockedCells", "1");
  else element.attributes.delete("selectUnlockedCells");
  if (!old) place(element);
}

function writeTabColor(root: XmlElement, _before: SheetSnapshot, after: SheetSnapshot, place: Place): void {
  const prefix = prefixOf(root);
  let properties = childOf(root, "sheetPr");
  if (!properties) place((properties = makeElement(`${prefix}sheetPr`)));
  const old = childOf(properties, "tabColor");
  if (old) removeChild(properties, old);
  const hex = /^#([0-9a-f]{6})$/i.exec(after.tabColor ?? "")?.[1];
  if (hex !== undefined)
    properties.children.unshift(makeElement(`${prefix}tabColor`, { rgb: `FF${hex.toUpperCase()}` }));
}
