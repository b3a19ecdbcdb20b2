import { type DevelopmentSetup } from "../../../src/core";
import { classesFrom, makeDevelopment } from "../../core/development/make-development";

const COLORS = ["#1f5fa8", "#d6e6f5", "#f0a868"];

/** Classes A from 80, B from 50, C from 0. */
const classes = classesFrom(80, 50, 0);

/** Score and amount of twelve customers in three years. */
export const dozen = () => {
  const made = makeDevelopment(["2023", "2024", "2025"], classes, {
    Adler: [
      [90, 900],
      [91, 950],
      [92, 1000],
    ],
    Bach: [
      [85, 800],
      [84, 700],
      [79, 600],
    ],
    Conrad: [
      [70, 500],
      [78, 600],
      [82, 700],
    ],
    Dorn: [
      [60, 400],
      [81, 500],
      [88, 900],
    ],
    Engel: [
      [55, 300],
      [49, 250],
      [52, 300],
    ],
    Falk: [
      [40, 200],
      [45, 200],
      [40, 200],
    ],
    Graf: [[88, 850], [86, 800], undefined],
    Huber: [[30, 100], [20, 50], undefined],
    Imhof: [undefined, [60, 300], [70, 400]],
    Jung: [undefined, undefined, [95, 1200]],
    Kern: [undefined, undefined, [30, 100]],
    Lang: [[51, 300], undefined, [51, 300]],
  });
  return { ...made, classes: made.classes.map(({ name }, at) => ({ name, color: COLORS[at]! })) };
};

export const setupOf = (part: Partial<DevelopmentSetup> = {}): DevelopmentSetup => ({
  version: 1,
  source: {
    kind: "columns",
    labels: ["2023", "2024", "2025"],
    series: [
      { name: "Umsatz", headers: ["Umsatz 2023", "Umsatz 2024", "Umsatz 2025"] },
      { name: "Reklamationen", headers: ["", "Reklamationen 2024", "Reklamationen 2025"] },
    ],
  },
  yardstick: "last",
  zeroIsAbsent: true,
  amount: "Umsatz 2025",
  pairs: [],
  compared: ["2024", "2025"],
  top: { classes: 1, customers: 3 },
  steady: { kind: "either", margin: 3 },
  value: { discountRate: 0.1, horizon: 5, rewards: { kind: "mean" }, moves: "compared" },
  ...part,
});
