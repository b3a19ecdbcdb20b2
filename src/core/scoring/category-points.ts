import { categoryKey } from "../table/category-key";
import { readNumberText } from "../table/number-text";
import type { Column } from "../table/types";
import { isTickColumn, readYesNo } from "../table/yes-no";
import { toBillionths } from "./exact";
import type { PointsKernel } from "./kernel";

/** Looks points up by dictionary code + 1; entry 0 is what a cell without text gives. */
function writeByCode(
  codes: Int32Array,
  points: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void {
  for (let row = start, at = 0; row < end; row += 1, at += 1) out[at] = points[codes[row]! + 1]!;
}

/** Looks points up by number where there is one, otherwise by the text that stands there instead. */
function writeByNumber(
  { numbers, codes }: Column,
  byNumber: ReadonlyMap<number, number>,
  byCode: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void {
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const value = numbers[row]!;
    out[at] = Number.isNaN(value) ? byCode[codes[row]! + 1]! : (byNumber.get(value) ?? NaN);
  }
}

function writeYesNo(
  { numbers, codes }: Column,
  yes: number,
  no: number,
  byCode: Float64Array,
  start: number,
  end: number,
  out: Float64Array,
): void {
  for (let row = start, at = 0; row < end; row += 1, at += 1) {
    const value = numbers[row]!;
    if (value * (value - 1) === 0) out[at] = no + value * (yes - no);
    else out[at] = Number.isNaN(value) ? byCode[codes[row]! + 1]! : NaN;
  }
}

function pointsByCode(
  { dictionary }: Column,
  blank: number,
  pointsOf: (text: string) => number | undefined,
): Float64Array {
  const points = new Float64Array(dictionary.length + 1);
  points[0] = blank;
  for (let code = 0; code < dictionary.length; code += 1)
    points[code + 1] = pointsOf(dictionary[code]!) ?? NaN;
  return points;
}

/** Points, in billionths, by text. Texts outside the list give NaN. */
export function categoryKernel(column: Column, points: Readonly<Record<string, number>>): PointsKernel {
  const byKey = new Map(
    Object.entries(points).map(([text, value]) => [categoryKey(text), toBillionths(value)] as const),
  );
  const byCode = pointsByCode(column, NaN, (text) => byKey.get(categoryKey(text)));
  if (column.kind === "text") return (start, end, out) => writeByCode(column.codes, byCode, start, end, out);

  const byNumber = new Map<number, number>();
  for (const [text, value] of byKey) {
    const answer = column.kind === "boolean" ? readYesNo(text) : undefined;
    const number = answer === undefined ? numberOf(text) : answer ? 1 : 0;
    if (number !== undefined) byNumber.set(number, value);
  }
  return (start, end, out) => writeByNumber(column, byNumber, byCode, start, end, out);
}

const numberOf = (text: string): number | undefined =>
  readNumberText(text, "de") ?? readNumberText(text, "en");

/** Points, in billionths, for yes and no; other values give NaN. In a column of ticks a blank means no. */
export function yesNoKernel(column: Column, yes: number, no: number): PointsKernel {
  const yesPoints = toBillionths(yes);
  const noPoints = toBillionths(no);
  const blank = column.kind === "text" && isTickColumn(column.dictionary) ? noPoints : NaN;
  const byCode = pointsByCode(column, blank, (text) => {
    const answer = readYesNo(text);
    return answer === undefined ? undefined : answer ? yesPoints : noPoints;
  });
  if (column.kind === "text") return (start, end, out) => writeByCode(column.codes, byCode, start, end, out);
  return (start, end, out) => writeYesNo(column, yesPoints, noPoints, byCode, start, end, out);
}
