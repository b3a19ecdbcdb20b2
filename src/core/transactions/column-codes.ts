import { isPlaceholder } from "../table/cell-text";
import { CellStatus, type Column } from "../table/types";
import { customerKey } from "./customer-codes";

const UNSEEN = -2;
/** A range of whole numbers that is looked up in an array, in entries per row. */
const DENSE = 8;

/** What a column names, numbered in order of first mention. */
export interface ColumnCodes {
  /** From 0 to `count` - 1 for each row, -1 where the cell names nothing. */
  readonly codes: Int32Array;
  readonly count: number;
  /** How many of the names were known before. */
  readonly known: number;
  /** The name of each code. */
  readonly names: () => readonly string[];
}

/**
 * Numbers what a column names: customers, orders, products. Compared as shown, without blanks around it; error cells
 * and texts that say "unknown" name nothing.
 *
 * @param known Names that are numbered before all others.
 */
export const columnCodes = (column: Column, known: readonly string[] = []): ColumnCodes =>
  column.dictionary.length === 0 && known.length === 0 ? numberCodes(column) : textCodes(column, known);

/** Finds the code of a number, by an array where the numbers are whole and close together. */
function numberIndex(numbers: Float64Array): {
  get(value: number): number;
  set(value: number, code: number): void;
} {
  let least = Infinity;
  let most = -Infinity;
  let isWhole = true;
  for (const value of numbers) {
    if (value < least) least = value;
    if (value > most) most = value;
    if (value % 1 !== 0 && !Number.isNaN(value)) isWhole = false;
  }
  if (isWhole && most - least < DENSE * numbers.length + 1000) {
    const codes = new Int32Array(Math.max(0, most - least + 1)).fill(UNSEEN);
    return {
      get: (value) => codes[value - least]!,
      set: (value, code) => {
        codes[value - least] = code;
      },
    };
  }
  const codes = new Map<number, number>();
  return { get: (value) => codes.get(value) ?? UNSEEN, set: (value, code) => codes.set(value, code) };
}

function numberCodes({ numbers }: Column): ColumnCodes {
  const index = numberIndex(numbers);
  const codes = new Int32Array(numbers.length).fill(-1);
  const values: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const value = numbers[row]!;
    if (Number.isNaN(value)) continue;
    let code = index.get(value);
    if (code === UNSEEN) {
      code = values.push(value) - 1;
      index.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, count: values.length, known: 0, names: () => values.map(String) };
}

function textCodes(
  { codes: textCodesOfRows, dictionary, numbers, status }: Column,
  known: readonly string[],
): ColumnCodes {
  const names: string[] = [];
  const byName = new Map<string, number>();
  const codeOf = (shown: string): number => {
    const name = customerKey(shown);
    if (name === "" || isPlaceholder(name)) return -1;
    let code = byName.get(name);
    if (code === undefined) {
      code = names.push(name) - 1;
      byName.set(name, code);
    }
    return code;
  };
  for (const name of known) codeOf(name);
  const knownCount = names.length;

  const byText = new Int32Array(dictionary.length).fill(UNSEEN);
  const byNumber = numberIndex(numbers);
  const codes = new Int32Array(status.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    if (status[row] === CellStatus.error) continue;
    const text = textCodesOfRows[row]!;
    if (text >= 0) {
      if (byText[text] === UNSEEN) byText[text] = codeOf(dictionary[text]!);
      codes[row] = byText[text]!;
      continue;
    }
    const value = numbers[row]!;
    if (Number.isNaN(value)) continue;
    let code = byNumber.get(value);
    if (code === UNSEEN) {
      code = codeOf(String(value));
      byNumber.set(value, code);
    }
    codes[row] = code;
  }
  return { codes, count: names.length, known: knownCount, names: () => names };
}
