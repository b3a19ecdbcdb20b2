import { SlipIndex } from "./one-slip";
import { Spelling, SPELLINGS } from "./spellings";
import type { UnmatchedKey } from "./types";

/** In what two keys differ; `one-slip` is one letter changed, left out, added, or two swapped. */
export type NearMissReason = keyof typeof SPELLINGS | "one-slip";

/** A key without partner, and the one it may stand for. */
export interface NearMiss {
  readonly foreign: UnmatchedKey;
  readonly own: string;
  readonly reason: NearMissReason;
  /** Further keys that it may stand for as well; where there are some, a person has to choose. */
  readonly others: readonly string[];
}

const REASONS = Object.keys(SPELLINGS) as readonly (keyof typeof SPELLINGS)[];

/** More own keys of one form say that the form tells nothing. */
const MOST_CANDIDATES = 5;

/**
 * Proposes for keys without partner which own key they may stand for, the surest reason first and within a reason
 * those with the most rows. Each key gets the candidates of its surest reason only.
 *
 * Takes time in proportion to the number of keys: every reason looks its form up in an index of the own keys.
 *
 * @param unmatched Keys that no own key equals.
 * @param ownKeys All own keys, those with a partner too.
 */
export function proposePairs(
  unmatched: readonly UnmatchedKey[],
  ownKeys: readonly string[],
): readonly NearMiss[] {
  const found: NearMiss[] = [];
  const own = ownKeys.map((key) => new Spelling(key));
  let open = unmatched.map((key): OpenKey => ({ key, spelling: new Spelling(key.text) }));
  const take = (reason: NearMissReason, candidatesOf: (spelling: Spelling) => readonly number[]) => {
    const left: OpenKey[] = [];
    const met: NearMiss[] = [];
    for (const each of open) {
      const candidates = candidatesOf(each.spelling);
      const [first, ...others] = candidates.map((at) => ownKeys[at]!);
      if (first === undefined || candidates.length > MOST_CANDIDATES) left.push(each);
      else met.push({ foreign: each.key, own: first, reason, others });
    }
    found.push(...met.sort((a, b) => b.foreign.rows - a.foreign.rows));
    open = left;
  };
  for (const reason of REASONS) {
    if (open.length === 0) return found;
    take(reason, candidatesByForm(reason, own));
  }
  if (open.length > 0) {
    const slips = new SlipIndex(own);
    take("one-slip", (spelling) => slips.find(spelling));
  }
  return found;
}

interface OpenKey {
  readonly key: UnmatchedKey;
  readonly spelling: Spelling;
}

/** Own keys of which a form agrees with one of a key, found through an index of all forms. */
function candidatesByForm(
  reason: keyof typeof SPELLINGS,
  own: readonly Spelling[],
): (spelling: Spelling) => readonly number[] {
  const formsOf = SPELLINGS[reason];
  const byForm = new Map<string, readonly number[]>();
  own.forEach((spelling, at) => {
    for (const form of formsOf(spelling)) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, [at]);
      else if (known.length <= MOST_CANDIDATES) byForm.set(form, [...known, at]);
    }
  });
  const fits = FITS[reason];
  return (spelling) => {
    const met = formsOf(spelling).flatMap((form) => (form === "" ? [] : (byForm.get(form) ?? [])));
    return [...new Set(met)].filter((at) => fits?.(spelling, own[at]!) ?? true);
  };
}

/** What has to hold besides: two legal forms, or two prefixes, that differ tell customers apart. */
const FITS: Partial<Record<NearMissReason, (a: Spelling, b: Spelling) => boolean>> = {
  "legal-form-missing": (a, b) => !a.hasLegalForm || !b.hasLegalForm,
  "prefix-missing": (a, b) => a.hasLetters !== b.hasLetters,
};
