import type { NumberColumn } from "../clv";

const MIXER = 0x9e3779b1;
const COINS = 100;

/** Finds rows that equal an earlier one in every column; -0 and 0 are equal, and so are two unknown values. */
export class RepeatedRows {
  private readonly slots: Int32Array;

  /** @param columns At most `rows` rows of them are asked for. */
  constructor(
    private readonly columns: readonly NumberColumn[],
    rows: number,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows)))).fill(-1);
  }

  /** Whether an earlier row that was asked for is the same; otherwise remembers this one. */
  isRepeat(row: number): boolean {
    const mask = this.slots.length - 1;
    let slot = this.hash(row) & mask;
    for (; this.slots[slot]! >= 0; slot = (slot + 1) & mask) {
      if (this.areSame(this.slots[slot]!, row)) return true;
    }
    this.slots[slot] = row;
    return false;
  }

  private hash(row: number): number {
    let hash = 0;
    for (const column of this.columns) {
      hash = Math.imul(hash ^ Math.round(column[row]! * COINS), MIXER);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private areSame(one: number, other: number): boolean {
    return this.columns.every((column) => {
      const [a, b] = [column[one]!, column[other]!];
      return a === b || (Number.isNaN(a) && Number.isNaN(b));
    });
  }
}
