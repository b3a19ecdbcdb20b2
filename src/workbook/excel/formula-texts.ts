import { readYesNo } from "../../core";
import type { Cell } from "../../core";
import type { FormulaPart, RangeRef, ReadColumn, WriteRequest } from "../workbook";
import type { PlacedColumn } from "./placement";
import { absoluteAddress, letters } from "./ranges";
import { readGrid } from "./read-grid";

/** What formulas are put together from. */
export interface FormulaTexts {
  /** The formula of a column for one customer, or undefined where the value is written. */
  textOf(column: PlacedColumn, customer: number): string | undefined;
  /** Cells of the source whose understood value is written in place of a reference. */
  readonly literals: number;
}

const NO_FORMULAS: FormulaTexts = { textOf: () => undefined, literals: 0 };

/** Looks at the cells that formulas will refer to, and composes the formulas row by row. */
export async function formulaTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  request: WriteRequest,
  columns: readonly PlacedColumn[],
  pageSheet: string,
): Promise<FormulaTexts> {
  if (!columns.some(({ result }) => result.formula)) return NO_FORMULAS;
  const { source, sourceRows } = request;
  const literals: ReadonlyMap<number, string>[] = [];
  for (const read of request.read ?? []) {
    const range = { ...source.range, column: source.range.column + read.column, columnCount: 1 };
    literals.push(literalsOf(read, sourceRows, await readGrid(context, sheet, range, "values")));
  }
  const places = new Map(columns.map(({ result, data }) => [result.id, data]));
  const partText = (part: FormulaPart, customer: number): string => {
    if (typeof part === "string") return part;
    const row = source.range.row + sourceRows[customer]!;
    if ("read" in part) {
      const column = source.range.column + request.read![part.read]!.column;
      return literals[part.read]!.get(customer) ?? `$${letters(column)}${row + 1}`;
    }
    if ("result" in part) return `$${letters(placeOf(places, part.result).column)}${row + 1}`;
    if ("allOf" in part) return localAbsolute(placeOf(places, part.allOf));
    const { rowCount = 1, columnCount = 1, ...cell } = part.page;
    const address = absoluteAddress({ sheet: pageSheet, ...cell, rowCount, columnCount });
    return rowCount === 1 && columnCount === 1 ? address.slice(0, address.lastIndexOf(":")) : address;
  };
  return {
    textOf: ({ result: { formula } }, customer) =>
      formula?.parts.map((part) => partText(part, customer)).join(""),
    literals: literals.reduce((count, each) => count + each.size, 0),
  };
}

function placeOf(places: ReadonlyMap<string, RangeRef>, id: string): RangeRef {
  const place = places.get(id);
  if (!place) throw new TypeError(`no result column "${id}" that a formula refers to`);
  return place;
}

const localAbsolute = ({ row, rowCount, column }: RangeRef): string =>
  `$${letters(column)}$${row + 1}:$${letters(column)}$${row + rowCount}`;

/** Customers whose cell a formula would take for something else, with what is written instead. */
function literalsOf(
  { kind, values }: ReadColumn,
  sourceRows: ArrayLike<number>,
  cells: readonly (readonly Cell[])[],
): ReadonlyMap<number, string> {
  const isUnderstood = IS_UNDERSTOOD[kind];
  const literals = new Map<number, string>();
  values.forEach((value, customer) => {
    const cell = cells[sourceRows[customer]!]?.[0] ?? "";
    if (!isUnderstood(cell, value)) literals.set(customer, literal(value));
  });
  return literals;
}

const isSameNumber = (cell: Cell, understood: Cell): boolean =>
  typeof understood === "number" ? cell === understood : typeof cell !== "number";

/** TRIM turns whole numbers and truth values into text as they are listed. */
function isSameText(cell: Cell, understood: Cell): boolean {
  if (understood === "") return typeof cell === "string";
  if (typeof cell === "boolean") return understood === (cell ? "1" : "0");
  if (typeof cell === "number") return Number.isInteger(cell) && String(cell) === understood;
  return trimmed(String(cell ?? "")).toLowerCase() === String(understood);
}

/** Blanks that TRIM leaves. */
const ODD_BLANK = /[^\S ]/;

/** Whether the cell marks as the formula will take it: text that is not a no, a number that is not 0, or TRUE. */
function marks(cell: Cell): boolean {
  if (typeof cell !== "string") return Boolean(cell);
  return trimmed(cell) !== "" && readYesNo(cell) !== false;
}

const isSameMark = (cell: Cell, understood: Cell): boolean =>
  marks(cell) === marks(understood) && !(typeof cell === "string" && ODD_BLANK.test(cell));

const IS_UNDERSTOOD = { number: isSameNumber, text: isSameText, mark: isSameMark } as const;

/** As TRIM does it: only plain blanks. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

const literal = (value: Cell): string =>
  typeof value === "number" ? String(value).toUpperCase() : `"${String(value ?? "").replaceAll('"', '""')}"`;
