import type { ListRequest } from "../../../src/workbook/workbook";
import { cellsNow, openBook, plainSheet } from "./open-list";
import { standing } from "./failing";

const LIST: ListRequest = {
  id: "liste",
  sheet: "Aufgaben",
  table: "Aufgaben",
  key: "key",
  columns: [
    { id: "key", header: "Nr", values: ["007", "12", "31"], numberFormat: "@" },
    { id: "what", header: "Was", values: ["anrufen", "schreiben", "besuchen"], numberFormat: "@" },
    { id: "due", header: "Bis", values: [45_000, 45_001, 45_002], numberFormat: "yyyy-mm-dd" },
  ],
};

const withColumns = (change: Partial<ListRequest>, values: readonly (readonly (string | number)[])[]) => ({
  ...LIST,
  ...change,
  columns: LIST.columns.map((column, at) => ({ ...column, values: values.map((row) => row[at]!) })),
});

const inTable = (edit: (table: Excel.Table, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    edit(context.workbook.tables.getItem("Aufgaben"), context);
    await context.sync();
  });

describe("readList", () => {
  it("finds the columns of a list by their ids, whatever they are called now and wherever they stand", async () => {
    const { workbook } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inTable((table) => {
      table.columns.add(1, [["Meins"], ["a"], ["b"], ["c"]]);
      table.getHeaderRowRange().getCell(0, 2).values = [["Maßnahme"]];
    });
    const list = (await workbook.readList("liste", ["what", "due", "gone"]))!;
    expect([...list.columns.keys()]).toEqual(["what", "due"]);
    expect(list.columns.get("what")).toMatchObject({
      header: "Maßnahme",
      values: ["anrufen", "schreiben", "besuchen"],
    });
    expect(list.rowCount).toBe(3);
    expect(list.source.name).toBe("Aufgaben");
    expect(await workbook.readList("andere", ["what"])).toBeUndefined();
  });

  it("tells cells that hold a formula from those that hold a value", async () => {
    const { workbook } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inTable((table) => {
      table.getDataBodyRange().getCell(1, 2).formulas = [["=45000+10"]];
    });
    const due = (await workbook.readList("liste", ["due"]))!.columns.get("due")!;
    expect(due.values).toEqual([45_000, 45_010, 45_002]);
    expect([...due.formulas]).toEqual([1]);
  });
});

describe("writeList with the places of its rows", () => {
  it("leaves cells as they stand, with the rows in their places and those no longer wanted blank", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inTable((table) => {
      table.getDataBodyRange().getCell(2, 2).formulas = [["=A2&A4"]];
    });
    const before = standing(book);
    const request = withColumns({ standsAt: [2, 0, -1] }, [
      ["31", "x", 0],
      ["007", "y", 1],
      ["99", "z", 2],
    ]);
    const due = { ...request.columns[2]!, left: [1, 0, 0] };
    const receipt = await workbook.writeList({ ...request, columns: [...request.columns.slice(0, 2), due] });
    expect(receipt.keptRows).toBe(1);
    expect(cellsNow(book, "Aufgaben", 5, 3).slice(1)).toEqual([
      ["007", "y", 1],
      ["12", "", ""],
      ["31", "x", "=A2&A4"],
      ["99", "z", 2],
    ]);
    await workbook.undoWrite(receipt);
    expect(standing(book)).toEqual(before);
  });

  it("keeps two rows of one key apart beside columns of others", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(
      withColumns({}, [
        ["7", "anrufen", 1],
        ["7", "besuchen", 2],
      ]),
    );
    await inTable((table) => {
      table.columns.add(undefined, [["Meins"], ["erste"], ["zweite"]]);
    });
    await workbook.writeList(withColumns({ standsAt: [1] }, [["7", "besuchen", 3]]));
    expect(cellsNow(book, "Aufgaben", 3, 4).slice(1)).toEqual([
      ["7", "", "", "erste"],
      ["7", "besuchen", 3, "zweite"],
    ]);
  });

  it("stops when the list is no longer as it was read", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeList(LIST);
    await inTable((table) => {
      table.columns.add(undefined, [["Meins"], ["a"], ["b"], ["c"]]);
    });
    const before = standing(book);
    const request = withColumns({ standsAt: [0] }, [["31", "x", 0]]);
    await expect(workbook.writeList(request)).rejects.toMatchObject({ kind: "keys-changed" });
    expect(standing(book)).toEqual(before);
  });
});
