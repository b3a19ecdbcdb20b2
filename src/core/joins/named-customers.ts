import { customerKey } from "../transactions/customer-codes";
import type { KeyIndex } from "./key-index";
import type { KeyPair } from "./types";

/** Keys of one table, and the spellings confirmed for it. */
interface NamingTable {
  readonly keys: KeyIndex;
  readonly pairs: readonly KeyPair[];
}

/**
 * The customers that several tables name, in order of first mention: what stands for a customer list where there is
 * none. A spelling confirmed for a key that some table has is no customer of its own.
 */
export function namedCustomers(tables: readonly NamingTable[]): KeyIndex {
  const named = new Set(tables.flatMap(({ keys }) => keys.keys));
  const keys: string[] = [];
  const codeOf = new Map<string, number>();
  for (const { keys: own, pairs } of tables) {
    const confirmed = new Map(pairs.map(([from, to]) => [customerKey(from), customerKey(to)]));
    for (const key of own.keys) {
      const meant = confirmed.get(key);
      if (meant !== undefined && meant !== key && named.has(meant)) continue;
      if (codeOf.has(key)) continue;
      codeOf.set(key, keys.push(key) - 1);
    }
  }
  return {
    keys,
    codes: new Int32Array(0),
    firstRows: keys.map((_, code) => code),
    rowCounts: keys.map(() => 0),
    codeOf,
  };
}
