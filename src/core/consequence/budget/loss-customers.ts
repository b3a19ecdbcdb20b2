/** What is known of each customer. */
export interface LossColumns {
  /** Contribution in a period; NaN where it is not known. */
  readonly contribution: Float64Array;
  /** What the customer is expected to bring later, in today's money; NaN where it is not known. Absent: nothing. */
  readonly prospects?: Float64Array | undefined;
}

/** Customers who cost more than they bring, those who cost most first. */
export interface LossCustomers {
  readonly rows: Int32Array;
  /** What each must bring more, or cost less, in the period to pay for itself now: minus the contribution. */
  readonly needed: Float64Array;
  /** The largest loss that the prospects make up for; 0 without prospects. */
  readonly bearable: Float64Array;
  /** What each must bring more, or cost less, to be worth keeping with its prospects counted; 0 for who is already. */
  readonly neededWithProspects: Float64Array;
}

/** What loss customers would have to change: one is worth keeping when contribution and prospects add up to 0 or more. */
export function lossCustomers({ contribution, prospects }: LossColumns): LossCustomers {
  const losing: number[] = [];
  for (let row = 0; row < contribution.length; row++) if (contribution[row]! < 0) losing.push(row);
  const rows = Int32Array.from(
    losing.sort((one, other) => contribution[one]! - contribution[other]! || one - other),
  );
  const needed = Float64Array.from(rows, (row) => -contribution[row]!);
  const bearable = Float64Array.from(rows, (row) => Math.max(0, prospects?.[row] ?? 0) || 0);
  return {
    rows,
    needed,
    bearable,
    neededWithProspects: needed.map((loss, at) => Math.max(0, loss - bearable[at]!)),
  };
}
