import { isBlank, shown, type Cells } from "./cell-value";
import { displayLanguage } from "./display-language";
import { readNumberCell } from "./number-argument";
import { LETTERS, type Fitted, type ModelName } from "./params-models";
import type { Speaker } from "./speak";

const MODELS = Object.keys(LETTERS) as ModelName[];
const KNOWN: ReadonlySet<string> = new Set(Object.values(LETTERS).flat());
const GREEK: Readonly<Record<string, string>> = { α: "alpha", β: "beta", γ: "gamma", δ: "delta" };

const letterOf = (cell: unknown): string | undefined => {
  if (typeof cell !== "string") return undefined;
  const word = cell.trim().toLowerCase();
  const letter = GREEK[word] ?? word;
  return KNOWN.has(letter) ? letter : undefined;
};

/** Case, blanks, hyphens and slashes do not matter in the name of a model. */
export const modelOf = (cell: unknown): ModelName | undefined => {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  return typeof cell === "string" ? MODELS.find((name) => bare(name) === bare(cell)) : undefined;
};

interface LetterValues {
  /** The cell that stands below each letter. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly named: ModelName | undefined;
}

/** Letters in one row and values in the next that is not empty; undefined where there are none. */
function belowLetters(rows: readonly (readonly unknown[])[]): LetterValues | undefined {
  const top = rows.findIndex((row) => row.filter(letterOf).length >= 2);
  const below = rows.find((row, index) => index > top && !row.every(isBlank));
  if (top < 0 || !below) return undefined;
  const values = new Map<string, unknown>();
  for (const [column, cell] of rows[top]!.entries()) {
    const letter = letterOf(cell);
    if (letter !== undefined) values.set(letter, below[column]);
  }
  return { values, named: below.map(modelOf).find((model) => model !== undefined) };
}

const transposed = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]));

const hasLetters = (values: ReadonlyMap<string, unknown>, model: ModelName): boolean =>
  values.size === LETTERS[model].length && LETTERS[model].every((letter) => values.has(letter));

const numberOf = (cell: unknown): number | undefined => {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumberCell(cell, displayLanguage()) : undefined;
};

/**
 * A fitted model from the table that `CLV.FIT` and its kin spill, or from one typed by hand: the letters in a row
 * with their values below, or in a column with their values beside. Words other than the letters and the name of
 * the model are not read, so a table is understood in every language.
 *
 * @param accepted The models that serve here.
 * @throws {CustomFunctions.Error} the error that stands in the table, or one that says what is wrong with it.
 */
export function readParams<M extends ModelName>(
  argument: string,
  given: Cells,
  accepted: readonly M[],
  speak: Speaker<never>,
): Fitted<M> {
  const cells = given ?? [];
  const failed = cells.flat().find((cell) => cell instanceof CustomFunctions.Error);
  if (failed) throw failed;

  const found = cells.length > 0 ? (belowLetters(cells) ?? belowLetters(transposed(cells))) : undefined;
  const matching = MODELS.filter((model) => found && hasLetters(found.values, model));
  const model =
    matching.find((each) => each === found?.named) ??
    (found?.named === undefined
      ? (matching.find((each) => isOneOf(each, accepted)) ?? matching[0])
      : undefined);
  if (!found || model === undefined) {
    const expected = [...new Set(accepted.map((each) => LETTERS[each].join(", ")))].join(" / ");
    throw speak({ kind: "params-unreadable", argument, expected });
  }
  if (!isOneOf(model, accepted)) {
    throw speak({ kind: "params-of-other-model", argument, model, expected: accepted.join(", ") });
  }
  const params: Record<string, number> = {};
  for (const letter of LETTERS[model]) {
    const cell = found.values.get(letter);
    const value = numberOf(cell);
    if (value === undefined || !(value > 0 && value < Infinity)) {
      throw speak({ kind: "param-not-positive", argument, letter, value: isBlank(cell) ? "" : shown(cell) });
    }
    params[letter] = value;
  }
  // The loop above has filled exactly the letters of the model.
  return { model, params } as unknown as Fitted<M>;
}

const isOneOf = <M extends ModelName>(model: ModelName, accepted: readonly M[]): model is M =>
  (accepted as readonly ModelName[]).includes(model);
