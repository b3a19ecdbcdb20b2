import { categoryKey } from "../table/category-key";
import { shortLegalForm, withoutLegalForm } from "./legal-form";

const EXPANDED: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  ł: "l",
  đ: "d",
};
const BARE: Readonly<Record<string, string>> = {
  ...EXPANDED,
  ä: "a",
  ö: "o",
  ü: "u",
  æ: "a",
  œ: "o",
  ø: "o",
};

const SPECIAL = /[äöüßæœøłđ]/g;
const ACCENTS = /\p{Mn}/gu;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function plainLetters(composed: string, letters: Readonly<Record<string, string>>): string {
  const text = composed.replace(SPECIAL, (letter) => letters[letter]!);
  return isAscii(text) ? text : text.normalize("NFD").replace(ACCENTS, "");
}

/** Both ways in which letters with an umlaut are written without it: "mueller" and "muller". */
function withoutAccents(text: string): readonly string[] {
  if (isAscii(text)) return [text];
  const composed = text.normalize("NFC");
  const expanded = plainLetters(composed, EXPANDED);
  const bare = plainLetters(composed, BARE);
  return expanded === bare ? [expanded] : [expanded, bare];
}

const withoutZeros = (text: string): string =>
  text.includes("0") ? text.replace(/(?<![\d.,])0+(?=\d)/g, "") : text;

/** Letters and digits alone; what parts two digits stays, since "12-3" is not "1-23". */
const withoutPunctuation = (text: string): string =>
  text
    .replace(/[&+]|\band\b/g, "und")
    .replace(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, "/")
    .replace(/[^\p{L}\p{N}/]+|(?<!\d)\/|\/(?!\d)/gu, "");

/** Words parted by single blanks, without dots and other punctuation; "&" and "+" are read as "und". */
const plainWords = (text: string): string =>
  shortLegalForm(
    text
      .replace(/\s*[&+]\s*|\band\b/g, " und ")
      .replace(/[.'’´`]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );

/** Without blanks, save those between digits. */
const joined = (words: string): string => words.replace(/(?<!\d) | (?!\d)/g, "");

/** The forms of one key that are compared with those of others; each worked out once, when it is asked for. */
export class Spelling {
  private plainMade: string | undefined;
  private lettersMade: readonly string[] | undefined;
  private wordsMade: readonly string[] | undefined;

  constructor(readonly key: string) {}

  /** Without differences of blanks and case. */
  get plain(): string {
    this.plainMade ??= categoryKey(this.key);
    return this.plainMade;
  }

  get withoutZeros(): string {
    return withoutZeros(this.plain);
  }

  /** Without umlauts and accents; two where there are two ways. */
  get letters(): readonly string[] {
    this.lettersMade ??= withoutAccents(this.withoutZeros);
    return this.lettersMade;
  }

  /** Words of the letters, legal forms short. */
  get words(): readonly string[] {
    this.wordsMade ??= this.letters.map(plainWords);
    return this.wordsMade;
  }

  get hasLetters(): boolean {
    return /\p{L}/u.test(this.key);
  }

  get hasLegalForm(): boolean {
    const words = this.words[0]!.split(" ");
    return withoutLegalForm(words).length < words.length;
  }
}

/** The forms of a key of which one has to agree for a reason to hold. */
type Forms = (spelling: Spelling) => readonly string[];

const inOrder = (words: string): readonly string[] =>
  words.includes(" ") ? [words.split(" ").sort().join(" ")] : [];

/** The number in "K-1009" or "1009"; names with a number are none. */
function bareNumber(letters: string): readonly string[] {
  const [, number] = /^\p{L}{0,3}[^\p{L}\p{N}]*(\d{3,})$/u.exec(letters) ?? [];
  return number === undefined ? [] : [number];
}

/** Why two keys may mean the same customer, in order of sureness. */
export const SPELLINGS = {
  "blanks-and-case": ({ plain }) => [plain],
  "leading-zeros": (spelling) => [spelling.withoutZeros],
  umlaut: ({ letters }) => letters,
  punctuation: ({ letters }) => letters.map(withoutPunctuation),
  "legal-form": ({ words }) => words.map(joined),
  "word-order": ({ words }) => words.flatMap(inOrder),
  "prefix-missing": ({ letters }) => letters.flatMap(bareNumber),
  "legal-form-missing": ({ words }) => words.map((each) => withoutLegalForm(each.split(" ")).join(" ")),
} as const satisfies Readonly<Record<string, Forms>>;
