import { shownCell } from "../rollup/group-rows";
import type { Column } from "../table/types";
import { customerKey } from "../transactions/customer-codes";
import type { UnmatchedKey } from "./types";

/** The keys of a column, each once, in order of first mention. */
export interface KeyIndex {
  readonly keys: readonly string[];
  /** Key by row of the column, -1 where the cell names nothing. */
  readonly codes: Int32Array;
  readonly firstRows: readonly number[];
  readonly rowCounts: readonly number[];
  readonly codeOf: ReadonlyMap<string, number>;
}

const LARGEST_ARRAY_PER_ROW = 8;

/** In place of the code of a key that was not met before. */
const NOT_MET = -2;

interface NumberCodes {
  get(value: number): number;
  set(value: number, code: number): void;
}

/** Codes by number: in an array where the numbers are whole and close together, as most numbers of orders are. */
function numberCodes(numbers: Float64Array): NumberCodes {
  let least = Infinity;
  let most = -Infinity;
  let isWhole = true;
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    isWhole &&= Number.isInteger(value);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!isWhole || least > most || !(most - least < LARGEST_ARRAY_PER_ROW * numbers.length)) {
    const codes = new Map<number, number>();
    return { get: (value) => codes.get(value) ?? NOT_MET, set: (value, code) => codes.set(value, code) };
  }
  const codes = new Int32Array(most - least + 1).fill(NOT_MET);
  return {
    get: (value) => (Number.isNaN(value) ? -1 : codes[value - least]!),
    set: (value, code) => {
      codes[value - least] = code;
    },
  };
}

/** Numbers the keys of a column as shown, so that "007" is not 7; blanks around them and their kind do not count. */
export function indexKeys(column: Column): KeyIndex {
  const { dictionary, numbers, status } = column;
  const codes = new Int32Array(status.length);
  const keys: string[] = [];
  const firstRows: number[] = [];
  const rowCounts: number[] = [];
  const codeOf = new Map<string, number>();
  const codeOfText = new Int32Array(dictionary.length).fill(NOT_MET);
  const codeOfNumber = numberCodes(numbers);

  const add = (text: string, row: number): number => {
    const key = customerKey(text);
    if (key === "") return -1;
    let code = codeOf.get(key);
    if (code === undefined) {
      code = keys.push(key) - 1;
      codeOf.set(key, code);
      firstRows.push(row);
      rowCounts.push(0);
    }
    return code;
  };

  for (let row = 0; row < codes.length; row += 1) {
    const text = column.codes[row]!;
    const known = text >= 0 ? codeOfText[text]! : codeOfNumber.get(numbers[row]!);
    const code = known === NOT_MET ? add(shownCell(column, row), row) : known;
    if (known === NOT_MET && text >= 0) codeOfText[text] = code;
    else if (known === NOT_MET) codeOfNumber.set(numbers[row]!, code);
    codes[row] = code;
    if (code >= 0) rowCounts[code]! += 1;
  }
  return { keys, codes, firstRows, rowCounts, codeOf };
}

/** The key with this code as the lists of keys without partner show it. */
export const keyEntry = ({ keys, firstRows, rowCounts }: KeyIndex, code: number): UnmatchedKey => ({
  text: keys[code]!,
  row: firstRows[code]!,
  rows: rowCounts[code]!,
});

/** The keys of a column as they are compared, each once. */
export const distinctKeys = (column: Column): readonly string[] => indexKeys(column).keys;
