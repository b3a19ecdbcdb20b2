import { cleanText, plainCell } from "./cell-text";
import type { CellGrid } from "./types";

/** The cells of one column, parted by type; texts are dictionary-encoded. One entry per table row. */
export interface RawColumn {
  /** Number cells; NaN elsewhere. */
  readonly numbers: Float64Array;
  /** Text cells as an index into `texts`; -1 elsewhere. */
  readonly codes: Int32Array;
  /** 1 = blank, 2 = number, 3 = text, 4 = boolean true, 5 = boolean false, 6 = a number that is not finite. */
  readonly types: Uint8Array;
  readonly texts: readonly string[];
  /** How often each text occurs. */
  readonly textCounts: Int32Array;
  readonly numberCount: number;
  readonly booleanCount: number;
}

export const RawType = { blank: 1, number: 2, text: 3, yes: 4, no: 5, notFinite: 6 } as const;

/** Collects different texts and numbers them in order of appearance. */
export class TextCodes {
  readonly texts: string[] = [];
  readonly counts: number[] = [];
  private readonly codes = new Map<string, number>();

  /** Code of a text after cleaning; -1 for a blank one. */
  add(raw: string): number {
    const code = this.codes.get(raw) ?? this.addNew(raw);
    if (code >= 0) this.counts[code]! += 1;
    return code;
  }

  private addNew(raw: string): number {
    const text = cleanText(raw);
    const known = text === "" ? -1 : this.codes.get(text);
    if (known !== undefined) {
      this.codes.set(raw, known);
      return known;
    }
    const code = this.texts.push(text) - 1;
    this.counts.push(0);
    this.codes.set(text, code);
    if (raw !== text) this.codes.set(raw, code);
    return code;
  }
}

/**
 * Parts the cells of a column by type, in one pass.
 *
 * @param noCodes -1 for every row; columns without text share it.
 */
export function encodeColumn(
  cells: CellGrid,
  rows: Int32Array,
  column: number,
  noCodes: Int32Array,
): RawColumn {
  const numbers = new Float64Array(rows.length);
  const types = new Uint8Array(rows.length);
  const dictionary = new TextCodes();
  let codes: Int32Array | undefined;
  let numberCount = 0;
  let booleanCount = 0;

  for (let row = 0; row < rows.length; row += 1) {
    let cell: unknown = cells[rows[row]!]?.[column];
    if (typeof cell === "object" || typeof cell === "bigint") cell = plainCell(cell as null);
    if (typeof cell === "number") {
      numbers[row] = cell;
      types[row] = Number.isFinite(cell) ? RawType.number : RawType.notFinite;
      if (types[row] === RawType.number) numberCount += 1;
      else numbers[row] = NaN;
      continue;
    }
    numbers[row] = NaN;
    types[row] = RawType.blank;
    if (typeof cell === "boolean") {
      types[row] = cell ? RawType.yes : RawType.no;
      booleanCount += 1;
    } else if (typeof cell === "string") {
      const code = dictionary.add(cell);
      if (code < 0) continue;
      codes ??= new Int32Array(rows.length).fill(-1);
      codes[row] = code;
      types[row] = RawType.text;
    }
  }
  return {
    numbers,
    codes: codes ?? noCodes,
    types,
    texts: dictionary.texts,
    textCounts: Int32Array.from(dictionary.counts),
    numberCount,
    booleanCount,
  };
}
