import type { TemplateFactor } from "./types";

type CommonFactor = Omit<TemplateFactor, "weight">;

export const MARGIN: CommonFactor = {
  id: "margin",
  name: { de: "Deckungsbeitrag", en: "Contribution margin" },
  idea: {
    de: "Was nach den zurechenbaren Kosten übrig bleibt, im letzten Jahr",
    en: "What is left after the costs that belong to the customer, last year",
  },
  scale: "line",
  words: /deckungsbeitrag|\bdb\b|rohertrag|rohgewinn|marge|margin|contribution|profit/i,
  topic: "margin",
};

export const REVENUE: CommonFactor = {
  id: "revenue",
  name: { de: "Umsatz", en: "Revenue" },
  idea: { de: "Nettoumsatz im letzten Jahr", en: "Net revenue last year" },
  scale: "line",
  words: /umsatz|erlös|revenue|sales|turnover/i,
  topic: "revenue",
};

export const PAYMENT: CommonFactor = {
  id: "payment",
  name: { de: "Zahlungsverhalten", en: "Payment behaviour" },
  idea: {
    de: "Pünktlichkeit in Worten, Tage im Verzug oder Zahl der Mahnungen",
    en: "Punctuality in words, days overdue or number of reminders",
  },
  scale: "line",
  words: /zahlung|mahn|verzug|überfällig|bonität|payment|overdue|dunning|reminder/i,
  topic: "payment",
};

export const COMPLAINTS: CommonFactor = {
  id: "complaints",
  name: { de: "Reklamationen", en: "Complaints" },
  idea: { de: "Zahl der Reklamationen im letzten Jahr", en: "Number of complaints last year" },
  scale: "line",
  words: /reklam|beschwerd|mängel|complain|claims?\b/i,
  topic: "complaints",
};

export const RETURNS: CommonFactor = {
  ...COMPLAINTS,
  id: "returns",
  name: { de: "Retouren", en: "Returns" },
  idea: { de: "Anteil oder Zahl der Rücksendungen", en: "Share or number of returned orders" },
  words: /retour|rücksend|rückgabe|storno|return|refund/i,
};

export const TENURE: CommonFactor = {
  id: "tenure",
  name: { de: "Dauer der Kundenbeziehung", en: "Length of the relation" },
  idea: { de: "Kunde seit, als Datum oder in Jahren", en: "Customer since, as a date or in years" },
  scale: "months",
  words: /kunde\s?seit|dauer|beziehung|since|tenure|relation/i,
  topic: "tenure",
};

export const RECENCY: CommonFactor = {
  id: "recency",
  name: { de: "Letzter Kauf", en: "Last purchase" },
  idea: { de: "Datum des letzten Kaufs oder Auftrags", en: "Date of the last purchase or order" },
  scale: "months",
  words: /letzte[rsnm]?\s?(?:kauf|bestell|auftrag|rechnung)|zuletzt|last[ _-]?(?:order|purchase|invoice)/i,
  topic: "recency",
};

export const FREQUENCY: CommonFactor = {
  id: "frequency",
  name: { de: "Kaufhäufigkeit", en: "Number of purchases" },
  idea: { de: "Bestellungen oder Aufträge im letzten Jahr", en: "Orders or purchases last year" },
  scale: "line",
  words: /häufigkeit|bestellungen|aufträge|käufe|orders|purchases|frequen/i,
  topic: "frequency",
};

export const POTENTIAL: CommonFactor = {
  id: "potential",
  name: { de: "Potenzial", en: "Potential" },
  idea: {
    de: "Lieferanteil, erwartetes Wachstum oder eine Einschätzung des Vertriebs",
    en: "Share of wallet, expected growth or a judgement by sales",
  },
  scale: "line",
  words: /poten[tz]ial|lieferanteil|wachstum|growth|wallet/i,
  topic: "potential",
};

export const SATISFACTION: CommonFactor = {
  id: "satisfaction",
  name: { de: "Zufriedenheit", en: "Satisfaction" },
  idea: {
    de: "Bewertung aus Befragung oder Gespräch",
    en: "Rating from a survey or a talk",
  },
  scale: "line",
  words: /zufrieden|bewertung|\bnps\b|satisf|rating/i,
  topic: "satisfaction",
};

export const REFERRALS: CommonFactor = {
  id: "referrals",
  name: { de: "Empfehlungen", en: "Referrals" },
  idea: {
    de: "Vermittelte Kunden oder ob der Kunde als Referenz dient",
    en: "Customers brought along, or whether the customer serves as a reference",
  },
  scale: "line",
  words: /empfehl|referenz|geworben|vermittelt|referral|reference|recommend/i,
};
