import { FREQUENCY, MARGIN, PAYMENT, POTENTIAL, REFERRALS, SATISFACTION } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Services and consulting, sold by time and project. */
export const SERVICES: ModelTemplate = {
  id: "services",
  factors: [
    {
      ...MARGIN,
      name: { de: "Ertrag aus Aufträgen", en: "Earnings from projects" },
      idea: {
        de: "Honorar abzüglich der eingesetzten Stunden und Fremdleistungen",
        en: "Fees less the hours spent and services bought",
      },
      words: /deckungsbeitrag|ertrag|rohertrag|marge|margin|earning|contribution|profit/i,
      weight: 30,
    },
    {
      ...FREQUENCY,
      name: { de: "Folgeaufträge", en: "Follow-up projects" },
      idea: { de: "Aufträge oder Projekte der letzten Jahre", en: "Projects of the last years" },
      words: /folgeauftr|aufträge|projekte|mandate|projects|engagements/i,
      weight: 20,
    },
    { ...PAYMENT, weight: 15 },
    { ...POTENTIAL, weight: 15 },
    { ...SATISFACTION, weight: 10 },
    { ...REFERRALS, weight: 10 },
  ],
  classes: "abcd",
  strategies: {
    de: [
      "Partner betreut selbst, vorausschauend beraten, Kapazität freihalten, als Referenz gewinnen",
      "Jahresgespräch führen, weitere Leistungen zeigen, Folgeauftrag vereinbaren",
      "Standardisierte Leistungen anbieten, Aufwand je Auftrag begrenzen, Sätze prüfen",
      "Nur zu festen Sätzen und mit Anzahlung annehmen, an Kollegen verweisen",
    ],
    en: [
      "Looked after by a partner, advise ahead, keep capacity free, win as a reference",
      "Hold a yearly review, show further services, agree on the next project",
      "Offer standard services, limit the effort per project, review the rates",
      "Accept only at fixed rates with a deposit, refer to colleagues",
    ],
  },
};
