/** What the customers of the classes contribute, one entry a class. */
export interface ClassFigures {
  readonly customers: Uint32Array;
  /** Sum of the known contributions. */
  readonly contribution: Float64Array;
  /** Mean of the known contributions; NaN where none is known. */
  readonly mean: Float64Array;
  /** Customers whose contribution is not known. */
  readonly unknown: Uint32Array;
}

/**
 * Counts and adds up customers by class.
 *
 * @param places The class of each customer, -1 for none, who is left out.
 * @param amounts Contribution of each customer in a period, NaN where it is not known.
 */
export function classFigures(places: Int8Array, amounts: Float64Array, classCount: number): ClassFigures {
  const customers = new Uint32Array(classCount);
  const contribution = new Float64Array(classCount);
  const unknown = new Uint32Array(classCount);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    if (place < 0 || place >= classCount) continue;
    customers[place]!++;
    const amount = amounts[row]!;
    if (Number.isNaN(amount)) unknown[place]!++;
    else contribution[place]! += amount;
  }
  const mean = contribution.map((sum, place) =>
    customers[place]! > unknown[place]! ? sum / (customers[place]! - unknown[place]!) : NaN,
  );
  return { customers, contribution, mean, unknown };
}
