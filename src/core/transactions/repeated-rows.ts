import type { NumberColumn } from "../clv";

const MIXER = 0x9e3779b1;
const COINS = 100;

/** Finds rows that equal an earlier one in every column; -0 and 0 are equal, and so are two unknown values. */
export class RepeatedRows {
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;

  /** @param columns At most `rows` rows of them are asked for. */
  constructor(
    private readonly columns: readonly NumberColumn[],
    rows: number,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * rows)))).fill(-1);
    this.hashes = new Int32Array(this.slots.length);
  }

  /** Whether an earlier row that was asked for is the same; otherwise remembers this one. */
  isRepeat(row: number): boolean {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    const hash = this.hash(row);
    let slot = hash & mask;
    for (let other = slots[slot]!; other >= 0; other = slots[slot]!) {
      if (hashes[slot] === hash && this.areSame(other, row)) return true;
      slot = (slot + 1) & mask;
    }
    slots[slot] = row;
    hashes[slot] = hash;
    return false;
  }

  private hash(row: number): number {
    let hash = 0;
    for (const column of this.columns) {
      hash = Math.imul(hash ^ (column[row]! * COINS), MIXER);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private areSame(one: number, other: number): boolean {
    for (const column of this.columns) {
      const a = column[one]!;
      const b = column[other]!;
      if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return false;
    }
    return true;
  }
}
