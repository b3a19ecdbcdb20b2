import type { Obstacle } from "../../../src/workbook/workbook";
import {
  cellsNow,
  CUSTOMERS,
  ONTO_SHEET,
  openBook,
  plainSheet,
  requestFor,
  sheetOf,
  sourceOf,
  tableSheet,
} from "./open-list";

const inExcel = (edit: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    edit(context);
    await context.sync();
  });

const kinds = (obstacles: readonly Obstacle[]) => obstacles.map(({ kind, severity }) => [kind, severity]);

/** Looks, then tries to write: what stops must leave the sheet as it was. */
async function lookAndTry(
  { workbook, book }: Awaited<ReturnType<typeof openBook>>,
  request: Parameters<typeof workbook.checkWrite>[0],
) {
  const obstacles = await workbook.checkWrite(request);
  const before = book.toSnapshot();
  const refusal: unknown = await workbook.writeResults(request).catch((reason: unknown) => reason);
  expect(book.toSnapshot()).toEqual(before);
  return { obstacles, refusal };
}

describe("before writing beside a list", () => {
  it("nothing is in the way on a tidy table", async () => {
    const { workbook } = await openBook([tableSheet()]);
    expect(await workbook.checkWrite(requestFor(await sourceOf(workbook)))).toEqual([]);
  });

  it("looking changes nothing", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const before = book.toSnapshot();
    await workbook.checkWrite(requestFor(await sourceOf(workbook)));
    expect(book.toSnapshot()).toEqual(before);
  });

  it("a protected sheet stops it", async () => {
    const office = await openBook([tableSheet({ protection: {} })]);
    const { obstacles, refusal } = await lookAndTry(office, requestFor(await sourceOf(office.workbook)));
    expect(obstacles).toContainEqual({ kind: "sheet-protected", severity: "stop", sheet: "Kunden" });
    expect(refusal).toMatchObject({ kind: "protected", detail: { sheet: "Kunden" } });
  });

  it("rows that the user has hidden are asked about", async () => {
    const { workbook } = await openBook([plainSheet({ hiddenRows: [2, 3] })]);
    expect(await workbook.checkWrite(requestFor(await sourceOf(workbook, "sheet")))).toEqual([
      expect.objectContaining({ kind: "rows-hidden", severity: "ask", count: 2 }),
    ]);
  });

  it("occupied cells to the right stop it, with the first address", async () => {
    const cells = CUSTOMERS.map((row, index) => (index === 3 ? [...row, "", "Notiz"] : row));
    const sheet = { ...tableSheet(), rows: sheetOf("Kunden", cells).rows };
    const office = await openBook([sheet]);
    const { obstacles, refusal } = await lookAndTry(office, requestFor(await sourceOf(office.workbook)));
    expect(obstacles).toEqual([
      {
        kind: "cells-occupied",
        severity: "stop",
        sheet: "Kunden",
        address: "Kunden!E4",
        count: 1,
        value: "Notiz",
      },
    ]);
    expect(refusal).toMatchObject({ detail: { code: "cells-occupied", address: "Kunden!E4" } });
  });

  it("a formula that shows nothing counts as occupied", async () => {
    const cells = CUSTOMERS.map((row, index) => (index === 2 ? [...row, '=""'] : row));
    const sheet = { ...tableSheet(), rows: sheetOf("Kunden", cells).rows };
    const { workbook } = await openBook([sheet]);
    expect(kinds(await workbook.checkWrite(requestFor(await sourceOf(workbook))))).toEqual([
      ["cells-occupied", "stop"],
    ]);
  });

  it("merged cells to the right stop it", async () => {
    const office = await openBook([tableSheet({ merges: ["D2:E3"] })]);
    const { obstacles, refusal } = await lookAndTry(office, requestFor(await sourceOf(office.workbook)));
    expect(obstacles).toEqual([
      { kind: "merged-cells", severity: "stop", sheet: "Kunden", address: "Kunden!D2:E3" },
    ]);
    expect(refusal).toMatchObject({ kind: "merged" });
  });

  it("results of a spilling formula to the right stop it", async () => {
    const office = await openBook([tableSheet()]);
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("E1").formulas = [["=SEQUENCE(4)"]];
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { obstacles, refusal } = await lookAndTry(office, requestFor(await sourceOf(office.workbook)));
    expect(obstacles).toEqual([
      expect.objectContaining({ kind: "spill", severity: "stop", address: "Kunden!E1" }),
    ]);
    expect(refusal).toMatchObject({ kind: "spill" });
  });

  it("a list that stands elsewhere now stops it", async () => {
    const office = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(office.workbook));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("1:1").insert("Down");
    });
    const { obstacles, refusal } = await lookAndTry(office, request);
    expect(obstacles).toEqual([
      { kind: "source-moved", severity: "stop", sheet: "Kunden", address: "Kunden!A2:C6" },
    ]);
    expect(refusal).toMatchObject({ kind: "keys-changed" });
  });

  it("a renamed header stops it", async () => {
    const office = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(office.workbook));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("C1").values = [["Gewinn"]];
    });
    const { obstacles } = await lookAndTry(office, request);
    expect(obstacles).toEqual([
      expect.objectContaining({ kind: "header-changed", address: "Kunden!C1", value: "Umsatz" }),
    ]);
  });

  it("keys that were sorted since stop it", async () => {
    const office = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(office.workbook));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("A2:A3").values = [["12"], ["'007"]];
    });
    const { obstacles } = await lookAndTry(office, request);
    expect(obstacles).toEqual([
      expect.objectContaining({ kind: "key-changed", address: "Kunden!A2", value: "007", count: 2 }),
    ]);
  });

  it("a further customer stops it", async () => {
    const office = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(office.workbook));
    await inExcel((context) => {
      context.workbook.tables.getItem("Kunden").rows.add(undefined, [["55", "Evers", 500]]);
    });
    const { obstacles } = await lookAndTry(office, request);
    expect(kinds(obstacles)).toEqual([["key-changed", "stop"]]);
  });

  it("a table or sheet that is gone stops it", async () => {
    const office = await openBook([tableSheet(), plainSheet()]);
    const tableRequest = requestFor(await sourceOf(office.workbook));
    const sheetRequest = requestFor(await sourceOf(office.workbook, "sheet"));
    await inExcel((context) => {
      context.workbook.tables.getItem("Kunden").convertToRange();
      context.workbook.worksheets.getItem("Liste").delete();
    });
    expect(kinds((await lookAndTry(office, tableRequest)).obstacles)).toEqual([["table-missing", "stop"]]);
    const { obstacles, refusal } = await lookAndTry(office, sheetRequest);
    expect(kinds(obstacles)).toEqual([["sheet-missing", "stop"]]);
    expect(refusal).toMatchObject({ kind: "missing" });
  });
});

describe("before writing on a sheet of its own", () => {
  it("nothing of the source is in the way", async () => {
    const office = await openBook([tableSheet({ protection: {} })]);
    const request = requestFor(await sourceOf(office.workbook), ONTO_SHEET);
    expect(await office.workbook.checkWrite(request)).toEqual([]);
    await office.workbook.writeResults(request);
    expect(cellsNow(office.book, "Kundenwert", 4, 3)[3]).toEqual(["007", 10.5, "Sehr gut"]);
  });

  it("a sheet of that name that is not ours stops it", async () => {
    const office = await openBook([tableSheet(), sheetOf("Kundenwert", [["meins"]])]);
    const request = requestFor(await sourceOf(office.workbook), ONTO_SHEET);
    const { obstacles, refusal } = await lookAndTry(office, request);
    expect(obstacles).toEqual([
      { kind: "sheet-occupied", severity: "stop", sheet: "Kundenwert", value: "Kundenwert" },
    ]);
    expect(refusal).toMatchObject({ kind: "name-taken" });
  });

  it("notes of the user below a table that must grow stop it", async () => {
    const office = await openBook([tableSheet()]);
    const { workbook } = office;
    const source = await sourceOf(workbook);
    const two = {
      ...ONTO_SHEET,
      sourceRows: [1, 2],
      key: { column: 0, header: "Nr", texts: ["007", "12"] },
      carried: [{ ...ONTO_SHEET.carried![0]!, values: ["007", "12"] }],
      columns: [{ id: "score", header: "Punktwert", values: [1, 2], numberFormat: "0.0" }],
    };
    await workbook.writeResults(requestFor(source, two));
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Kundenwert").getRange("A7").values = [["Summe im Kopf"]];
    });
    const { obstacles } = await lookAndTry(office, requestFor(source, ONTO_SHEET));
    expect(obstacles).toContainEqual(
      expect.objectContaining({ kind: "cells-occupied", address: "Kundenwert!A7", value: "Summe im Kopf" }),
    );
  });
});
