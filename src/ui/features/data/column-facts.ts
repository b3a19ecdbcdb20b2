import { CellStatus, type Column, quantile } from "../../../core";

/** What a column looks like, for one line about it. */
export interface ColumnFacts {
  /** Cells without a usable value. */
  readonly missing: number;
  /** Smallest, middle and largest value of numbers and dates. */
  readonly range: { readonly min: number; readonly median: number; readonly max: number } | undefined;
  /** Texts with the number of their cells, the most frequent first. */
  readonly texts: readonly { readonly text: string; readonly count: number }[];
}

const known = new WeakMap<Column, ColumnFacts>();

/** The facts of a column; looked at once, however often they are asked for. */
export function columnFacts(column: Column): ColumnFacts {
  const before = known.get(column);
  if (before !== undefined) return before;
  const facts = lookAt(column);
  known.set(column, facts);
  return facts;
}

function lookAt({ kind, numbers, codes, dictionary, status }: Column): ColumnFacts {
  const missing = status.reduce(
    (count, value) => (value === CellStatus.value || value === CellStatus.estimate ? count : count + 1),
    0,
  );
  if (kind === "text") {
    const counts = new Uint32Array(dictionary.length);
    for (const code of codes) if (code >= 0) counts[code]! += 1;
    const texts = dictionary.flatMap((text, code) =>
      counts[code]! > 0 ? [{ text, count: counts[code]! }] : [],
    );
    return { missing, range: undefined, texts: texts.sort((a, b) => b.count - a.count) };
  }
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return { missing, range: undefined, texts: [] };
  return { missing, range: { min, median: quantile(sorted, 0.5) ?? min, max }, texts: [] };
}
