import { readTable } from "../../src/core";
import type { ScoringModel, Table } from "../../src/core";
import type { WriteLabels } from "../../src/app";

/** Four customers: one blank cell, one unknown word, one with a negative margin. */
export const CELLS = [
  ["Nr", "Kunde", "Deckungsbeitrag", "Zahlung"],
  ["007", "Ahrens", 100, "pünktlich"],
  ["12", "Böhm", 50, "Mahnung"],
  ["31", "Cordes", "", "pünktlich"],
  ["44", "Dietz", -10, "manchmal"],
] as const;

export const MODEL: ScoringModel = {
  version: 1,
  name: "Beispiel",
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "db",
      name: "Deckungsbeitrag",
      column: "Deckungsbeitrag",
      weight: 60,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "exclude",
    },
    {
      id: "zahlung",
      name: "Zahlung",
      column: "Zahlung",
      weight: 40,
      scale: { kind: "categories", points: { pünktlich: 40, Mahnung: 0 } },
      missing: "zero",
    },
  ],
  classes: {
    bound: ">",
    list: [
      { name: "Premium", from: 90, color: "#1F5FA8", strategy: "Betreuen" },
      { name: "Gut", from: 20, color: "#D6E6F5", strategy: "Beobachten" },
      { name: "Schwach", from: 0, color: "#F0A868", strategy: "" },
    ],
  },
  lossColumn: "Deckungsbeitrag",
};

export const TABLE: Table = readTable(CELLS, { key: "Nr", isExcelTable: true });

export const LABELS: WriteLabels = {
  score: "Punktwert",
  rank: "Rang",
  class: "Kundenklasse",
  strategy: "Zielrichtung",
  findings: "Hinweise",
  lost: "Verluste",
  next: "Bis zur nächsten Klasse",
  lift: "Was heben würde",
  exception: "Ausnahme",
  border: "Knapp",
  estimatedShare: "Schätzanteil",
  estimatesHold: "Hält",
  kept: "Gehalten",
  meanRank: "Mittlerer Rang",
  rankBand: "Rangband",
  counted: "Zählende Gewichte",
  tie: (column) => `Bei Gleichstand: ${column}`,
  yes: "ja",
  no: "nein",
  fromTo: (first, last) => `${first}–${last}`,
  lostPoints: ({ name }, points) => `${name} ${points}`,
  points: ({ name }) => `Punkte ${name}`,
  sheet: () => "Kundenwert",
  note: (model, date) => `${model}, ${date}`,
  remark: (remark) => ("column" in remark ? `${remark.kind} ${remark.column}` : remark.kind),
};
