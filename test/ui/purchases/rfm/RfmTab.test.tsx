import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_RFM_SETUP, fieldPlace } from "../../../../src/core";
import type { Page } from "../../../../src/workbook/workbook";
import { settled } from "../../../helpers/session";
import { CUSTOMERS, openRfm, ORDERS } from "./rfm-example";

const map = () => screen.getByRole("grid", { name: /^Karte der Segmente/ });
const fieldAt = (recency: number, mark: number) =>
  map().querySelector<HTMLElement>(`[data-place="${fieldPlace(5, recency, mark)}"]`)!;
const listed = () => within(screen.getByRole("region", { name: "Kunden" })).getAllByRole("row");

describe("RFM of purchases", () => {
  it("shows every customer on the map in exactly one field", async () => {
    await openRfm();
    expect(screen.getByText(/^25 Kunden nach letztem Kauf/)).toBeInTheDocument();
    const fields = within(map()).getAllByRole("gridcell");
    expect(fields).toHaveLength(25);
    const counts = fields.map((field) => Number(/: [^,]+, (\d+) Kunde/.exec(field.title)![1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(25);
  }); // prettier-ignore

  it("says of each segment whom it holds, what they bring and what to do", async () => {
    await openRfm();
    const champions = screen.getByRole("listitem", { name: "Spitzenkunden" });
    expect(champions).toHaveTextContent(/\d+ Kunden? \([\d,]+\s%\) · [\d,]+\s% vom Umsatz/);
    expect(champions).toHaveTextContent("Halten und auszeichnen");
  });

  it("lists the customers of a field that is chosen, and all again", async () => {
    await openRfm();
    const count = Number(/, (\d+) Kunde/.exec(fieldAt(5, 5).title)![1]);
    expect(count).toBeGreaterThan(0);
    await userEvent.click(fieldAt(5, 5));
    expect(screen.getByRole("status")).toHaveTextContent(new RegExp(`^Letzter Kauf 5, zweite Note 5: ${count} Kunde`)); // prettier-ignore
    await userEvent.click(screen.getByRole("button", { name: "Alle zeigen" }));
    expect(screen.getByRole("status")).toHaveTextContent("Alle 25 Kunden");
    expect(listed().length).toBeGreaterThan(0);
  });

  it("paints fields by the keyboard, and takes the stroke back", async () => {
    const { purchases } = await openRfm();
    await userEvent.click(screen.getByRole("button", { name: "Karte ändern" }));
    await userEvent.click(screen.getByRole("radio", { name: "Stammkunden" }));
    act(() => fieldAt(5, 5).focus());
    await userEvent.keyboard("{ArrowDown}{ArrowLeft}{ArrowDown}{ArrowLeft}{Enter}");
    const painted = fieldPlace(5, 3, 3);
    expect(purchases.getState().rfm.setup?.map.fields[painted]).toBe("loyal");
    // Unentschlossene had only this field.
    expect(screen.queryByRole("listitem", { name: "Unentschlossene" })).not.toBeInTheDocument();
    act(() => purchases.getState().undo());
    expect(purchases.getState().rfm.setup).toBeUndefined();
    expect(await screen.findByRole("listitem", { name: "Unentschlossene" })).toBeInTheDocument();
  });

  it("makes one step of undo of a stroke with the pointer", async () => {
    const { purchases } = await openRfm();
    await userEvent.click(screen.getByRole("button", { name: "Karte ändern" }));
    await userEvent.click(screen.getByRole("radio", { name: "Ruhende" }));
    await userEvent.pointer([
      { keys: "[MouseLeft>]", target: fieldAt(1, 3) },
      { target: fieldAt(1, 4) },
      { keys: "[/MouseLeft]", target: fieldAt(1, 4) },
    ]);
    const { fields } = purchases.getState().rfm.setup!.map;
    expect([fields[fieldPlace(5, 1, 3)], fields[fieldPlace(5, 1, 4)]]).toEqual(["dormant", "dormant"]);
    act(() => purchases.getState().undo());
    expect(purchases.getState().rfm.setup).toBeUndefined();
  });

  it("paints with a new segment of the user's own", async () => {
    const { purchases } = await openRfm();
    await userEvent.click(screen.getByRole("button", { name: "Karte ändern" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Name eines neuen Segments" }), "Großabnehmer");
    await userEvent.click(screen.getByRole("button", { name: "Neu" }));
    await userEvent.click(fieldAt(5, 5));
    expect(purchases.getState().rfm.setup?.map.segments.at(-1)).toMatchObject({ name: "Großabnehmer" });
    expect(await screen.findByRole("listitem", { name: "Großabnehmer" })).toBeInTheDocument();
  });

  it("renames a segment and takes the usual name back, which follows the language", async () => {
    const { purchases } = await openRfm();
    const rename = async (from: string, to: string) => {
      const field = screen.getByRole("textbox", { name: `Name des Segments ${from}` });
      await userEvent.clear(field);
      await userEvent.type(field, `${to}{Enter}`);
    };
    await rename("Spitzenkunden", "Beste");
    expect(purchases.getState().rfm.setup?.map.segments[0]).toMatchObject({ id: "champions", name: "Beste" });
    await rename("Beste", "Spitzenkunden");
    expect(purchases.getState().rfm.setup?.map.segments[0]).not.toHaveProperty("name");
    await rename("Spitzenkunden", "stammkunden");
    expect(screen.getByRole("alert")).toHaveTextContent("Ein Segment „stammkunden“ gibt es schon.");
  });

  it("keeps a strategy of the user's own", async () => {
    const { purchases } = await openRfm();
    await userEvent.click(screen.getByRole("button", { name: "Ruhende: Einzelheiten" }));
    const field = screen.getByRole("textbox", { name: "Strategische Zielrichtung" });
    await userEvent.clear(field);
    await userEvent.type(field, "Einmal im Jahr schreiben");
    await userEvent.tab();
    const { segments } = purchases.getState().rfm.setup!.map;
    expect(segments.find(({ id }) => id === "dormant")).toMatchObject({
      strategy: "Einmal im Jahr schreiben",
    });
    expect(segments.find(({ id }) => id === "loyal")).not.toHaveProperty("strategy");
  });

  it("makes cuts the user's own when one is typed, and equal groups again", async () => {
    const { purchases } = await openRfm();
    const field = screen.getByRole("spinbutton", { name: "Kaufhäufigkeit (Käufe), Schnitt 4" });
    await userEvent.clear(field);
    await userEvent.type(field, "60{Enter}");
    expect(purchases.getState().rfm.setup?.cuts.frequency).toMatchObject({ kind: "own" });
    expect(purchases.getState().rfm.setup?.cuts.frequency).toHaveProperty("cuts.3", 60);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Kaufhäufigkeit (Käufe): Art des Schnitts" }),
      "Gleich große Gruppen",
    );
    expect(purchases.getState().rfm.setup?.cuts).toEqual(DEFAULT_RFM_SETUP.cuts);
  });

  it("moves a cut by the arrow keys, but not past its neighbour", async () => {
    const { purchases } = await openRfm();
    const slider = screen.getByRole("slider", { name: "Kaufhäufigkeit (Käufe), Schnitt 4" });
    const at = Number(slider.getAttribute("aria-valuenow"));
    act(() => slider.focus());
    await userEvent.keyboard("{ArrowRight}");
    expect(purchases.getState().rfm.setup?.cuts.frequency).toMatchObject({
      cuts: [expect.anything(), expect.anything(), expect.anything(), expect.closeTo(at + 1)],
    });
    await userEvent.keyboard("{Home}");
    const rule = purchases.getState().rfm.setup!.cuts.frequency;
    expect(rule.kind === "own" && rule.cuts[3]! - rule.cuts[2]!).toBeCloseTo(0);
  });

  it("tells who went from which segment to which since an earlier day", async () => {
    await openRfm();
    const region = screen.getByRole("region", { name: "Wanderung zwischen Segmenten" });
    expect(region).toHaveTextContent(/haben? \d+ von \d+ Kunden das Segment gewechselt/);
    const [way] = within(within(region).getByRole("list", { name: "Häufigste Wege" })).getAllByRole("button");
    const [, count] = /^(\d+) Kunden?: erst/.exec(way!.textContent.replace(/^\d+[^\d]*/, ""))!;
    await userEvent.click(way!);
    expect(within(region).getAllByRole("gridcell")).toHaveLength(Number(count));
  });

  it("puts map, figures, strategies, cuts and a chart into the workbook", async () => {
    const { workbook } = await openRfm();
    await userEvent.click(screen.getByRole("button", { name: "Segmente in die Mappe einfügen" }));
    await act(settled);
    const [{ rows, charts }] = workbook.pages as [Page];
    const values = rows.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell)),
    );
    const head = values.findIndex(([first]) => first === "Segment");
    const segments = values.slice(head + 1, head + 11);
    expect(segments.map(([name]) => name)).toContain("Spitzenkunden");
    expect(segments.reduce((sum, [, customers]) => sum + Number(customers), 0)).toBe(25);
    expect(values.flat()).toEqual(expect.arrayContaining([expect.stringMatching(/^Aufsteiger\n\d+ \(/)]));
    const { series } = charts![0]!;
    expect(series.map(({ name, x, y }) => [name, x?.row, y])).toEqual([
      ["Anteil der Kunden", head + 1, { row: head + 1, column: 2, rowCount: 10, columnCount: 1 }],
      ["Anteil am Umsatz", head + 1, { row: head + 1, column: 4, rowCount: 10, columnCount: 1 }],
    ]);
  });

  it("puts the distribution and the moves into the workbook", async () => {
    const { workbook } = await openRfm();
    await userEvent.click(
      screen.getByRole("button", { name: "Wo Kunden und Umsatz liegen in die Mappe einfügen" }),
    );
    await act(settled);
    await userEvent.click(
      screen.getByRole("button", { name: "Wanderung zwischen Segmenten in die Mappe einfügen" }),
    );
    await act(settled);
    const [heat, moves] = workbook.pages as [Page, Page];
    expect(
      heat.rows.flat().filter((cell) => typeof cell === "object" && cell?.fill !== undefined),
    ).toHaveLength(25);
    const total = moves.rows.at(-1)!.at(-1);
    expect(total).toMatchObject({ value: 25 });
  });

  it("keeps what was decided in the workbook", async () => {
    const { purchases, workbook } = await openRfm();
    act(() => purchases.getState().editRfm(() => ({ setup: { ...DEFAULT_RFM_SETUP, nested: true } })));
    await act(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    const again = await openRfm(ORDERS, { workbook });
    expect(again.purchases.getState().rfm.setup?.nested).toBe(true);
  });

  it("speaks English", async () => {
    await openRfm(ORDERS, { language: "en" });
    expect(screen.getByRole("listitem", { name: "Champions" })).toHaveTextContent(/of revenue/);
  });
});

describe("RFM of a customer list", () => {
  it("takes the three columns that the list has", async () => {
    const { purchases } = await openRfm(CUSTOMERS);
    expect(screen.getByText("5 Kunden nach letztem Kauf, Kaufhäufigkeit und Umsatz.")).toBeInTheDocument();
    expect(screen.getByText("1 Kunde hat kein Segment (1 ohne letzten Kauf).")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Kunden ohne Segment zeigen" }));
    expect(screen.getByRole("status")).toHaveTextContent("1 Kunde ohne Segment");
    expect(screen.queryByRole("region", { name: "Wanderung zwischen Segmenten" })).not.toBeInTheDocument();
    await act(async () => {
      await purchases.getState().write("customers");
    });
    expect(purchases.getState().lists.customers.receipt).toMatchObject({ rowCount: 6 });
  });

  it("asks for the columns that it does not find", async () => {
    const { purchases } = await openRfm([
      ["Name", "A", "B", "C"],
      ["Adler", 3, 20, 9000],
      ["Bach", 40, 9, 4000],
    ]);
    expect(screen.getByText(/Wählen Sie die drei Spalten/)).toBeInTheDocument();
    const choose = (label: RegExp, column: string) =>
      userEvent.selectOptions(screen.getByRole("combobox", { name: label }), column);
    await choose(/^Letzter Kauf/, "A");
    await choose(/^Kaufhäufigkeit/, "B");
    await choose(/^Umsatz/, "C");
    await act(settled);
    expect(purchases.getState().rfm.columns).toEqual({ recency: "A", frequency: "B", monetary: "C", unit: "day" });
    expect(screen.getByText(/^2 Kunden nach letztem Kauf/)).toBeInTheDocument();
  }); // prettier-ignore
});
