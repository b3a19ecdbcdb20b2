import { FREQUENCY, MARGIN, RECENCY, RETURNS, REVENUE } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Online shops with many customers and little contact. */
export const WEBSHOP: ModelTemplate = {
  id: "webshop",
  factors: [
    { ...RECENCY, name: { de: "Letzte Bestellung", en: "Last order" }, weight: 25 },
    { ...FREQUENCY, name: { de: "Bestellungen", en: "Orders" }, scale: "fifths", weight: 25 },
    { ...REVENUE, scale: "fifths", weight: 20 },
    { ...MARGIN, weight: 15 },
    { ...RETURNS, weight: 15 },
  ],
  classes: "abcd",
  strategies: {
    de: [
      "Vorab-Verkauf, kostenloser Versand, persönliche Ansprache, um Bewertungen bitten",
      "Ergänzende Artikel vorschlagen, Treuepunkte, Erinnerung nach dem üblichen Kaufabstand",
      "Günstige Ansprache per E-Mail, Anreiz für die nächste Bestellung, Grund für Retouren klären",
      "Keine bezahlte Werbung, Gutscheine sperren, bei vielen Retouren nur mit Vorkasse",
    ],
    en: [
      "Early access, free shipping, personal messages, ask for reviews",
      "Suggest matching articles, loyalty points, a reminder after the usual time between orders",
      "Cheap contact by e-mail, an incentive for the next order, find out why goods come back",
      "No paid advertising, no vouchers, prepayment where much is returned",
    ],
  },
};
