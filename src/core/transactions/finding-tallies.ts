import { cellAddress } from "../table/address";
import type { Column, Table } from "../table/types";
import type { TransactionFinding, TransactionFindingKind } from "./review";

interface Tally {
  readonly kind: TransactionFindingKind;
  readonly row: number;
  readonly column: Column | undefined;
  readonly text: string | undefined;
  count: number;
  amount: number;
  leftOut: number;
}

/** What one occurrence adds to a finding; unknown amounts add nothing. */
export interface Occurrence {
  /** Table row; -1 where no row names it. */
  readonly row: number;
  readonly column?: Column | undefined;
  readonly count?: number;
  readonly amount?: number;
  readonly leftOut?: number;
  readonly text?: string | undefined;
}

const known = (amount = 0): number => (Number.isNaN(amount) ? 0 : amount);

/** Counts findings; those of one kind are one, except where a part is told apart. */
export class FindingTallies {
  private readonly tallies = new Map<string, Tally>();

  /** @param part Tells findings of one kind apart, such as currencies. */
  add(kind: TransactionFindingKind, found: Occurrence, part = ""): void {
    const key = `${kind}/${part}`;
    let tally = this.tallies.get(key);
    if (tally === undefined) {
      const { row, column, text } = found;
      tally = { kind, row, column, text, count: 0, amount: 0, leftOut: 0 };
      this.tallies.set(key, tally);
    }
    tally.count += found.count ?? 1;
    tally.amount += known(found.amount);
    tally.leftOut += known(found.leftOut);
  }

  /** All findings in order of their first occurrence in the work. */
  list({ origin, sourceRows }: Table): readonly TransactionFinding[] {
    return Array.from(this.tallies.values(), ({ row, column, text, ...rest }) => ({
      ...rest,
      ...(row >= 0 && { row }),
      ...(row >= 0 &&
        column !== undefined &&
        column.index >= 0 && { address: cellAddress(origin, sourceRows[row]!, column.index) }),
      ...(text !== undefined && { text }),
    }));
  }
}
