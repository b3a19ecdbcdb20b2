import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ChosenValues } from "../../../../src/app";
import WinBackTab from "../../../../src/ui/features/purchases/win-back/WinBackTab";
import type { SessionOptions } from "../../../helpers/session";
import { analystSaying, openTab } from "../open-tab";
import { analystSayingValues, ORDERS, VALUES } from "./values-example";

const openWinBack = (options: SessionOptions = {}, values: ChosenValues | undefined = VALUES) =>
  openTab(WinBackTab, ORDERS, analystSayingValues(values), options);

async function type(field: string, text: string) {
  const box = screen.getByRole("spinbutton", { name: field });
  await userEvent.clear(box);
  await userEvent.type(box, `${text}{Enter}`);
}

const lines = () => within(screen.getByRole("grid")).getAllByRole("row");
const names = () => lines().map((line) => within(line).getAllByRole("gridcell")[0]!.textContent);

describe("customers to be won back", () => {
  it("are those who bought much and are all but lost, with what they would bring back", async () => {
    await openWinBack();
    // The best two fifths of five by revenue: Adler and Engel with 500, and Engel is still a customer.
    expect(names()).toEqual(["Adler"]);
    // 0.8 × 100, one approach in five a success.
    expect(lines()[0]).toHaveTextContent(
      "AdlerGewinn 80Letzter Kauf 23.06.2023 · bisher 500zu 20 % noch KundeAnsprache +16",
    );
    expect(screen.getByText(/^1 Kunde brächte 80 zurück\./)).toHaveTextContent(
      "Eine Ansprache verspricht mehr, als sie kostet: 16.",
    );
    expect(screen.getByText("Nach dem bisherigen Umsatz: ab 500.")).toBeInTheDocument();
  });

  it("become more and dearer as the limits and the cost say, step by step undone", async () => {
    const { purchases } = await openWinBack();
    await type("Wertvoll sind die besten (%)", "80");
    await type("Kosten einer Ansprache", "10");
    expect(names()).toEqual(["Bach", "Adler", "Conrad"]);
    expect(lines().map((line) => within(line).getAllByRole("gridcell").at(-1)!.textContent)).toEqual([
      "Ansprache +44",
      "Ansprache +6",
      "Ansprache −4",
    ]);
    expect(screen.getByText(/^3 Kunden brächten zusammen 380 zurück/)).toHaveTextContent(
      "2 Ansprachen versprechen mehr, als sie kosten: zusammen 50.",
    );
    expect(purchases.getState().setup?.winBack).toMatchObject({ valuableShare: 0.8, cost: 10 });
    act(() => purchases.getState().undo());
    act(() => purchases.getState().undo());
    expect(names()).toEqual(["Adler"]);
  });

  it("say so when no approach pays", async () => {
    await openWinBack();
    await type("Kosten einer Ansprache", "16");
    expect(screen.getByText(/brächte 80 zurück/)).toHaveTextContent("Keine Ansprache verspricht mehr");
  });

  it.each([
    ["Höchster Umsatz zuerst", ["Adler", "Conrad", "Bach"]],
    ["Am ehesten verloren zuerst", ["Bach", "Adler", "Conrad"]],
    ["Jüngster Kauf zuerst", ["Adler", "Conrad", "Bach"]],
    ["Nach Namen", ["Adler", "Bach", "Conrad"]],
    ["Größter Gewinn zuerst", ["Bach", "Adler", "Conrad"]],
  ])("stand in the order asked for: %s", async (order, expected) => {
    await openWinBack();
    await type("Wertvoll sind die besten (%)", "80");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Reihenfolge" }), order);
    expect(names()).toEqual(expected);
  });

  it("show the time line of the one who is chosen", async () => {
    await openWinBack();
    await userEvent.click(lines()[0]!);
    expect(screen.getByText(/^Adler ist mit 20\s% noch Kunde/)).toBeInTheDocument();
    expect(
      screen.getByRole("slider", { name: /^Wahrscheinlichkeit, dass Adler noch Kunde ist/ }),
    ).toBeVisible();
  });

  it("are written from here, and taken back", async () => {
    const { workbook } = await openWinBack();
    await userEvent.click(screen.getByRole("button", { name: "Liste schreiben" }));
    expect(workbook.lists.map(({ id }) => id)).toEqual(["winback"]);
    await userEvent.click(await screen.findByRole("button", { name: "Rückgängig" }));
    expect(screen.queryByText("Zuletzt geschrieben")).not.toBeInTheDocument();
  });

  it("may be none, and then it is said what to change", async () => {
    await openWinBack();
    await type("Noch Kunde mit weniger als (%)", "10");
    expect(screen.getByText(/^Kein Kunde passt/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Liste schreiben" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Übliche Werte" }));
    expect(names()).toEqual(["Adler"]);
  });

  it("are not written where there are too few data for a model", async () => {
    const lifetimeModels = { judgement: { findings: [{ kind: "few-customers", level: "refusal" }] } };
    await openTab(WinBackTab, ORDERS, analystSaying({ lifetimeModels, lifetimeValues: VALUES }));
    expect(screen.getByText(/nur ein Rechenbeispiel/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Liste schreiben" })).not.toBeInTheDocument();
  });

  it("speak English", async () => {
    await openWinBack({ language: "en" });
    expect(screen.getByText(/^1 customer would bring back 80\./)).toBeInTheDocument();
  });
});
