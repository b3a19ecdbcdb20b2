import type { CellScalar } from "./snapshot";
import { type Cell, FORCED_TEXT, LOGICAL, NUMBER, TEXT } from "./univer";

/** What a cell holds as the client sees it; "" for a blank cell. */
export type Value = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

export const isErrorText = (text: string): boolean => text.startsWith("#") && ERRORS.has(text);

export const isErrorCell = (cell: Cell | undefined): boolean =>
  cell?.t !== FORCED_TEXT && typeof cell?.v === "string" && isErrorText(cell.v);

export function valueOf(cell: Cell | undefined): Value {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p ? richText(p) : "";
  if (t === LOGICAL) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === NUMBER && typeof v === "string") return Number(v);
  return v;
}

// Text typed with line breaks is kept by the grid as a small document that ends with "\r\n".
function richText(document: object): string {
  const { body } = document as { body?: { dataStream?: string } };
  return (body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
}

export function typeOf(cell: Cell | undefined): ValueType {
  const value = valueOf(cell);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorCell(cell) ? "Error" : "String";
}

export const isBlank = (cell: Cell | undefined): boolean =>
  !cell || (valueOf(cell) === "" && !cell.f && !cell.si);

export function cellFromScalar(v: CellScalar): Cell {
  if (v === null || v === "") return {};
  if (typeof v === "number") return { v, t: NUMBER };
  if (typeof v === "boolean") return { v: v ? 1 : 0, t: LOGICAL };
  return { v, t: isErrorText(v) ? TEXT : textType(v) };
}

// A string that looks like a number stays text only under the forced type.
const textType = (text: string) => (text.trim() !== "" && Number.isFinite(Number(text)) ? FORCED_TEXT : TEXT);
