import type { CellSnapshot, SheetSnapshot, StyleSnapshot } from "../book/snapshot";
import { parseCell } from "./address";
import { sharedGroups } from "./read-cells";
import type { SheetText } from "./scan";
import { styleKey } from "./style-values";

export interface CellChange {
  readonly cell: CellSnapshot | undefined;
  readonly was: CellSnapshot | undefined;
  readonly style: StyleSnapshot | undefined;
  /** The format differs, not the content alone. */
  readonly styled: boolean;
  /** The formula cannot stay shared: the cell that holds it has another one now. */
  readonly alone: boolean;
}

/** Changed cells by row and column. */
export type CellChanges = Map<number, Map<number, CellChange>>;

export const isBlank = (cell: CellSnapshot | undefined): boolean =>
  !cell || ((cell.v === null || cell.v === "") && cell.f === undefined);

// A second engine ends up a few bits beside the first one.
const nearly = (a: number, b: number) => Math.abs(a - b) <= 1e-11 * Math.max(Math.abs(a), Math.abs(b));

function sameContent(before: CellSnapshot | undefined, after: CellSnapshot | undefined): boolean {
  if (isBlank(before) && isBlank(after)) return true;
  if (!before || !after || before.f !== after.f) return false;
  // Where there was a value these only say that our engine does not know a function, or has not heard from it yet.
  if (before.f !== undefined && (after.v === "#NAME?" || after.v === "#BUSY!" || after.v === null))
    return true;
  if (after.array !== undefined && after.array !== before.array) return false;
  if (before.v === after.v) return true;
  if (before.f === undefined) return false;
  return typeof before.v === "number" && typeof after.v === "number" && nearly(before.v, after.v);
}

function put(changes: CellChanges, row: number, column: number, change: CellChange): void {
  let cells = changes.get(row);
  if (!cells) changes.set(row, (cells = new Map()));
  cells.set(column, change);
}

function compareCells(before: SheetSnapshot, after: SheetSnapshot): CellChanges {
  const changes: CellChanges = new Map();
  const rowCount = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rowCount; row++) {
    const old = before.rows[row] ?? [];
    const current = after.rows[row] ?? [];
    if (old === current && before.styles === after.styles) continue;
    const width = Math.max(old.length, current.length);
    for (let column = 0; column < width; column++) {
      const was = old[column];
      const cell = current[column];
      if (was === undefined && cell === undefined) continue;
      const oldStyle = before.styles[was?.s ?? 0];
      const style = cell?.s === undefined ? undefined : after.styles[cell.s];
      const moved = style?.origin !== undefined && was !== undefined && style.origin !== (was.s ?? 0);
      // A cell that is gone keeps the format of its place, borders included.
      const styled = cell !== undefined && (moved || styleKey(oldStyle) !== styleKey(style));
      if (styled || !sameContent(was, cell))
        put(changes, row, column, { cell, was, style, styled, alone: false });
    }
  }
  return changes;
}

/** Cells that share a formula with one that got another get their own. */
function partSharers(changes: CellChanges, text: SheetText, before: SheetSnapshot): void {
  for (const members of sharedGroups(text).values()) {
    const [master, ...others] = members.map((address) => parseCell(address)!);
    const change = changes.get(master!.row)?.get(master!.column);
    if (!change || change.cell?.f === change.was?.f) continue;
    for (const { row, column } of others) {
      const was = before.rows[row]?.[column];
      const known = changes.get(row)?.get(column);
      const change = known ?? { cell: was, was, style: undefined, styled: false };
      put(changes, row, column, { ...change, alone: true });
    }
  }
}

/** Cells that the snapshot to save has other than the one that was opened. */
export function findCellChanges(text: SheetText, before: SheetSnapshot, after: SheetSnapshot): CellChanges {
  const changes = compareCells(before, after);
  if (changes.size > 0) partSharers(changes, text, before);
  return changes;
}

/** Rows that were hidden or shown, or got another height, with what that does to their tag. */
export function findRowChanges(
  before: SheetSnapshot,
  after: SheetSnapshot,
): Map<number, (tag: string) => string> {
  const edits = new Map<number, (tag: string) => string>();
  const add = (row: number, edit: (tag: string) => string) => {
    const earlier = edits.get(row);
    edits.set(row, earlier ? (tag) => edit(earlier(tag)) : edit);
  };
  const without = (tag: string, names: string) =>
    tag.replace(new RegExp(`\\s(${names})=("[^"]*"|'[^']*')`, "g"), "");
  const wasHidden = new Set(before.hiddenRows);
  const isHidden = new Set(after.hiddenRows);
  for (const row of isHidden)
    if (!wasHidden.has(row)) add(row, (tag) => `${without(tag, "hidden")} hidden="1"`);
  for (const row of wasHidden) if (!isHidden.has(row)) add(row, (tag) => without(tag, "hidden"));
  for (const [key, pixels] of Object.entries(after.rowHeights ?? {})) {
    const points = Math.round(pixels * 75) / 100;
    if (before.rowHeights?.[Number(key)] !== pixels)
      add(Number(key), (tag) => `${without(tag, "ht|customHeight")} ht="${points}" customHeight="1"`);
  }
  return edits;
}
