import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";

/** What can keep survivors from a fit, or a fit from a lifetime. Cohorts and periods are counted from 1 and from 0. */
export type ContractProblem =
  | { readonly kind: "renewals-missing" }
  | {
      readonly kind: "survivors-negative";
      readonly cohort: number;
      readonly period: number;
      readonly value: number;
    }
  | {
      readonly kind: "survivors-rise";
      readonly cohort: number;
      readonly period: number;
      readonly value: number;
      readonly before: number;
    }
  | { readonly kind: "survivors-gap"; readonly cohort: number; readonly period: number }
  | { readonly kind: "lifetime-unbounded"; readonly alpha: number };

const GERMAN: Wording<ContractProblem> = {
  "renewals-missing": () =>
    "„verbleibende“ braucht mindestens zwei Werte: die Kunden zu Beginn und die nach der ersten Verlängerung.",
  "survivors-negative": ({ cohort, period, value }) =>
    `„verbleibende“ ist in Gruppe ${inGerman(cohort)} nach Periode ${inGerman(period)} ${inGerman(value)}, muss aber 0 oder mehr sein.`,
  "survivors-rise": ({ cohort, period, value, before }) =>
    `„verbleibende“ steigt in Gruppe ${inGerman(cohort)} von ${inGerman(before)} auf ${inGerman(value)} nach Periode ` +
    `${inGerman(period)}. Verbleibende können nur weniger werden.`,
  "survivors-gap": ({ cohort, period }) =>
    `„verbleibende“ ist in Gruppe ${inGerman(cohort)} nach Periode ${inGerman(period)} leer. Nur am Ende dürfen Werte fehlen.`,
  "lifetime-unbounded": ({ alpha }) =>
    `Ohne Zins gibt es keine endliche Lebensdauer, solange alpha höchstens 1 ist; hier ist alpha ${inGerman(alpha)}. ` +
    "„zinssatz“ muss über 0 liegen.",
};

const ENGLISH: Wording<ContractProblem> = {
  "renewals-missing": () =>
    "“survivors” needs two values at least: the customers at the start and those after the first renewal.",
  "survivors-negative": ({ cohort, period, value }) =>
    `“survivors” is ${inEnglish(value)} in cohort ${inEnglish(cohort)} after period ${inEnglish(period)} but must be 0 or more.`,
  "survivors-rise": ({ cohort, period, value, before }) =>
    `“survivors” rises in cohort ${inEnglish(cohort)} from ${inEnglish(before)} to ${inEnglish(value)} after period ` +
    `${inEnglish(period)}. Survivors can only become fewer.`,
  "survivors-gap": ({ cohort, period }) =>
    `“survivors” is empty in cohort ${inEnglish(cohort)} after period ${inEnglish(period)}. Values may be missing at the end only.`,
  "lifetime-unbounded": ({ alpha }) =>
    `Without discounting there is no finite lifetime while alpha is 1 at most; here alpha is ${inEnglish(alpha)}. ` +
    "“discount_rate” must be above 0.",
};

/** The voice of the functions about contracts. */
export const speak = speaker<ContractProblem>({
  de: GERMAN,
  en: ENGLISH,
  notAvailable: ["renewals-missing", "lifetime-unbounded"],
});
