import type { BookSnapshot } from "../../../src/host/book/snapshot";
import { Random } from "../random";
import { bookOf } from "../sheet-builder";
import { contractsSheet } from "./contracts";
import { customersSheet } from "./customers";
import { migrationSheet } from "./migration";
import { overviewSheet } from "./overview";
import { paymentsSheet } from "./payments";
import { pointsSheet } from "./points";
import { publishedSheet } from "./published";
import { makePurchases, purchasesSheet } from "./purchase-log";
import type { Say } from "./sheet-writer";

export type Language = "de" | "en";

export const FILES: Readonly<Record<Language, string>> = { de: "clv-formeln.xlsx", en: "clv-formulas.xlsx" };

/** The workbook that uses every function, its formulas not yet calculated. */
export function formulaBook(language: Language): BookSnapshot {
  const say: Say = (german, english) => (language === "de" ? german : english);
  const names = {
    overview: say("Übersicht", "Overview"),
    payments: say("Zahlungen", "Payments"),
    log: say("Einkäufe", "Purchases"),
    customers: say("Kunden", "Customers"),
    published: say("Literatur", "Literature"),
    contracts: say("Verträge", "Contracts"),
    migration: say("Wanderung", "Migration"),
    points: say("Punkte", "Points"),
  };
  const purchases = makePurchases(new Random(20_240_101));
  const places = [
    [
      names.payments,
      "RETENTION_VALUE, BREAKEVEN, CASHFLOW_VALUE, EQUITY",
      say(
        "Gupta & Lehmann, Berger & Nasr, einzelne Deckungsbeiträge",
        "Gupta & Lehmann, Berger & Nasr, single contributions",
      ),
    ],
    [names.log, "", say("eine erfundene Liste von Käufen", "a made-up list of purchases")],
    [
      names.customers,
      "SUMMARY, FIT, FIT_SPEND, ALIVE, PURCHASES, SPEND, FORECAST, RESIDUAL_TRANSACTIONS, EQUITY",
      say(
        "von der Kaufliste zum Wert jedes Kunden",
        "from the list of purchases to the value of every customer",
      ),
    ],
    [
      names.published,
      "PURCHASES, ALIVE, RESIDUAL_TRANSACTIONS, SPEND",
      say("veröffentlichte Parameter und Vorhersagen", "published parameters and predictions"),
    ],
    [names.contracts, "FIT_RETENTION, SURVIVAL, RESIDUAL_LIFETIME", "Fader & Hardie (2007, 2010)"],
    [names.migration, "MARKOV_VALUE", "Pfeifer & Carraway (2000)"],
    [
      names.points,
      "POINTS, SCORE, CLASS, RFM",
      say("ein Punktemodell und RFM, von Hand nachgerechnet", "a scoring model and RFM, worked by hand"),
    ],
  ] as const;
  return bookOf(FILES[language], [
    overviewSheet(names.overview, places, say),
    paymentsSheet(names.payments, say),
    purchasesSheet(names.log, purchases, say),
    customersSheet(names.customers, names.log, purchases, say),
    publishedSheet(names.published, say),
    contractsSheet(names.contracts, say),
    migrationSheet(names.migration, say),
    pointsSheet(names.points, say),
  ]);
}
