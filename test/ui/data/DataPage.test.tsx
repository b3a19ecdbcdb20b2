import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DataPage } from "../../../src/ui/features/data/DataPage";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled, SMALL_LIST } from "../../helpers/session";

/** As people keep it: a title, a total, a word where a number should be, an estimate. */
const MESSY: Cells = [
  ["Kundenliste 2025", "", "", ""],
  ["", "", "", ""],
  ["Firma", "Umsatz", "Reklamationen", "Zahlung"],
  ["Adler", 1200, 0, "pünktlich"],
  ["Bach", "k. A.", 2, "verspätet"],
  ["Conrad", 800, 1, "Mahnung"],
  ["Dorn", "ca. 500", 3, "pünktlich"],
  ["Summe", 2500, 6, ""],
];

test("says which list was found and what is in it", async () => {
  await renderWithSession(<DataPage />);
  expect(screen.getByText("Excel-Tabelle „Kunden“")).toBeVisible();
  expect(screen.getByText(/Kopfzeile in Zeile 1, 12 Kunden$/)).toBeVisible();
});

test("says what was skipped, with the address that shows it in the sheet", async () => {
  const { workbook } = await renderWithSession(<DataPage />, { workbook: arrayWorkbook({ Liste: MESSY }) });
  expect(screen.getByText(/Kopfzeile in Zeile 3, 4 Kunden/)).toHaveTextContent(
    "eine Summenzeile ausgelassen",
  );
  await userEvent.click(screen.getByRole("button", { name: "Bereich Liste!A1:D8 in der Mappe zeigen" }));
  expect(workbook.selected).toEqual([{ sheet: "Liste", row: 0, column: 0 }]);
});

test("a finding opens to why, what and where, and its address selects the cell", async () => {
  const { workbook } = await renderWithSession(<DataPage />, { workbook: arrayWorkbook({ Liste: MESSY }) });
  await userEvent.click(screen.getByRole("button", { name: /Ein Text, wo eine Zahl erwartet wird/ }));
  expect(screen.getByText("Zum Beispiel „k. A.“")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Zelle Liste!B5 zeigen" }));
  expect(workbook.selected).toEqual([{ sheet: "Liste", row: 4, column: 1 }]);
});

test("offers the other lists and reads the chosen one", async () => {
  const { session } = await renderWithSession(<DataPage />, {
    workbook: arrayWorkbook({ Kunden: SMALL_LIST, Liste: MESSY }),
  });
  await userEvent.click(screen.getByRole("button", { name: "1 andere Liste" }));
  await userEvent.click(screen.getByRole("button", { name: "Diese Liste verwenden: Liste" }));
  await act(settled);
  expect(session.getState().table?.rowCount).toBe(4);
  expect(screen.getByText("Blatt „Liste“")).toBeVisible();
});

test("the key column can be chosen, and none", async () => {
  const { session } = await renderWithSession(<DataPage />);
  const key = screen.getByRole("combobox", { name: "Schlüsselspalte" });
  expect(key).toHaveValue("Kundennr");
  await userEvent.selectOptions(key, "Firma");
  await act(settled);
  expect(session.getState().model?.key).toBe("Firma");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Schlüsselspalte" }), "Keine");
  await act(settled);
  expect(session.getState().model?.key).toBe("");
});

test("another header row changes what counts as a customer", async () => {
  const { session } = await renderWithSession(<DataPage />, { workbook: arrayWorkbook({ Liste: MESSY }) });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kopfzeile" }), "Zeile 4");
  await act(settled);
  expect(session.getState().table?.headerRow).toBe(3);
  expect(session.getState().table?.columns[0]?.name).toBe("Adler");
});

test("a column tells its extent and can be read in another way", async () => {
  const { session } = await renderWithSession(<DataPage />);
  await userEvent.click(screen.getByRole("button", { name: /^Umsatz 2025.*: Zahl, Einzelheiten$/ }));
  // The twelve revenues of the list, by hand: 9,900 to 182,000, middle (54,000 + 67,400) / 2.
  expect(screen.getByText("9.900 bis 182.000, Mitte 60.700")).toBeVisible();
  const locale = screen.getByRole("combobox", { name: "Schreibweise der Zahlen" });
  await userEvent.selectOptions(locale, "1,234.56 (englisch)");
  await act(settled);
  expect(session.getState().readChoices.columns).toEqual({ "Umsatz 2025": { locale: "en" } });
});

test("marks the columns that became factors", async () => {
  const { session } = await renderWithSession(<DataPage />);
  const marked = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByText("Faktor") !== null)
    .map((item) => within(item).getByRole("button").getAttribute("aria-label"));
  expect(marked).toHaveLength(session.getState().model!.factors.length);
});

test("an empty workbook says what is needed", async () => {
  await renderWithSession(<DataPage />, { workbook: arrayWorkbook({}), language: "en" });
  expect(
    screen.getByRole("heading", { name: "There is no customer list in this workbook yet" }),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Look at the workbook again" })).toBeEnabled();
});

test("a list with nothing to judge by says what is missing", async () => {
  const cells: Cells = [["Firma"], ["Adler"], ["Bach"], ["Conrad"]];
  await renderWithSession(<DataPage />, { workbook: arrayWorkbook({ Liste: cells }) });
  expect(screen.getByText(/keine Spalte, nach der Kunden bewertet werden könnten/)).toBeVisible();
});
