import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import JoinsPage from "../../../src/ui/features/joins/JoinsPage";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

const SHEETS: Readonly<Record<string, Cells>> = {
  Kunden: [
    ["Kundennr", "Firma"],
    ["001", "Adler"],
    ["002", "Bach"],
    ["003", "Conrad"],
  ],
  Positionen: [
    ["Kundennr", "Datum", "Menge", "Einzelpreis", "Kanal"],
    ["001", 45_000, 2, 10, "Web"],
    ["1", 45_010, 1, 5, "Laden"],
    ["002", 45_020, 3, 1.5, "Web"],
    ["077", 45_030, 1, 1, "Web"],
  ],
};

async function openPage(sheets = SHEETS) {
  const workbook = arrayWorkbook(sheets, Object.keys(sheets));
  const opened = await renderWithSession(<JoinsPage />, { workbook });
  await act(settled);
  return { ...opened, workbook, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
// A tab keeps room for its bold name, which has no styles here to hide it.
const tab = (name: string) => screen.getByRole("tab", { name: new RegExp(`^${name}`) });
const previewRows = () =>
  within(screen.getByRole("region", { name: "Vorschau der Kundenliste" }))
    .getAllByRole("row")
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

test("tables, keys and what matches are shown, without an accessibility finding", async () => {
  const { container } = await openPage();
  expect(screen.getByRole("checkbox", { name: /Kunden.*Kundenliste/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /Positionen.*verbunden über Kundennr/ })).toBeChecked();
  expect(screen.getByText("2 von 4 Zeilen zugeordnet")).toBeInTheDocument();
  expect(await axeFindings(container)).toEqual([]);
});

test("a near miss is confirmed by a button and parted by another", async () => {
  const { user } = await openPage();
  await user.click(button("Bestätigen: 1 ist 001"));
  expect(await screen.findByText("3 von 4 Zeilen zugeordnet")).toBeInTheDocument();
  await user.click(button("Eine Schreibweise bestätigt"));
  await user.click(button("Lösen: 1 ist doch nicht 001"));
  expect(await screen.findByText("2 von 4 Zeilen zugeordnet")).toBeInTheDocument();
});

test("a key without a customer selects its cell", async () => {
  const { user, workbook } = await openPage();
  await user.click(button("2 Schlüssel ohne Kunden"));
  await user.click(button("077 im Blatt zeigen"));
  expect(workbook.selected.at(-1)).toEqual({ sheet: "Positionen", row: 4, column: 0 });
});

test("figures are proposed, changed, named and shown at once", async () => {
  const { user, container } = await openPage();
  await user.click(tab("Kennzahlen"));
  expect(previewRows()).toEqual([
    ["Kundennr", "Summe Betrag", "Anzahl Positionen", "Tage seit letztem Datum"],
    ["001", "20", "1", "30"],
    ["002", "4,5", "1", "10"],
    ["003", "0", "0", ""],
  ]);
  await user.click(button("Anzahl Positionen ändern"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Spalte" }), "Kanal");
  expect(screen.getByRole("combobox", { name: "Wert" })).toHaveValue("count");
  await user.selectOptions(screen.getByRole("combobox", { name: "Wert" }), "share");
  await user.selectOptions(screen.getByRole("combobox", { name: "Text" }), "Web");
  expect(previewRows().map((row) => row[2])).toEqual(["Anteil Web", "100,0\u00a0%", "100,0\u00a0%", ""]);
  await user.type(screen.getByRole("textbox", { name: "Bedeutung" }), "Nur Bestellungen im Web{Enter}");
  expect(screen.getAllByText("Nur Bestellungen im Web").length).toBeGreaterThan(0);
  expect(await axeFindings(container)).toEqual([]);
  await user.click(button("Anteil Web entfernen"));
  expect(previewRows()[0]).toEqual(["Kundennr", "Summe Betrag", "Tage seit letztem Datum"]);
  await user.click(button("Einstellung rückgängig"));
  expect(previewRows()[0]).toContain("Anteil Web");
});

test("a name that another figure has is refused with the reason", async () => {
  const { user } = await openPage();
  await user.click(tab("Kennzahlen"));
  const name = screen.getByRole("textbox", { name: "Name der Kennzahl Anzahl Positionen" });
  await user.clear(name);
  await user.type(name, "summe betrag{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("„summe betrag“ gibt es schon.");
  expect(previewRows()[0]).toContain("Anzahl Positionen");
});

test("the list is written, and the write is taken back", async () => {
  const { user, workbook } = await openPage();
  await user.click(tab("In die Mappe"));
  await user.type(screen.getByRole("textbox", { name: "Was für alle Zahlen gilt" }), "Alles netto");
  await user.click(button("In die Mappe schreiben"));
  expect(await screen.findByRole("status")).toHaveTextContent(/3 Kunden nach .* geschrieben/);
  expect(workbook.lists[0]!.head!.flat()).toContainEqual({ value: "Alles netto", bold: true });
  await user.click(button("Rückgängig"));
  expect(screen.queryByText("Zuletzt geschrieben")).not.toBeInTheDocument();
});

test("a workbook with one table says what is missing", async () => {
  await openPage({ Kunden: SHEETS["Kunden"]! });
  expect(screen.getByText(/In der Mappe steht nur eine Tabelle/)).toBeInTheDocument();
});
