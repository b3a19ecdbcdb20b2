import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import PurchasesPage from "../../../src/ui/features/purchases/PurchasesPage";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

const HEADERS = ["Kunde", "Bestellnr", "Datum", "Artikel", "Betrag", "Währung"];

/** Orders of three customers, with something of everything that has to be decided. */
const ORDERS: Cells = [
  HEADERS,
  ["Adler", "1", "03.02.2025", "Pumpe", 100, "EUR"],
  ["Adler", "1", "10.02.2025", "Pumpe", -30, "EUR"],
  ["Adler", "2", "12.03.2025", "Rohr", 20, "EUR"],
  ["Adler", "3", "12.03.2025", "Rohr", 5, "EUR"],
  ["Bach", "4", "01.04.2025", "Rohr", 50, "EUR"],
  ["Bach", "4", "05.04.2025", "Rohr", -50, "EUR"],
  ["Bach", "5", "06.04.2025", "Pumpe", 0, "EUR"],
  ["Conrad", "6", "07.04.2025", "Pumpe", 40, "CHF"],
  [null, "7", "08.04.2025", "Pumpe", 7, "EUR"],
];

async function openPage(sheets: Readonly<Record<string, Cells>> = { Bestellungen: ORDERS }) {
  const workbook = arrayWorkbook(sheets, Object.keys(sheets));
  const rendered = await renderWithSession(<PurchasesPage />, { workbook });
  await screen.findByRole("tablist");
  await act(settled);
  return { ...rendered, user: userEvent.setup() };
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

/** Text with plain blanks. */
const shown = ({ textContent }: Element) => textContent!.replaceAll("\u00a0", " ");

const figures = async () => {
  const list = await screen.findByLabelText("Was die Liste ergibt");
  return within(list).getAllByRole("definition").map(shown);
};

const group = (name: string) => screen.findByRole("group", { name });

describe("the data of the purchases", () => {
  it("says why the list is one of purchases, and what it comes to", async () => {
    const { container } = await openPage();
    expect(await screen.findByText(/8 Zeilen von 3 Kunden\. Kunden kommen mehrfach vor/)).toBeVisible();
    expect(await figures()).toEqual([
      "21,5 Käufe je Kunde",
      "331,67 EUR je Kauf",
      "95 EURnach Rückgaben",
      "03.02.2025 – 07.04.202564 Tage",
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("lists what was found with count, amount and cell, and counts anew by another decision", async () => {
    const { user, workbook } = await openPage();
    const returns = await group("Rückgaben");
    expect(within(returns).getByText("2 Rückgaben")).toBeVisible();
    expect(within(returns).getByText("-80 EUR")).toBeVisible();
    expect(within(returns).getByText("Eine Bestellung kam ganz zurück und ist kein Kauf")).toBeVisible();
    await user.click(within(returns).getByRole("button", { name: "Zelle Bestellungen!E3 zeigen" }));
    expect(workbook.selected.at(-1)).toEqual({ sheet: "Bestellungen", row: 2, column: 4 });
    await user.selectOptions(within(returns).getByRole("combobox"), "weglassen");
    await settle();
    expect((await figures())[2]).toContain("175 EUR");
    await user.click(screen.getByRole("button", { name: "Einstellung rückgängig" }));
    await settle();
    expect((await figures())[2]).toContain("95 EUR");
  });

  it("shows that list, what does not count, and purchases agree", async () => {
    await openPage();
    const balance = await screen.findByRole("table", { name: "Abgleich der Summen" });
    expect(within(balance).getAllByRole("cell").map(shown)).toEqual(["102 EUR", "−7 EUR", "95 EUR"]);
    expect(
      screen.getByText(
        "Geprüft und nicht gefunden: doppelte Zeilen, unbekannte Beträge und Zeilen außerhalb des Zeitraums.",
      ),
    ).toBeVisible();
  });

  it("converts another currency by a typed rate", async () => {
    const { user } = await openPage();
    const currencies = await group("Währungen");
    expect(within(currencies).getByText("Eine Zeile in CHF, weggelassen")).toBeVisible();
    const rate = within(currencies).getByRole("spinbutton", { name: "1 CHF in EUR" });
    await user.type(rate, "1,05{Enter}");
    await settle();
    expect(within(await group("Währungen")).getByText("Eine Zeile in CHF, umgerechnet")).toBeVisible();
    expect((await figures())[2]).toContain("137 EUR");
  });

  it("takes another beginning, reference date and unit, and goes back to the proposal", async () => {
    const { user } = await openPage();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Beginn" }), "ein Tag");
    const first = screen.getByRole("spinbutton", { name: "Erster Tag der Beobachtung" });
    await user.clear(first);
    await user.type(first, "01.04.2025{Enter}");
    await settle();
    expect(within(await group("Außerhalb des Zeitraums")).getByText("4 Zeilen vor dem Beginn")).toBeVisible();
    const reference = screen.getByRole("spinbutton", { name: "Stichtag" });
    await user.clear(reference);
    await user.type(reference, "30.04.2025{Enter}");
    await settle();
    expect((await figures())[3]).toBe("01.04.2025 – 30.04.202530 Tage");
    await user.click(screen.getByRole("button", { name: "Zurück zum Vorschlag" }));
    await settle();
    expect((await figures())[3]).toContain("03.02.2025 – 07.04.2025");
    expect(screen.queryByRole("button", { name: "Zurück zum Vorschlag" })).toBeNull();
  });

  it("finds the purchases among the lists of the workbook, with a reason for each that it looked into", async () => {
    const customers: Cells = [
      ["Kunde", "Kunde seit", "Umsatz"],
      ["Adler", "03.02.2020", 5],
      ["Bach", "03.02.2021", 7],
    ];
    const { user } = await openPage({ Kunden: customers, Verkauf: ORDERS });
    expect(await screen.findByText(/8 Zeilen von 3 Kunden/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Eine andere Liste" }));
    await user.click(screen.getByRole("button", { name: "Diese Liste verwenden: Kunden" }));
    await settle();
    expect(await screen.findByText("Keine Spalte sagt, wann gekauft wurde.")).toBeVisible();
  });

  it("lets columns be chosen where none was found", async () => {
    const { user } = await openPage({
      Liste: [
        ["Wer", "Kunde seit", "Wieviel"],
        ["Adler", "03.02.2025", 5],
        ["Bach", "03.03.2025", 7],
      ],
    });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Kunde" }), "Wer");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tag des Kaufs" }), "Kunde seit");
    await settle();
    expect((await figures())[1]).toContain("2");
    await user.selectOptions(screen.getByRole("combobox", { name: "Betrag" }), "Wieviel");
    await settle();
    expect((await figures())[2]).toContain("12");
  });

  it("shows purchases over time with a text for each column, and inserts the picture into the workbook", async () => {
    const { user, workbook } = await openPage();
    const picture = await screen.findByRole("slider", { name: /^Im Mittel 0,3 Käufe in der Woche/ });
    picture.focus();
    await user.keyboard("{Home}");
    expect(picture).toHaveAttribute(
      "aria-valuetext",
      "03.02.2025 bis 09.02.2025: ein Kauf, davon 1 von neuen Kunden; 70\u00a0EUR",
    );
    await user.click(screen.getByRole("button", { name: /Käufe im Verlauf/ }));
    await settle();
    const { sheet, charts } = workbook.pages.at(-1)!;
    expect([sheet, charts?.[0]?.title]).toEqual(["Käufe im Verlauf", "Käufe je Woche"]);
  });

  describe("cohorts", () => {
    /** Three new customers in 2021, of whom one comes back in 2022 and 2023; one in 2022, who comes back. */
    const YEARS: Cells = [
      ["Kunde", "Datum", "Betrag"],
      ["Adler", "04.01.2021", 100],
      ["Bach", "05.03.2021", 60],
      ["Conrad", "06.05.2021", 40],
      ["Adler", "01.02.2022", 50],
      ["Dorn", "07.07.2022", 300],
      ["Adler", "09.09.2023", 20],
      ["Dorn", "31.12.2023", 150],
    ];

    it("say in one sentence, cell by cell and as a curve who comes back, and move into the workbook", async () => {
      const { user, workbook, container } = await openPage({ Bestellungen: YEARS });
      await user.click(await screen.findByRole("button", { name: "Jahr" }));
      await settle();
      expect(
        screen.getByText(
          "Von den neuen Kunden kauft im Jahr darauf etwa jeder zweite wieder (50,0 %). Im 2. Jahr danach sind es 33,3 %.",
        ),
      ).toBeVisible();
      const [map, curve] = screen.getAllByRole("slider", { name: /^Von den neuen Kunden/ }) as [
        HTMLElement,
        HTMLElement,
      ];
      map.focus();
      await user.keyboard("{Home}{ArrowUp}");
      expect(map).toHaveAttribute(
        "aria-valuetext",
        "Kunden ab 2021. Im 1. Jahr danach: 33,3\u00a0% (1 von 3)",
      );
      await user.keyboard("{ArrowDown}{ArrowRight}");
      expect(map).toHaveAttribute(
        "aria-valuetext",
        "Kunden ab 2022. Im 2. Jahr danach: noch nicht beobachtet",
      );
      curve.focus();
      await user.keyboard("{End}");
      expect(curve).toHaveAttribute(
        "aria-valuetext",
        "Im 2. Jahr danach: 33,3\u00a0%, aus einem Jahrgang mit 3 Kunden",
      );
      expect(await axeFindings(container)).toEqual([]);
      await user.click(screen.getByRole("button", { name: /Jahrgänge/ }));
      await settle();
      const { sheet, charts, rows } = workbook.pages.at(-1)!;
      expect([sheet, charts?.[0]?.title]).toEqual([
        "Jahrgänge",
        "Alle Jahrgänge zusammen: Anteil, der kauft",
      ]);
      const shownRows = rows.map((row) =>
        row.map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell)),
      );
      expect(shownRows.slice(-2)).toEqual([
        ["2021", 3, 200, 1 / 3, 1 / 3],
        ["2022", 1, 300, 1],
      ]);
    });

    it("compare revenue with that of the beginning", async () => {
      const { user } = await openPage({ Bestellungen: YEARS });
      await user.click(await screen.findByRole("button", { name: "Jahr" }));
      await user.click(screen.getByRole("button", { name: "Umsatz" }));
      await settle();
      expect(
        screen.getByText(
          "Neue Kunden bringen im Jahr darauf 40,0 % des Umsatzes, mit dem sie begannen. Im 2. Jahr danach sind es 10,0 %.",
        ),
      ).toBeVisible();
    });

    it("outline a period that is not over, and wait for one that is", async () => {
      const { user } = await openPage();
      await user.click(await screen.findByRole("button", { name: "Quartal" }));
      await settle();
      expect(screen.getByText(/noch kein ganzer Zeitraum vergangen/)).toBeVisible();
      const map = screen.getByRole("slider", { name: /noch kein ganzer Zeitraum/ });
      map.focus();
      await user.keyboard("{Home}");
      expect(map.getAttribute("aria-valuetext")).toMatch(
        /^Kunden ab 1\. Quartal 2025\. .* \(noch nicht zu Ende\)$/,
      );
      expect(screen.getByText("Gestrichelt: Der Zeitraum ist noch nicht zu Ende.")).toBeVisible();
    });
  });

  it("helps where the workbook has no list", async () => {
    await openPage({});
    expect(await screen.findByRole("heading", { name: "Noch keine Liste in der Mappe" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Listen suchen" })).toBeVisible();
  });
});
