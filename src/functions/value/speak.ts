import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";
import { germanName } from "../cells/argument-names";

/** What can keep payments from having a value. `argument` is the English name, as in the metadata. */
export type ValueProblem =
  /** A share outside 0…1, mostly a percentage typed without its sign. */
  | { readonly kind: "not-a-share"; readonly argument: string; readonly value: number }
  /** A rate of more than 100 % a period, mostly a percentage typed without its sign. */
  | { readonly kind: "rate-above-one"; readonly argument: string; readonly value: number }
  | { readonly kind: "value-unbounded" }
  | { readonly kind: "migration-unbounded" }
  | { readonly kind: "survival-rises"; readonly period: number; readonly value: number }
  | { readonly kind: "survival-gap"; readonly period: number }
  | { readonly kind: "survival-too-short"; readonly given: number; readonly needed: number }
  /** `periods` is `Infinity` where there is no end. */
  | {
      readonly kind: "not-earned-back";
      readonly cost: number;
      readonly returned: number;
      readonly periods: number;
    }
  | { readonly kind: "not-earned-back-in-time"; readonly cost: number; readonly payments: number }
  | {
      readonly kind: "not-square";
      readonly rows: number;
      readonly columns: number;
      readonly rewards: number;
    }
  | { readonly kind: "row-sum"; readonly row: number; readonly sum: number };

const isPercentage = (value: number): boolean => value > 1 && value <= 100;

const GERMAN: Wording<ValueProblem> = {
  "not-a-share": ({ argument, value }) =>
    `„${germanName(argument)}“ ist ${inGerman(value)}, muss aber ein Anteil von 0 bis 1 sein` +
    (isPercentage(value) ? `: ${inGerman(value / 100)} oder ${inGerman(value)} %.` : "."),
  "rate-above-one": ({ argument, value }) =>
    `„${germanName(argument)}“ ist ${inGerman(value)}, das wären ${inGerman(value * 100)} % je Periode. ` +
    `Möglich ist höchstens 1; für ${inGerman(value)} % steht dort ${inGerman(value / 100)} oder ${inGerman(value)} %.`,
  "value-unbounded": () =>
    "Ohne Ende wächst der Wert über jede Grenze. „bindungsrate“ × (1 + „wachstum“) muss unter 1 + „zinssatz“ liegen, " +
    "oder „perioden“ ist anzugeben.",
  "migration-unbounded": () =>
    "Ohne Zins und ohne Ende wächst der Wert über jede Grenze. „zinssatz“ muss über 0 liegen, oder „perioden“ ist anzugeben.",
  "survival-rises": ({ period, value }) =>
    `„überleben“ steigt in Periode ${inGerman(period)} auf ${inGerman(value)}. Der Anteil der Verbliebenen kann nur sinken.`,
  "survival-gap": ({ period }) => `„überleben“ hat für Periode ${inGerman(period)} keinen Wert.`,
  "survival-too-short": ({ given, needed }) =>
    `„überleben“ hat ${inGerman(given)} Werte, „deckungsbeiträge“ aber ${inGerman(needed)}. Jede Periode braucht einen.`,
  "not-earned-back": ({ cost, returned, periods }) =>
    `Die Akquisekosten von ${inGerman(cost)} werden nicht verdient: ` +
    (periods === Infinity ? "Auf Dauer" : `In ${inGerman(periods)} Perioden`) +
    ` kommen ${inGerman(returned)} zurück.`,
  "not-earned-back-in-time": ({ cost, payments }) =>
    `Die Akquisekosten von ${inGerman(cost)} sind nach ${inGerman(payments)} Zahlungen noch nicht verdient.`,
  "not-square": ({ rows, columns, rewards }) =>
    `„übergänge“ hat ${inGerman(rows)} Zeilen und ${inGerman(columns)} Spalten, „beiträge“ hat ${inGerman(rewards)} Werte. ` +
    "Jeder Zustand braucht eine Zeile, eine Spalte und einen Beitrag.",
  "row-sum": ({ row, sum }) =>
    `Zeile ${inGerman(row)} von „übergänge“ ergibt zusammen ${inGerman(sum)}, muss aber 1 (100 %) ergeben.`,
};

const ENGLISH: Wording<ValueProblem> = {
  "not-a-share": ({ argument, value }) =>
    `“${argument}” is ${inEnglish(value)} but must be a share from 0 to 1` +
    (isPercentage(value) ? `: ${inEnglish(value / 100)} or ${inEnglish(value)} %.` : "."),
  "rate-above-one": ({ argument, value }) =>
    `“${argument}” is ${inEnglish(value)}, which would be ${inEnglish(value * 100)} % a period. ` +
    `It may be 1 at most; for ${inEnglish(value)} % write ${inEnglish(value / 100)} or ${inEnglish(value)} %.`,
  "value-unbounded": () =>
    "Without an end the value grows beyond any limit. “retention_rate” × (1 + “growth”) must be below " +
    "1 + “discount_rate”, or “periods” must be given.",
  "migration-unbounded": () =>
    "Without discounting and without an end the value grows beyond any limit. “discount_rate” must be above 0, " +
    "or “periods” must be given.",
  "survival-rises": ({ period, value }) =>
    `“survival” rises to ${inEnglish(value)} in period ${inEnglish(period)}. The share of those who are left can only fall.`,
  "survival-gap": ({ period }) => `“survival” has no value for period ${inEnglish(period)}.`,
  "survival-too-short": ({ given, needed }) =>
    `“survival” has ${inEnglish(given)} values but “contributions” has ${inEnglish(needed)}. Each period needs one.`,
  "not-earned-back": ({ cost, returned, periods }) =>
    `The acquisition cost of ${inEnglish(cost)} is not earned back: ` +
    (periods === Infinity ? "in the long run " : `in ${inEnglish(periods)} periods `) +
    `${inEnglish(returned)} returns.`,
  "not-earned-back-in-time": ({ cost, payments }) =>
    `The acquisition cost of ${inEnglish(cost)} is not earned back after ${inEnglish(payments)} payments.`,
  "not-square": ({ rows, columns, rewards }) =>
    `“transitions” has ${inEnglish(rows)} rows and ${inEnglish(columns)} columns, “rewards” has ${inEnglish(rewards)} ` +
    "values. Each state needs a row, a column and a reward.",
  "row-sum": ({ row, sum }) =>
    `Row ${inEnglish(row)} of “transitions” adds up to ${inEnglish(sum)} but must add up to 1 (100 %).`,
};

/** The voice of the functions about payments. */
export const speak = speaker<ValueProblem>({
  de: GERMAN,
  en: ENGLISH,
  notAvailable: ["value-unbounded", "migration-unbounded", "not-earned-back", "not-earned-back-in-time"],
});
