import type { Factor } from "../model/types";
import { CellStatus, type Column } from "../table/types";
import { BILLIONTHS } from "./exact";
import { factorKernel } from "./factor-kernel";
import type { PlainScale } from "./plain-factor";

/**
 * Points, in billionths, that a scale gives raw numbers; made once for many of them. NaN as in `pointsOf`.
 *
 * @param weight Most points, as `Factor.weight`.
 */
export function pointsOfNumbers(scale: PlainScale, weight: number): (value: number) => number {
  const numbers = new Float64Array(1);
  const column: Column = {
    name: "",
    index: 0,
    kind: scale.kind === "yes-no" ? "boolean" : "number",
    numbers,
    codes: Int32Array.of(-1),
    dictionary: [],
    status: Uint8Array.of(CellStatus.value),
    locale: "de",
    localeAmbiguous: false,
  };
  const kernel = factorKernel({ scale, column }, weight);
  const out = new Float64Array(1);
  return (value) => {
    numbers[0] = value;
    kernel(0, 1, out);
    return out[0]!;
  };
}

/**
 * Points that a factor gives a raw number, as for drawing its curve.
 *
 * @param factor Bands of customers as the table that they come to, see `plainScale`: on their own they give no points.
 * @param value A number, an Excel serial day, elapsed time in its unit, or 1 and 0 for yes and no.
 * @returns Points; NaN where the scale has none for it (a category that is not in the list).
 */
export function pointsOf({ scale, weight }: Pick<Factor, "scale" | "weight">, value: number): number {
  if (scale.kind === "quantiles") return NaN;
  return Math.round(pointsOfNumbers(scale, weight)(value)) / BILLIONTHS;
}
