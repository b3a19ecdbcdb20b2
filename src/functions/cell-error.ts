import type { Language } from "../core";

/** Why a cell cannot show a class; each names the value at fault. */
export type CellProblem =
  | { readonly kind: "score-not-a-number"; readonly value: string }
  | { readonly kind: "score-below-table"; readonly value: number; readonly lowest: number }
  | { readonly kind: "table-not-two-columns"; readonly columns: number }
  | { readonly kind: "table-without-classes" }
  | { readonly kind: "class-without-name"; readonly row: number }
  | { readonly kind: "threshold-not-a-number"; readonly value: string; readonly name: string }
  | { readonly kind: "threshold-repeated"; readonly value: number }
  | { readonly kind: "rule-unknown"; readonly value: string };

type Wording = {
  readonly [Kind in CellProblem["kind"]]: (problem: Extract<CellProblem, { kind: Kind }>) => string;
};

const germanNumber = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 4 });
const englishNumber = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

const GERMAN: Wording = {
  "score-not-a-number": ({ value }) =>
    `Der Punktwert „${value}“ ist keine Zahl. CLV.CLASS ordnet nur Zahlen ein.`,
  "score-below-table": ({ value, lowest }) =>
    `Der Punktwert ${germanNumber.format(value)} liegt unter der niedrigsten Schwelle ${germanNumber.format(lowest)}. ` +
    "Eine Klasse mit der Schwelle 0 nimmt alle übrigen auf.",
  "table-not-two-columns": ({ columns }) =>
    `Die Klassentabelle hat ${germanNumber.format(columns)} Spalte(n). Sie braucht zwei: Name und Schwelle.`,
  "table-without-classes": () =>
    "Die Klassentabelle ist leer. Sie braucht je Klasse eine Zeile mit Name und Schwelle.",
  "class-without-name": ({ row }) =>
    `In Zeile ${germanNumber.format(row)} der Klassentabelle fehlt der Name der Klasse.`,
  "threshold-not-a-number": ({ value, name }) =>
    `Die Schwelle „${value}“ der Klasse „${name}“ ist keine Zahl. Jede Klasse braucht eine Zahl, ab der sie beginnt.`,
  "threshold-repeated": ({ value }) =>
    `Die Schwelle ${germanNumber.format(value)} steht zweimal in der Klassentabelle. Jede Schwelle darf nur einmal vorkommen.`,
  "rule-unknown": ({ value }) => `Die Regel „${value}“ gibt es nicht. Möglich sind ">" und ">=".`,
};

const ENGLISH: Wording = {
  "score-not-a-number": ({ value }) =>
    `The score “${value}” is not a number. CLV.CLASS classes numbers only.`,
  "score-below-table": ({ value, lowest }) =>
    `The score ${englishNumber.format(value)} is below the lowest threshold ${englishNumber.format(lowest)}. ` +
    "A class with the threshold 0 takes all the rest.",
  "table-not-two-columns": ({ columns }) =>
    `The class table has ${englishNumber.format(columns)} column(s). It needs two: name and threshold.`,
  "table-without-classes": () =>
    "The class table is empty. It needs one row per class, with name and threshold.",
  "class-without-name": ({ row }) => `Row ${englishNumber.format(row)} of the class table has no class name.`,
  "threshold-not-a-number": ({ value, name }) =>
    `The threshold “${value}” of the class “${name}” is not a number. Each class needs a number at which it begins.`,
  "threshold-repeated": ({ value }) =>
    `The threshold ${englishNumber.format(value)} stands twice in the class table. Each threshold may occur once.`,
  "rule-unknown": ({ value }) => `The rule “${value}” does not exist. Use ">" or ">=".`,
};

/**
 * The error that a cell shows: `#VALUE!` for an argument that cannot be used, `#N/A` for a score that the
 * table has no class for. Both carry the sentence, in the language given.
 */
export function cellError<P extends CellProblem>(problem: P, language: Language): CustomFunctions.Error {
  const wording = (language === "de" ? GERMAN : ENGLISH)[problem.kind] as (problem: P) => string;
  const code =
    problem.kind === "score-below-table"
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, wording(problem));
}
