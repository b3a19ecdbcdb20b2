import { germanName } from "./argument-names";
import { displayLanguage } from "./display-language";
import type { ArgumentProblem, Range } from "./problem";

/** A problem as a value: what is wrong, and the numbers and names that its sentence needs. */
export interface Problem {
  readonly kind: string;
}

/** The sentence of every kind of problem, in one language. */
export type Wording<P extends Problem> = {
  readonly [Kind in P["kind"]]: (problem: Extract<P, { kind: Kind }>) => string;
};

/** What a family of functions says about its own problems. */
export interface Sentences<P extends Problem> {
  readonly de: Wording<P>;
  readonly en: Wording<P>;
  /** Kinds shown as `#N/A`: the arguments are fine, but there is no answer. All others are `#VALUE!`. */
  readonly notAvailable: readonly P["kind"][];
}

/**
 * Makes the error that a cell shows from a problem, in Excel's display language.
 *
 * @param place Where the problem is, counted from 1 in ranges that are calculated as one.
 */
export type Speaker<P extends Problem> = (
  problem: P | ArgumentProblem,
  place?: number,
) => CustomFunctions.Error;

const formats = {
  de: new Intl.NumberFormat("de-DE", { maximumSignificantDigits: 6 }),
  en: new Intl.NumberFormat("en-US", { maximumSignificantDigits: 6 }),
};

/** A number as a sentence shows it. */
export const inGerman = (value: number): string => formats.de.format(value);
/** A number as a sentence shows it. */
export const inEnglish = (value: number): string => formats.en.format(value);

const germanRange = ({ least, most, above, below, whole }: Range): string => {
  const bounds = [
    least !== undefined && most !== undefined && `von ${inGerman(least)} bis ${inGerman(most)}`,
    least !== undefined && most === undefined && `ab ${inGerman(least)}`,
    least === undefined && most !== undefined && `bis ${inGerman(most)}`,
    above !== undefined && `über ${inGerman(above)}`,
    below !== undefined && `unter ${inGerman(below)}`,
  ].filter((bound) => bound !== false);
  return [whole ? "eine ganze Zahl" : "eine Zahl", bounds.join(" und ")].join(" ").trim();
};

const englishRange = ({ least, most, above, below, whole }: Range): string => {
  const bounds = [
    least !== undefined && most !== undefined && `from ${inEnglish(least)} to ${inEnglish(most)}`,
    least !== undefined && most === undefined && `of at least ${inEnglish(least)}`,
    least === undefined && most !== undefined && `of at most ${inEnglish(most)}`,
    above !== undefined && `above ${inEnglish(above)}`,
    below !== undefined && `below ${inEnglish(below)}`,
  ].filter((bound) => bound !== false);
  return [whole ? "a whole number" : "a number", bounds.join(" and ")].join(" ").trim();
};

const GERMAN: Wording<ArgumentProblem> = {
  blank: ({ argument }) => `„${germanName(argument)}“ fehlt. Die Zelle ist leer.`,
  "not-a-number": ({ argument, value }) => `„${germanName(argument)}“ ist „${value}“ und damit keine Zahl.`,
  "out-of-range": ({ argument, value, range }) =>
    `„${germanName(argument)}“ ist ${inGerman(value)}, muss aber ${germanRange(range)} sein.`,
  "lengths-differ": ({ argument, length, other, otherLength }) =>
    `„${germanName(argument)}“ hat ${inGerman(length)} Werte, „${germanName(other)}“ aber ${inGerman(otherLength)}. ` +
    "Die Bereiche müssen gleich lang sein oder aus einer Zelle bestehen.",
  "argument-empty": ({ argument }) => `„${germanName(argument)}“ enthält keine Zahl.`,
  "not-one-cell": ({ argument, cells }) =>
    `„${germanName(argument)}“ hat ${inGerman(cells)} Zellen. Hier gilt ein Wert für alle: Es darf nur eine Zelle sein.`,
  "not-one-column": ({ argument, rows, columns }) =>
    `„${germanName(argument)}“ hat ${inGerman(rows)} Zeilen und ${inGerman(columns)} Spalten. Gebraucht wird eine Spalte.`,
  "option-unknown": ({ argument, value, choices }) =>
    `„${germanName(argument)}“ ist „${value}“. Möglich sind: ${choices.de.map((choice) => `„${choice}“`).join(", ")}.`,
  "params-unreadable": ({ argument, expected }) =>
    `„${germanName(argument)}“ ist keine Parametertabelle. Sie braucht eine Zeile mit den Buchstaben ${expected} ` +
    "und darunter ihre Werte.",
  "param-not-positive": ({ argument, letter, value }) =>
    `${letter} in „${germanName(argument)}“ ist „${value}“, muss aber eine Zahl über 0 sein.`,
  "params-of-other-model": ({ argument, model, expected }) =>
    `„${germanName(argument)}“ sind Parameter des Modells ${model}. Gebraucht werden die von ${expected}.`,
  "not-finite": () => "Für diese Angaben gibt es keinen endlichen Wert.",
};

const ENGLISH: Wording<ArgumentProblem> = {
  blank: ({ argument }) => `“${argument}” is missing. The cell is empty.`,
  "not-a-number": ({ argument, value }) => `“${argument}” is “${value}”, which is not a number.`,
  "out-of-range": ({ argument, value, range }) =>
    `“${argument}” is ${inEnglish(value)} but must be ${englishRange(range)}.`,
  "lengths-differ": ({ argument, length, other, otherLength }) =>
    `“${argument}” has ${inEnglish(length)} values but “${other}” has ${inEnglish(otherLength)}. ` +
    "The ranges must have the same length or be single cells.",
  "argument-empty": ({ argument }) => `“${argument}” holds no number.`,
  "not-one-cell": ({ argument, cells }) =>
    `“${argument}” has ${inEnglish(cells)} cells. One value serves for all here: it must be a single cell.`,
  "not-one-column": ({ argument, rows, columns }) =>
    `“${argument}” has ${inEnglish(rows)} rows and ${inEnglish(columns)} columns. One column is needed.`,
  "option-unknown": ({ argument, value, choices }) =>
    `“${argument}” is “${value}”. Use one of: ${choices.en.map((choice) => `“${choice}”`).join(", ")}.`,
  "params-unreadable": ({ argument, expected }) =>
    `“${argument}” is not a table of parameters. It needs a row with the letters ${expected} and their values below.`,
  "param-not-positive": ({ argument, letter, value }) =>
    `${letter} in “${argument}” is “${value}” but must be a number above 0.`,
  "params-of-other-model": ({ argument, model, expected }) =>
    `“${argument}” holds parameters of the model ${model}. Those of ${expected} are needed.`,
  "not-finite": () => "There is no finite value for these arguments.",
};

const PLACE = { de: "Eintrag", en: "Entry" };

/** Kinds are told apart by name, which a union of wordings cannot express. */
const sentencesOf = (
  ...wordings: readonly object[]
): Readonly<Record<string, (problem: Problem) => string>> =>
  Object.assign({}, ...wordings) as Record<string, (problem: Problem) => string>;

/**
 * The voice of a family of functions: its own sentences beside those that every argument may need.
 *
 * One error object serves all cells with the same sentence, so that a column of faults costs little.
 */
export function speaker<P extends Problem = never>(own: Sentences<P>): Speaker<P> {
  const notAvailable = new Set<string>([...own.notAvailable, "not-finite"]);
  const sentences = { de: sentencesOf(GERMAN, own.de), en: sentencesOf(ENGLISH, own.en) };
  let last: { readonly sentence: string; readonly error: CustomFunctions.Error } | undefined;
  return (problem, place) => {
    const language = displayLanguage();
    const where = place === undefined ? "" : `${PLACE[language]} ${String(place)}: `;
    const sentence = where + sentences[language][problem.kind]!(problem);
    if (last?.sentence === sentence) return last.error;
    const code = notAvailable.has(problem.kind)
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
    last = { sentence, error: new CustomFunctions.Error(code, sentence) };
    return last.error;
  };
}
