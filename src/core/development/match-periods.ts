import { indexKeys, type KeyIndex } from "../joins/key-index";
import { matchIndexed } from "../joins/match-keys";
import { type NearMiss, proposePairs } from "../joins/propose-pairs";
import type { KeyPair } from "../joins/types";
import { customerKey } from "../transactions/customer-codes";
import type { Column } from "../table/types";

/** Which customer each row of each period is. */
export interface MatchedPeriods {
  readonly keys: readonly string[];
  /** By period, oldest first: index into `keys` by row of its table; -1 for a row that is left out. */
  readonly customerOfRow: readonly Int32Array[];
}

/** What was left out of a period for its key. */
export interface KeyFaults {
  /** Rows without a key. */
  readonly blank: number;
  /** Further rows with the key of an earlier one. */
  readonly repeated: number;
}

/** The keys of one period numbered; the same column need not be looked at twice. */
export const indexPeriod = (keys: Column): KeyIndex => indexKeys(keys);

/**
 * Matches the customers of several lists by key, as keys are compared everywhere: as shown, without blanks around
 * them. The newest list's customers come first, in its order, then those that only earlier ones have.
 *
 * @param indexes Oldest first.
 * @param pairs Confirmed spellings of renamed customers: the earlier key, and the one of the newest list. A pair counts
 *   for nothing in a list that has both.
 */
export function matchPeriods(indexes: readonly KeyIndex[], pairs: readonly KeyPair[]): MatchedPeriods {
  const renamed = new Map(pairs.map(([earlier, now]) => [customerKey(earlier), customerKey(now)]));
  const codes = new Map<string, number>();
  const keys: string[] = [];
  const add = (key: string): number => {
    let code = codes.get(key);
    if (code === undefined) {
      code = keys.push(key) - 1;
      codes.set(key, code);
    }
    return code;
  };
  const customerOfRow = [...indexes].reverse().map((index) => {
    const rows = new Int32Array(index.codes.length).fill(-1);
    index.keys.forEach((key, at) => {
      const now = renamed.get(key);
      const isRenamed = now !== undefined && codes.has(now) && !index.codeOf.has(now);
      rows[index.firstRows[at]!] = add(isRenamed ? now : key);
    });
    return rows;
  });
  return { keys, customerOfRow: customerOfRow.reverse() };
}

export function keyFaults({ codes, keys }: KeyIndex): KeyFaults {
  const blank = codes.reduce((count, code) => count + (code < 0 ? 1 : 0), 0);
  return { blank, repeated: codes.length - blank - keys.length };
}

/**
 * Customers of an earlier period who are not there any more, and whom a new customer may be under another key. They
 * are offered, never assumed.
 */
export function renamedKeys(
  earlier: KeyIndex,
  now: KeyIndex,
  pairs: readonly KeyPair[],
): readonly NearMiss[] {
  const { foreignOnly, ownOnly } = matchIndexed(earlier, now, pairs);
  if (foreignOnly.length === 0 || ownOnly.length === 0) return [];
  return proposePairs(
    foreignOnly,
    ownOnly.map(({ text }) => text),
  );
}
