import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import AnswersTab from "../../../src/ui/features/development/answers/AnswersTab";
import MigrationTab from "../../../src/ui/features/development/migration/MigrationTab";
import { NotesSection } from "../../../src/ui/features/development/periods/NotesSection";
import SteadyTab from "../../../src/ui/features/development/steady/SteadyTab";
import ValueTab from "../../../src/ui/features/development/value/ValueTab";
import { axeFindings } from "../charts/axe-findings";
import { dozen, setupOf } from "./a-dozen";
import { openTab } from "./open-tab";

const region = (name: string) => screen.getByRole("region", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the four answers", () => {
  it("say who moved at the top, in words and by name", async () => {
    // 2024: Adler, Bach, Dorn, Graf. 2025: Adler, Dorn, Conrad (risen), Jung (new); Bach fell, Graf is gone.
    const { container } = await openTab(AnswersTab);
    const top = within(region("Wer hat sich an der Spitze bewegt?"));
    expect(top.getByText("Ein Kunde ist in die Spitze aufgestiegen, 2 haben sie verlassen.")).toBeVisible();
    const said = region("Wer hat sich an der Spitze bewegt?");
    expect(said).toHaveTextContent("Ein Aufsteiger: Conrad · Liste");
    expect(said).toHaveTextContent("Ein neuer Kunde, gleich in der Spitze: Jung");
    expect(said).toHaveTextContent("Ein Absteiger: Bach");
    expect(said).toHaveTextContent("Ein Kunde der Spitze ist verloren: Graf");
    await userEvent.click(top.getByRole("button", { name: "Mehr über die Spitze" }));
    expect(top.getByText("Die Spitze zählt jetzt 4 Kunden statt 4; 2 waren und sind dabei.")).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("name who came among the largest with the rank before, and who left with the rank now", async () => {
    // By amount 2024: Adler 950, Graf 800, Bach 700. 2025: Jung 1200, Adler 1000, Dorn 900 (fifth, 500, in 2024).
    await openTab(AnswersTab);
    await userEvent.click(button("Mehr über die Spitze"));
    const top = region("Wer hat sich an der Spitze bewegt?");
    expect(top).toHaveTextContent(
      "Unter den 3 größten nach Umsatz sind 2 neu dabei: Jung (neu), Dorn (vorher Rang 5)",
    );
    expect(top).toHaveTextContent("2 gehören nicht mehr dazu: Graf (verloren), Bach (jetzt Rang 5)");
  });

  it("follow the regulars through their classes and amounts", async () => {
    // In all three years: Adler, Bach (down), Conrad (up), Dorn, Engel (up), Falk: 3200 in 2024 and 3700 in 2025.
    await openTab(AnswersTab);
    const regulars = region("Haben sich die Stammkunden verändert?");
    expect(regulars).toHaveTextContent(
      "Von 6 Stammkunden (in allen Perioden dabei) sind 3 in ihrer Klasse geblieben, 2 gestiegen und 1 gefallen.",
    );
    expect(regulars).toHaveTextContent("Umsatz: 3.700 statt 3.200 (+16 %).");
    expect(regulars).toHaveTextContent("Bei 4 wurde es mehr, bei 1 weniger.");
  });

  it("count who is new and who was lost, with what that means", async () => {
    // New in 2025: Jung 1200, Lang 300, Kern 100 of 5700. Lost: Graf 800 and Huber 50 of 4350.
    await openTab(AnswersTab);
    expect(
      screen.getByText("2024 waren es 9 Kunden, dazu 3 neue, weniger 2 verlorene: 2025 sind es 10."),
    ).toBeVisible();
    const gained = region("Wie viele sind neu?");
    expect(gained).toHaveTextContent("3 Kunden sind 2025 neu.");
    expect(gained).toHaveTextContent("Das sind 1.600 Umsatz, 28,1 % von 2025.");
    expect(gained).toHaveTextContent("Jung, Lang, Kern");
    const lost = region("Wie viele sind verloren?");
    expect(lost).toHaveTextContent("2 Kunden von 2024 fehlen 2025.");
    expect(lost).toHaveTextContent("Das waren 850 Umsatz, 19,5 % von 2024.");
  });

  it("select the row of a name in the sheet, and open the full list", async () => {
    const { store } = await openTab(AnswersTab);
    const lost = within(region("Wie viele sind verloren?"));
    await userEvent.click(lost.getByRole("button", { name: "Graf" }));
    expect(store.getState().showCustomer).toHaveBeenCalledWith(6);
    await userEvent.click(lost.getByRole("button", { name: "Liste: Die größten verlorenen Kunden" }));
    expect(lost.getByRole("grid", { name: "Die größten verlorenen Kunden" })).toHaveAttribute(
      "aria-rowcount",
      "2",
    );
  });

  it("are asked again when other periods are compared, or another top is meant", async () => {
    await openTab(AnswersTab);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Von" }), "2023");
    // 2023: Adler, Bach, Graf at the top. 2025: Adler, Conrad and Dorn risen, Jung new.
    expect(
      screen.getByText("2 Kunden sind in die Spitze aufgestiegen, 2 haben sie verlassen."),
    ).toBeVisible();
    await userEvent.click(button("Mehr über die Spitze"));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Zur Spitze zählen" }), "A und B");
    expect(
      screen.getByText("Niemand ist in die Spitze aufgestiegen, einer hat sie verlassen."),
    ).toBeVisible();
  });

  it("choose the periods so that the first one stays before the second", async () => {
    const { store } = await openTab(AnswersTab);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Bis" }), "2024");
    expect(store.getState().setup?.compared).toEqual(["2023", "2024"]);
  });
});

describe("the migration", () => {
  it("shows counts, percent of the rows and amounts, and opens the customers of a cell", async () => {
    const { container } = await openTab(MigrationTab);
    const matrix = within(region("Von Klasse zu Klasse"));
    const cells = () =>
      matrix.getAllByRole("row").map((row) => Array.from(row.children, (cell) => cell.textContent).slice(1));
    expect(cells()).toEqual([
      ["A", "B", "C", "V", "Σ"],
      ["2", "1", "·", "1", "4"],
      ["1", "1", "·", "·", "2"],
      ["·", "1", "1", "1", "3"],
      ["1", "1", "1", "·", "3"],
      ["4", "4", "2", "2", "12"],
    ]);
    await userEvent.click(matrix.getByRole("button", { name: "Prozent" }));
    expect(cells()[1]).toEqual(["50", "25", "·", "25", "100"]);
    await userEvent.click(matrix.getByRole("button", { name: "Betrag" }));
    // Adler and Dorn 1900, Bach 600; Graf had 800.
    expect(cells()[1]).toEqual(["1,9", "0,6", "·", "0,8", "3,3"]);
    expect(matrix.getByText("Umsatz 2025 in Tausend; bei Verlorenen 2024.")).toBeVisible();
    await userEvent.click(matrix.getByRole("button", { name: /^2 Kunden blieben .* in A$/ }));
    const list = within(region("Die Kunden dahinter"));
    expect(list.getByText("Umsatz 2024: 1.450 · 2025: 1.900")).toBeVisible();
    expect(list.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("draws the same as ribbons, over two or three periods, each leading to its customers", async () => {
    await openTab(MigrationTab);
    const flow = within(region("Im Bild"));
    expect(flow.getAllByRole("button", { name: /\d Kunde/ })).toHaveLength(11);
    await userEvent.click(flow.getByRole("button", { name: "Drei" }));
    await userEvent.click(flow.getByRole("button", { name: "1 Kunde ging von B (2023) nach A (2024)" }));
    const list = within(region("Die Kunden dahinter"));
    expect(list.getByText("Umsatz 2023: 400 · 2024: 500")).toBeVisible();
  });
});

describe("steady classes", () => {
  it("say how many changes a rule leaves, and whom it concerns", async () => {
    const { store, container } = await openTab(SteadyTab);
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(screen.getByRole("radio", { name: /^Nur deutlich/ }));
    const margin = screen.getByRole("spinbutton", { name: "Abstand zur Schwelle in Punkten" });
    await userEvent.clear(margin);
    await userEvent.type(margin, "10{Enter}");
    expect(store.getState().setup?.steady).toEqual({ kind: "margin", margin: 10 });
    // 2023–24 by score: Dorn up, Engel down. 2024–25: Bach down, Conrad up, Engel up. None goes beyond by ten.
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["2023 und 202420", "2024 und 202530"]);
    // Bach (79), Conrad (82) and Dorn (88, whom 90 would lift) keep what they had; Engel is back.
    expect(
      screen.getByText("3 Kunden haben 2025 eine andere Klasse als nach ihrem Punktwert."),
    ).toBeVisible();
  });

  it("draw what each margin does", async () => {
    await openTab(SteadyTab);
    const curve = screen.getByRole("slider", { name: "Zahl der Klassenwechsel je Abstand" });
    curve.focus();
    await userEvent.keyboard("{Home}");
    expect(curve.getAttribute("aria-valuetext")).toMatch(/^Abstand 0: \d+ Wechsel$/);
  });
});

describe("the value of moves", () => {
  it("takes typed contributions, and the proposal back", async () => {
    const { store, container } = await openTab(ValueTab);
    expect(await axeFindings(container)).toEqual([]);
    const best = screen.getByRole("spinbutton", { name: "Beitrag eines Kunden in A" });
    await userEvent.clear(best);
    await userEvent.type(best, "2000{Enter}");
    // Means of 2025: B 400 (Bach 600, Engel 300, Imhof 400, Lang 300), C 150 (Falk 200, Kern 100).
    expect(store.getState().setup?.value.rewards).toEqual({ kind: "typed", amounts: [2000, 400, 150] });
    await userEvent.click(button("Vorschlag übernehmen"));
    expect(store.getState().setup?.value.rewards).toEqual({ kind: "mean" });
  });

  it("says what keeping and lifting a customer is worth over one period", async () => {
    // One period at no interest: a customer of A is worth what A brings next, by the shares 2/4, 1/4, 0, 1/4.
    await openTab(ValueTab, {
      setup: setupOf({
        value: {
          discountRate: 0,
          horizon: 1,
          rewards: { kind: "typed", amounts: [1000, 400, 100] },
          moves: "compared",
        },
      }),
    });
    // Of A's customers three quarters stay and bring 600 in all; one of them brings 800. B is worth 700, C 500 / 3.
    expect(screen.getByText(/^Einen Kunden in A zu halten ist 800 wert/)).toBeVisible();
    expect(screen.getByText("Einen Kunden von C nach B zu heben ist 533 wert.")).toBeVisible();
    expect(screen.getByRole("spinbutton", { name: "Jahre voraus" })).toHaveValue("1");
  });

  it("says what is missing where there are no amounts", async () => {
    const development = dozen();
    const without = {
      ...development,
      periods: development.periods.map((period) => ({ ...period, amount: period.amount.map(() => NaN) })),
    };
    await openTab(ValueTab, { development: without, setup: setupOf({ amount: "" }) });
    expect(screen.getByText(/Es fehlt, was ein Kunde einbringt\./)).toBeVisible();
  });
});

test("what is not known of a class is left open: neither it nor a lift into it has a value", async () => {
  // Nobody is in A in the last year.
  const development = dozen();
  const last = development.periods.at(-1)!;
  const classIndex = last.classIndex.map((index) => (index === 0 ? 1 : index));
  await openTab(ValueTab, {
    development: { ...development, periods: [...development.periods.slice(0, -1), { ...last, classIndex }] },
  });
  const rows = screen.getAllByRole("table").map((table) =>
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.lastElementChild?.textContent),
  );
  expect(rows[0]![0]).toBe("–");
  expect(rows[1]!.slice(0, 2)).toEqual(["–", "–"]);
  expect(screen.getByText(/^Was ein Kunde in A einbringt, ist nicht bekannt/)).toBeVisible();
});

test("what holds for several factors and periods is said once", async () => {
  const held = (period: string, factor: string) => ({
    kind: "factor-held" as const,
    period,
    factor,
    column: `${factor} 2025`,
  });
  await openTab(NotesSection, {
    state: {
      notes: [
        held("2023", "Zahlungsziel"),
        held("2024", "Zahlungsziel"),
        held("2023", "Potenzial"),
        held("2024", "Potenzial"),
        held("2023", "Menge"),
      ],
    },
  });
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Zahlungsziel und Potenzial: keine Spalte für 2023 und 2024; dort gilt der heutige Wert.",
    "Menge: keine Spalte für 2023; dort gilt der heutige Wert.",
  ]);
});

test("kept results are called by their day, and compared by the name they are known by", async () => {
  const development = dozen();
  const labels = ["2025-06-30", "2025-12-31", "aktuell"];
  const { store } = await openTab(AnswersTab, {
    development: {
      ...development,
      periods: development.periods.map((period, at) => ({ ...period, label: labels[at]! })),
    },
    setup: setupOf({ compared: ["2025-12-31", "aktuell"] }),
  });
  expect(screen.getByText(/^31\.12\.2025 waren es 9 Kunden, .* aktuell sind es 10\.$/)).toBeVisible();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Von" }), "30.06.2025");
  expect(store.getState().setup?.compared).toEqual(["2025-06-30", "aktuell"]);
});
