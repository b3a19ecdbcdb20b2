import { readNumberText, withoutEstimateMark, type Language } from "../../core";

import { isBlank, isLeftOut, shown, type Cells } from "./cell-value";
import { displayLanguage } from "./display-language";
import type { ArgumentProblem } from "./problem";

/** What became of one cell of an argument; `defaulted` is an empty cell that stands for a number. */
export const Reading = { number: 0, defaulted: 1, blank: 2, heading: 3, error: 4, unreadable: 5 } as const;
export type Reading = (typeof Reading)[keyof typeof Reading];

/** A block of cells read as numbers, row by row. */
export interface NumberArgument {
  /** The English name, as in the metadata. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** NaN where a cell is no number, and what an empty cell stands for where it stands for something. */
  readonly numbers: Float64Array;
  /** A `Reading` per cell. */
  readonly readings: Uint8Array;
  /** The cells as they came, for quoting and for passing errors on. */
  readonly cells: readonly (readonly unknown[])[];
}

/** A number typed as text: "1.234,56 €", "ca. 5", "80 %". The host's notation is tried first. */
export function readNumberCell(text: string, language: Language): number | undefined {
  const plain = withoutEstimateMark(text.trim()) ?? text;
  return readNumberText(plain, language) ?? readNumberText(plain, language === "de" ? "en" : "de");
}

/** A first cell that begins with a letter names the column; "90 points" is a number gone wrong. */
export const isHeading = (text: string): boolean => /^\s*\p{L}/u.test(text);

/**
 * Reads an argument as numbers. A heading is passed over only in the first row of several, or in the first cell of
 * a single row of several.
 *
 * @param whenBlank The number that an empty cell, or an argument that was left out, stands for.
 */
export function readNumbers(name: string, given: Cells, whenBlank?: number): NumberArgument {
  const cells = isLeftOut(given) ? [[null]] : given!;
  const rows = cells.length;
  const columns = cells[0]!.length;
  const numbers = new Float64Array(rows * columns).fill(NaN);
  const readings = new Uint8Array(rows * columns);
  const language = displayLanguage();
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const cell = cells[row]![column];
      if (typeof cell === "number") numbers[at] = cell;
      else if (isBlank(cell)) {
        readings[at] = whenBlank === undefined ? Reading.blank : Reading.defaulted;
        if (whenBlank !== undefined) numbers[at] = whenBlank;
      } else if (cell instanceof CustomFunctions.Error) readings[at] = Reading.error;
      else {
        const value = typeof cell === "string" ? readNumberCell(cell, language) : undefined;
        if (value !== undefined) numbers[at] = value;
        else {
          const mayBeHeading = row === 0 && (rows > 1 || (columns > 1 && column === 0));
          const isText = typeof cell === "string" && isHeading(cell);
          readings[at] = mayBeHeading && isText ? Reading.heading : Reading.unreadable;
        }
      }
    }
  }
  return { name, rows, columns, numbers, readings, cells };
}

/** The cell behind a position in `numbers`. */
export const cellAt = ({ cells, columns }: NumberArgument, at: number): unknown =>
  cells[Math.floor(at / columns)]![at % columns];

/** Whether a reading gives a number to calculate with. */
export const isUsable = (reading: number): boolean => reading <= Reading.defaulted;

/** Whether a cell is empty, whatever it stands for. */
export const isEmpty = (reading: number): boolean =>
  reading === Reading.blank || reading === Reading.defaulted;

/**
 * Whether there is nothing to calculate at a place: all cells of ranges are empty there. What is given as one cell
 * serves for all places and tells nothing of one, unless there are no ranges.
 */
export function isVacant(args: readonly NumberArgument[], readings: readonly number[]): boolean {
  const isRange = ({ rows, columns }: NumberArgument) => rows > 1 || columns > 1;
  const hasRanges = args.some(isRange);
  return args.every((each, i) => isEmpty(readings[i]!) || (hasRanges && !isRange(each)));
}

/** What is wrong with a cell that should be a number and is not. */
export function readingProblem(argument: NumberArgument, at: number): ArgumentProblem {
  return argument.readings[at] === Reading.blank
    ? { kind: "blank", argument: argument.name }
    : { kind: "not-a-number", argument: argument.name, value: shown(cellAt(argument, at)) };
}
