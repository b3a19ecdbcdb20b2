import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type LifetimeEquity } from "../../../../src/core";
import EquityTab from "../../../../src/ui/features/purchases/equity/EquityTab";
import type { SessionOptions } from "../../../helpers/session";
import { WorkbookError } from "../../../../src/workbook/workbook";
import { analystSaying, openTab } from "../open-tab";
import { ORDERS } from "../win-back/values-example";

/** A year's revenue halves from year to year; a new customer brings 20 at once, then 40 and 20. */
const EQUITY: LifetimeEquity = {
  base: {
    present: { revenue: [1000, 500], contribution: [400, 200] },
    presentValue: 560,
    discountRate: 0,
  },
  newcomer: {
    firstRevenue: 50,
    firstContribution: 20,
    flows: { revenue: [100, 50], contribution: [40, 20] },
  },
  wonPerYear: [30, 40],
  model: "bg-nbd",
  hasAmounts: true,
  margin: 0.4,
  customers: 90,
  unknown: 0,
};

const ENOUGH = { judgement: { findings: [] } };

const openEquity = (
  lifetimeEquity: LifetimeEquity | undefined = EQUITY,
  options: SessionOptions = {},
  { cells = ORDERS, lifetimeModels = ENOUGH as object } = {},
) => openTab(EquityTab, cells, analystSaying({ lifetimeModels, lifetimeEquity }), options);

const region = (name: string) => screen.getByRole("region", { name });
const rowOf = (name: RegExp) =>
  within(within(region("Was wäre, wenn")).getByRole("row", { name }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

async function type(field: string, text: string) {
  const box = screen.getByRole("spinbutton", { name: field });
  await userEvent.clear(box);
  await userEvent.type(box, `${text}{Enter}`);
}

describe("customer equity", () => {
  it("is that of the present customers as long as nobody says what a new one costs", async () => {
    await openEquity();
    const value = region("Kundenstammwert");
    expect(value).toHaveTextContent("Heutige Kunden (90)560");
    expect(value).toHaveTextContent("Künftige KundenAnnahme, keine Zusagenoch nicht mitgezählt");
    expect(value).not.toHaveTextContent("Zusammen");
    expect(value).toHaveTextContent("BG/NBD · 3 Jahre voraus · 10 % Zinsen im Jahr");
    expect(value).toHaveTextContent("Deckungsbeitrag 40 % vom Umsatz");
    expect(region("Künftige Kunden")).toHaveTextContent(
      "Ein neuer Kunde bringt in 3 Jahren 80 ein (in heutigem Geld)",
    );
    expect(screen.queryByRole("spinbutton", { name: /^Kosten je neuem Kunden: Schritt/ })).toBeNull();
  });

  it("proposes as many new customers as came in the last year, with the reason", async () => {
    await openEquity();
    const future = region("Künftige Kunden");
    expect(within(future).getByRole("spinbutton", { name: "Neue Kunden im Jahr" })).toHaveValue("30");
    expect(future).toHaveTextContent("Im letzten Jahr der Liste kamen 30 Kunden hinzu. Im Jahr davor: 40.");
  });

  it("counts future customers apart once their cost is known, and no more when that is undone", async () => {
    const { purchases } = await openEquity();
    await type("Kosten je neuem Kunden", "50");
    expect(purchases.getState().setup?.equity).toEqual({ acquisitionCost: 50 });
    // 30 a year for three years: 90 × (80 − 50), at a cost of 90 × 50.
    const value = region("Kundenstammwert");
    expect(value).toHaveTextContent("Annahme, keine Zusagenach 4.500 für ihre Gewinnung2.700");
    expect(value).toHaveTextContent("Zusammen3.260");
    act(() => purchases.getState().undo());
    expect(value).toHaveTextContent("noch nicht mitgezählt");
  });

  it("sets scenarios side by side with their differences", async () => {
    await openEquity();
    await type("Kosten je neuem Kunden", "50");
    expect(rowOf(/^Wie heute/)).toEqual(["3.2602.700", ""]);
    // Of the second year's 200 and of 20 for each of 90 new customers, 2 % more: the share that comes again rises
    // from 50 to 51 %.
    expect(rowOf(/^Bindung/)).toEqual(["3.3002.736", "+40"]);
    // 1 % of 1500, and of 200 for each of 90.
    expect(rowOf(/^Deckungsbeitrag/)).toEqual(["3.4552.880", "+195"]);
    expect(rowOf(/^Kosten je neuem Kunden/)).toEqual(["2.8102.250", "−450"]);
    expect(rowOf(/^Zahl neuer Kunden/)).toEqual(["3.5302.970", "+270"]);
  });

  it("turns a driver by the step that is typed, and by the usual one again", async () => {
    const { purchases } = await openEquity();
    await type("Bindung: Schritt in Punkte", "2");
    expect(purchases.getState().setup?.equity?.steps).toEqual({ retention: 0.02 });
    expect(rowOf(/^Bindung/)).toEqual(["568", "+8"]);
    expect(region("Was am meisten bewegt")).toHaveTextContent("2 Punkte mehr Bindung sind 8 wert.");
    await userEvent.click(screen.getByRole("button", { name: "Übliche Schritte" }));
    expect(rowOf(/^Bindung/)).toEqual(["564", "+4"]);
  });

  it("says what moves most, the strongest first, also to those who do not see the picture", async () => {
    await openEquity();
    const tornado = region("Was am meisten bewegt");
    const sentences = within(tornado).getAllByRole("listitem");
    // 400 / 1.01^0.5 + 200 / 1.01^1.5 is 4.95 less than 600.
    expect(sentences.map((each) => each.textContent)).toEqual([
      "Ein Punkt mehr Deckungsbeitrag ist 15 wert.",
      "Ein Punkt mehr Zinsen kostet 4,95.",
      "Ein Punkt mehr Bindung ist 4 wert.",
    ]);
    const label = within(tornado).getByRole("img").getAttribute("aria-label");
    expect(label).toContain("Deckungsbeitrag ± 1 Punkt: −15 nach unten, +15 nach oben.");
    expect(label).toContain("Bindung ± 1 Punkt: −4 nach unten, +4 nach oben.");
  });

  it("goes into the workbook as a sheet with a native chart and its numbers", async () => {
    const { workbook } = await openEquity();
    await type("Kosten je neuem Kunden", "50");
    await userEvent.click(screen.getByRole("button", { name: /in die Mappe einfügen/ }));
    const [{ id, rows, charts }] = workbook.pages as [(typeof workbook.pages)[number]];
    expect(id).toBe("equity");
    const [chart] = charts!;
    expect(chart?.kind).toBe("stacked-bar");
    const { row, rowCount } = chart!.series[0]!.y;
    const shown = rows
      .slice(row, row + rowCount)
      .map((cells) => cells.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)));
    const around = (value: number) => expect.closeTo(value, 8) as number;
    expect(shown.slice(0, 3)).toEqual([
      ["Kosten je neuem Kunden ± 10 %", around(450), around(-450)],
      ["Zahl neuer Kunden ± 10 %", around(-270), around(270)],
      ["Deckungsbeitrag ± 1 Punkt", around(-195), around(195)],
    ]);
    expect(rows.flat()).toContain(
      "Künftige Kunden (Annahme, keine Zusage): 30 im ersten Jahr, 0 % Wachstum im Jahr, 50 je neuem Kunden, 3 Jahre lang.",
    );
  });

  it("speaks English", async () => {
    await openEquity(EQUITY, { language: "en" });
    expect(region("What moves most")).toHaveTextContent("One more point of retention is worth 4.");
  });

  it("warns where the values would be revenue, not profit", async () => {
    await openEquity({ ...EQUITY, margin: 1 });
    expect(region("Kundenstammwert")).toHaveTextContent("künftiger Umsatz, nicht Gewinn");
  });

  it("counts no future customers where nothing can be said of what one brings", async () => {
    await openEquity({ ...EQUITY, newcomer: { ...EQUITY.newcomer, firstContribution: NaN } });
    expect(region("Künftige Kunden")).toHaveTextContent("Künftige Kunden zählen deshalb nicht mit");
  });

  it("says that there are too few data for a model", async () => {
    const lifetimeModels = { judgement: { findings: [{ kind: "few-customers", level: "refusal" }] } };
    await openEquity(EQUITY, {}, { lifetimeModels });
    expect(screen.getByText(/nur ein Rechenbeispiel/)).toBeInTheDocument();
  });
});

describe("without values there is", () => {
  const none = () => analystSaying({ lifetimeModels: ENOUGH, lifetimeEquity: undefined });

  it("no equity where no model fits, and the way to why", async () => {
    const { purchases } = await openTab(EquityTab, ORDERS, none());
    expect(screen.getByText(/^Diese Käufe erlauben kein Modell/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Zu „Lebenszeitwert“" }));
    expect(purchases.getState().tab).toBe("lifetime");
  });

  it("none where the amounts are not enough, and the way to the column", async () => {
    const { purchases } = await openEquity({ ...EQUITY, hasAmounts: false });
    expect(screen.getByText(/^Die Beträge in der Spalte „Betrag“ reichen nicht/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Zu „Daten“" }));
    expect(purchases.getState().tab).toBe("data");
  });

  it("none where no column holds amounts", async () => {
    const cells = ORDERS.map((row) => row.slice(0, 2));
    await openEquity({ ...EQUITY, hasAmounts: false }, {}, { cells });
    expect(screen.getByText(/fehlt eine Spalte mit Beträgen/)).toBeInTheDocument();
  });

  it("none after the calculation was stopped, until it is asked for again", async () => {
    const lifetimeEquity = jest
      .fn<Promise<LifetimeEquity>, []>()
      .mockRejectedValueOnce(new WorkbookError("cancelled"))
      .mockResolvedValue(EQUITY);
    await openTab(EquityTab, ORDERS, analystSaying({ lifetimeModels: ENOUGH, lifetimeEquity }));
    expect(screen.getByText("Die Berechnung wurde abgebrochen.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Neu rechnen" }));
    expect(await screen.findByRole("region", { name: "Kundenstammwert" })).toHaveTextContent("560");
    expect(screen.queryByText("Die Berechnung wurde abgebrochen.")).not.toBeInTheDocument();
  });

  it("none without purchases", async () => {
    await openTab(EquityTab, [["Ort", "Wetter"], ["Ulm", "gut"]], none()); // prettier-ignore
    expect(screen.getByText(/zuerst die Liste mit Ihren Käufen/)).toBeInTheDocument();
  });
});
