import { FREQUENCY, MARGIN, PAYMENT, POTENTIAL, RECENCY, RETURNS } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Wholesale and retail to regular customers. */
export const TRADE: ModelTemplate = {
  id: "trade",
  factors: [
    { ...MARGIN, weight: 35 },
    { ...PAYMENT, weight: 20 },
    { ...FREQUENCY, weight: 15 },
    { ...RETURNS, weight: 10 },
    { ...RECENCY, weight: 10 },
    { ...POTENTIAL, weight: 10 },
  ],
  classes: "abc",
  strategies: {
    de: [
      "Jahresvereinbarung mit Bonus, feste Liefertermine, Außendienst besucht regelmäßig, neue Sortimente zuerst anbieten",
      "Lieferanteil ausbauen: Sortimentslücken ansprechen, Staffelpreise, Innendienst ruft nach festem Plan an",
      "Bestellung über Shop oder Katalog, Mindestbestellwert, Fracht berechnen, keine Besuche",
    ],
    en: [
      "Yearly agreement with a bonus, fixed delivery days, regular visits, first to see new ranges",
      "Raise the share of wallet: offer what is missing, graduated prices, inside sales calls by plan",
      "Orders by shop or catalogue, minimum order value, charge freight, no visits",
    ],
  },
};
