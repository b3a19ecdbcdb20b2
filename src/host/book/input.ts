import { isErrorText } from "./value";
import { type Cell, FORCED_TEXT, LOGICAL, NUMBER, TEXT } from "./univer";

/** What a cell becomes when something is entered; `numberFormat` is what the entry asks of a "General" cell. */
export interface Entry {
  readonly cell: Cell | "clear";
  readonly numberFormat?: string;
}

const NUMERIC = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;
const PERCENT = /^[+-]?\d+(?:\.\d*)?%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = 86_400_000;

/**
 * Reads a written value as Excel does under the client's en-US: "" clears, a leading apostrophe makes text, "=", "+"
 * and "-" start a formula, and text that looks like a number, percentage, date, TRUE or an error becomes one. In a
 * cell formatted as text ("@") every string stays as it is.
 */
export function readEntry(input: string | number | boolean, isTextCell: boolean): Entry {
  if (typeof input === "number") return { cell: { v: input, t: NUMBER } };
  if (typeof input === "boolean") return { cell: { v: input ? 1 : 0, t: LOGICAL } };
  if (input === "") return { cell: "clear" };
  if (isTextCell) return { cell: { v: input, t: FORCED_TEXT } };
  if (input.startsWith("'")) return { cell: { v: input.slice(1), t: FORCED_TEXT } };
  const first = input.charCodeAt(0);
  const maybeSpecial =
    first < 58 ||
    first === 35 ||
    first === 84 ||
    first === 70 ||
    first === 116 ||
    first === 102 ||
    first === 61;
  return maybeSpecial ? readSpecial(input) : { cell: { v: input, t: TEXT } };
}

function readSpecial(input: string): Entry {
  if (NUMERIC.test(input)) return { cell: { v: Number(input.replaceAll(",", "")), t: NUMBER } };
  if (PERCENT.test(input)) {
    return {
      cell: { v: Number(input.slice(0, -1)) / 100, t: NUMBER },
      numberFormat: input.includes(".") ? "0.00%" : "0%",
    };
  }
  if (/^=./.test(input)) return { cell: { f: input } };
  if (/^[+-]./.test(input)) return { cell: { f: `=${input}` } };
  if (/^(true|false)$/i.test(input))
    return { cell: { v: input.toLowerCase() === "true" ? 1 : 0, t: LOGICAL } };
  if (isErrorText(input.toUpperCase())) return { cell: { v: input.toUpperCase(), t: TEXT } };
  const date = readDate(input);
  return date === undefined
    ? { cell: { v: input, t: TEXT } }
    : { cell: { v: date, t: NUMBER }, numberFormat: "m/d/yyyy" };
}

function readDate(input: string): number | undefined {
  const iso = ISO_DATE.exec(input);
  const us = US_DATE.exec(input);
  if (!iso && !us) return undefined;
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [us![3], us![1], us![2]]).map(Number) as [
    number,
    number,
    number,
  ];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was.
  return serial > 60 ? serial : serial - 1;
}
