import { COMPLAINTS, MARGIN, PAYMENT, POTENTIAL, TENURE } from "../common-factors";
import type { ModelTemplate } from "../types";

/** Machines and parts for industry, with service over years. */
export const MACHINERY: ModelTemplate = {
  id: "machinery",
  factors: [
    { ...MARGIN, weight: 30 },
    {
      id: "service-revenue",
      name: { de: "Service und Ersatzteile", en: "Service and spare parts" },
      idea: {
        de: "Umsatz mit Wartung, Ersatzteilen und Umbauten",
        en: "Revenue from maintenance, spare parts and conversions",
      },
      weight: 20,
      scale: "line",
      words: /service|wartung|ersatzteil|after[ -]?sales|maintenance|spare/i,
    },
    { ...PAYMENT, weight: 15 },
    {
      ...POTENTIAL,
      idea: {
        de: "Geplante Investitionen, Lieferanteil oder Einschätzung des Vertriebs",
        en: "Planned investments, share of wallet or a judgement by sales",
      },
      weight: 15,
    },
    { ...COMPLAINTS, weight: 10 },
    { ...TENURE, weight: 10 },
  ],
  classes: "premium",
  strategies: {
    de: [
      "Gemeinsame Entwicklung und Rahmenverträge, Betreuung durch die Geschäftsleitung, bevorzugte Liefer- und Servicetermine",
      "Fester Betreuer in Vertrieb und Service, Wartungsverträge, jährliche Bedarfsplanung",
      "Modernisierung und Ersatzteile aktiv anbieten, Anlagenbestand erfassen, Wartungsvertrag anbieten",
      "Anfragen zügig beantworten, Potenzial bei der nächsten Investition prüfen, Standardservice",
      "Nur kostendeckende Aufträge, Einsätze nach Aufwand und gegen Vorkasse, keine Sonderkonstruktionen",
    ],
    en: [
      "Joint development and framework contracts, looked after by the management, preferred delivery and service dates",
      "A fixed contact in sales and service, maintenance contracts, a yearly plan of needs",
      "Offer upgrades and spare parts actively, record the installed machines, offer a maintenance contract",
      "Answer enquiries quickly, check the potential at the next investment, standard service",
      "Only orders that cover their cost, service by effort and paid in advance, no special designs",
    ],
  },
};
