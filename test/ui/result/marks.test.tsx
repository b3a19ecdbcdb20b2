import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ScoringModel } from "../../../src/core";
import type { Cells } from "../../helpers/array-workbook";
import { MODEL, namesShown, open, openCustomers } from "./five-customers";

describe("narrowing the list", () => {
  const chip = (name: string) =>
    within(screen.getByRole("group", { name: "Nur diese Kunden zeigen" })).getByRole("button", { name });

  test("every class and every mark that somebody has is offered with its count", async () => {
    await openCustomers();
    const chips = within(screen.getByRole("group", { name: "Nur diese Kunden zeigen" })).getAllByRole(
      "button",
    );
    expect(chips.map((each) => each.textContent)).toEqual([
      "Alle 5",
      "Oben 1",
      "Mitte 2",
      "Unten 1",
      "Verlust 1",
      "Nicht bewertet 1",
    ]);
  });

  test("a chip narrows the list, and chosen again shows all", async () => {
    await openCustomers();
    await userEvent.click(chip("Mitte 2"));
    expect(chip("Mitte 2")).toHaveAttribute("aria-pressed", "true");
    expect(namesShown()).toEqual(["Bach", "Dorn"]);
    await userEvent.type(screen.getByRole("searchbox"), "xy");
    expect(screen.getByText("Unter diesen Kunden enthält keiner „xy“.")).toBeVisible();
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.click(chip("Mitte 2"));
    expect(namesShown()).toHaveLength(5);
  });

  test("the overview counts missing values, says what they do, and shows the customers", async () => {
    await open();
    const section = within(screen.getByRole("region", { name: "Fehlende Werte" }));
    expect(section.getByText(/Umsatz: 1 Wert fehlt/)).toBeVisible();
    expect(section.getByText("der Kunde wird nicht bewertet")).toBeVisible();
    await userEvent.click(section.getByRole("button", { name: "Kunden zeigen: Umsatz fehlt" }));
    expect(namesShown()).toEqual(["Engel"]);
    expect(chip("Umsatz fehlt 1")).toHaveAttribute("aria-pressed", "true");
  });
});

describe("new customers, estimates and borders", () => {
  // Adler 100, Bach 70 by a guess, Conrad 0 and new, Dorn 40, Engel none. At the border 70: Bach.
  const cells: Cells = [
    ["Nr", "Firma", "Umsatz", "Zahlung", "Monate"],
    ["1", "Adler", 100, "gut", 40],
    ["2", "Bach", "ca. 50", "gut", 40],
    ["3", "Conrad", 0, "schlecht", 2],
    ["4", "Dorn", -20, "gut", 40],
  ];
  const [upper, ...lower] = MODEL.classes.list;
  const model: ScoringModel = {
    ...MODEL,
    classes: { ...MODEL.classes, list: [{ ...upper!, from: 70 }, ...lower] },
    newCustomers: {
      test: { kind: "months", column: "Monate", months: 6 },
      shown: "class",
      name: "Neuling",
      color: "#E3DCEF",
      strategy: "",
    },
  };

  test("the overview says how sure the result is, and opens the customers", async () => {
    await open({ cells, model });
    const section = within(screen.getByRole("region", { name: "Wie sicher ist das?" }));
    expect(section.getByText("1 Neukunde mit vorläufigen Punkten.")).toBeVisible();
    // 70 of 100 + 70 + 0 + 40 points: the guess gives 30 of them.
    expect(
      section.getByText(/^1 Kunde hat Schätzwerte. Darauf beruhen 14,3\s% aller Punkte.$/),
    ).toBeVisible();
    expect(section.getByText(/^Bei 1 davon hält die Klasse nicht/)).toBeVisible();
    expect(section.getByText(/^1 Kunde liegt höchstens einen Punkt von einer Schwelle./)).toBeVisible();
    await userEvent.click(section.getByRole("button", { name: "Kunden zeigen: Neu" }));
    expect(namesShown()).toEqual(["Conrad"]);
    // They form a class, which is one chip, not two.
    const chips = within(screen.getByRole("group", { name: "Nur diese Kunden zeigen" }));
    expect(chips.getByRole("button", { name: "Neuling 1" })).toHaveAttribute("aria-pressed", "true");
    expect(chips.queryByRole("button", { name: "Neu 1" })).toBeNull();
  });

  test("a new customer is provisional, in a class of its own, with the class by points beside it", async () => {
    const { session } = await openCustomers({ cells, model });
    await act(() => session.getState().selectCustomer(2, false));
    const card = within(screen.getByRole("region", { name: /Conrad/ }));
    expect(card.getByText("Neuling")).toBeVisible();
    expect(card.getByText("vorläufig")).toBeVisible();
    expect(card.getByText(/Nach Punkten wäre es die Klasse Unten\./)).toBeVisible();
  });

  test("a guess close to a border is told as both", async () => {
    const { session } = await openCustomers({ cells, model });
    await act(() => session.getState().selectCustomer(1, false));
    const card = within(screen.getByRole("region", { name: /Bach/ }));
    // 30 of 70 points are 43 %.
    expect(
      card.getByText(/^43\s% der Punkte beruhen auf Schätzwerten: Umsatz. Die Klasse hält nicht/),
    ).toBeVisible();
    expect(card.getByText(/^Knapp: Zur Schwelle zwischen Oben und Mitte/)).toBeVisible();
    expect(card.getByText("50 (geschätzt)")).toBeVisible();
  });
});

test("a customer made of several rows names each, and shows it in the sheet", async () => {
  const { session, workbook } = await openCustomers({
    cells: [
      ["Nr", "Firma", "Umsatz", "Zahlung"],
      ["1", "Adler", 60, "gut"],
      ["2", "Bach", 50, "gut"],
      ["1", "Adler", 40, "gut"],
    ],
    model: { ...MODEL, unit: { kind: "company", aggregates: { Umsatz: "sum" } } },
  });
  await act(() => session.getState().selectCustomer(0, false));
  const card = within(screen.getByRole("region", { name: /Adler/ }));
  // 60 and 40 are the 100 that give all 60 points.
  expect(card.getByText("100,0 von 100 Punkten")).toBeVisible();
  expect(card.getByText(/Aus 2 Zeilen der Liste:/)).toHaveTextContent("Aus 2 Zeilen der Liste: 2, 4");
  await userEvent.click(card.getByRole("button", { name: "Kunden!A4 in der Mappe zeigen" }));
  expect(workbook.selected).toEqual([{ sheet: "Kunden", row: 3, column: 0 }]);
});
