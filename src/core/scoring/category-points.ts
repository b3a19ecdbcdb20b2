import { categoryKey } from "../table/category-key";
import { readNumberText } from "../table/number-text";
import type { Column } from "../table/types";
import { isTickColumn, readYesNo } from "../table/yes-no";
import { toBillionths } from "./exact";
import type { PointsKernel } from "./kernel";

/** Looks points up by dictionary code; `blank` is what a cell without text gives. */
function codeKernel(codes: Int32Array, byCode: Float64Array, blank: number): PointsKernel {
  return (start, end, out) => {
    for (let row = start, at = 0; row < end; row += 1, at += 1) {
      const code = codes[row]!;
      out[at] = code < 0 ? blank : byCode[code]!;
    }
  };
}

/** Looks points up by number where there is one, otherwise by the text that stands there instead. */
function numberKernel(
  column: Column,
  pointsOf: (value: number) => number,
  byCode: Float64Array,
): PointsKernel {
  const { numbers, codes } = column;
  return (start, end, out) => {
    for (let row = start, at = 0; row < end; row += 1, at += 1) {
      const value = numbers[row]!;
      if (Number.isNaN(value)) out[at] = codes[row]! < 0 ? NaN : byCode[codes[row]!]!;
      else out[at] = pointsOf(value);
    }
  };
}

/** Points, in billionths, by text. Texts outside the list give NaN. */
export function categoryKernel(column: Column, points: Readonly<Record<string, number>>): PointsKernel {
  const byKey = new Map(
    Object.entries(points).map(([text, value]) => [categoryKey(text), toBillionths(value)] as const),
  );
  const byCode = Float64Array.from(column.dictionary, (text) => byKey.get(categoryKey(text)) ?? NaN);
  if (column.kind === "text") return codeKernel(column.codes, byCode, NaN);

  const byNumber = new Map<number, number>();
  for (const [text, value] of byKey) {
    const number = readNumberText(text, "de") ?? readNumberText(text, "en");
    const yes = column.kind === "boolean" ? readYesNo(text) : undefined;
    if (yes !== undefined) byNumber.set(yes ? 1 : 0, value);
    else if (number !== undefined) byNumber.set(number, value);
  }
  return numberKernel(column, (value) => byNumber.get(value) ?? NaN, byCode);
}

/** Points, in billionths, for yes and no; other values give NaN. In a column of ticks a blank means no. */
export function yesNoKernel(column: Column, yes: number, no: number): PointsKernel {
  const yesPoints = toBillionths(yes);
  const noPoints = toBillionths(no);
  const byCode = Float64Array.from(column.dictionary, (text) => {
    const answer = readYesNo(text);
    return answer === undefined ? NaN : answer ? yesPoints : noPoints;
  });
  if (column.kind === "text") {
    return codeKernel(column.codes, byCode, isTickColumn(column.dictionary) ? noPoints : NaN);
  }
  return numberKernel(column, (value) => (value === 1 ? yesPoints : value === 0 ? noPoints : NaN), byCode);
}
