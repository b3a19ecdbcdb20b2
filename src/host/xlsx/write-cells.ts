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
  /** The mark of cells whose formula spills. */
  readonly dynamicArrays: () => number;
}

export interface CellsWritten {
  /** Content of `<sheetData>`, or undefined when nothing differs. */
  readonly data: string | undefined;
  /** True when a formula was added, changed or removed. */
  readonly formulasChanged: boolean;
  /** True when a value or a formula differs. */
  readonly contentChanged: boolean;
}

const CUSTOM_FUNCTION = "_xldudf_";
const FILE_ERRORS = new Set("#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "));

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

  const formula = keptFormula(address, change, scan, prefix) ?? formulaMarkup(address, cell, prefix, writing);
  const { type, value } = valueMarkup(cell, formula.markup !== "", writing);
  const content = formula.markup + (value === "" ? "" : `<${prefix}v>${value}</${prefix}v>`);
  return `<${open}${type}${formula.metadata}>${content}</${prefix}c>`;
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
  if (cell.t === "e") return { type: ' t="e"', value: encodeText(fileError(value)) };
  if (isFormula) return { type: ' t="str"', value: encodeCellText(value) };
  return { type: ' t="s"', value: String(writing.strings().index(value)) };
}

/** Errors that came after the file format are computed anew by the program that opens the file. */
const fileError = (error: string): string => (FILE_ERRORS.has(error) ? error : "#VALUE!");

interface FormulaMarkup {
  readonly markup: string;
  /** Attribute of the cell. */
  readonly metadata: string;
}

/** The formula's own markup where only its result or its format changed: shared and block formulas stay what they are. */
function keptFormula(
  address: string,
  { cell, was, alone }: CellChange,
  scan: CellScan | undefined,
  prefix: string,
): FormulaMarkup | undefined {
  if (!scan || alone || cell?.f === undefined || cell.f !== was?.f) return undefined;
  const found = findInner(scan.inner, prefix, "f");
  if (!found) return undefined;
  const metadata = tagAttribute(scan.tag, "cm");
  const spill = cell.array ?? (metadata === undefined ? undefined : address);
  if (spill !== undefined && spill !== tagAttribute(found.tag, "ref")) return undefined;
  return {
    markup: `<${found.tag}>${found.content}</${prefix}f>`,
    metadata: metadata === undefined ? "" : ` cm="${metadata}"`,
  };
}

/** A formula that spills, or might: a custom function that is not marked would be cut down to one cell. */
function formulaMarkup(
  address: string,
  cell: CellSnapshot,
  prefix: string,
  writing: CellWriting,
): FormulaMarkup {
  if (cell.f === undefined) return { markup: "", metadata: "" };
  const formula = toFileFormula(cell.f);
  const text = encodeText(formula);
  if (cell.array === undefined && !formula.includes(CUSTOM_FUNCTION))
    return { markup: `<${prefix}f>${text}</${prefix}f>`, metadata: "" };
  return {
    markup: `<${prefix}f t="array" ref="${cell.array ?? address}">${text}</${prefix}f>`,
    metadata: ` cm="${writing.dynamicArrays()}"`,
  };
}
