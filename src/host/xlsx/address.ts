/** Zero-based rectangle, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Reads "B7" or "$B$7"; undefined when it is no cell. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(address);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : undefined;
}

/** Reads "A1", "A1:C9" or "Sheet!A1:C9"; undefined when it is no bounded range. */
export function parseArea(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first, last = first] = local.split(":");
  const from = parseCell(first ?? "");
  const to = parseCell(last ?? "");
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export const formatArea = (area: Area): string =>
  area.top === area.bottom && area.left === area.right
    ? cellAddress(area.top, area.left)
    : `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;

/** Address without sheet and dollar signs, several areas parted by spaces, as the parts of a file have it. */
export const plainAddress = (address: string): string =>
  address
    .split(/[ ,;]+/)
    .map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""))
    .join(" ");

/** Sheet name as it stands in a formula. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
