import type { ScoringModel } from "../../../src/core";
import type { Cells } from "../../helpers/array-workbook";

/**
 * Eight customers whose two factors go from 0 to 100, so that their places in the matrix are their values. The borders
 * that have equally many on each side are 50 (between 40 and 60) and 55 (between 50 and 60).
 */
export const LIST: Cells = [
  ["Nr", "Firma", "Umsatz", "Treue"],
  ["1", "Adler", 90, 80],
  ["2", "Bach", 70, 20],
  ["3", "Conrad", 60, 90],
  ["4", "Dorn", 40, 30],
  ["5", "Engel", 30, 70],
  ["6", "Falk", 10, 10],
  ["7", "Graf", 80, 60],
  ["8", "Huber", 20, 50],
];

const line = { kind: "linear", worst: 0, best: 100 } as const;

export const MODEL: ScoringModel = {
  version: 1,
  name: "Probe",
  key: "Nr",
  referenceDate: "",
  factors: [
    { id: "umsatz", name: "Umsatz", column: "Umsatz", weight: 60, scale: line, missing: "exclude" },
    { id: "treue", name: "Treue", column: "Treue", weight: 40, scale: line, missing: "exclude" },
  ],
  classes: {
    bound: ">",
    list: [
      { name: "Oben", from: 70, color: "#1F5FA8", strategy: "pflegen" },
      { name: "Unten", from: 0, color: "#F0A868", strategy: "lassen" },
    ],
  },
};
