import { COMPLAINTS, FREQUENCY, MARGIN, PAYMENT, REFERRALS } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Craft businesses with customers near by. */
export const CRAFTS: ModelTemplate = {
  id: "crafts",
  factors: [
    {
      ...MARGIN,
      idea: {
        de: "Auftragswert abzüglich Material und Stunden",
        en: "Value of the jobs less material and hours",
      },
      weight: 35,
    },
    { ...PAYMENT, weight: 25 },
    {
      ...FREQUENCY,
      name: { de: "Aufträge", en: "Jobs" },
      idea: { de: "Aufträge der letzten Jahre", en: "Jobs of the last years" },
      words: /aufträge|einsätze|orders|jobs/i,
      weight: 15,
    },
    { ...REFERRALS, weight: 10 },
    {
      ...COMPLAINTS,
      name: { de: "Nacharbeit", en: "Rework" },
      idea: { de: "Reklamationen und Nacharbeiten", en: "Complaints and rework" },
      words: /nacharbeit|nachbesser|reklam|mängel|rework|complain/i,
      weight: 10,
    },
    {
      id: "distance",
      name: { de: "Anfahrt", en: "Travel" },
      idea: { de: "Kilometer oder Minuten zum Kunden", en: "Kilometres or minutes to the customer" },
      weight: 5,
      scale: "line",
      words: /anfahrt|entfernung|fahrzeit|\bkm\b|kilometer|distance|travel/i,
      lessIsBetter: true,
    },
  ],
  classes: "abc",
  strategies: {
    de: [
      "Termine bevorzugt vergeben, Wartung vereinbaren, Chef hält Kontakt, um Empfehlung bitten",
      "An Wartung und Folgearbeiten erinnern, Angebot innerhalb einer Woche",
      "Anfahrt berechnen, Abschlag vor Beginn, nur in ruhigen Zeiten annehmen",
    ],
    en: [
      "First choice of dates, agree on maintenance, the owner keeps in touch, ask for a referral",
      "Remind of maintenance and further work, an offer within a week",
      "Charge for travel, payment on account before the start, accept in quiet times only",
    ],
  },
};
