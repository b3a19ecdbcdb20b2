import type { Column } from "../table/types";
import { customerKey } from "../transactions/customer-codes";
import { indexKeys, keyEntry, type KeyIndex } from "./key-index";
import type { KeyPair, UnmatchedKey } from "./types";

/** How the keys of one table meet those of another. */
export interface KeyMatch {
  /** Own key by row of the foreign column: an index into `own.keys`, -1 where there is none. */
  readonly ownOfRow: Int32Array;
  readonly own: KeyIndex;
  readonly matchedRows: number;
  readonly matchedKeys: number;
  /** Foreign rows without a key. */
  readonly blankRows: number;
  /** Keys that only the foreign column has, and those that only the own one has. */
  readonly foreignOnly: readonly UnmatchedKey[];
  readonly ownOnly: readonly UnmatchedKey[];
}

/**
 * Matches the keys of two columns as shown: "007" is not 7, and "Adler" is not "ADLER"; blanks around a key, which
 * nobody sees, do not count. What nearly matches is proposed by `proposePairs` and comes back in `pairs`.
 *
 * @param foreign Keys of the table with the rows, each in any number of rows.
 * @param own Keys that the rows belong to.
 * @param pairs Confirmed spellings; a pair whose own key is not there counts for nothing.
 */
export const matchKeys = (foreign: Column, own: Column, pairs: readonly KeyPair[] = []): KeyMatch =>
  matchIndexed(indexKeys(foreign), indexKeys(own), pairs);

/** {@link matchKeys} for keys that were numbered before. */
export function matchIndexed(foreign: KeyIndex, own: KeyIndex, pairs: readonly KeyPair[] = []): KeyMatch {
  const confirmed = new Map(pairs.map(([from, to]) => [customerKey(from), customerKey(to)]));
  const ownOf = Int32Array.from(
    foreign.keys,
    (key) => own.codeOf.get(key) ?? own.codeOf.get(confirmed.get(key) ?? "") ?? -1,
  );
  const isMet = new Uint8Array(own.keys.length);
  const foreignOnly: UnmatchedKey[] = [];
  let matchedRows = 0;
  ownOf.forEach((code, key) => {
    if (code < 0) foreignOnly.push(keyEntry(foreign, key));
    else {
      isMet[code] = 1;
      matchedRows += foreign.rowCounts[key]!;
    }
  });
  const ownOnly: UnmatchedKey[] = [];
  isMet.forEach((met, code) => {
    if (met === 0) ownOnly.push(keyEntry(own, code));
  });
  return {
    ownOfRow: foreign.codes.map((code) => (code < 0 ? -1 : ownOf[code]!)),
    own,
    matchedRows,
    matchedKeys: ownOf.length - foreignOnly.length,
    blankRows: foreign.codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0),
    foreignOnly,
    ownOnly,
  };
}
