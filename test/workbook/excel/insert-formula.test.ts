import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { FormulaOutcome, FormulaReceipt } from "../../../src/workbook/workbook";
import { cellsNow, openBook, sheetNow, sheetOf, tableSheet } from "./open-list";

const FIGURES = [
  ["Nr", "Umsatz"],
  ["007", 100],
  ["012", 200],
];

const open = (more: Partial<SheetSnapshot> = {}) => openBook([sheetOf("Liste", FIGURES, more)]);

function receiptOf(outcome: FormulaOutcome): FormulaReceipt {
  if (!outcome.ok) throw new Error(`refused: ${outcome.obstacle.kind}`);
  return outcome.receipt;
}

describe("insertFormula", () => {
  it("writes into the selected cell and tells where and what the cell shows", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 1, 3);
    const receipt = receiptOf(await workbook.insertFormula("=SUM(B2:B3)"));
    expect(receipt).toMatchObject({ address: "Liste!D2", value: 300, state: "value" });
    expect(cellsNow(book, "Liste", 3, 4)[1]).toEqual(["007", 100, "", "=SUM(B2:B3)"]);
  });

  it("tells all cells of a result that needs more than one", async () => {
    const { workbook } = await open();
    await workbook.select("Liste", 0, 3);
    const receipt = receiptOf(await workbook.insertFormula("={1,2,3;4,5,6}"));
    expect(receipt).toMatchObject({ state: "value", value: 1, spill: "Liste!D1:F2" });
  });

  it("tells that a result finds no room, and leaves what is in its way", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 4, 0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").getRange("B6").values = [["im Weg"]];
      await context.sync();
    });
    const receipt = receiptOf(await workbook.insertFormula("={1,2;3,4}"));
    expect(receipt).toMatchObject({ state: "blocked", value: "#SPILL!" });
    expect(cellsNow(book, "Liste", 6, 2)[5]).toEqual(["", "im Weg"]);
  });

  it("tells that the formula gives an error", async () => {
    const { workbook } = await open();
    await workbook.select("Liste", 0, 3);
    expect(receiptOf(await workbook.insertFormula("=1/0"))).toMatchObject({
      state: "error",
      value: "#DIV/0!",
    });
  });

  it("computes in a cell of text format, too", async () => {
    const { workbook } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").getRange("D1").numberFormat = [["@"]];
      await context.sync();
    });
    await workbook.select("Liste", 0, 3);
    expect(receiptOf(await workbook.insertFormula("=1+2"))).toMatchObject({ state: "value", value: 3 });
  });

  it("waits for the answer of a custom function", async () => {
    const { workbook, shell } = await open();
    shell.registerFunctions(
      { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "x" }] }] },
      "CLV",
    );
    const slowly = (x: number) => new Promise((resolve) => setTimeout(() => resolve(2 * x), 200));
    CustomFunctions.associate("TWICE", slowly as unknown as () => Promise<unknown>);
    await workbook.select("Liste", 0, 3);
    const receipt = receiptOf(await workbook.insertFormula("=CLV.TWICE(21)"));
    expect(receipt).toMatchObject({ state: "value", value: 42 });
  });
});

describe("a cell that holds something", () => {
  it("is asked about and stays as it is", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 1, 1);
    expect(await workbook.insertFormula("=1+2")).toEqual({
      ok: false,
      obstacle: {
        kind: "cell-occupied",
        severity: "ask",
        sheet: "Liste",
        address: "Liste!B2",
        value: "100",
      },
    });
    expect(cellsNow(book, "Liste", 2, 2)[1]).toEqual(["007", 100]);
  });

  it("is replaced once the user has agreed", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 1, 1);
    receiptOf(await workbook.insertFormula("=1+2", { replace: "Liste!B2" }));
    expect(cellsNow(book, "Liste", 2, 2)[1]).toEqual(["007", "=1+2"]);
  });

  it("is not replaced when the user has agreed about another one", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 2, 1);
    const outcome = await workbook.insertFormula("=1+2", { replace: "Liste!B2" });
    expect(outcome).toMatchObject({ ok: false, obstacle: { address: "Liste!B3" } });
    expect(cellsNow(book, "Liste", 3, 2)[2]).toEqual(["012", 200]);
  });

  it("may hold a formula that shows nothing", async () => {
    const { workbook } = await openBook([sheetOf("Liste", [['=""']])]);
    await workbook.select("Liste", 0, 0);
    expect(await workbook.insertFormula("=1+2")).toMatchObject({
      ok: false,
      obstacle: { kind: "cell-occupied" },
    });
  });
});

describe("no formula is put", () => {
  it("into an Excel table", async () => {
    const { workbook } = await openBook([tableSheet()]);
    await workbook.select("Kunden", 2, 1);
    expect(await workbook.insertFormula("=1+2", { replace: "Kunden!B3" })).toMatchObject({
      ok: false,
      obstacle: { kind: "cell-in-table", severity: "stop", value: "Kunden", address: "Kunden!B3" },
    });
  });

  it("onto a protected sheet", async () => {
    const { workbook } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").protection.protect();
      await context.sync();
    });
    await workbook.select("Liste", 0, 3);
    expect(await workbook.insertFormula("=1+2")).toMatchObject({
      ok: false,
      obstacle: { kind: "sheet-protected", severity: "stop", sheet: "Liste" },
    });
  });

  it("into merged cells", async () => {
    const { workbook } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").getRange("D1:E1").merge();
      await context.sync();
    });
    await workbook.select("Liste", 0, 3);
    expect(await workbook.insertFormula("=1+2")).toMatchObject({
      ok: false,
      obstacle: { kind: "cell-merged", severity: "stop" },
    });
  });

  it("among the results of another formula", async () => {
    const { workbook } = await open();
    await workbook.select("Liste", 0, 3);
    await workbook.insertFormula("={1;2;3}");
    await workbook.select("Liste", 1, 3);
    expect(await workbook.insertFormula("=1+2")).toMatchObject({
      ok: false,
      obstacle: { kind: "cell-in-spill", severity: "stop", address: "Liste!D2" },
    });
  });
});

describe("a formula on a sheet of its own", () => {
  it("stands in the first cell of a new sheet in front, whatever was selected", async () => {
    const { workbook, book } = await openBook([tableSheet(), sheetOf("Formel", [])]);
    await workbook.select("Kunden", 1, 1);
    const receipt = receiptOf(await workbook.insertFormula("=1+2", { newSheet: "Formel" }));
    expect(receipt).toMatchObject({ address: "'Formel 2'!A1", value: 3 });
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Kunden", "Formel", "Formel 2"]);
    expect(await workbook.selection()).toEqual({ sheet: "Formel 2", row: 0, column: 0 });
  });

  it("goes with its sheet when it is taken back", async () => {
    const { workbook, book } = await open();
    const receipt = receiptOf(await workbook.insertFormula("={1;2}", { newSheet: "Formel" }));
    await workbook.undoWrite(receipt);
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Liste"]);
  });

  it("goes alone when something else was put onto its sheet", async () => {
    const { workbook, book } = await open();
    const receipt = receiptOf(await workbook.insertFormula("=1+2", { newSheet: "Formel" }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Formel").getRange("C1").values = [["Notiz"]];
      await context.sync();
    });
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Formel", 1, 3)).toEqual([["", "", "Notiz"]]);
  });
});

describe("undoWrite of a formula", () => {
  it("leaves a blank cell, and none of its results", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 0, 3);
    const receipt = receiptOf(await workbook.insertFormula("={1;2}"));
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Liste", 2, 4)).toEqual([
      ["Nr", "Umsatz", "", ""],
      ["007", 100, "", ""],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Liste").getRange("D1:D2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""], [""]]);
    });
  });

  it("brings back a replaced text that looks like a number, with its format", async () => {
    const { workbook, book } = await open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Liste").getRange("A1");
      cell.numberFormat = [["0.00"]];
      cell.values = [["'007"]];
      await context.sync();
    });
    await workbook.select("Liste", 0, 0);
    const receipt = receiptOf(await workbook.insertFormula("=1+2", { replace: "Liste!A1" }));
    await workbook.undoWrite(receipt);
    expect(sheetNow(book, "Liste").rows[0]![0]!.v).toBe("007");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Liste").getRange("A1");
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[["007"]], [["0.00"]]]);
    });
  });

  it("is refused when something else stands in the cell now", async () => {
    const { workbook, book } = await open();
    await workbook.select("Liste", 0, 3);
    const receipt = receiptOf(await workbook.insertFormula("=1+2"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Liste").getRange("D1").values = [["Neues"]];
      await context.sync();
    });
    await expect(workbook.undoWrite(receipt)).rejects.toThrow(
      new WorkbookError("missing", { sheet: "Liste", address: "Liste!D1" }),
    );
    expect(cellsNow(book, "Liste", 1, 4)[0]![3]).toBe("Neues");
  });
});
