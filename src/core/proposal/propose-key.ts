import type { Column, Table } from "../table/types";
import { topicOf } from "./topics";

/** How sure a header makes one that the column is the key; the first that matches counts. */
const KEY_HEADERS: readonly (readonly [words: RegExp, confidence: number])[] = [
  [
    /^(?:kunden?|kd|debitoren?|customer|cust|client|account|mandanten?)[ ._-]*(?:nr|nummer|no|number|id|key|code|#)\b/,
    100,
  ],
  [/^(?:id|nr\.?|no\.?|nummer|number|key|schlüssel|#)$/, 90],
  [/(?:[ ._-]|^)(?:id|nr\.?|no\.?|nummer|key)$|(?:nr\.?|nummer|id)$/, 70],
  [
    /^(?:kunden?|kundenname|firma|firmenname|name|unternehmen|customer|customer[ _]?name|company|company[ _]?name|client)$/,
    50,
  ],
  [/name|firma|kunde|customer|company/, 40],
];

const LEAST_UNIQUE = 0.9;
const MOST_BLANK = 0.1;

interface Keyness {
  readonly filled: number;
  readonly distinct: number;
}

function keyness({ kind, codes, dictionary, numbers }: Column): Keyness {
  let filled = 0;
  let distinct = 0;
  if (kind === "text") {
    const seen = new Uint8Array(dictionary.length);
    for (const code of codes) {
      if (code < 0) continue;
      filled += 1;
      distinct += 1 - seen[code]!;
      seen[code] = 1;
    }
    return { filled, distinct };
  }
  const seen = new Set<number>();
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    filled += 1;
    seen.add(value);
  }
  return { filled, distinct: seen.size };
}

/** How sure the header makes one that the column tells customers apart, 0 … 100. */
export const confidenceOf = (name: string): number =>
  KEY_HEADERS.find(([words]) => words.test(name.trim().toLowerCase()))?.[1] ?? 0;

/**
 * The header of the column that tells customers apart: filled and (nearly) without repeats, with a header such as
 * "Kunden-Nr.", "ID" or "Name". Without such a header, the first text column without any repeat.
 *
 * A few repeats are allowed where the header is clear, since they are something to tell the user of.
 *
 * @returns "" where no column will do.
 */
export function proposeKey(table: Table): string {
  const { rowCount } = table;
  const candidates = table.columns.flatMap((column, place) => {
    if ((column.kind !== "text" && column.kind !== "number") || rowCount === 0) return [];
    const confidence = topicOf(column.name) === undefined ? confidenceOf(column.name) : 0;
    if (confidence === 0 && column.kind === "number") return [];
    const { filled, distinct } = keyness(column);
    const isUnique = distinct === rowCount;
    const isLikely =
      confidence > 0 && filled >= rowCount * (1 - MOST_BLANK) && distinct >= filled * LEAST_UNIQUE;
    const isPlain = confidence === 0 && isUnique;
    if (!isLikely && !isPlain) return [];
    return [{ name: column.name, rating: confidence + (isUnique ? 15 : 0) - place / 100 }];
  });
  candidates.sort((a, b) => b.rating - a.rating);
  return candidates[0]?.name ?? "";
}
