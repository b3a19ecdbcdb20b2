import type { ProductStudy } from "../../../core";

/** What a customer lacks, by place in `ProductStudy.lacking`: the first place of each customer, the most promising first. */
export interface LackingOrder {
  readonly places: Int32Array;
  /** Confidence × what buyers of the product spent on it, by place in `lacking`; NaN where amounts are not known. */
  readonly expected: Float64Array;
}

/** Orders customers by what the product that they lack most promises; by confidence where amounts are not known. */
export function lackingOrder({ lacking, spend }: ProductStudy): LackingOrder {
  const { customers, products, confidence } = lacking;
  const expected = confidence.map((share, place) => share * spend[products[place]!]!);
  const worth = (place: number) => (Number.isNaN(expected[place]!) ? confidence[place]! : expected[place]!);
  const firsts: number[] = [];
  for (let place = 0; place < customers.length; place++)
    if (place === 0 || customers[place] !== customers[place - 1]) firsts.push(place);
  return {
    places: Int32Array.from(firsts.sort((one, other) => worth(other) - worth(one) || one - other)),
    expected,
  };
}
