import { act, fireEvent, screen } from "@testing-library/react";
import "../../helpers/all-texts";
import ProductsTab from "../../../src/ui/features/actions/products/ProductsTab";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";

/** Sixty customers: twenty buy kettle and filter, one a kettle alone, the others soap. */
const LINES: Cells = [
  ["Kunde", "Bestellnr", "Datum", "Artikel", "Betrag"],
  ...Array.from({ length: 60 }, (_, at) => {
    const products = at < 20 ? ["Kessel", "Filter"] : at === 20 ? ["Kessel"] : ["Seife"];
    return products.map((product) => [`K${at}`, at + 1, 45_000 + at, product, product === "Filter" ? 8 : 5]);
  }).flat(),
];

const rounds = () =>
  act(async () => {
    for (let round = 0; round < 30; round++) await settled();
  });

const open = async (cells: Cells = LINES) => {
  const workbook = arrayWorkbook({ Bestellungen: cells }, ["Bestellungen"]);
  const view = await renderWithSession(<ProductsTab />, { workbook });
  await rounds();
  return view;
};

describe("products bought together", () => {
  it("are counted by order, with what a pair means in words", async () => {
    await open();
    expect(
      screen.getByText(
        /1 Paar kommt in 60 Bestellungen mindestens 5-mal vor\. Bei 1 davon ist das kein Zufall/,
      ),
    ).toBeTruthy();
    fireEvent.keyDown(screen.getByRole("grid", { name: "1 Paar" }), { key: "Home" });
    expect(screen.getByText(/Von 21 Bestellungen mit Kessel enthalten 95\s%/)).toBeTruthy();
  });

  it("name who lacks what, and the list can be written and taken back", async () => {
    const { session } = await open();
    expect(screen.getByText(/1 Kunden fehlt ein Artikel/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Liste schreiben" }));
    await rounds();
    const { lists } = (await session.getState().openPurchases()).getState();
    expect(lists.lacking.receipt?.rowCount).toBe(1);
    expect(screen.getByRole("heading", { name: "Zuletzt geschrieben" })).toBeTruthy();
  });

  it("are none below the floor, which can be lowered and undone", async () => {
    const { session } = await open();
    const field = screen.getByRole("spinbutton", { name: "Mindestens so oft" });
    fireEvent.change(field, { target: { value: "30" } });
    fireEvent.blur(field);
    await rounds();
    expect(screen.getByText(/Kein Paar kommt 30-mal vor/)).toBeTruthy();
    const purchases = await session.getState().openPurchases();
    act(() => purchases.getState().undo());
    await rounds();
    expect(screen.getByText(/1 Paar kommt/)).toBeTruthy();
  });

  it("are written as a sheet with a native chart", async () => {
    const { session } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Zusammen gekauft in die Mappe einfügen" }));
    await act(settled);
    const [chart] = session.getState().page!.charts!;
    expect([chart!.kind, chart!.title, chart!.xAxis?.title, chart!.yAxis?.title]).toEqual([
      "bar",
      "Stärkste Zusammenhänge",
      "Paar",
      "Lift bereinigt, mindestens (1 = Zufall)",
    ]);
  });

  it("need a column of products, and the page says so", async () => {
    await open([
      ["Kunde", "Bestellnr", "Datum", "Betrag"],
      ...Array.from({ length: 20 }, (_, at) => [`K${at % 7}`, at + 1, 45_000 + at, 5 + at]),
    ]);
    expect(screen.getByText(/nennt keine Artikel/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Käufe öffnen" })).toBeTruthy();
  });
});
