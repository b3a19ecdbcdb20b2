/** A row of `<sheetData>`: positions are offsets into the scanned text. */
export interface RowScan {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** The opening tag, without "<" and ">". */
  readonly tag: string;
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface CellScan {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** Content between the tags; "" for an empty cell. */
  readonly inner: string;
}

/** The text of a sheet's part, cut at its cells. */
export interface SheetText {
  readonly before: string;
  /** Content of `<sheetData>`. */
  readonly data: string;
  readonly after: string;
  /** Namespace prefix with colon, or "". */
  readonly prefix: string;
}

/** Splits a sheet's part; the head and tail joined with an empty `<sheetData/>` are a whole document. */
export function splitSheet(text: string): SheetText {
  const match = /<([\w.-]+:)?sheetData(\s[^>]*?)?(\/?)>/.exec(text);
  if (!match) {
    const root = /<([\w.-]+:)?(worksheet|chartsheet|dialogsheet|macrosheet)[\s>]/.exec(text);
    if (!root) throw new SyntaxError("no sheet");
    return { before: text, data: "", after: "", prefix: root[1] ?? "" };
  }
  const prefix = match[1] ?? "";
  const opened = match.index + match[0].length;
  if (match[3] === "/")
    return { before: text.slice(0, match.index), data: "", after: text.slice(opened), prefix };
  const closing = `</${prefix}sheetData`;
  const closed = text.indexOf(closing, opened);
  if (closed < 0) throw new SyntaxError("sheet data without end");
  const after = text.indexOf(">", closed) + 1;
  return {
    before: text.slice(0, match.index),
    data: text.slice(opened, closed),
    after: text.slice(after),
    prefix,
  };
}

/** Value of an attribute within a tag, still encoded. */
export function tagAttribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at >= 0) {
    const from = at + name.length + 3;
    return tag.slice(from, tag.indexOf('"', from));
  }
  if (!tag.includes("'") && !/[\n\t]/.test(tag)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** Next opening tag `<name …` at or after `from`; -1 when there is none. */
function findTag(text: string, open: string, from: number): number {
  for (let at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + 1)) {
    const next = text.charCodeAt(at + open.length);
    if (next === 32 || next === 62 || next === 47 || next === 10 || next === 13 || next === 9) return at;
  }
  return -1;
}

export function* scanRows(data: string, prefix: string): Generator<RowScan> {
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let at = 0;
  let implicit = 0;
  for (;;) {
    const start = findTag(data, open, at);
    if (start < 0) return;
    const tagClose = data.indexOf(">", start);
    if (tagClose < 0) throw new SyntaxError("row without end");
    const empty = data[tagClose - 1] === "/";
    const tag = data.slice(start + 1, empty ? tagClose - 1 : tagClose);
    const innerStart = tagClose + 1;
    const innerEnd = empty ? innerStart : data.indexOf(close, innerStart);
    if (innerEnd < 0) throw new SyntaxError("row without end");
    const end = empty ? innerEnd : innerEnd + close.length;
    const number = tagAttribute(tag, "r");
    const row = number === undefined ? implicit : Number(number) - 1;
    yield { row, start, end, tag, innerStart, innerEnd };
    implicit = row + 1;
    at = end;
  }
}

/** Zero-based column of a reference such as "AB12". */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column - 1;
}

export function* scanCells(data: string, row: RowScan, prefix: string): Generator<CellScan> {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let at = row.innerStart;
  let implicit = 0;
  for (;;) {
    const start = findTag(data, open, at);
    if (start < 0 || start >= row.innerEnd) return;
    const tagClose = data.indexOf(">", start);
    const empty = data[tagClose - 1] === "/";
    const tag = data.slice(start + 1, empty ? tagClose - 1 : tagClose);
    const innerEnd = empty ? tagClose + 1 : data.indexOf(close, tagClose);
    if (innerEnd < 0) throw new SyntaxError("cell without end");
    const end = empty ? innerEnd : innerEnd + close.length;
    const reference = tagAttribute(tag, "r");
    const column = reference === undefined ? implicit : columnOf(reference);
    yield { column, start, end, tag, inner: empty ? "" : data.slice(tagClose + 1, innerEnd) };
    implicit = column + 1;
    at = end;
  }
}

/** Tag and raw content of the first `<name>` in a cell's content. */
export function findInner(
  inner: string,
  prefix: string,
  name: string,
): { tag: string; content: string } | undefined {
  const start = findTag(inner, `<${prefix}${name}`, 0);
  if (start < 0) return undefined;
  const tagClose = inner.indexOf(">", start);
  if (inner[tagClose - 1] === "/") return { tag: inner.slice(start + 1, tagClose - 1), content: "" };
  const end = inner.indexOf(`</${prefix}${name}>`, tagClose);
  return {
    tag: inner.slice(start + 1, tagClose),
    content: inner.slice(tagClose + 1, end < 0 ? undefined : end),
  };
}
