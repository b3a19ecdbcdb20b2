import { PAYMENT, REVENUE, TENURE } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Software by subscription. */
export const SOFTWARE: ModelTemplate = {
  id: "software",
  factors: [
    {
      ...REVENUE,
      name: { de: "Wiederkehrender Umsatz", en: "Recurring revenue" },
      idea: { de: "Monatlicher oder jährlicher Abonnementpreis", en: "Subscription price a month or a year" },
      words: /wiederkehr|abonnement|\babo|\bmrr\b|\barr\b|recurring|subscription|umsatz|revenue/i,
      weight: 30,
    },
    {
      id: "usage",
      name: { de: "Nutzung", en: "Usage" },
      idea: {
        de: "Aktive Benutzer, Anmeldungen oder genutzte Funktionen",
        en: "Active users, log-ins or features in use",
      },
      weight: 25,
      scale: "line",
      words: /nutz|aktiv|anmeld|login|log-in|usage|active|sessions/i,
    },
    {
      id: "expansion",
      name: { de: "Ausbau", en: "Expansion" },
      idea: {
        de: "Zuwachs an Lizenzen oder Umsatz zum Vorjahr",
        en: "Growth in seats or revenue since last year",
      },
      weight: 15,
      scale: "line",
      words: /ausbau|zuwachs|wachstum|upgrade|expansion|growth/i,
      topic: "potential",
    },
    {
      id: "support",
      name: { de: "Supportanfragen", en: "Support tickets" },
      idea: { de: "Anfragen je Monat oder Jahr", en: "Tickets a month or a year" },
      weight: 10,
      scale: "line",
      words: /support|ticket|anfragen/i,
      lessIsBetter: true,
    },
    { ...TENURE, name: { de: "Vertragsdauer", en: "Time under contract" }, weight: 10 },
    { ...PAYMENT, weight: 10 },
  ],
  classes: "abc",
  strategies: {
    de: [
      "Fester Ansprechpartner, vierteljährliches Erfolgsgespräch, Mehrjahresvertrag, bei der Weiterentwicklung einbeziehen",
      "Nutzung steigern: Schulung, passende Zusatzfunktionen zeigen, Verlängerung früh ansprechen",
      "Hilfe zur Selbsthilfe, automatische Verlängerung, bei hohem Supportaufwand den Tarif anpassen",
    ],
    en: [
      "A named contact, a quarterly review, a contract over years, a say in what is developed",
      "Raise usage: training, show features that fit, speak early about the renewal",
      "Help them help themselves, automatic renewal, adjust the plan where support is costly",
    ],
  },
};
