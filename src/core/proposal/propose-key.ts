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

function keyness(column: Column): Keyness {
  const isCoded = column.dictionary.length > 0 && column.kind === "text";
  const seen = new Set<number>();
  let filled = 0;
  for (let row = 0; row < column.status.length; row += 1) {
    const value = isCoded ? column.codes[row]! : column.numbers[row]!;
    if (Number.isNaN(value) || (isCoded && value < 0)) continue;
    filled += 1;
    seen.add(value);
  }
  return { filled, distinct: seen.size };
}

const confidenceOf = (name: string): number =>
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
    const { filled, distinct } = keyness(column);
    const isUnique = distinct === rowCount;
    const isLikely =
      confidence > 0 && filled >= rowCount * (1 - MOST_BLANK) && distinct >= filled * LEAST_UNIQUE;
    const isPlain = confidence === 0 && isUnique && column.kind === "text";
    if (!isLikely && !isPlain) return [];
    return [{ name: column.name, rating: confidence + (isUnique ? 15 : 0) - place / 100 }];
  });
  candidates.sort((a, b) => b.rating - a.rating);
  return candidates[0]?.name ?? "";
}
