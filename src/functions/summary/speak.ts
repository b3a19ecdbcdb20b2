import { inEnglish, inGerman, speaker, type Wording } from "../cells/speak";

/** What can keep transactions from being summarised. Rows are counted from 1 within the range. */
export type SummaryProblem =
  | { readonly kind: "not-a-date"; readonly row: number; readonly value: string }
  | { readonly kind: "date-missing"; readonly row: number }
  | { readonly kind: "not-an-amount"; readonly row: number; readonly value: string }
  | { readonly kind: "amount-missing"; readonly row: number }
  | { readonly kind: "end-not-a-date"; readonly value: string }
  | { readonly kind: "customer-missing"; readonly row: number; readonly transactions: number }
  | { readonly kind: "only-returns" }
  | { readonly kind: "purchases-missing" };

const GERMAN: Wording<SummaryProblem> = {
  "not-a-date": ({ row, value }) =>
    `„datumswerte“ ist in Zeile ${inGerman(row)} „${value}“ und damit kein Datum. Ohne dieses Datum lässt sich der Kunde ` +
    "nicht beschreiben.",
  "date-missing": ({ row }) =>
    `„datumswerte“ ist in Zeile ${inGerman(row)} leer. Ohne dieses Datum lässt sich der Kunde nicht beschreiben.`,
  "not-an-amount": ({ row, value }) =>
    `„beträge“ ist in Zeile ${inGerman(row)} „${value}“ und damit keine Zahl.`,
  "amount-missing": ({ row }) => `„beträge“ ist in Zeile ${inGerman(row)} leer.`,
  "end-not-a-date": ({ value }) => `„enddatum“ ist „${value}“ und damit kein Datum.`,
  "customer-missing": ({ row, transactions }) =>
    transactions === 1
      ? `In Zeile ${inGerman(row)} fehlt der Kunde.`
      : `In ${inGerman(transactions)} Zeilen fehlt der Kunde, zuerst in Zeile ${inGerman(row)}.`,
  "only-returns": () => "Von diesem Kunden gibt es nur Rückgaben und keinen Kauf.",
  "purchases-missing": () => "Bis zum Enddatum gibt es keinen Kauf.",
};

const ENGLISH: Wording<SummaryProblem> = {
  "not-a-date": ({ row, value }) =>
    `“dates” is “${value}” in row ${inEnglish(row)}, which is not a date. Without it the customer cannot be described.`,
  "date-missing": ({ row }) =>
    `“dates” is empty in row ${inEnglish(row)}. Without this date the customer cannot be described.`,
  "not-an-amount": ({ row, value }) =>
    `“amounts” is “${value}” in row ${inEnglish(row)}, which is not a number.`,
  "amount-missing": ({ row }) => `“amounts” is empty in row ${inEnglish(row)}.`,
  "end-not-a-date": ({ value }) => `“end_date” is “${value}”, which is not a date.`,
  "customer-missing": ({ row, transactions }) =>
    transactions === 1
      ? `The customer in row ${inEnglish(row)} is missing.`
      : `The customer is missing in ${inEnglish(transactions)} rows, first in row ${inEnglish(row)}.`,
  "only-returns": () => "There are only returns of this customer and no purchase.",
  "purchases-missing": () => "There is no purchase up to the end date.",
};

/** The voice of the functions about transactions. */
export const speak = speaker<SummaryProblem>({
  de: GERMAN,
  en: ENGLISH,
  notAvailable: ["only-returns", "purchases-missing"],
});
