import type { Spelling } from "./spellings";

/** Shorter names are too often one letter apart from another customer's. */
const FEWEST_LETTERS = 6;

/** Entries looked at per form; more mean that the form tells nothing. */
const MOST_LOOKED_AT = 64;

const HASH_BASE = 31;

/** The form in which slips are looked for; "" for codes such as "ALFKI", where each letter counts, and for short names. */
function slipForm({ key, words }: Spelling): string {
  const isCode = !/\p{Ll}/u.test(key) && !/\s/.test(key);
  const form = isCode ? "" : words[0]!.replaceAll(" ", "");
  return form.replace(/\d/g, "").length < FEWEST_LETTERS ? "" : form;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Hashes of a text and of the text without each one of its letters; digits stay, since one makes another customer. */
function forEachDeletion(text: string, take: (hash: number) => void): void {
  const { length } = text;
  let power = 1;
  let suffix = 0;
  const suffixes = new Int32Array(length + 1);
  const powers = new Int32Array(length + 1);
  powers[0] = 1;
  for (let at = length - 1; at >= 0; at -= 1) {
    suffix = (Math.imul(text.charCodeAt(at), power) + suffix) | 0;
    suffixes[at] = suffix;
    power = Math.imul(power, HASH_BASE);
    powers[length - at] = power;
  }
  take(suffixes[0]!);
  let prefix = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const rest = length - at - 1;
    if (!isDigit(code)) take((Math.imul(prefix, powers[rest]!) + suffixes[at + 1]!) | 0);
    prefix = (Math.imul(prefix, HASH_BASE) + code) | 0;
  }
}

/** True when one text becomes the other by one letter changed, left out, added, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = a.slice(start, endA);
  const right = b.slice(start, endB);
  if (/\d/.test(left) || /\d/.test(right)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Finds keys that differ by one slip of typing, through the hashes of all texts with one letter less: two texts one slip
 * apart share one of them.
 */
export class SlipIndex {
  private readonly forms: readonly string[];
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly entries: Int32Array;
  private readonly hashes: Int32Array;

  constructor(spellings: readonly Spelling[]) {
    this.forms = spellings.map(slipForm);
    const size = this.forms.reduce((sum, { length }) => sum + length + 1, 0);
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(size + 2))).fill(-1);
    this.next = new Int32Array(size);
    this.entries = new Int32Array(size);
    this.hashes = new Int32Array(size);
    let count = 0;
    this.forms.forEach((form, entry) => {
      if (form === "") return;
      forEachDeletion(form, (hash) => {
        const slot = this.slot(hash);
        this.entries[count] = entry;
        this.hashes[count] = hash;
        this.next[count] = this.heads[slot]!;
        this.heads[slot] = count;
        count += 1;
      });
    });
  }

  /** Keys one slip from this one, as indices in ascending order. */
  find(spelling: Spelling): readonly number[] {
    const form = slipForm(spelling);
    const found = new Set<number>();
    if (form === "") return [];
    forEachDeletion(form, (hash) => {
      let looked = 0;
      for (let at = this.heads[this.slot(hash)]!; at >= 0 && looked < MOST_LOOKED_AT; at = this.next[at]!) {
        if (this.hashes[at] !== hash) continue;
        looked += 1;
        const entry = this.entries[at]!;
        if (!found.has(entry) && isOneSlip(form, this.forms[entry]!)) found.add(entry);
      }
    });
    return [...found].sort((a, b) => a - b);
  }

  private slot(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 0) & (this.heads.length - 1);
  }
}
