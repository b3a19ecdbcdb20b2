import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { withThreshold } from "../../../src/ui/features/classes/class-edits";
import ClassesPage from "../../../src/ui/features/classes/ClassesPage";
import { axeFindings } from "../charts/axe-findings";
import { drag } from "../charts/pointer";
import { renderWithSession, settled } from "../../helpers/session";

const list = () => screen.getByRole("list", { name: "Klassen" });
const card = (name: string) => within(list()).getByRole("listitem", { name });
const handle = (name: string) => screen.getByRole("slider", { name: `Schwelle ${name}` });

describe("ClassesPage", () => {
  it("says what the rule means with the model's own numbers", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    expect(screen.getByText("90,0 Punkte ist Sehr gut, erst mehr als 90 ist Premium.")).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole("radio", { name: /zur Klasse selbst/ }));
    expect(session.getState().model?.classes.bound).toBe(">=");
    expect(screen.getByText("90,0 Punkte ist schon Premium, darunter beginnt Sehr gut.")).toBeInTheDocument();
  });

  it("shows every class with its customers and adds up to all", async () => {
    await renderWithSession(<ClassesPage />);
    const counts = ["Premium", "Sehr gut", "Gut", "Mittel", "Schwach"].map((name) => {
      const found = /(\d+) Kunden? \(|kein Kunde/.exec(card(name).textContent ?? "");
      return Number(found?.[1] ?? 0);
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  it("moves a threshold by arrow keys as one step of undo and tells who changes class", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    act(() => handle("Mittel").focus());
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(session.getState().model?.classes.list[3]?.from).toBe(38);
    await user.keyboard("{Home}");
    expect(session.getState().model?.classes.list[3]?.from).toBe(0.01);
    expect(handle("Mittel")).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^Mittel ab mehr als 0,01/),
    );
    expect(screen.getByText(/Kunden? wechseln? die Klasse \(\d+ höher, 0 tiefer\)/)).toBeInTheDocument();
    act(() => session.getState().undo());
    await act(settled);
    expect(session.getState().model?.classes.list[3]?.from).toBe(40);
    expect(session.getState().canUndo).toBe(false);
  });

  it("moves a threshold by the pointer, snapped to whole points", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    // jsdom lays nothing out: the chart begins at 0 and is 288 wide, 2.88 pixels a point.
    const chart = screen.getByRole("img", { name: /Verteilung der Punktwerte/ });
    await drag(chart, { clientX: 60 * 2.88 + 2 }, { clientX: 66 * 2.88 }, { clientX: 70 * 2.88 + 3 });
    act(() => void window.dispatchEvent(new MouseEvent("pointermove", { clientX: 20 })));
    expect(session.getState().model?.classes.list[2]?.from).toBe(70);
    expect(handle("Gut")).toHaveFocus();
    expect(screen.getByRole("spinbutton", { name: "Schwelle Gut in Punkten" })).toHaveValue("70");
  });

  it("takes a typed threshold and refuses one beyond its neighbour", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    const field = screen.getByRole("spinbutton", { name: "Schwelle Sehr gut in Punkten" });
    await user.clear(field);
    await user.type(field, "82,5{Enter}");
    expect(session.getState().model?.classes.list[1]?.from).toBe(82.5);
    await user.clear(field);
    await user.type(field, "95{Enter}");
    expect(field).toHaveAccessibleDescription("Erlaubt sind 60,01 bis 89,99.");
    expect(session.getState().model?.classes.list[1]?.from).toBe(82.5);
  });

  it("edits the strategy of an opened class when the field is left", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Gut: Einzelheiten" }));
    const field = within(card("Gut")).getByRole("textbox", { name: "Strategische Zielrichtung" });
    await user.clear(field);
    await user.type(field, "Anrufen");
    await user.tab();
    expect(session.getState().model?.classes.list[2]?.strategy).toBe("Anrufen");
  });

  it("adds, names, colours and removes classes, and goes back to the usual ones", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Klasse hinzufügen" }));
    const name = screen.getByRole("textbox", { name: "Name der Klasse Neue Klasse" });
    await user.clear(name);
    await user.type(name, "premium");
    expect(name).toHaveAccessibleDescription("Eine Klasse „premium“ gibt es schon.");
    await user.clear(name);
    await user.type(name, "Ausbau{Enter}");
    expect(session.getState().model?.classes.list.map((each) => each.name)).toContain("Ausbau");

    await user.click(screen.getByRole("button", { name: /^Farbe von Ausbau/ }));
    // A browser moves the focus into the colours; here nothing is laid out, and colours without the focus get hidden.
    const violet = screen.getByLabelText("Violett");
    act(() => violet.focus());
    await user.click(await screen.findByRole("radio", { name: "Violett" }));
    expect(session.getState().model?.classes.list.find((each) => each.name === "Ausbau")?.color).toBe(
      "#6B4C9A",
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name: /^Farbe von Ausbau/ })).toHaveFocus());

    await user.click(screen.getByRole("button", { name: "Ausbau: Einzelheiten" }));
    await user.click(within(card("Ausbau")).getByRole("button", { name: "Entfernen" }));
    expect(list()).toHaveFocus();
    expect(session.getState().model?.classes.list).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Klassen aus Vorlage" }));
    await user.click(await screen.findByRole("menuitem", { name: "Übliche Klassen und Schwellen" }));
    expect(session.getState().model?.classes.list[0]?.from).toBe(90);
  });

  it("has neither fewer than two nor more than nine classes", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    const add = screen.getByRole("button", { name: "Klasse hinzufügen" });
    for (let count = 5; count < 11; count++) await user.click(add);
    expect(session.getState().model?.classes.list).toHaveLength(9);
    expect(session.getState().modelIssues).toEqual([]);
    act(() =>
      session.getState().editModel((model) => ({
        ...model,
        classes: { ...model.classes, list: [model.classes.list[0]!, model.classes.list.at(-1)!] },
      })),
    );
    await user.click(screen.getByRole("button", { name: "Premium: Einzelheiten" }));
    await user.click(within(card("Premium")).getByRole("button", { name: "Entfernen" }));
    expect(session.getState().model?.classes.list).toHaveLength(2);
  });

  it("takes ready classes in one step of undo and keeps thresholds where the number is the same", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    const borders = () => session.getState().model?.classes.list.map(({ from }) => from);
    act(() => session.getState().editModel((model) => withThreshold(model, 0, 95)));
    await user.click(screen.getByRole("button", { name: "Klassen aus Vorlage" }));
    await user.click(await screen.findByRole("menuitem", { name: /Premium bis Schwach/ }));
    expect(borders()).toEqual([95, 80, 60, 40, 0]);
    await user.click(screen.getByRole("button", { name: "Klassen aus Vorlage" }));
    await user.click(await screen.findByRole("menuitem", { name: "Drei: A, B, C" }));
    expect(borders()).toEqual([70, 40, 0]);
    expect(card("A")).toHaveTextContent(/Halten/);
    act(() => session.getState().undo());
    await act(settled);
    expect(borders()).toEqual([95, 80, 60, 40, 0]);
  });

  it("cuts by a share of the customers, says the thresholds, and keeps them when asked", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole("combobox", { name: /Grenzen zwischen/ }), "Anteil der Kunden");
    expect(screen.queryByRole("slider")).not.toBeInTheDocument();
    const share = screen.getByRole("spinbutton", { name: /^Premium bis zu welchem Anteil/ });
    await user.clear(share);
    await user.type(share, "20{Enter}");
    // The third of 12 customers has 16.7 % before it, the fourth 25 %.
    await waitFor(() => expect(card("Premium")).toHaveTextContent(/ab [\d,]+ · 3 Kunden \(25,0/));
    await act(settled);
    const before = [...session.getState().scores!.classIndex];
    await user.click(screen.getByRole("button", { name: "Als feste Schwellen übernehmen" }));
    await act(settled);
    expect(session.getState().model?.classes.rule).toBeUndefined();
    expect([...session.getState().scores!.classIndex]).toEqual(before);
    expect(screen.getByText("Kein Kunde wechselt die Klasse.")).toBeInTheDocument();
  });

  it("shows suggested borders with their customers before they are taken", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Vorschlag anzeigen" }));
    await user.click(await screen.findByRole("menuitem", { name: "Nach Anteil am Betrag (ABC)" }));
    const panel = screen.getByRole("region", { name: "Vorschlag nach Anteil am Betrag" });
    expect(session.getState().canUndo).toBe(false);
    const counts = within(panel)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Number(within(row).getAllByRole("cell")[1]!.textContent));
    expect(counts.reduce((sum, count) => sum + count)).toBe(12);
    await user.click(within(panel).getByRole("button", { name: "Verwerfen" }));
    expect(panel).not.toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: /Grenzen zwischen/ })).toHaveFocus();

    await user.click(screen.getByRole("button", { name: "Vorschlag anzeigen" }));
    await user.click(await screen.findByRole("menuitem", { name: "Nach natürlichen Lücken" }));
    await user.click(screen.getByRole("button", { name: "Mit der Liste wandern lassen" }));
    expect(session.getState().model?.classes.rule).toEqual({ kind: "breaks" });
    expect(screen.getByRole("combobox", { name: /Grenzen zwischen/ })).toHaveFocus();
    act(() => session.getState().undo());
    await act(settled);
    expect(session.getState().model?.classes.rule).toBeUndefined();
  });

  it("keeps new customers apart by the date since when they are customers", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("switch", { name: "Neue Kunden gesondert führen" }));
    const rule = session.getState().model?.newCustomers;
    expect(rule?.test).toEqual({ kind: "months", column: "Kunde seit", months: 12 });
    await act(settled);
    expect(screen.getByRole("status")).toHaveTextContent(
      /^0 Kunden sind neu \(weniger als 12 Monate bis zum /,
    );
    const months = screen.getByRole("spinbutton", { name: "Kunde seit weniger als" });
    await user.clear(months);
    await user.type(months, "60{Enter}");
    const reference = screen.getByRole("spinbutton", { name: "Stichtag" });
    await user.clear(reference);
    await user.type(reference, "31.12.2025{Enter}");
    await act(settled);
    // Since 14 April 2021 and 6 December 2022; the others since 2020 and before.
    expect(screen.getByRole("status")).toHaveTextContent(
      "2 Kunden sind neu (weniger als 60 Monate bis zum 31.12.2025).",
    );
    await user.click(screen.getByRole("switch", { name: "Neue Kunden gesondert führen" }));
    expect(session.getState().model).not.toHaveProperty("newCustomers");
  });

  it("takes an exception into the model only when its column is chosen, and says how many it marks", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("switch", { name: "Rückkehrer gesondert führen" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Woran erkennbar" }), "Eigene Spalte");
    expect(session.getState().canUndo).toBe(false);
    expect(screen.getByText("Sobald die Spalte gewählt ist, gilt die Regel.")).toBeInTheDocument();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Spalte mit der Kennzeichnung" }),
      "Reklamationen",
    );
    await act(settled);
    // Nine of twelve customers have complained; a 0 is no mark.
    expect(screen.getByRole("status")).toHaveTextContent(
      "9 Kunden sind Rückkehrer (gekennzeichnet in „Reklamationen“).",
    );
  });

  it("says how many customers are a loss, and by which column they are told", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    const column = screen.getByRole("combobox", { name: "Erkennbar an einem negativen Wert in" });
    await user.selectOptions(column, "Reklamationen");
    await act(settled);
    expect(session.getState().model?.lossColumn).toBe("Reklamationen");
    expect(screen.getByText("0 Kunden sind Verlustkunden („Reklamationen“ unter 0).")).toBeInTheDocument();
    await user.selectOptions(column, "Nicht kennzeichnen");
    expect(session.getState().model?.lossColumn).toBe("");
    act(() => session.getState().undo());
    expect(column).toHaveValue("Reklamationen");
  });

  it("lets a column decide between equal scores, in the direction that speaks for a customer", async () => {
    const { session } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    const column = screen.getByRole("combobox", { name: "Bei gleichem Punktwert entscheidet" });
    expect(column).toHaveDisplayValue("Nichts, der Rang wird geteilt");
    await user.selectOptions(column, "Kunde seit");
    expect(session.getState().model?.tieBreak).toEqual({ column: "Kunde seit", better: "less" });
    expect(screen.getByRole("radio", { name: "das frühere Datum" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "das spätere Datum" }));
    expect(session.getState().model?.tieBreak?.better).toBe("more");
    await act(settled);
    expect(screen.getByText("Kein Kunde teilt seinen Rang mit anderen.")).toBeInTheDocument();
    await user.selectOptions(column, "Nichts, der Rang wird geteilt");
    expect(session.getState().model).not.toHaveProperty("tieBreak");
    act(() => session.getState().undo());
    expect(session.getState().model?.tieBreak).toEqual({ column: "Kunde seit", better: "more" });
  });

  it("speaks English", async () => {
    await renderWithSession(<ClassesPage />, { language: "en" });
    expect(screen.getByText("90.0 points is Very good, only more than 90 is Premium.")).toBeInTheDocument();
    expect(screen.getByRole("slider", { name: "Threshold Good" })).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^Good above 60 points, \d+ customers?$/),
    );
  });

  it("has no axe finding, opened and closed", async () => {
    const { container } = await renderWithSession(<ClassesPage />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Gut: Einzelheiten" }));
    await user.click(screen.getByRole("switch", { name: "Neue Kunden gesondert führen" }));
    await user.click(screen.getByRole("switch", { name: "Rückkehrer gesondert führen" }));
    await user.click(screen.getByRole("button", { name: "Vorschlag anzeigen" }));
    await user.click(await screen.findByRole("menuitem", { name: "Nach Anteil der Kunden" }));
    expect(await axeFindings(container)).toEqual([]);
  });

  it("sends to the data while there is no list", async () => {
    const { session } = await renderWithSession(<ClassesPage />, { cells: [] });
    act(() => session.getState().goTo("classes"));
    await userEvent.setup().click(screen.getByRole("button", { name: "Zu den Daten" }));
    expect(session.getState().step).toBe("data");
  });
});
