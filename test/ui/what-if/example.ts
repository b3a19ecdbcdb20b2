import type { ScoringModel } from "../../../src/core";
import type { Cells } from "../../helpers/array-workbook";

export const LIST: Cells = [
  ["Nr", "Firma", "Umsatz", "Zahlung"],
  ["1", "Adler", 100, "gut"],
  ["2", "Bach", 50, "gut"],
  ["3", "Conrad", 0, "schlecht"],
  ["4", "Dorn", 0, "gut"],
  ["5", "Engel", "", "gut"],
  ["6", "Fuchs", 90, "schlecht"],
];

/**
 * Umsatz 0 to 100 gives up to `weight` points, good payment the rest. With 60: Adler 100, Bach 70, Fuchs 54, Dorn 40,
 * Conrad 0, Engel none. With 20: Adler 100, Bach 90, Dorn 80, Fuchs 18, Conrad 0.
 */
export const modelOf = (weight: number, name = "Probe"): ScoringModel => ({
  version: 1,
  name,
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "umsatz",
      name: "Umsatz",
      column: "Umsatz",
      weight,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "exclude",
    },
    {
      id: "zahlung",
      name: "Zahlung",
      column: "Zahlung",
      weight: 100 - weight,
      scale: { kind: "categories", points: { gut: 100 - weight, schlecht: 0 } },
      missing: "zero",
    },
  ],
  classes: {
    bound: ">",
    list: [
      { name: "Oben", from: 80, color: "#1F5FA8", strategy: "pflegen" },
      { name: "Mitte", from: 30, color: "#D6E6F5", strategy: "prüfen" },
      { name: "Unten", from: 0, color: "#F0A868", strategy: "lassen" },
    ],
  },
});
