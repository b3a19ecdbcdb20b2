import type { Page, ResultColumn, WriteRequest } from "../../../src/workbook/workbook";
import {
  cellsNow,
  namesNow,
  openBook,
  plainSheet,
  requestFor,
  sheetNow,
  sourceOf,
  tableSheet,
} from "./open-list";

const PAGE: Page = { id: "Modell_explanation", sheet: "Erläuterung", rows: [["Gewicht", 40]] };

/** Turnover times the weight on the page, and its rank. */
const COLUMNS: readonly ResultColumn[] = [
  {
    id: "score",
    header: "Punktwert",
    values: [4000, 8000, 12_000, 16_000],
    numberFormat: "0.0",
    formula: { parts: ["=", { read: 0 }, "*", { page: { row: 0, column: 1 } }] },
  },
  {
    id: "rank",
    header: "Rang",
    values: [4, 3, 2, 1],
    numberFormat: "0",
    formula: {
      parts: ["=RANK(", { result: "score" }, ",", { allOf: "score" }, ")"],
    },
  },
];

const LIVE: Partial<WriteRequest> = {
  columns: COLUMNS,
  page: PAGE,
  read: [{ column: 2, kind: "number", values: [100, 200, 300, 400] }],
};

describe("results as formulas", () => {
  it.each(["table", "sheet"] as const)(
    "refer to the customer's row of a %s, to the page and to each other",
    async (kind) => {
      const sheet = kind === "table" ? tableSheet() : plainSheet();
      const { workbook, book } = await openBook([sheet]);
      const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook, kind), LIVE));
      expect(receipt).toMatchObject({ page: "Erläuterung", literals: 0, columnCount: 2 });
      expect(cellsNow(book, sheet.name, 5, 5).map((row) => row.slice(3))).toEqual([
        ["Punktwert", "Rang"],
        ["=$C2*Erläuterung!$B$1", "=RANK($D2,$D$2:$D$5)"],
        ["=$C3*Erläuterung!$B$1", "=RANK($D3,$D$2:$D$5)"],
        ["=$C4*Erläuterung!$B$1", "=RANK($D4,$D$2:$D$5)"],
        ["=$C5*Erläuterung!$B$1", "=RANK($D5,$D$2:$D$5)"],
      ]);
      const values = sheetNow(book, sheet.name)
        .rows.slice(1, 5)
        .map((row) => [row?.[3]?.v, row?.[4]?.v]);
      expect(values).toEqual([
        [4000, 4],
        [8000, 3],
        [12_000, 2],
        [16_000, 1],
      ]);
    },
  );

  it("hold the understood value where a cell says something else", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const read = [{ column: 2, kind: "number" as const, values: [100, 250, "", 400] }];
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook), { ...LIVE, read }));
    expect(receipt.literals).toBe(2);
    const formulas = cellsNow(book, "Kunden", 5, 4).map((row) => row[3]);
    expect(formulas.slice(2, 4)).toEqual(["=250*Erläuterung!$B$1", '=""*Erläuterung!$B$1']);
  });

  it("go away with the page when the write is taken back", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const before = book.toSnapshot();
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook), LIVE));
    await workbook.undoWrite(receipt);
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Kunden"]);
    expect(cellsNow(book, "Kunden", 5, 6).map((row) => row.slice(3).join(""))).toEqual(["", "", "", "", ""]);
    expect(namesNow(book)).toEqual(before.names);
  });

  it("come back as formulas when a later write of values is taken back", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source, LIVE));
    const before = cellsNow(book, "Kunden", 5, 5);
    const values = COLUMNS.map(({ formula: _, ...column }) => column);
    const receipt = await workbook.writeResults(requestFor(source, { columns: values }));
    expect(cellsNow(book, "Kunden", 5, 5)[1]?.[3]).toBe(4000);
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Kunden", 5, 5)).toEqual(before);
  });

  it("leave no page behind when the results cannot be written", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("D3").values = [["im Weg"]];
      await context.sync();
    });
    await expect(workbook.writeResults(requestFor(source, LIVE))).rejects.toMatchObject({ kind: "failed" });
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Kunden"]);
  });

  it("are refused before the first cell when the page's sheet is protected", async () => {
    const { workbook } = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(workbook), LIVE);
    await workbook.writeResults(request);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Erläuterung").protection.protect();
      await context.sync();
    });
    expect(await workbook.checkWrite(request)).toEqual([
      { kind: "sheet-protected", severity: "stop", sheet: "Erläuterung", value: "Erläuterung" },
    ]);
  });
});
