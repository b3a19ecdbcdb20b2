import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ComparisonPage from "../../../src/ui/features/what-if/ComparisonPage";
import { renderWithSession, settled } from "../../helpers/session";
import { LIST, modelOf } from "./example";

async function openTrial(language: "de" | "en" = "de") {
  const opened = await renderWithSession(<ComparisonPage />, {
    cells: LIST,
    model: modelOf(60),
    language,
  });
  await act(async () => {
    opened.session.getState().startTrial();
    opened.session.getState().editModel(() => modelOf(20));
    await settled();
  });
  return opened;
}

const listed = () =>
  within(screen.getByRole("grid"))
    .getAllByRole("row")
    .map((row) => within(row).getAllByRole("gridcell")[0]!.textContent);

test("without a second model the page offers to try a change", async () => {
  const { session } = await renderWithSession(<ComparisonPage />, { cells: LIST, model: modelOf(60) });
  await userEvent.click(screen.getByRole("button", { name: "Ausprobieren" }));
  expect(session.getState()).toMatchObject({ trial: { base: { name: "Probe" } }, step: "factors" });
});

test("base and trial: who moves, how alike the orders are, and what is different", async () => {
  await openTrial();
  expect(screen.getByText(/^2 von 5 Kunden wechseln die Klasse/)).toHaveTextContent(
    "Aufstiege: 1, Abstiege: 1.",
  );
  // One swap of neighbours among five: 1 − 6 · 2 / (5 · 24), and one of ten pairs the other way round.
  expect(screen.getByText(/^Rangkorrelation/)).toHaveTextContent("0,9 (Spearman), 0,8 (Kendall)");
  expect(screen.getByText("Umsatz: Gewicht 20 statt 60")).toBeInTheDocument();
  expect(listed()).toEqual(["Dorn", "Fuchs"]);
});

test("a number of the matrix leads to its customers, and back when it is chosen again", async () => {
  await openTrial();
  const cell = screen.getByRole("button", { name: "1 Kunde von Mitte nach Oben" });
  expect(screen.getByRole("button", { name: "1 Kunde bleibt in Unten" })).toHaveTextContent("1");
  await userEvent.click(cell);
  expect(listed()).toEqual(["Bach"]);
  await userEvent.click(cell);
  expect(listed()).toEqual(["Dorn", "Fuchs"]);
  await userEvent.click(screen.getByRole("tab", { name: /^Alle \(5\)/ }));
  expect(listed()).toHaveLength(5);
});

test("choosing a customer selects it in the sheet", async () => {
  const { workbook, session } = await openTrial();
  await userEvent.click(screen.getByText("Fuchs"));
  expect(session.getState().selectedRow).toBe(5);
  expect(workbook.selected.at(-1)).toEqual({ sheet: "Kunden", row: 6, column: 0 });
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{Home}{Enter}");
  expect(workbook.selected.at(-1)).toEqual({ sheet: "Kunden", row: 4, column: 0 });
});

test("models can be swapped and chosen by name", async () => {
  const { session } = await renderWithSession(<ComparisonPage />, { cells: LIST, model: modelOf(60) });
  await act(async () => {
    await session.getState().saveModelAs("Streng");
    session.getState().editModel(() => modelOf(20, "Streng"));
    await settled();
  });
  expect(screen.getByText("Umsatz: Gewicht 60 statt 20")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Vorher und nachher tauschen" }));
  expect(screen.getByText("Umsatz: Gewicht 20 statt 60")).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Nachher" }), "Probe");
  expect(screen.getByText("Wählen Sie zwei verschiedene Modelle.")).toBeInTheDocument();
});

test("adopting the trial closes the page", async () => {
  const { session } = await openTrial("en");
  act(() => session.getState().openSidePage("comparison"));
  await userEvent.click(screen.getByRole("button", { name: "Adopt" }));
  expect(session.getState()).toMatchObject({ trial: undefined, sidePage: undefined });
  expect(session.getState().model?.factors[0]?.weight).toBe(20);
});
