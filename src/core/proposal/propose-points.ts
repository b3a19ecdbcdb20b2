import { tidy } from "../numeric/friendly";
import { textCounts } from "../table/column-summary";
import { categoryKey } from "../table/category-key";
import type { Column } from "../table/types";

/** Share of the weight by what a text says; the first that matches counts. */
const MEANINGS: readonly (readonly [words: RegExp, share: number])[] = [
  [/^(?:keine?|ohne|no|never|nie) /, 1],
  [/unpünktlich|nicht (?:pünktlich|zuverlässig)|unzuverlässig|unreliable|not on time/, 0.25],
  [/mahn|inkasso|vollstreck|ausfall|insolven|dunning|reminder|collection|default/, 0],
  [
    /sehr (?:spät|schlecht|niedrig|gering)|stark verspätet|very (?:late|bad|poor|low)|mangelhaft|ungenügend|schlecht|\bbad\b|poor|\bnie\b|never/,
    0,
  ],
  [
    /sehr gut|very good|excellent|hervorragend|pünktlich|punctual|on time|sofort|prompt|immer|always|vorkasse|vorauskasse|prepaid|zuverlässig|reliable|lastschrift|direct debit|skonto|früh|early|\bhoch\b|\bhigh\b/,
    1,
  ],
  [
    /verspätet|verzöger|spät|schleppend|\blate\b|delayed|overdue|mittel|medium|average|durchschnitt|befriedigend|teils|teilweise|manchmal|sometimes|gelegentlich|occasional|unregelmäßig|neutral/,
    0.5,
  ],
  [/\bgut\b|\bgood\b|meist|usually|mostly/, 0.75],
  [/ausreichend|selten|rarely|niedrig|gering|\blow\b|schwach|weak/, 0.25],
];

const SHARE_OF_UNKNOWN = 0.5;

const shareOf = (text: string): number | undefined =>
  MEANINGS.find(([words]) => words.test(categoryKey(text)))?.[1];

const roundPoints = (points: number): number => Math.round(tidy(points) * 1e4) / 1e4;

/**
 * Points for the texts of a column, guessed from what they say: pünktlich all of the weight, verspätet half,
 * Mahnung none. Beside known words an unknown one gets half; where no word is known, the points fall evenly in
 * the order of the alphabet (A, B, C). The best text always gets the whole weight.
 *
 * @returns Points by text, best first.
 */
export function proposePoints(column: Column, weight: number): Readonly<Record<string, number>> {
  const texts = distinctTexts(column);
  const known = texts.map(shareOf);
  const isKnown = known.some((share) => share !== undefined);
  const alphabetical = [...texts].sort((a, b) => a.localeCompare(b, "de", { numeric: true }));
  const shares = texts.map((text, index) =>
    isKnown ? (known[index] ?? SHARE_OF_UNKNOWN) : evenShare(alphabetical.indexOf(text), texts.length),
  );
  const best = Math.max(...shares, 0);
  return Object.fromEntries(
    texts
      .map(
        (text, index) => [text, roundPoints(best > 0 ? (weight * shares[index]!) / best : weight)] as const,
      )
      .sort((a, b) => b[1] - a[1]),
  );
}

const evenShare = (place: number, count: number): number =>
  count < 2 ? 1 : (count - 1 - place) / (count - 1);

/** One spelling for each category, the most frequent one. */
function distinctTexts(column: Column): readonly string[] {
  const byKey = new Map<string, string>();
  for (const { text } of textCounts(column)) {
    if (!byKey.has(categoryKey(text))) byKey.set(categoryKey(text), text);
  }
  return [...byKey.values()];
}
