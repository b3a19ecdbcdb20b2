import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import PurchasesPage from "../../../src/ui/features/purchases/PurchasesPage";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

const SHEETS: Readonly<Record<string, Cells>> = {
  Kunden: [
    ["Kunden-Nr.", "Name"],
    ["K1", "Adler"],
    ["K2", "Bach"],
    ["K3", "Conrad"],
  ],
  Bestellungen: [
    ["Bestell-Nr.", "Kunden-Nr.", "Bestelldatum", "Betreuer"],
    [1, "K1", "2025-01-10", "Ott"],
    [2, "K2", "2025-02-10", "Ott"],
    [3, "K1", "2025-03-10", "Uhl"],
  ],
  Positionen: [
    ["Bestell-Nr.", "Artikel-Nr.", "Einzelpreis", "Menge", "Rabatt"],
    [1, "A", 10, 2, 0],
    [1, "B", 2.5, 4, 0.1],
    [2, "A", 10, 1, ""],
    [3, "B", 2.5, 10, 0.2],
    [9, "A", 10, 1, 0],
  ],
};

async function openPage(sheets = SHEETS) {
  const workbook = arrayWorkbook(sheets, Object.keys(sheets));
  const rendered = await renderWithSession(<PurchasesPage />, { workbook });
  await screen.findByRole("tablist");
  await act(settled);
  return { ...rendered, workbook, user: userEvent.setup() };
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

const section = () => screen.findByRole("region", { name: "Spalten aus anderen Tabellen" });

const figures = () =>
  within(screen.getByLabelText("Was die Liste ergibt"))
    .getAllByRole("definition")
    .map(({ textContent }) => textContent!.replaceAll("\u00a0", " "));

test("what was joined is shown with its keys, its columns, its amount and what was found", async () => {
  const { container } = await openPage();
  const parts = within(await section());
  expect(parts.getByText("Übernommen: Kunden-Nr. und Bestelldatum.")).toBeVisible();
  expect(parts.getByLabelText("Schlüssel in Positionen")).toHaveValue("Bestell-Nr.");
  expect(parts.getByLabelText("gleich in Bestellungen")).toHaveValue("Bestell-Nr.");
  expect(parts.getByLabelText("Betrag berechnen")).toHaveValue("Einzelpreis");
  expect(parts.getByLabelText("Faktor 2")).toHaveValue("Menge");
  expect(parts.getByLabelText("abzüglich Anteil")).toHaveValue("Rabatt");
  expect(parts.getByLabelText("Abzug gelesen als")).toHaveValue("share");
  expect(parts.getByText(/1 Zeile findet über „Bestell-Nr\.“ keine Zeile/)).toBeVisible();
  expect(parts.getByText(/1 Zeile ohne „Rabatt“ wird ohne Abzug gerechnet/)).toBeVisible();
  expect(await axeFindings(container)).toEqual([]);
});

test("a finding leads to its cell", async () => {
  const { user, workbook } = await openPage();
  const show = jest.spyOn(workbook, "select");
  await user.click(within(await section()).getByRole("button", { name: "Positionen!A6 zeigen" }));
  expect(show).toHaveBeenCalledWith("Positionen", 5, 0);
});

test("other factors, shares and customers count anew", async () => {
  const { user } = await openPage();
  const parts = within(await section());
  expect(figures()[2]).toContain("59");
  await user.selectOptions(parts.getByLabelText("abzüglich Anteil"), "ohne Abzug");
  await settle();
  expect(figures()[2]).toContain("65");
  expect(await screen.findByText("Ein Kunde ohne Kauf")).toBeVisible();
  await user.selectOptions(parts.getByLabelText("Alle Kunden"), "nur wer gekauft hat");
  await settle();
  expect(screen.queryByText("Ein Kunde ohne Kauf")).toBeNull();
});

test("further columns are taken over and can have a role", async () => {
  const { user } = await openPage();
  const parts = within(await section());
  await user.click(parts.getByRole("button", { name: "Spalten wählen" }));
  await user.click(parts.getByRole("checkbox", { name: "Betreuer" }));
  await settle();
  expect(parts.getByText("Übernommen: Kunden-Nr., Bestelldatum und Betreuer.")).toBeVisible();
  const customer = await screen.findByLabelText("Kunde");
  expect(within(customer).getByRole("option", { name: "Betreuer" })).toBeInTheDocument();
});

test("without its table the list is none of purchases, and finds its way back", async () => {
  const { user } = await openPage();
  await user.click(
    within(await section()).getByRole("button", { name: "Bestellungen nicht mehr verwenden" }),
  );
  await settle();
  expect(screen.queryByLabelText("Was die Liste ergibt")).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Passende Tabelle suchen" }));
  await settle();
  expect(figures()[2]).toContain("59");
});

test("a list that says everything keeps the section folded, and a search that finds nothing says so", async () => {
  const { user } = await openPage({
    Käufe: [
      ["Kunde", "Datum", "Betrag"],
      ["Adler", "2025-01-10", 5],
      ["Adler", "2025-02-10", 5],
    ],
    Lager: [
      ["Regal", "Menge"],
      ["R1", 5],
    ],
  });
  const opener = await screen.findByRole("button", { name: "Spalten aus anderen Tabellen" });
  expect(opener).toHaveAttribute("aria-expanded", "false");
  await user.click(opener);
  const parts = within(await section());
  await user.selectOptions(parts.getByLabelText("Tabelle hinzunehmen"), "Lager");
  await settle();
  expect(parts.getByText("Noch keine Spalte übernommen.")).toBeVisible();
});
