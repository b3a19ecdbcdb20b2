import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findColumn } from "../../../src/core";
import { DataPage } from "../../../src/ui/features/data/DataPage";
import type { Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

/** Six contracts of three customers; one of them is in the list twice. */
const CONTRACTS: Cells = [
  ["Vertrag-Nr.", "Kundennr", "Firma", "Umsatz 2025", "Zahlungsverhalten", "Letzter Kauf"],
  ["V-1", 7, "Adler Maschinenbau", 1000, "pünktlich", "03.02.2025"],
  ["V-2", 8, "Bach Fördertechnik", 500, "Mahnung", "14.06.2025"],
  ["V-3", 7, "Adler Maschinenbau", 3000, "verspätet", "01.09.2025"],
  ["V-4", 9, "Conrad Werkzeuge", 700, "pünktlich", "11.11.2025"],
  ["V-5", 8, "Bach Fördertechnik", 200, "pünktlich", "02.03.2025"],
  ["V-6", 7, "Adler Maschinenbau", 400, "pünktlich", "09.01.2025"],
];

const region = () => screen.findByRole("region", { name: "Mehrere Zeilen je Kunde" });
const open = async (cells = CONTRACTS) => {
  const rendered = await renderWithSession(<DataPage />, { cells });
  return { ...rendered, user: userEvent.setup(), section: await region() };
};
const putTogether = async () => {
  const opened = await open();
  await opened.user.selectOptions(
    within(opened.section).getByRole("combobox", { name: "Zusammenfassen nach" }),
    "Kundennr",
  );
  await opened.user.click(
    within(opened.section).getByRole("button", { name: "Zusammenfassen: 6 Zeilen → 3 Personen" }),
  );
  await act(settled);
  return opened;
};
const numbersOf = (session: Awaited<ReturnType<typeof open>>["session"], header: string) =>
  Array.from(findColumn(session.getState().table!, header)!.numbers);

describe("several rows per customer", () => {
  it("says how many rows belong to how many, and puts them together", async () => {
    const { session, container } = await putTogether();
    expect(session.getState().table?.rowCount).toBe(3);
    expect(numbersOf(session, "Umsatz 2025")).toEqual([4400, 700, 700]);
    expect(numbersOf(session, "Anzahl Verträge")).toEqual([3, 2, 1]);
    expect(within(await region()).getByText("6 Zeilen → 3 Personen")).toBeVisible();
    expect(session.getState().modelIssues).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("proposes the factors anew for a model that nobody has edited", async () => {
    const { session } = await putTogether();
    const { scale } = session.getState().model!.factors.find(({ column }) => column === "Umsatz 2025")!;
    // Sums reach 4,400 where single rows reach 3,000.
    expect(scale.kind === "linear" && scale.best).toBeGreaterThan(3000);
  });

  it("lets an aggregate be chosen for each column, of those that make sense of it", async () => {
    const { session, user } = await putTogether();
    const choice = screen.getByRole("combobox", { name: "Umsatz 2025: aus mehreren Zeilen" });
    expect(choice).toHaveDisplayValue("Summe");
    await user.selectOptions(choice, "größter Wert");
    expect(numbersOf(session, "Umsatz 2025")).toEqual([3000, 500, 700]);
    const words = screen.getByRole("combobox", { name: "Zahlungsverhalten: aus mehreren Zeilen" });
    expect(within(words).queryByRole("option", { name: "Summe" })).toBeNull();
    expect(
      within(screen.getByRole("combobox", { name: "Letzter Kauf: aus mehreren Zeilen" })).getByRole(
        "option",
        {
          name: "spätestes Datum",
        },
      ),
    ).toBeInTheDocument();
  });

  it("names the column with the number of rows, not as another column", async () => {
    const { session, user } = await putTogether();
    const name = screen.getByRole("textbox", { name: "Name der Spalte" });
    await user.clear(name);
    await user.type(name, "firma");
    expect(name).toHaveAccessibleDescription("Eine Spalte „firma“ gibt es schon.");
    await user.clear(name);
    await user.type(name, "Verträge{Enter}");
    expect(numbersOf(session, "Verträge")).toEqual([3, 2, 1]);
    await user.click(screen.getByRole("checkbox", { name: "Anzahl der Zeilen als eigene Spalte" }));
    expect(findColumn(session.getState().table!, "Verträge")).toBeUndefined();
  });

  it("comes back to single rows", async () => {
    const { session, user } = await putTogether();
    await user.click(screen.getByRole("button", { name: "Zeilen einzeln bewerten" }));
    await waitFor(() => expect(session.getState().table?.rowCount).toBe(6));
    expect(session.getState().model?.unit).toBeUndefined();
  });

  it("says who is in the list twice with the same rows", async () => {
    const twice: Cells = [
      ["Kundennr", "Umsatz 2025"],
      ["A-1", 100],
      ["A-2", 200],
      ["A-1", 100],
      ["A-3", 300],
    ];
    const { section } = await open(twice);
    expect(section).toHaveTextContent("Ein Kunde steht doppelt in der Liste: Seine Zeilen sind gleich.");
  });

  it("is not spoken of where every row is a customer of its own", async () => {
    await renderWithSession(<DataPage />);
    await act(settled);
    expect(screen.queryByRole("region", { name: "Mehrere Zeilen je Kunde" })).toBeNull();
  });
});
