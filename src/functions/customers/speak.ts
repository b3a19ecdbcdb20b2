import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";

/** What can be wrong with the customers of a model of purchases or spending. */
export type CustomerProblem =
  | { readonly kind: "recency-beyond-age"; readonly recency: number; readonly age: number }
  /** In the BG/BB model a customer buys at most once at every opportunity. */
  | {
      readonly kind: "more-purchases-than-opportunities";
      readonly frequency: number;
      readonly recency: number;
    }
  | { readonly kind: "recency-without-purchase"; readonly recency: number }
  | { readonly kind: "no-repeat-purchases"; readonly customers: number }
  /** The Gamma-Gamma model has no mean for a customer. */
  | { readonly kind: "spend-without-mean"; readonly q: number; readonly frequency: number }
  /** Purchases without end and without discount, or from customers who never leave. */
  | { readonly kind: "value-unbounded" };

const GERMAN: Wording<CustomerProblem> = {
  "recency-beyond-age": ({ recency, age }) =>
    `„letzter_kauf“ ist ${inGerman(recency)} und damit größer als „beobachtungsdauer“ ${inGerman(age)}. ` +
    "Beide werden ab dem ersten Kauf gezählt.",
  "more-purchases-than-opportunities": ({ frequency, recency }) =>
    `„kaufhäufigkeit“ ist ${inGerman(frequency)}, bis „letzter_kauf“ gab es aber nur ${inGerman(recency)} Gelegenheiten.`,
  "recency-without-purchase": ({ recency }) =>
    `„letzter_kauf“ ist ${inGerman(recency)}, muss ohne Wiederkauf aber 0 sein.`,
  "no-repeat-purchases": ({ customers }) =>
    `Von ${inGerman(customers)} Kunden hat keiner wiederholt gekauft. Ein Modell braucht Wiederkäufe.`,
  "spend-without-mean": ({ q, frequency }) =>
    `Für q = ${inGerman(q)} hat die Verteilung der Umsätze bei „kaufhäufigkeit“ ${inGerman(frequency)} keinen Mittelwert. ` +
    "Ohne Wiederkauf muss q größer als 1 sein.",
  "value-unbounded": () =>
    "Ohne Abzinsung und ohne Ende wächst der Wert über alle Grenzen. " +
    "„zinssatz“ muss größer als 0 oder „horizont“ begrenzt sein.",
};

const ENGLISH: Wording<CustomerProblem> = {
  "recency-beyond-age": ({ recency, age }) =>
    `“recency” is ${inEnglish(recency)} and so exceeds “age”, ${inEnglish(age)}. ` +
    "Both are counted from the first purchase.",
  "more-purchases-than-opportunities": ({ frequency, recency }) =>
    `“frequency” is ${inEnglish(frequency)}, but there were only ${inEnglish(recency)} opportunities up to “recency”.`,
  "recency-without-purchase": ({ recency }) =>
    `“recency” is ${inEnglish(recency)} but must be 0 without a repeat purchase.`,
  "no-repeat-purchases": ({ customers }) =>
    `None of ${inEnglish(customers)} customers bought again. A model needs repeat purchases.`,
  "spend-without-mean": ({ q, frequency }) =>
    `With q = ${inEnglish(q)} the distribution of spending has no mean at “frequency” ${inEnglish(frequency)}. ` +
    "Without a repeat purchase q must be above 1.",
  "value-unbounded": () =>
    "Without discounting and without end the value grows beyond all bounds. " +
    "“discount_rate” must be above 0, or “horizon” must end.",
};

/** The voice of the functions about purchases and spending. */
export const speak = speaker<CustomerProblem>({
  de: GERMAN,
  en: ENGLISH,
  notAvailable: ["no-repeat-purchases", "spend-without-mean", "value-unbounded"],
});
