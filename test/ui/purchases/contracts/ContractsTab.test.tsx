import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import ContractsTab from "../../../../src/ui/features/purchases/contracts/ContractsTab";
import { arrayWorkbook, type Cells } from "../../../helpers/array-workbook";
import { renderWithSession, settled, type SessionOptions } from "../../../helpers/session";

/** Fader & Hardie (2007), table 1: survivors of 1000 customers over seven years. */
const SURVIVORS: Cells = [
  ["Jahr", "Basis", "Premium"],
  ...[1000, 631, 468, 382, 326, 289, 262, 241].map((basis, year) => [
    year,
    basis,
    [1000, 869, 743, 653, 593, 551, 517, 491][year]!,
  ]),
];

const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

/** Yearly contracts until 15 January 2026; four renewed and ended ones, three that run. */
const CONTRACTS: Cells = [
  ["Vertrag", "Kunde", "Beginn (Datum)", "Ende (Datum)", "Deckungsbeitrag"],
  ["V1", "Adler", day("2020-01-01"), day("2020-12-31"), 100],
  ["V2", "Bach", day("2020-01-01"), day("2022-12-31"), 100],
  ["V3", "Conrad", day("2020-06-01"), "", 200],
  ["V4", "Dorn", day("2021-01-01"), day("2021-12-31"), 100],
  ["V5", "Engel", day("2021-03-01"), "", -50],
  ["V6", "Falk", day("2022-01-01"), day("2024-12-31"), 100],
  ["V7", "Graf", day("2025-02-01"), "", 100],
  ["V8", "Huber", "", "", 100],
];

async function openTab(sheets: Readonly<Record<string, Cells>>, options: SessionOptions = {}) {
  const view = await renderWithSession(<ContractsTab />, {
    workbook: arrayWorkbook(sheets, Object.keys(sheets)),
    ...options,
  });
  await act(async () => {
    for (let round = 0; round < 5; round++) await settled();
  });
  const contracts = await view.session.getState().openContracts();
  return { ...view, contracts };
}

const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => (textContent ?? "").replaceAll("\u00a0", " ")));

describe("contracts from a table of survivors", () => {
  it("says how many stay, as observed and as the model of the paper has it", async () => {
    await openTab({ Kohorten: SURVIVORS });
    expect(
      screen.getByText(/^Von 1\.000 Kunden waren nach 7 Verlängerungen noch 24,1\s% da/),
    ).toHaveTextContent(/Von neuen Kunden ist nach 2 Verlängerungen die Hälfte gegangen/);
    expect(screen.getByText(/alpha 0,704, beta 1,182, Log-Likelihood -1\.680,3/)).toHaveTextContent(
      "Die Daten legen beide Größen fest.",
    );
    expect(screen.getByText("2 Gruppen mit zusammen 2.000 Kunden.")).toBeInTheDocument();
  });

  it("shows another group, and all of them as one kind", async () => {
    await openTab({ Kohorten: SURVIVORS });
    await userEvent.selectOptions(screen.getByLabelText("Gruppe"), "Premium");
    expect(screen.getByText(/alpha 0,668, beta 3,806/)).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText("Alle Gruppen gehören zu einer Kurve"));
    expect(screen.queryByLabelText("Gruppe")).not.toBeInTheDocument();
    expect(screen.getByText(/^Von 2\.000 Kunden/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Einstellung rückgängig" }));
    expect(screen.getByLabelText("Gruppe")).toBeInTheDocument();
  });

  it("reads the curve renewal by renewal with the arrow keys", async () => {
    await openTab({ Kohorten: SURVIVORS });
    const curve = screen.getByRole("slider", { name: /^Anteil, der noch da ist über die Verlängerungen/ });
    act(() => curve.focus());
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(curve).toHaveAttribute("aria-valuetext", expect.stringMatching(/^Nach 1 Verlängerungen: beobachtet 63,1\s%, Modell 62,7\s%$/)); // prettier-ignore
    await userEvent.keyboard("{End}");
    expect(curve).toHaveAttribute("aria-valuetext", expect.stringMatching(/^Nach 19 Verlängerungen: Modell/));
    await userEvent.selectOptions(screen.getByLabelText("Gezeigt wird"), "Haltequote je Verlängerung");
    await userEvent.keyboard("{Home}");
    expect(screen.getByRole("slider", { name: /^Haltequote/ })).toBeInTheDocument();
  });

  it("says what is left by tenure, and what that is worth with a margin", async () => {
    await openTab({ Kohorten: SURVIVORS });
    await userEvent.selectOptions(screen.getByLabelText("Gruppe"), "Premium");
    const margin = screen.getByLabelText("Deckungsbeitrag je Periode");
    await userEvent.type(margin, "100{Enter}");
    const rows = rowsOf("Restdauer nach Vertragsdauer");
    // Fader & Hardie (2010), formula (6), at 10 % a year.
    expect(rows[0]!.slice(0, 2)).toEqual(["0", "85,1 %"]);
    // Of new customers 52.2 % are left after six renewals and 48.9 % after seven.
    expect(rows[0]!.at(-1)).toBe("7");
    const worth = (row: number) => Number(rows[row]![3]!.replace(",", "."));
    expect(Math.abs(worth(0) - 541.49)).toBeLessThan(0.1);
    expect(Math.abs(worth(7) - 752.99)).toBeLessThan(0.1);
  });

  it("names group, period and numbers where survivors rise", async () => {
    const wrong = SURVIVORS.map((row, at) => (at === 4 ? [row[0]!, 500, row[2]!] : row));
    const { contracts, workbook } = await openTab({ Kohorten: SURVIVORS });
    workbook.sheets = { Kohorten: wrong };
    await act(async () => contracts.getState().reread());
    expect(screen.getByRole("alert")).toHaveTextContent(
      "In Gruppe „Basis“ steigt die Zahl in Periode 3 von 468 auf 500.",
    );
  });
});

describe("contracts from a list", () => {
  it("finds start, end, customer and margin, and counts every row", async () => {
    await openTab({ Verträge: CONTRACTS });
    expect(screen.getByLabelText("Beginn")).toHaveValue("Beginn (Datum)");
    expect(screen.getByLabelText("Ende")).toHaveValue("Ende (Datum)");
    expect(screen.getByLabelText("Kunde")).toHaveValue("Kunde");
    expect(screen.getByLabelText("Kündbar zum Ende von")).toHaveValue("year");
    expect(
      screen.getByText(
        "7 Verträge aus 7 Zeilen: 3 laufen, 4 sind bis zum Stichtag ausgelaufen. 1 Zeile ohne Beginn bleibt weg.",
      ),
    ).toBeInTheDocument();
  });

  it("shows cohorts only as far as all of them can have come", async () => {
    await openTab({ Verträge: CONTRACTS });
    expect(rowsOf("Jahrgänge").map((row) => row.slice(1).filter((cell) => cell !== ""))).toEqual([
      ["3", "67 %", "67 %", "33 %", "33 %", "33 %"],
      ["2", "50 %", "50 %", "50 %", "50 %"],
      ["1", "100 %", "100 %", "0 %", "0 %"],
    ]);
  });

  it("writes the contracts as a list that can be scored, and takes it back", async () => {
    const { workbook, contracts } = await openTab({ Verträge: CONTRACTS });
    await userEvent.click(screen.getByRole("button", { name: "Verträge in die Mappe schreiben" }));
    expect(await screen.findByText(/^7 Verträge nach Vertragswerte/)).toBeInTheDocument();
    const [list] = workbook.lists;
    expect(list!.columns.map(({ header }) => header)).toEqual([
      "Kunde",
      "Beginn",
      "Letzter Tag",
      "Stand",
      "Verlängerungen",
      "Bleibt beim nächsten Mal",
      "Abgezinste Zahlungen",
      "Vertragswert",
    ]);
    const [names, , , state, tenure, , discounted, value] = list!.columns;
    expect([...(names!.values as string[])]).toEqual([
      "Adler",
      "Bach",
      "Conrad",
      "Dorn",
      "Engel",
      "Falk",
      "Graf",
    ]);
    expect([...(state!.values as string[])].filter((each) => each === "läuft")).toHaveLength(3);
    expect(Array.from(tenure!.values)).toEqual([0, 2, 5, 0, 4, 2, 0]);
    expect(value!.values[4]).toBeCloseTo(-50 * Number(discounted!.values[4]), 9);
    expect(value!.values[0]).toBeNaN();
    await userEvent.click(screen.getByRole("button", { name: "Rückgängig" }));
    expect(workbook.undone).toHaveLength(1);
    expect(contracts.getState().receipt).toBeUndefined();
  });

  it("puts the curve into the workbook as a chart with its numbers", async () => {
    const { workbook } = await openTab({ Verträge: CONTRACTS });
    await userEvent.click(screen.getByRole("button", { name: "Kurve als Excel-Diagramm in die Mappe" }));
    const [page] = workbook.pages;
    expect(page!.charts).toMatchObject([
      { kind: "line", series: [{ name: "beobachtet" }, { name: "Modell" }] },
    ]);
  });

  it("is found again as it was decided", async () => {
    const { workbook, contracts } = await openTab({ Verträge: CONTRACTS });
    act(() =>
      contracts.getState().edit((setup) => ({ ...setup, terms: { ...setup.terms, discountRate: 0.2 } })),
    );
    await act(async () => new Promise((resolve) => setTimeout(resolve, 1000)));
    const again = await openTab({}, { workbook });
    expect(again.contracts.getState().setup?.terms.discountRate).toBe(0.2);
  });
});

describe("without contracts", () => {
  it("says what is needed, and reads nothing by itself", async () => {
    const { contracts } = await openTab({
      Kunden: [
        ["Nr", "Umsatz"],
        ["1", 5],
        ["2", 7],
      ],
    });
    expect(
      screen.getByText(/Gebraucht wird eine Liste der Verträge mit Beginn und Ende/),
    ).toBeInTheDocument();
    expect(contracts.getState().table).toBeUndefined();
    await userEvent.selectOptions(screen.getByLabelText("Liste"), "Kunden");
    expect(await screen.findByText(/^In „Kunden“ stehen weder zwei Datumsspalten/)).toBeInTheDocument();
  });

  it("speaks English", async () => {
    await openTab({ Cohorts: SURVIVORS }, { language: "en" });
    expect(screen.getByText(/^Of 1,000 customers, 24\.1% were left after 7 renewals/)).toBeInTheDocument();
  });
});
