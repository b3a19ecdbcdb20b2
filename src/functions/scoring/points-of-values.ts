import {
  CellStatus,
  factorKernel,
  fromBillionths,
  type CategoriesScale,
  type Column,
  type StepsScale,
} from "../../core";

import { isBlank, isLeftOut, shown, type Cells } from "../cells/cell-value";
import { eachElement, thrownIfAlone } from "../cells/each-element";
import { isHeading, readNumbers } from "../cells/number-argument";
import { readOneNumber } from "../cells/one-number";
import { rangeProblem } from "../cells/problem";
import { readScaleTable } from "./read-scale-table";
import { speak } from "./speak";

/** Points that a scale gives each value of a block. */
export function pointsOfValues(values: Cells, scaleTable: Cells, maxPoints: Cells): unknown[][] {
  const most = readOneNumber("max_points", maxPoints, speak);
  const problem = rangeProblem("max_points", most, { above: 0, most: 100 });
  if (problem) throw speak(problem);
  const scale = readScaleTable(scaleTable, most);
  return scale.kind === "steps" ? pointsOfNumbers(values, scale, most) : pointsOfTexts(values, scale, most);
}

function pointsOfNumbers(values: Cells, scale: StepsScale, most: number): unknown[][] {
  const numbers = new Float64Array(1);
  const points = new Float64Array(1);
  const kernel = factorKernel({ scale, column: columnOf("number", numbers) }, most);
  return eachElement([readNumbers("value", values)], [], speak, ([value]) => {
    numbers[0] = value!;
    kernel(0, 1, points);
    return fromBillionths(points[0]!);
  });
}

function pointsOfTexts(values: Cells, scale: CategoriesScale, most: number): unknown[][] {
  const cells = isLeftOut(values) ? [[""]] : values!;
  const flat = cells.flat();
  const texts = [...new Set(flat.filter((cell) => typeof cell === "string"))];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const column: Column = {
    ...columnOf(
      flat.some((cell) => typeof cell === "boolean") ? "boolean" : "number",
      Float64Array.from(flat, (cell) =>
        typeof cell === "number" || typeof cell === "boolean" ? Number(cell) : NaN,
      ),
    ),
    codes: Int32Array.from(flat, (cell) => (typeof cell === "string" ? codeOf.get(cell)! : -1)),
    dictionary: texts,
  };
  const points = new Float64Array(flat.length);
  factorKernel({ scale, column }, most)(0, flat.length, points);

  let at = 0;
  return thrownIfAlone(
    cells.map((row, index) =>
      row.map((cell, place) => {
        const given = points[at++]!;
        if (isBlank(cell)) return "";
        if (cell instanceof CustomFunctions.Error) return cell;
        if (!Number.isNaN(given)) return fromBillionths(given);
        const mayBeHeading = index === 0 && (cells.length > 1 || (row.length > 1 && place === 0));
        if (mayBeHeading && typeof cell === "string" && isHeading(cell)) return "";
        return speak({ kind: "text-not-in-table", value: shown(cell) });
      }),
    ),
  );
}

const columnOf = (kind: Column["kind"], numbers: Float64Array): Column => ({
  name: "",
  index: 0,
  kind,
  numbers,
  codes: new Int32Array(numbers.length).fill(-1),
  dictionary: [],
  status: new Uint8Array(numbers.length).fill(CellStatus.value),
  locale: "de",
  localeAmbiguous: false,
});
