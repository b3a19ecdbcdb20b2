import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Factor } from "../../../src/core";
import FactorsPage from "../../../src/ui/features/factors/FactorsPage";
import type { SessionStore } from "../../../src/ui/session";
import { renderWithSession } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";
import { drag } from "../charts/pointer";

const factors = (session: SessionStore) => session.getState().model?.factors ?? [];
const weights = (session: SessionStore) => factors(session).map(({ weight }) => weight);
const factorOf = (session: SessionStore, column: string) =>
  factors(session).find((factor) => factor.column === column) as Factor;

const slider = (name: string) => screen.getByRole("slider", { name: `Gewicht von ${name}` });
const weightField = (name: string) =>
  screen.getByRole("spinbutton", { name: `Gewicht von ${name} in Punkten` });
const balance = () => screen.getByRole("switch", { name: "Die übrigen Gewichte gleichen aus" });
const opened = async (name: string) => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: `${name}: Einzelheiten` }));
  return user;
};
const type = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
};

const DB = "Deckungsbeitrag 2025";

describe("FactorsPage, weights", () => {
  it("keeps the sum at 100 while a slider moves, as one step of undo", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    expect(weights(session)).toEqual([40, 30, 20, 10]);
    fireEvent.focus(slider(DB));
    for (const value of ["50", "60", "70"]) fireEvent.change(slider(DB), { target: { value } });
    expect(weights(session)).toEqual([70, 15, 10, 5]);
    expect(session.getState().modelIssues).toEqual([]);
    act(() => session.getState().undo());
    expect(weights(session)).toEqual([40, 30, 20, 10]);
    expect(session.getState().canUndo).toBe(false);
  });

  it("says what is missing and shares the rest", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    await user.click(balance());
    await type(user, weightField(DB), "37");
    const sum = screen.getByRole("region", { name: "Summe der Gewichte" });
    expect(within(sum).getAllByText("Die Gewichte ergeben 97. Es fehlen 3.")[0]).toBeVisible();
    await user.click(within(sum).getByRole("button", { name: "Rest verteilen" }));
    expect(session.getState().modelIssues).toEqual([]);
    expect(within(sum).getAllByText("Die Gewichte ergeben 100.")[0]).toBeVisible();
  });

  it("says how much is too much and cuts it without touching a locked weight", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    await user.click(balance());
    await type(user, weightField(DB), "43,25");
    expect(screen.getAllByText("Die Gewichte ergeben 103,25. Das sind 3,25 zu viel.")[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Gewicht von ${DB} festhalten` }));
    await user.click(screen.getByRole("button", { name: "Auf 100 kürzen" }));
    expect(weights(session)[0]).toBe(43.25);
    expect(session.getState().modelIssues).toEqual([]);
    expect(weightField(DB)).toBeDisabled();
  });

  it("announces the sum only when it stands still", async () => {
    await renderWithSession(<FactorsPage />);
    const sum = screen.getByRole("region", { name: "Summe der Gewichte" });
    const live = sum.querySelector("[aria-live=polite]")!;
    const user = userEvent.setup();
    await user.click(balance());
    fireEvent.change(slider(DB), { target: { value: "37" } });
    expect(live).toHaveTextContent("Die Gewichte ergeben 100.");
    await waitFor(() => expect(live).toHaveTextContent("Die Gewichte ergeben 97. Es fehlen 3."));
  });

  it("lets the points of categories follow the weight", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    await type(userEvent.setup(), weightField("Zahlungsverhalten"), "60");
    expect(factorOf(session, "Zahlungsverhalten").scale).toEqual({
      kind: "categories",
      points: { pünktlich: 60, verspätet: 30, Mahnung: 0 },
    });
  });
});

describe("FactorsPage, order and number of factors", () => {
  it("moves a factor by Alt and arrow, keeps the focus and says where it is", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    act(() => slider("Reklamationen").focus());
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(factors(session).map(({ column }) => column)[1]).toBe("Reklamationen");
    expect(slider("Reklamationen")).toHaveFocus();
    expect(await screen.findByText("Reklamationen steht jetzt an Stelle 2 von 4.")).toBeInTheDocument();
    act(() => screen.getByRole("button", { name: "Reklamationen verschieben" }).focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(factors(session).at(-1)?.column).toBe("Reklamationen");
  });

  it("moves a factor by dragging its handle, as one step of undo", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const items = screen.getAllByRole("listitem");
    // jsdom lays nothing out: every card is 100 high, one below the other.
    jest.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
      const place = [...(this.parentElement?.children ?? [])].indexOf(this);
      return new DOMRect(0, place * 100, 300, 100);
    });
    expect(items).toHaveLength(4);
    const handle = screen.getByRole("button", { name: `${DB} verschieben` });
    await drag(handle, { clientY: 10 }, { clientY: 170 }, { clientY: 260 }, { clientY: 370 });
    jest.restoreAllMocks();
    expect(factors(session).at(-1)?.column).toBe(DB);
    act(() => session.getState().undo());
    expect(factors(session)[0]?.column).toBe(DB);
  });

  it("offers unused columns with what is in them, and makes room for the new factor", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Faktor hinzufügen" }));
    const unused = screen.getByRole("group", { name: "Noch nicht verwendet" });
    await user.click(
      within(unused).getByRole("menuitem", { name: /^Umsatz 2025.*Zahl, 9\.900 bis 182\.000/ }),
    );
    expect(factorOf(session, "Umsatz 2025").weight).toBe(10);
    expect(weights(session)).toEqual([36, 27, 18, 9, 10]);
    expect(screen.getByRole("button", { name: "Umsatz 2025: Einzelheiten" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
  });

  it("gives a second factor on the same column a name and an id of its own", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Faktor hinzufügen" }));
    const used = screen.getByRole("group", { name: "Schon verwendet" });
    await user.click(within(used).getByRole("menuitem", { name: /^Reklamationen/ }));
    expect(factors(session).at(-1)).toMatchObject({ name: "Reklamationen (2)", column: "Reklamationen" });
    expect(session.getState().modelIssues).toEqual([]);
  });

  it("advises three to six factors and goes on without", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    for (const name of ["Kunde seit", "Reklamationen"]) {
      const user = await opened(name);
      await user.click(screen.getByRole("button", { name: "Faktor entfernen" }));
    }
    expect(screen.getByText(/^Mit 2 Faktoren wird das Bild einseitig/)).toBeVisible();
    expect(session.getState().modelIssues).toEqual([]);
    expect(screen.getByRole("list", { name: "Faktoren" })).toHaveFocus();
  });

  it("renames a factor, not to a name that is taken", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = userEvent.setup();
    const name = screen.getByRole("textbox", { name: `Name des Faktors ${DB}` });
    await user.clear(name);
    await user.type(name, "reklamationen");
    expect(name).toHaveAccessibleDescription("Einen Faktor „reklamationen“ gibt es schon.");
    await user.clear(name);
    await user.type(name, "Ertrag{Enter}");
    expect(factors(session)[0]).toMatchObject({ name: "Ertrag", column: DB });
    expect(screen.getByText(`aus „${DB}“`)).toBeVisible();
  });
});

describe("FactorsPage, scales", () => {
  it("says the direction of a line and turns it round", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Reklamationen");
    expect(
      screen.getByText(/^Weniger ist besser: bis 0 gibt es alle 20 Punkte, ab \d+ keine\.$/),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Richtung umkehren" }));
    expect(screen.getByText(/^Mehr ist besser/)).toBeVisible();
    await type(user, screen.getByRole("spinbutton", { name: "Keine Punkte bei" }), "1,5");
    expect(factorOf(session, "Reklamationen").scale).toMatchObject({ kind: "linear", worst: 1.5 });
  });

  it("shows and edits dates as dates", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Kunde seit");
    const best = screen.getByRole("spinbutton", { name: "Alle 10 Punkte bei" });
    expect((best as HTMLInputElement).value).toMatch(/^01\.01\.\d{4}$/);
    await type(user, best, "31.12.1999");
    expect(factorOf(session, "Kunde seit").scale).toMatchObject({ best: 36525 });
    expect(screen.getByText(/^Früher ist besser: bis 31\.12\.1999/)).toBeVisible();
  });

  it("checks a table of points and puts it right", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Reklamationen");
    await user.selectOptions(screen.getByRole("combobox", { name: "So werden Werte zu Punkten" }), "steps");
    expect(factorOf(session, "Reklamationen").scale.kind).toBe("steps");
    await type(user, screen.getByRole("spinbutton", { name: "Zeile 1: Punkte" }), "15");
    expect(screen.getByText(/^Die Tabelle gibt höchstens 1[\d,]+ von 20 Punkten\.$/)).toBeVisible();
    await type(user, screen.getByRole("spinbutton", { name: "Zeile 2: ab" }), "90");
    expect(screen.getByText(/steht nicht an seiner Stelle/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Aufsteigend ordnen" }));
    await user.click(screen.getByRole("button", { name: "Auf 20 Punkte bringen" }));
    const { scale } = factorOf(session, "Reklamationen");
    const rows = scale.kind === "steps" ? scale.rows : [];
    expect(rows.map(({ from }) => from)).toEqual([...rows.map(({ from }) => from)].sort((a, b) => a - b));
    expect(Math.max(...rows.map(({ points }) => points))).toBe(20);
  });

  it("brings back the earlier scale when the kind is chosen again", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const before = factorOf(session, "Reklamationen").scale;
    const user = await opened("Reklamationen");
    const kind = screen.getByRole("combobox", { name: "So werden Werte zu Punkten" });
    await user.selectOptions(kind, "categories");
    await user.selectOptions(kind, "linear");
    expect(factorOf(session, "Reklamationen").scale).toEqual(before);
  });

  it("writes the textbook's table: from 5,800 to 6,000 every 200, one point a step", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened(DB);
    await user.selectOptions(screen.getByRole("combobox", { name: "So werden Werte zu Punkten" }), "steps");
    await user.click(screen.getByRole("button", { name: "Tabelle erzeugen" }));
    await type(user, screen.getByRole("spinbutton", { name: "Von" }), "5.800");
    await type(user, screen.getByRole("spinbutton", { name: "Bis" }), "6.000");
    await type(user, screen.getByRole("spinbutton", { name: "Schrittweite" }), "200");
    await type(user, screen.getByRole("spinbutton", { name: "Punkte je Schritt" }), "1");
    await user.click(screen.getByRole("button", { name: "Erzeugen" }));
    expect(factorOf(session, DB).scale).toEqual({
      kind: "steps",
      rows: [
        { from: 5800, points: 39 },
        { from: 6000, points: 40 },
      ],
    });
  });

  it("takes a table from the clipboard", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened(DB);
    await user.selectOptions(screen.getByRole("combobox", { name: "So werden Werte zu Punkten" }), "steps");
    await user.click(screen.getByRole("spinbutton", { name: "Zeile 1: ab" }));
    await user.paste("ab\tPunkte\n6.000 €\t40\n5.800 €\t39\n");
    expect(factorOf(session, DB).scale).toEqual({
      kind: "steps",
      rows: [
        { from: 5800, points: 39 },
        { from: 6000, points: 40 },
      ],
    });
  });

  it("gives points to the texts of a column with how often they occur", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Zahlungsverhalten");
    const row = screen.getByRole("row", { name: /^verspätet 3/ });
    await type(user, within(row).getByRole("spinbutton", { name: "Punkte für verspätet" }), "12,5");
    expect(factorOf(session, "Zahlungsverhalten").scale).toMatchObject({ points: { verspätet: 12.5 } });
    await user.click(screen.getByRole("button", { name: "Mahnung entfernen" }));
    expect(screen.getByText("Nicht in der Liste: „Mahnung“. 3 Kunden gelten als ohne Wert.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Weiterer Eintrag" }), "Inkasso{Enter}");
    expect(factorOf(session, "Zahlungsverhalten").scale).toMatchObject({ points: { Inkasso: 0 } });
  });

  it("says what happens to customers without a value and how many they are", async () => {
    const cells = [
      ["Nr", "Umsatz", "Region"],
      ["1", 100, "Nord"],
      ["2", null, "Süd"],
      ["3", null, "Süd"],
      ["4", 400, "Nord"],
    ];
    const { session } = await renderWithSession(<FactorsPage />, { cells });
    const user = await opened("Umsatz");
    expect(screen.getByText("Bei 2 Kunden fehlt der Wert. Sie erhalten hier 0 Punkte.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Wenn ein Wert fehlt" }), "exclude");
    expect(screen.getByText("Bei 2 Kunden fehlt der Wert. Sie werden nicht bewertet.")).toBeVisible();
    expect(factorOf(session, "Umsatz").missing).toBe("exclude");
  });

  it("names a column that is gone and takes another one", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    act(() =>
      session.getState().editModel((model) => ({
        ...model,
        factors: model.factors.map((factor, index) =>
          index === 0 ? { ...factor, column: "Deckungsbeitrag 2019" } : factor,
        ),
      })),
    );
    const user = await opened(DB);
    const choice = screen.getByRole("combobox", { name: "Spalte" });
    expect(choice).toHaveAccessibleDescription(/„Deckungsbeitrag 2019“ gibt es in der Liste nicht mehr/);
    await user.selectOptions(choice, DB);
    expect(factors(session)[0]?.column).toBe(DB);
  });
});

describe("FactorsPage", () => {
  it("speaks English", async () => {
    await renderWithSession(<FactorsPage />, { language: "en" });
    await userEvent.setup().click(screen.getByRole("button", { name: "Reklamationen: details" }));
    expect(screen.getAllByText("The weights add up to 100.")[0]).toBeVisible();
    expect(screen.getByText(/^Less is better: up to 0 there are all 20 points/)).toBeVisible();
  });

  it.each(["Reklamationen", "Zahlungsverhalten", "Kunde seit"])(
    "has no axe finding with %s opened",
    async (name) => {
      const { container } = await renderWithSession(<FactorsPage />);
      await opened(name);
      expect(await axeFindings(container)).toEqual([]);
    },
  );

  it("has no axe finding with a table of points and its generator", async () => {
    const { container } = await renderWithSession(<FactorsPage />);
    const user = await opened("Reklamationen");
    await user.selectOptions(screen.getByRole("combobox", { name: "So werden Werte zu Punkten" }), "steps");
    await user.click(screen.getByRole("button", { name: "Tabelle erzeugen" }));
    expect(await axeFindings(container)).toEqual([]);
  });

  it("sends to the data while there is no list", async () => {
    const { session } = await renderWithSession(<FactorsPage />, { cells: [] });
    act(() => session.getState().goTo("factors"));
    await userEvent.setup().click(screen.getByRole("button", { name: "Zu den Daten" }));
    expect(session.getState().step).toBe("data");
  });
});
