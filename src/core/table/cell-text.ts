import type { Cell } from "./types";

// No-break, thin, figure and narrow no-break spaces, zero-width characters, byte-order mark.
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** True for text that has nothing to clean: no blank at its ends, no odd character within. */
function isClean(text: string): boolean {
  const last = text.length - 1;
  if (last < 0) return true;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 ? at === 0 || at === last || code !== 0x20 : code >= 0xa0 && isOdd(code)) return false;
  }
  return true;
}

const isOdd = (code: number): boolean =>
  code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;

/** Text without blanks around it; odd spaces become plain ones, invisible characters go. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.replace(ODD_SPACES, " ").replace(INVISIBLE, "").trim();
}

const ERROR_TEXT =
  /^#(?:N\/A|NV|NAME\?|NULL!|REF!|BEZUG!|VALUE!|WERT!|NUM!|ZAHL!|DIV\/0!|SPILL!|ÜBERLAUF!|CALC!|KALK!|FIELD!|FELD!|CONNECT!|VERBINDEN!|BLOCKED!|BLOCKIERT!|UNKNOWN!|UNBEKANNT!|BUSY!|GETTING_DATA|DATEN_ABRUFEN|PYTHON!|#+)/i;

/** True for error cells as Excel gives them, in English and German, and for a column too narrow to show ("####"). */
export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 35 && ERROR_TEXT.test(text);

const PLACEHOLDERS = new Set([
  ..."- -- --- – — ? ?? . ... … / * n/a na n.a. n. a. null none nan nil unknown tbd missing".split(" "),
  ..."k.a. k.a ka unbekannt offen fehlt leer entfällt".split(" "),
  "k. a.",
  "n. a.",
  "keine angabe",
  "keine angaben",
  "nicht bekannt",
  "not available",
  "no data",
]);

/** True for texts by which people say "no value here": "-", "k. A.", "n/a", "unbekannt". */
export const isPlaceholder = (text: string): boolean =>
  text.length <= 14 && PLACEHOLDERS.has(text.toLowerCase());

/** A cell in one of the forms that the reader knows. */
export type PlainCell = string | number | boolean | undefined;

const MILLISECONDS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Brings a cell into a plain form: cleaned text, undefined for blank, serial day for a date object. */
export function plainCell(cell: Cell | undefined): PlainCell {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") {
    const text = cleanText(cell);
    return text === "" ? undefined : text;
  }
  if (typeof cell === "boolean") return cell;
  return plainObject(cell);
}

// Callers outside the type checker pass what they have: dates, big integers, nested values.
function plainObject(cell: unknown): PlainCell {
  if (cell === null || cell === undefined) return undefined;
  if (cell instanceof Date) {
    const time = cell.getTime();
    return Number.isNaN(time) ? undefined : time / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
  }
  if (typeof cell === "bigint") return Number(cell);
  const text = cleanText(typeof cell === "object" ? JSON.stringify(cell) : String(cell));
  return text === "" ? undefined : text;
}
