import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ScoringModel } from "../../../src/core";
import ResultPage from "../../../src/ui/features/result/ResultPage";
import type { Cells } from "../../helpers/array-workbook";
import { renderWithSession, type SessionOptions } from "../../helpers/session";

export const LIST: Cells = [
  ["Nr", "Firma", "Umsatz", "Zahlung"],
  ["1", "Adler", 100, "gut"],
  ["2", "Bach", 50, "gut"],
  ["3", "Conrad", 0, "schlecht"],
  ["4", "Dorn", -20, "gut"],
  ["5", "Engel", "", "gut"],
];

/** Umsatz 0 to 100 gives 0 to 60 points, good payment 40. So: Adler 100, Bach 70, Conrad 0, Dorn 40, Engel none. */
export const MODEL: ScoringModel = {
  version: 1,
  name: "Probe",
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "umsatz",
      name: "Umsatz",
      column: "Umsatz",
      weight: 60,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "exclude",
    },
    {
      id: "zahlung",
      name: "Zahlung",
      column: "Zahlung",
      weight: 40,
      scale: { kind: "categories", points: { gut: 40, schlecht: 0 } },
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
  lossColumn: "Umsatz",
};

export const open = (options: SessionOptions = {}) =>
  renderWithSession(<ResultPage />, { cells: LIST, model: MODEL, ...options });

export const openCustomers = async (options?: SessionOptions) => {
  const opened = await open(options);
  await userEvent.click(screen.getByRole("tab", { name: /^(Kunden|Customers)/ }));
  return opened;
};

export const namesShown = () =>
  within(screen.getByRole("grid"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell")[1]?.textContent);
