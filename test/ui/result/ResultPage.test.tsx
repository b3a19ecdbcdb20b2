import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Cells } from "../../helpers/array-workbook";
import { namesShown, open, openCustomers } from "./five-customers";

test("the overview counts customers, and says why one has no score", async () => {
  await open();
  const figure = (label: string) => screen.getByText(label).parentElement?.querySelector("dd")?.textContent;
  expect(
    ["Kunden", "bewertet", "nicht bewertet", "Verlustkunden"].map((label) => {
      const terms = screen.getAllByText(label).filter(({ tagName }) => tagName === "DT");
      return terms[0]?.parentElement?.querySelector("dd")?.textContent;
    }),
  ).toEqual(["5", "4", "1", "1"]);
  expect(figure("bewertet")).toBe("4");
  expect(screen.getByText(/Nicht bewertet, weil .* Umsatz: 1$/)).toBeVisible();
});

test("a class of the distribution opens its customers", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: /^Mitte/ }));
  expect(namesShown()).toEqual(["Bach", "Dorn"]);
});

test("the list is in order of rank, those without a score at its end", async () => {
  await openCustomers();
  expect(namesShown()).toEqual(["Adler", "Bach", "Dorn", "Conrad", "Engel"]);
  const last = within(screen.getAllByRole("row").at(-1)!);
  expect(last.getByText("nicht bewertet")).toBeVisible();
});

test("a column head sorts, says so, and turns the order round", async () => {
  await openCustomers();
  const head = screen.getByRole("columnheader", { name: "Kunde" });
  await userEvent.click(within(head).getByRole("button"));
  expect(head).toHaveAttribute("aria-sort", "ascending");
  expect(namesShown()).toEqual(["Adler", "Bach", "Conrad", "Dorn", "Engel"]);
  await userEvent.click(within(head).getByRole("button"));
  expect(head).toHaveAttribute("aria-sort", "descending");
  expect(namesShown()).toEqual(["Dorn", "Conrad", "Bach", "Adler", "Engel"]);
});

test("the search narrows the list and says how many are left", async () => {
  await openCustomers();
  await userEvent.type(screen.getByRole("searchbox", { name: "Kunden suchen" }), "o");
  expect(namesShown()).toEqual(["Dorn", "Conrad"]);
  expect(screen.getByText("2 Kunden")).toBeVisible();
  await userEvent.type(screen.getByRole("searchbox", { name: "Kunden suchen" }), "xy");
  expect(screen.getByText("Kein Kunde enthält „oxy“.")).toBeVisible();
});

test("arrow keys choose in the list, Enter shows the customer in the sheet", async () => {
  const { session, workbook } = await openCustomers();
  screen.getByRole("grid").focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(session.getState().selectedRow).toBe(1);
  expect(workbook.selected).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(workbook.selected).toEqual([{ sheet: "Kunden", row: 2, column: 0 }]);
  await userEvent.keyboard("{End}");
  expect(session.getState().selectedRow).toBe(4);
});

test("a click chooses the customer in the pane and in the sheet", async () => {
  const { session, workbook } = await openCustomers();
  await userEvent.click(screen.getByRole("gridcell", { name: "Conrad" }));
  expect(session.getState().selectedRow).toBe(2);
  expect(workbook.selected).toEqual([{ sheet: "Kunden", row: 3, column: 0 }]);
});

test("a row selected in the sheet opens that customer's explanation", async () => {
  const { workbook } = await open();
  act(() => workbook.userSelects({ sheet: "Kunden", row: 2, column: 1 }));
  expect(await screen.findByRole("region", { name: "Warum dieser Wert? Bach" })).toBeVisible();
});

test("explains a customer: points of the weight, what was lost, the average, and the next class", async () => {
  const { session } = await openCustomers();
  await act(() => session.getState().selectCustomer(1, false));
  const card = within(screen.getByRole("region", { name: /Bach/ }));
  expect(card.getByText("70,0 von 100 Punkten")).toBeVisible();
  expect(card.getByText("Rang 2 von 4")).toBeVisible();
  // Umsatz 50 is half of 60; the four scored have 60, 30, 0 and 0, in the mean 22.5.
  const [, umsatz] = card.getAllByRole("row");
  expect(umsatz).toHaveTextContent("Umsatz5030,0von 6030,022,5");
  expect(
    card.getByText(/Bis zur Klasse Oben fehlen mehr als 10,0 Punkte. Sie beginnt über 80./),
  ).toBeVisible();
  expect(card.getByText("Die meisten Punkte gehen bei „Umsatz“ verloren: 30,0 von 60.")).toBeVisible();
  expect(
    card.getByRole("img", { name: "70,0 von 100 Punkten, davon Umsatz 30,0 von 60 und Zahlung 40,0 von 40" }),
  ).toBeVisible();
});

test("a customer at the top is told how far down the next class is", async () => {
  const { session } = await openCustomers({ language: "en" });
  await act(() => session.getState().selectCustomer(0, false));
  expect(
    screen.getByText("This is the highest class. Down to the class Mitte it is 20.0 points."),
  ).toBeVisible();
  expect(screen.getByText("This customer has all points.")).toBeVisible();
});

test("a loss customer is called one", async () => {
  const { session } = await openCustomers();
  await act(() => session.getState().selectCustomer(3, false));
  expect(screen.getByText("Verlustkunde: kostet mehr, als er bringt.")).toBeVisible();
});

test("a customer without a score says so instead of a class", async () => {
  const { session } = await openCustomers();
  await act(() => session.getState().selectCustomer(4, false));
  expect(screen.getByText("Dieser Kunde ist nicht bewertet, weil ein Wert fehlt.")).toBeVisible();
});

test("the last result stays in sight while the model has an error", async () => {
  const { session } = await open();
  act(() => session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(1) })));
  expect(screen.getByText(/Gezeigt wird das letzte Ergebnis/)).toBeVisible();
  expect(screen.getByRole("button", { name: /^Oben/ })).toBeVisible();
});

describe("what to write", () => {
  const openWrite = async () => {
    const opened = await open();
    await userEvent.click(screen.getByRole("tab", { name: /^Schreiben/ }));
    return opened;
  };

  test("target and columns can be chosen, and are kept with the model", async () => {
    const { session } = await openWrite();
    await userEvent.click(screen.getByRole("radio", { name: "Auf ein eigenes Blatt" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Rang" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Strategische Zielrichtung" }));
    expect(session.getState().writeChoices).toEqual({
      target: "sheet",
      columns: ["score", "class", "strategy"],
      history: true,
    });
  });

  test("no column at all is refused in words", async () => {
    await openWrite();
    for (const name of ["Punktwert", "Rang", "Kundenklasse"]) {
      await userEvent.click(screen.getByRole("checkbox", { name }));
    }
    expect(screen.getByText("Wählen Sie mindestens eine Spalte.")).toBeVisible();
  });

  test("the last write is named and can be taken back", async () => {
    const { session, workbook } = await openWrite();
    await act(() => session.getState().write());
    expect(screen.getByText("3 Spalten mit 5 Zeilen in Kunden!L1:N6 geschrieben.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Letztes Schreiben rückgängig machen" }));
    expect(workbook.undone).toEqual(["Kunden!L1:N6", "Verlauf!A1:F5"]);
  });
});

test("thousands of customers are counted in full", async () => {
  const many: Cells = [
    ["Nr", "Firma", "Umsatz", "Zahlung"],
    ...Array.from({ length: 1200 }, (_, at) => [String(at), `Firma ${at}`, at % 100, "gut"]),
  ];
  const { session } = await openCustomers({ cells: many });
  // 99 is the best of 100 values; twelve customers have it.
  await act(() => session.getState().selectCustomer(99, false));
  expect(screen.getByText("Rang 1 von 1.200")).toBeVisible();
});
