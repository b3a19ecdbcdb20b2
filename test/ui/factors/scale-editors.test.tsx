import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Cell, Factor, Scale } from "../../../src/core";
import FactorsPage from "../../../src/ui/features/factors/FactorsPage";
import type { SessionStore } from "../../../src/ui/session";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { renderWithSession, SMALL_LIST } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

const DB = "Deckungsbeitrag 2025";
const factorOf = (session: SessionStore, column: string) =>
  session.getState().model?.factors.find((factor) => factor.column === column) as Factor;
const setScale = (session: SessionStore, column: string, scale: Scale) =>
  act(() =>
    session.getState().editModel((model) => ({
      ...model,
      factors: model.factors.map((factor) => (factor.column === column ? { ...factor, scale } : factor)),
    })),
  );
const opened = async (name: string) => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: `${name}: Einzelheiten` }));
  return user;
};
const type = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
};
const kind = () => screen.getByRole("combobox", { name: "So werden Werte zu Punkten" });
const time = () => screen.getByRole("combobox", { name: "Gezählt wird" });

describe("the time since a date", () => {
  it("is judged in years to a day that the data suggest, and says so", async () => {
    const { session, container } = await renderWithSession(<FactorsPage />);
    const user = await opened("Kunde seit");
    await user.selectOptions(time(), "years");
    // The newest date of the list is 5 December 2022; its month is long over.
    expect(session.getState().model?.referenceDate).toBe("2022-12-31");
    expect(screen.getByText(/^Gerechnet bis 31\.12\.2022\./)).toBeVisible();
    const { scale } = factorOf(session, "Kunde seit");
    expect(scale).toMatchObject({ kind: "linear", elapsed: "years" });
    expect(
      screen.getByText(/^Länger ist besser: bis 0 Jahre gibt es keine Punkte, ab \d+ Jahren/),
    ).toBeVisible();
    expect(session.getState().modelIssues).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
    act(() => session.getState().undo());
    expect(session.getState().model?.referenceDate).toBe("2026-01-15");
    expect(time()).toHaveValue("date");
  });

  it("is counted to the day that is typed or taken, and says who has a later date", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Kunde seit");
    await user.selectOptions(time(), "months");
    await type(user, screen.getByRole("spinbutton", { name: "Stichtag" }), "31.12.2020");
    expect(session.getState().model?.referenceDate).toBe("2020-12-31");
    // 44300 is 14 April 2021, 44900 is 5 December 2022.
    expect(screen.getByText(/Bei 2 Kunden liegt das Datum danach/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Heute, 15.01.2026" }));
    expect(session.getState().model?.referenceDate).toBe("2026-01-15");
  });

  it("has a table of points in its unit", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Kunde seit");
    await user.selectOptions(time(), "years");
    await user.selectOptions(kind(), "steps");
    expect(factorOf(session, "Kunde seit").scale).toMatchObject({ kind: "steps", elapsed: "years" });
    expect(screen.getByRole("columnheader", { name: "ab (Jahre)" })).toBeVisible();
  });

  it("is not offered for numbers", async () => {
    await renderWithSession(<FactorsPage />);
    await opened(DB);
    expect(screen.queryByRole("combobox", { name: "Gezählt wird" })).toBeNull();
  });
});

describe("the ends of a line", () => {
  it("are suggested by the data with how many customers lie beyond, and come back by undo", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened(DB);
    setScale(session, DB, { kind: "linear", worst: 100, best: 200 });
    expect(
      screen.getByText("Die Daten legen 0 bis 40.000 nahe (Kunden darunter: 1, darüber: 1)."),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Aus den Daten vorschlagen" }));
    expect(factorOf(session, DB).scale).toEqual({ kind: "linear", worst: 0, best: 40000 });
    expect(screen.queryByRole("button", { name: "Aus den Daten vorschlagen" })).toBeNull();
    act(() => session.getState().undo());
    expect(factorOf(session, DB).scale).toEqual({ kind: "linear", worst: 100, best: 200 });
  });
});

describe("bands of equal size", () => {
  it("become thirds in one click, with the better end where it was", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Reklamationen");
    await user.selectOptions(kind(), "quantiles");
    expect(factorOf(session, "Reklamationen").scale).toEqual({
      kind: "quantiles",
      points: [20, 15, 10, 5, 0],
    });
    await user.click(screen.getByRole("button", { name: "Drittel" }));
    expect(factorOf(session, "Reklamationen").scale).toEqual({ kind: "quantiles", points: [20, 10, 0] });
    expect(screen.getByRole("button", { name: "Drittel" })).toHaveAttribute("aria-pressed", "true");
  });
});

const openSteps = async (ranges: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}) => {
  const workbook = arrayWorkbook({ Kunden: SMALL_LIST }, ["Kunden"]);
  workbook.ranges = ranges;
  const rendered = await renderWithSession(<FactorsPage />, { workbook });
  const user = await opened(DB);
  await user.selectOptions(kind(), "steps");
  return { ...rendered, workbook, user };
};

describe("a table of points", () => {
  it("is written in one sentence, falling where less is better", async () => {
    const { session, user } = await openSteps();
    await user.click(screen.getByRole("button", { name: "Tabelle erzeugen" }));
    await type(user, screen.getByRole("spinbutton", { name: "Schrittweite" }), "200");
    await type(user, screen.getByRole("spinbutton", { name: "Punkte je Schritt" }), "1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mehr oder weniger Punkte" }), "less");
    await type(user, screen.getByRole("spinbutton", { name: "Von" }), "0");
    await type(user, screen.getByRole("spinbutton", { name: "Bis" }), "6.000");
    expect(screen.getByText(/^Ergibt 31 Zeilen: 40 Punkte ab 0, 10 Punkte ab 6\.000\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Erzeugen" }));
    const { scale } = factorOf(session, DB);
    expect(scale.kind === "steps" && scale.rows.slice(0, 2)).toEqual([
      { from: 0, points: 40 },
      { from: 200, points: 39 },
    ]);
  });

  it("is typed as a sentence", async () => {
    const { session, user } = await openSteps();
    await user.click(screen.getByRole("button", { name: "Tabelle erzeugen" }));
    await user.type(
      screen.getByRole("textbox", { name: "Die Tabelle in einem Satz" }),
      "alle 200 € einen Punkt von 5.600 bis 6.000 €",
    );
    await user.click(screen.getByRole("button", { name: "Erzeugen" }));
    expect(factorOf(session, DB).scale).toEqual({
      kind: "steps",
      rows: [
        { from: 5600, points: 38 },
        { from: 5800, points: 39 },
        { from: 6000, points: 40 },
      ],
    });
  });

  it("is pasted by a button", async () => {
    const { session, user } = await openSteps();
    await navigator.clipboard.writeText("0\t10\n6.000\t40");
    await user.click(screen.getByRole("button", { name: "Einfügen" }));
    await waitFor(() =>
      expect(factorOf(session, DB).scale).toEqual({
        kind: "steps",
        rows: [
          { from: 0, points: 10 },
          { from: 6000, points: 40 },
        ],
      }),
    );
    await navigator.clipboard.writeText("kein Wort");
    await user.click(screen.getByRole("button", { name: "Einfügen" }));
    expect(
      await screen.findByText(/^In der Zwischenablage stehen keine zwei Spalten mit Zahlen\./),
    ).toBeVisible();
  });

  it("is pasted by keyboard into a field where the clipboard is closed to the pane", async () => {
    const { session, user } = await openSteps();
    jest.spyOn(navigator.clipboard, "readText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Einfügen" }));
    await user.click(await screen.findByRole("textbox", { name: /hier mit Strg\+V einfügen/ }));
    await user.paste("0\t10\n6.000\t40");
    expect(factorOf(session, DB).scale).toMatchObject({ rows: [{ from: 0 }, { from: 6000 }] });
    expect(screen.queryByRole("textbox", { name: /hier mit Strg\+V einfügen/ })).toBeNull();
    jest.restoreAllMocks();
  });
});

describe("a table of points in the workbook", () => {
  const ranges = {
    "Punkte!A1:B3": [
      ["ab", "Punkte"],
      [0, 10],
      [6000, 40],
    ],
  };

  it("is taken from the selection, says where it stands, and follows when it is read again", async () => {
    const { session, user, workbook, container } = await openSteps(ranges);
    workbook.selectedRange = "Punkte!A1:B3";
    await user.click(screen.getByRole("button", { name: "Tabelle aus der Mappe" }));
    await user.click(screen.getByRole("button", { name: "Auswahl übernehmen" }));
    expect(
      await screen.findByText("Die Zeilen stehen in Punkte!A1:B3, gelesen am 15.01.2026."),
    ).toBeVisible();
    expect(factorOf(session, DB).scale).toEqual({
      kind: "steps",
      rows: [
        { from: 0, points: 10 },
        { from: 6000, points: 40 },
      ],
      range: "Punkte!A1:B3",
      rangeRead: "2026-01-15",
    });
    expect(session.getState().modelIssues).toEqual([]);
    expect(screen.queryByRole("spinbutton", { name: "Zeile 1: Punkte" })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);

    workbook.ranges = {
      "Punkte!A1:B3": [
        ["ab", "Punkte"],
        [100, 15],
        [6000, 40],
      ],
    };
    await user.click(screen.getByRole("button", { name: "Neu lesen" }));
    await waitFor(() =>
      expect(factorOf(session, DB).scale).toMatchObject({
        rows: [{ from: 100, points: 15 }, { from: 6000 }],
      }),
    );
    await user.click(screen.getByRole("button", { name: "Hier bearbeiten" }));
    expect("range" in factorOf(session, DB).scale).toBe(false);
    expect(screen.getByRole("spinbutton", { name: "Zeile 1: Punkte" })).toBeVisible();
  });

  it("keeps the rows it had and names the cell that is wrong", async () => {
    const { session, user } = await openSteps({
      "Punkte!A1:B2": [
        [0, "viele"],
        [50, 40],
      ],
    });
    const before = factorOf(session, DB).scale;
    await user.click(screen.getByRole("button", { name: "Tabelle aus der Mappe" }));
    await user.type(
      screen.getByRole("textbox", { name: "Adresse oder Name des Bereichs" }),
      "Punkte!A1:B2{Enter}",
    );
    expect(await screen.findByText("Punkte!B1: „viele“ ist keine Zahl.")).toBeVisible();
    expect(factorOf(session, DB).scale).toEqual(before);
  });

  it("says that there is no such range, that nothing is selected, and what Excel refused", async () => {
    const { user, workbook } = await openSteps();
    await user.click(screen.getByRole("button", { name: "Tabelle aus der Mappe" }));
    await user.type(screen.getByRole("textbox", { name: "Adresse oder Name des Bereichs" }), "Weg!A1{Enter}");
    expect(await screen.findByText("„Weg!A1“ gibt es in der Mappe nicht.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Auswahl übernehmen" }));
    expect(await screen.findByText("Es sind keine Zellen in einem Stück ausgewählt.")).toBeVisible();
    workbook.refuse = { read: "cell-edit-mode" };
    await user.click(screen.getByRole("button", { name: "Auswahl übernehmen" }));
    expect(await screen.findByText(/wird gerade eine Zelle bearbeitet/)).toBeVisible();
  });
});

describe("categories", () => {
  const points = (session: SessionStore) => {
    const { scale } = factorOf(session, "Zahlungsverhalten");
    return scale.kind === "categories" ? Object.entries(scale.points) : [];
  };

  it("change places by Alt and arrow; the points stay with the place and the focus with the text", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Zahlungsverhalten");
    act(() => screen.getByRole("spinbutton", { name: "Punkte für Mahnung" }).focus());
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(points(session)).toEqual([
      ["pünktlich", 30],
      ["Mahnung", 15],
      ["verspätet", 0],
    ]);
    expect(screen.getByRole("spinbutton", { name: "Punkte für Mahnung" })).toHaveFocus();
    expect(await screen.findByText("Mahnung steht jetzt an Stelle 2 von 3.")).toBeInTheDocument();
    expect(session.getState().model?.factors[1]?.column).toBe("Zahlungsverhalten");
  });

  it("are spread evenly on request, and proposed anew", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Zahlungsverhalten");
    setScale(session, "Zahlungsverhalten", {
      kind: "categories",
      points: { Mahnung: 30, pünktlich: 29, verspätet: 1 },
    });
    await user.click(screen.getByRole("button", { name: "Gleichmäßig verteilen" }));
    expect(points(session)).toEqual([
      ["Mahnung", 30],
      ["pünktlich", 15],
      ["verspätet", 0],
    ]);
    await user.click(screen.getByRole("button", { name: "Punkte vorschlagen" }));
    expect(points(session)).toEqual([
      ["pünktlich", 30],
      ["verspätet", 15],
      ["Mahnung", 0],
    ]);
  });

  it("take texts in that the list does not have", async () => {
    const { session, container } = await renderWithSession(<FactorsPage />);
    const user = await opened("Zahlungsverhalten");
    setScale(session, "Zahlungsverhalten", { kind: "categories", points: { pünktlich: 30 } });
    expect(
      screen.getByText("Nicht in der Liste: „verspätet“ und „Mahnung“. 6 Kunden gelten als ohne Wert."),
    ).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Mit 0 Punkten aufnehmen" }));
    expect(Object.fromEntries(points(session))).toEqual({ pünktlich: 30, verspätet: 0, Mahnung: 0 });
    await user.type(screen.getByRole("textbox", { name: "Weiterer Eintrag" }), "mahnung{Enter}");
    expect(screen.getByText("„mahnung“ steht schon in der Liste.")).toBeVisible();
  });
});

describe("the check of a table", () => {
  it("counts who lies below the first row and begins the table with them", async () => {
    const { session } = await renderWithSession(<FactorsPage />);
    const user = await opened("Reklamationen");
    const rows = [
      { from: 2, points: 20 },
      { from: 5, points: 0 },
    ];
    setScale(session, "Reklamationen", { kind: "steps", rows });
    expect(
      screen.getByText("6 Kunden liegen unter der ersten Zeile („ab 2“) und erhalten 0 Punkte."),
    ).toBeVisible();
    const check = screen.getByRole("list", { name: "Prüfung der Punkte" });
    await user.click(within(check).getByRole("button", { name: "Tabelle ab 0 beginnen" }));
    expect(factorOf(session, "Reklamationen").scale).toEqual({
      kind: "steps",
      rows: [{ from: 0, points: 20 }, rows[1]],
    });
  });
});

describe("estimates", () => {
  const cells: Cell[][] = [
    ["Nr", "Umsatz", "Geschätzt", "Region"],
    ["1", "ca. 100", "", "Nord"],
    ["2", 200, "x", "Süd"],
    ["3", 300, "x", "Süd"],
    ["4", 400, "nein", "Nord"],
  ];

  it("are counted in the cells themselves and by a column that marks them", async () => {
    const { session } = await renderWithSession(<FactorsPage />, { cells });
    const user = await opened("Umsatz");
    expect(screen.getByText("Ein Wert ist als Schätzwert erkannt.")).toBeVisible();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Schätzwerte stehen in Spalte" }),
      "Geschätzt",
    );
    expect(factorOf(session, "Umsatz").estimated).toBe("Geschätzt");
    expect(
      screen.getByText("3 Werte sind als Schätzwert erkannt: 1 in der Zelle selbst, 2 durch die Spalte."),
    ).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Schätzwerte stehen in Spalte" }), "");
    expect("estimated" in factorOf(session, "Umsatz")).toBe(false);
  });
});
