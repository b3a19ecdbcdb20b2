import { act, fireEvent, screen } from "@testing-library/react";
import "../../helpers/all-texts";
import ChannelsTab from "../../../src/ui/features/actions/channels/ChannelsTab";
import { channelOrder } from "../../../src/ui/features/actions/channels/channel-order";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";

const CELLS = [
  ["Nr", "Deckungsbeitrag", "Herkunft", "Akquisekosten", "CLV"],
  ["1", 300, "Messe", 150, 900],
  ["2", -50, "Messe", 350, 100],
  ["3", 200, "Web", 20, 700],
  ["4", 120, "Web", 10, 400],
  ["5", 10, "", "", 40],
];

const open = async (cells: typeof CELLS | undefined = CELLS, options = {}) => {
  const view = await renderWithSession(<ChannelsTab />, { cells, ...options });
  await act(async () => {
    for (let round = 0; round < 8; round++) await settled();
  });
  return view;
};

describe("channels of a customer list", () => {
  it("are found by their header and compared in words", async () => {
    await open();
    expect(screen.getByText(/Am meisten bleibt bei Web: 290 nach Kosten/)).toBeTruthy();
    expect(screen.getByText(/Messe bringt weniger, als die Gewinnung gekostet hat/)).toBeTruthy();
    expect(screen.getByText(/Bei 1 Kunden ist der Kanal nicht bekannt/)).toBeTruthy();
    expect(screen.getByRole("grid", { name: "Kanäle im Vergleich" }).getAttribute("aria-rowcount")).toBe("3");
  });

  it("take the cost of a whole channel that is typed", async () => {
    const { session } = await open();
    const grid = screen.getByRole("grid");
    fireEvent.keyDown(grid, { key: "Home" });
    const field = screen.getByRole("spinbutton", { name: "Kosten des Kanals zusammen" });
    fireEvent.change(field, { target: { value: "1000" } });
    fireEvent.blur(field);
    const budget = await session.getState().openBudget();
    expect(budget.getState().channels.costs).toEqual({ Web: 1000 });
    expect(screen.getByText(/Web.* bringen weniger/)).toBeTruthy();
  });

  it("are written as a sheet with native charts", async () => {
    const { session } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Kanäle in die Mappe einfügen" }));
    await act(settled);
    const { page } = session.getState();
    expect(page!.charts!.map(({ title }) => title)).toEqual([
      "Was von jedem Kanal bleibt",
      "CLV und Kosten der Gewinnung je Kunde",
    ]);
    for (const { xAxis, yAxis } of page!.charts!)
      expect([xAxis?.title, yAxis?.title]).not.toContain(undefined);
  });

  it("can be named by a column that the user chooses where no header speaks of them", async () => {
    await open([
      ["Nr", "Deckungsbeitrag", "Gruppe"],
      ["1", 300, "Alt"],
      ["2", 100, "Neu"],
      ["3", 90, "Neu"],
    ]);
    fireEvent.change(screen.getByRole("combobox", { name: "Grundlage" }), { target: { value: "customers" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Kanal oder Kampagne" }), {
      target: { value: "Gruppe" },
    });
    expect(screen.getByText(/Am meisten bringt Alt: 300/)).toBeTruthy();
  });
});

describe("channels of purchases", () => {
  it("tell what was bought by which", async () => {
    const rows = Array.from({ length: 20 }, (_, at) => [
      `K${at % 6}`,
      at + 1,
      45_000 + at,
      at % 3 === 0 ? "Laden" : "Web",
      10 + at,
    ]);
    const workbook = arrayWorkbook(
      { Bestellungen: [["Kunde", "Bestellnr", "Datum", "Kanal", "Betrag"], ...rows] },
      ["Bestellungen"],
    );
    await open(undefined, { workbook });
    fireEvent.change(screen.getByRole("combobox", { name: "Grundlage" }), { target: { value: "purchases" } });
    await act(async () => {
      for (let round = 0; round < 20; round++) await settled();
    });
    // Of 10 … 29 every third from 10 on is sold in the shop: 133 of 390.
    expect(screen.getByText(/Am meisten bringt Web: 257/)).toBeTruthy();
  });
});

describe("channelOrder", () => {
  const figures = {
    names: ["B", "a", "C"],
    afterCost: [1, NaN, 5],
    payback: [2, Infinity, 0.5],
  };

  it("puts the most first, of paybacks the fastest, and what is not known last", () => {
    expect([...channelOrder<"afterCost" | "payback">(figures, "afterCost", "de")]).toEqual([2, 0, 1]);
    expect([...channelOrder<"afterCost" | "payback">(figures, "payback", "de")]).toEqual([2, 0, 1]);
    expect([...channelOrder<"afterCost" | "payback">(figures, "name", "de")]).toEqual([1, 0, 2]);
  });
});
