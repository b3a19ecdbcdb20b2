import type { CellSnapshot, SheetSnapshot } from "../book/snapshot";
import { cellAddress } from "./address";
import { findCellChanges, findRowChanges, isBlank, type CellChange } from "./cell-changes";
import { encodeCellText } from "./cell-text";
import { toFileFormula } from "./formulas";
import {
  findInner,
  scanCells,
  scanRows,
  tagAttribute,
  type CellScan,
  type RowScan,
  type SheetText,
} from "./scan";
import type { SharedStrings } from "./shared-strings";
import type { StyleWriter } from "./write-styles";
import { encodeText } from "./xml";

export interface CellWriting {
  readonly strings: () => SharedStrings;
  readonly styles: () => StyleWriter;
}

export interface CellsWritten {
  /** Content of `<sheetData>`, or undefined when nothing differs. */
  readonly data: string | undefined;
  /** True when a formula was added, changed or removed. */
  readonly formulasChanged: boolean;
  /** True when a value or a formula differs. */
  readonly contentChanged: boolean;
}

/** Text that would be taken for a formula, or for an apostrophe's work, when it is typed again. */
const needsQuote = (cell: CellSnapshot) =>
  cell.f === undefined && cell.t !== "e" && typeof cell.v === "string" && /^[=+\-@']./.test(cell.v);

/** Writes the cells that differ into a sheet's data; every other row and cell stays as it stands there. */
export function writeCells(
  text: SheetText,
  before: SheetSnapshot,
  after: SheetSnapshot,
  writing: CellWriting,
): CellsWritten {
  const { data, prefix } = text;
  const changes = findCellChanges(text, before, after);
  const rowEdits = findRowChanges(before, after);
  const pending = [...new Set([...changes.keys(), ...rowEdits.keys()])].sort((a, b) => a - b);

  const rowMarkup = (row: number, tag: string, scan?: RowScan): string => {
    const old = new Map<number, CellScan>();
    if (scan) for (const cell of scanCells(data, scan, prefix)) old.set(cell.column, cell);
    const changed = changes.get(row);
    const columns = [...new Set([...old.keys(), ...(changed?.keys() ?? [])])].sort((a, b) => a - b);
    const cells = columns.map((column) => {
      const change = changed?.get(column);
      const cell = old.get(column);
      if (change) return cellMarkup(cellAddress(row, column), change, cell, prefix, writing);
      return cell ? data.slice(cell.start, cell.end) : "";
    });
    const content = cells.join("");
    const edited = rowEdits.get(row)?.(tag) ?? tag;
    if (content !== "") return `<${edited}>${content}</${prefix}row>`;
    return scan || edited !== tag ? `<${edited}/>` : "";
  };

  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  const addNewRows = (before: number) => {
    for (; next < pending.length && pending[next]! < before; next++)
      pieces.push(rowMarkup(pending[next]!, `${prefix}row r="${pending[next]! + 1}"`));
  };
  if (pending.length > 0)
    for (const scan of scanRows(data, prefix)) {
      pieces.push(data.slice(copied, scan.start));
      copied = scan.start;
      addNewRows(scan.row);
      if (next >= pending.length) break;
      if (pending[next] !== scan.row) continue;
      const tag = scan.tag.replace(/\sspans=("[^"]*"|'[^']*')/, "").trimEnd();
      pieces.push(rowMarkup(scan.row, tag, scan));
      copied = scan.end;
      next++;
    }
  pieces.push(data.slice(copied));
  addNewRows(Infinity);

  const written = pieces.join("");
  // Results of block formulas come back as values; where they are the same nothing was changed.
  if (written === data) return { data: undefined, formulasChanged: false, contentChanged: false };
  const all = [...changes.values()].flatMap((cells) => [...cells.values()]);
  return {
    data: written,
    formulasChanged: all.some(({ cell, was }) => cell?.f !== was?.f),
    contentChanged: all.some(({ cell, was }) => cell?.f !== was?.f || cell?.v !== was?.v),
  };
}

function cellMarkup(
  address: string,
  change: CellChange,
  scan: CellScan | undefined,
  prefix: string,
  writing: CellWriting,
): string {
  const { cell } = change;
  const base = Number((scan && tagAttribute(scan.tag, "s")) ?? 0);
  const quoted = cell !== undefined && needsQuote(cell);
  const wanted = change.styled ? change.style : { ...change.style, origin: base };
  const style = change.styled || quoted ? writing.styles().format(wanted, base, quoted) : base;
  const open = `${prefix}c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === undefined || isBlank(cell)) return style === 0 ? "" : `<${open}/>`;

  const kept = keptFormula(change, scan, prefix);
  const formula = kept?.markup ?? formulaMarkup(cell, prefix);
  const { type, value } = valueMarkup(cell, formula !== "", writing);
  const content = formula + (value === "" ? "" : `<${prefix}v>${value}</${prefix}v>`);
  return `<${open}${type}${kept?.metadata ?? ""}>${content}</${prefix}c>`;
}

function valueMarkup(
  cell: CellSnapshot,
  isFormula: boolean,
  writing: CellWriting,
): { type: string; value: string } {
  const { v: value } = cell;
  if (value === null) return { type: "", value: "" };
  if (typeof value === "number")
    return Number.isFinite(value) ? { type: "", value: String(value) } : { type: ' t="e"', value: "#NUM!" };
  if (typeof value === "boolean") return { type: ' t="b"', value: value ? "1" : "0" };
  if (cell.t === "e") return { type: ' t="e"', value: encodeText(value) };
  if (isFormula) return { type: ' t="str"', value: encodeCellText(value) };
  return { type: ' t="s"', value: String(writing.strings().index(value)) };
}

/** The formula's own markup where only its result or its format changed: shared and block formulas stay what they are. */
function keptFormula(
  { cell, was, alone }: CellChange,
  scan: CellScan | undefined,
  prefix: string,
): { markup: string; metadata: string } | undefined {
  if (!scan || alone || cell?.f === undefined || cell.f !== was?.f) return undefined;
  const found = findInner(scan.inner, prefix, "f");
  if (!found) return undefined;
  const metadata = tagAttribute(scan.tag, "cm");
  return {
    markup: `<${found.tag}>${found.content}</${prefix}f>`,
    metadata: metadata === undefined ? "" : ` cm="${metadata}"`,
  };
}

function formulaMarkup(cell: CellSnapshot, prefix: string): string {
  if (cell.f === undefined) return "";
  const block = cell.array === undefined ? "" : ` t="array" ref="${cell.array}"`;
  return `<${prefix}f${block}>${encodeText(toFileFormula(cell.f))}</${prefix}f>`;
}
