import type { Factor } from "../model/types";
import { CellStatus, type Column } from "../table/types";
import { BILLIONTHS } from "./exact";
import { factorKernel } from "./factor-kernel";

/**
 * Points that a factor gives a raw number, as for drawing its curve.
 *
 * @param value A number, an Excel serial day, or 1 and 0 for yes and no.
 * @returns Points; NaN where the scale has none for it (a category that is not in the list).
 */
export function pointsOf(factor: Factor, value: number): number {
  const column: Column = {
    name: factor.column,
    index: 0,
    kind: factor.scale.kind === "yes-no" ? "boolean" : "number",
    numbers: Float64Array.of(value),
    codes: Int32Array.of(-1),
    dictionary: [],
    status: Uint8Array.of(CellStatus.value),
    locale: "de",
    localeAmbiguous: false,
  };
  const out = new Float64Array(1);
  factorKernel(factor, column)(0, 1, out);
  return Math.round(out[0]!) / BILLIONTHS;
}
