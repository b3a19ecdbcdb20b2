import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";

/** What can be wrong with the history of one customer. */
export type CustomerProblem =
  | { readonly kind: "recency-beyond-age"; readonly recency: number; readonly age: number }
  /** In the BG/BB model a customer buys at most once at every opportunity. */
  | {
      readonly kind: "more-purchases-than-opportunities";
      readonly frequency: number;
      readonly recency: number;
    }
  | { readonly kind: "recency-without-purchase"; readonly recency: number };

const GERMAN: Wording<CustomerProblem> = {
  "recency-beyond-age": ({ recency, age }) =>
    `„letzter_kauf“ ist ${inGerman(recency)} und damit größer als „beobachtungsdauer“ ${inGerman(age)}. ` +
    "Beide werden ab dem ersten Kauf gezählt.",
  "more-purchases-than-opportunities": ({ frequency, recency }) =>
    `„kaufhäufigkeit“ ist ${inGerman(frequency)}, bis „letzter_kauf“ gab es aber nur ${inGerman(recency)} Gelegenheiten.`,
  "recency-without-purchase": ({ recency }) =>
    `„letzter_kauf“ ist ${inGerman(recency)}, muss ohne Wiederkauf aber 0 sein.`,
};

const ENGLISH: Wording<CustomerProblem> = {
  "recency-beyond-age": ({ recency, age }) =>
    `“recency” is ${inEnglish(recency)} and so exceeds “age”, ${inEnglish(age)}. ` +
    "Both are counted from the first purchase.",
  "more-purchases-than-opportunities": ({ frequency, recency }) =>
    `“frequency” is ${inEnglish(frequency)}, but there were only ${inEnglish(recency)} opportunities up to “recency”.`,
  "recency-without-purchase": ({ recency }) =>
    `“recency” is ${inEnglish(recency)} but must be 0 without a repeat purchase.`,
};

/** The voice of the functions about purchases. */
export const speak = speaker<CustomerProblem>({ de: GERMAN, en: ENGLISH, notAvailable: [] });
