import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";

/** What can keep a customer from points, a score, a class or RFM marks; each names the value at fault. */
export type ScoringProblem =
  | { readonly kind: "score-below-table"; readonly value: number; readonly lowest: number }
  | { readonly kind: "class-table-not-two-columns"; readonly columns: number }
  | { readonly kind: "class-table-empty" }
  | { readonly kind: "class-without-name"; readonly row: number }
  | { readonly kind: "threshold-not-a-number"; readonly value: string; readonly name: string }
  | { readonly kind: "threshold-repeated"; readonly value: number }
  | { readonly kind: "rule-unknown"; readonly value: string }
  | { readonly kind: "scale-not-two-columns"; readonly columns: number }
  | { readonly kind: "scale-empty" }
  | { readonly kind: "scale-entry-missing"; readonly row: number }
  | { readonly kind: "scale-entry-repeated"; readonly entry: string }
  | { readonly kind: "points-not-a-number"; readonly row: number; readonly value: string }
  | { readonly kind: "points-negative"; readonly row: number; readonly value: number }
  /** The best entry gives `points` of `most`. */
  | { readonly kind: "table-below-most"; readonly points: number; readonly most: number }
  | {
      readonly kind: "table-above-most";
      readonly entry: string | number;
      readonly points: number;
      readonly most: number;
    }
  | { readonly kind: "text-not-in-table"; readonly value: string }
  | { readonly kind: "points-missing"; readonly column: number }
  | { readonly kind: "score-above-hundred"; readonly sum: number }
  | { readonly kind: "recency-is-date"; readonly value: number };

const shownEntry = (entry: string | number, inLanguage: (value: number) => string): string =>
  typeof entry === "number" ? inLanguage(entry) : entry;

const GERMAN: Wording<ScoringProblem> = {
  "score-below-table": ({ value, lowest }) =>
    `Der Punktwert ${inGerman(value)} liegt unter der niedrigsten Schwelle ${inGerman(lowest)}. ` +
    "Eine Klasse mit der Schwelle 0 nimmt alle übrigen auf.",
  "class-table-not-two-columns": ({ columns }) =>
    `Die Klassentabelle hat ${inGerman(columns)} Spalte(n). Sie braucht zwei: Name und Schwelle.`,
  "class-table-empty": () =>
    "Die Klassentabelle ist leer. Sie braucht je Klasse eine Zeile mit Name und Schwelle.",
  "class-without-name": ({ row }) =>
    `In Zeile ${inGerman(row)} der Klassentabelle fehlt der Name der Klasse.`,
  "threshold-not-a-number": ({ value, name }) =>
    `Die Schwelle „${value}“ der Klasse „${name}“ ist keine Zahl. Jede Klasse braucht eine Zahl, ab der sie beginnt.`,
  "threshold-repeated": ({ value }) =>
    `Die Schwelle ${inGerman(value)} steht zweimal in der Klassentabelle. Jede Schwelle darf nur einmal vorkommen.`,
  "rule-unknown": ({ value }) => `Die Regel „${value}“ gibt es nicht. Möglich sind ">" und ">=".`,
  "scale-not-two-columns": ({ columns }) =>
    `Die Skalentabelle hat ${inGerman(columns)} Spalte(n). Sie braucht zwei: Wert und Punkte.`,
  "scale-empty": () => "Die Skalentabelle ist leer. Sie braucht je Stufe eine Zeile mit Wert und Punkten.",
  "scale-entry-missing": ({ row }) =>
    `In Zeile ${inGerman(row)} der Skalentabelle stehen Punkte, aber kein Wert.`,
  "scale-entry-repeated": ({ entry }) =>
    `„${entry}“ steht zweimal in der Skalentabelle. Jeder Wert darf nur einmal vorkommen.`,
  "points-not-a-number": ({ row, value }) =>
    value === ""
      ? `In Zeile ${inGerman(row)} der Skalentabelle fehlen die Punkte.`
      : `In Zeile ${inGerman(row)} der Skalentabelle steht „${value}“ statt einer Zahl von Punkten.`,
  "points-negative": ({ row, value }) =>
    `In Zeile ${inGerman(row)} der Skalentabelle stehen ${inGerman(value)} Punkte. Punkte können nicht unter 0 liegen.`,
  "table-below-most": ({ points, most }) =>
    `Die Skalentabelle gibt höchstens ${inGerman(points)} von ${inGerman(most)} Punkten. Ihr bester Eintrag muss ` +
    "„höchstpunkte“ gleich sein.",
  "table-above-most": ({ entry, points, most }) =>
    `Die Skalentabelle gibt für „${shownEntry(entry, inGerman)}“ ${inGerman(points)} Punkte, „höchstpunkte“ ist aber ` +
    `${inGerman(most)}.`,
  "text-not-in-table": ({ value }) =>
    `„${value}“ steht nicht in der Skalentabelle. Was nicht in ihr steht, bekommt keine Punkte, auch nicht 0.`,
  "points-missing": ({ column }) =>
    `In Spalte ${inGerman(column)} fehlen die Punkte. Eine 0 dort zählt als keine Punkte.`,
  "score-above-hundred": ({ sum }) =>
    `Die Punkte ergeben ${inGerman(sum)}. Ein Punktwert geht von 0 bis 100: Die Höchstpunkte aller Kriterien dürfen ` +
    "zusammen nicht mehr als 100 sein.",
  "recency-is-date": ({ value }) =>
    `„letzter_kauf“ enthält Datumswerte wie ${inGerman(value)}. Gebraucht wird die Zeit seit dem letzten Kauf, etwa ` +
    "Stichtag minus Datum.",
};

const ENGLISH: Wording<ScoringProblem> = {
  "score-below-table": ({ value, lowest }) =>
    `The score ${inEnglish(value)} is below the lowest threshold ${inEnglish(lowest)}. ` +
    "A class with the threshold 0 takes all the rest.",
  "class-table-not-two-columns": ({ columns }) =>
    `The class table has ${inEnglish(columns)} column(s). It needs two: name and threshold.`,
  "class-table-empty": () => "The class table is empty. It needs one row per class, with name and threshold.",
  "class-without-name": ({ row }) => `Row ${inEnglish(row)} of the class table has no class name.`,
  "threshold-not-a-number": ({ value, name }) =>
    `The threshold “${value}” of the class “${name}” is not a number. Each class needs a number at which it begins.`,
  "threshold-repeated": ({ value }) =>
    `The threshold ${inEnglish(value)} stands twice in the class table. Each threshold may occur once.`,
  "rule-unknown": ({ value }) => `The rule “${value}” does not exist. Use ">" or ">=".`,
  "scale-not-two-columns": ({ columns }) =>
    `The scale table has ${inEnglish(columns)} column(s). It needs two: value and points.`,
  "scale-empty": () => "The scale table is empty. It needs one row per step, with value and points.",
  "scale-entry-missing": ({ row }) => `Row ${inEnglish(row)} of the scale table has points but no value.`,
  "scale-entry-repeated": ({ entry }) =>
    `“${entry}” stands twice in the scale table. Each value may occur once.`,
  "points-not-a-number": ({ row, value }) =>
    value === ""
      ? `Row ${inEnglish(row)} of the scale table has no points.`
      : `Row ${inEnglish(row)} of the scale table has “${value}” in place of a number of points.`,
  "points-negative": ({ row, value }) =>
    `Row ${inEnglish(row)} of the scale table has ${inEnglish(value)} points. Points cannot be below 0.`,
  "table-below-most": ({ points, most }) =>
    `The scale table gives at most ${inEnglish(points)} of ${inEnglish(most)} points. Its best entry must equal “max_points”.`,
  "table-above-most": ({ entry, points, most }) =>
    `The scale table gives ${inEnglish(points)} points for “${shownEntry(entry, inEnglish)}”, but “max_points” is ` +
    `${inEnglish(most)}.`,
  "text-not-in-table": ({ value }) =>
    `“${value}” is not in the scale table. What is not in it gets no points, not even 0.`,
  "points-missing": ({ column }) =>
    `The points in column ${inEnglish(column)} are missing. A 0 there counts as no points.`,
  "score-above-hundred": ({ sum }) =>
    `The points add up to ${inEnglish(sum)}. A score goes from 0 to 100: the most points of all factors together may ` +
    "not exceed 100.",
  "recency-is-date": ({ value }) =>
    `“recency” holds dates such as ${inEnglish(value)}. The time since the last purchase is needed, such as the ` +
    "reference date minus the date.",
};

/** The voice of the functions about scores. */
export const speak = speaker<ScoringProblem>({
  de: GERMAN,
  en: ENGLISH,
  notAvailable: ["score-below-table", "text-not-in-table", "points-missing"],
});
