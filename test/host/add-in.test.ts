import type { FunctionsFile } from "../../src/host/functions";
import { openOffice, snapshotOf } from "../helpers/office-host";

const CLASSES = {
  functions: [
    {
      id: "CLASS",
      name: "CLASS",
      parameters: [
        { name: "score", type: "number" },
        { name: "table", dimensionality: "matrix", optional: true },
      ],
    },
    { id: "SERIES", name: "SERIES", parameters: [{ name: "n", type: "number" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "kind", type: "string" }] },
    { id: "WHERE", name: "WHERE", parameters: [] },
  ],
} as const satisfies FunctionsFile;

const calls: unknown[][] = [];

let isAssociated = false;

function associate(): void {
  if (isAssociated) return;
  isAssociated = true;
  CustomFunctions.associate("CLASS", (score: number, table: unknown[][] | null) => {
    calls.push([score, table]);
    const row = table?.find(([, from]) => score >= Number(from));
    return row ? String(row[0]) : score > 80 ? "A" : "B";
  });
  CustomFunctions.associate("SERIES", async (n: number) => {
    await Promise.resolve();
    return Array.from({ length: n }, (_, i) => [i + 1, (i + 1) * 10]);
  });
  CustomFunctions.associate("FAIL", (kind: string) => {
    if (kind === "na") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    if (kind === "zero") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    throw new Error("kaputt");
  });
}

describe("custom functions in cells", () => {
  const write = (address: string, formulas: string[][]) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
      await context.sync();
    });
  const read = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange(address)
        .load("values,formulas");
      await context.sync();
      return range.toJSON();
    });

  const open = async () => {
    const office = await openOffice(
      snapshotOf({
        Kunden: [
          [85, "Premium", 90],
          [95, "Gut", 80],
        ],
      }),
    );
    office.shell.registerFunctions(CLASSES, "CLV");
    associate();
    calls.length = 0;
    return office;
  };

  it("show #BUSY! until the add-in has answered, then the answer", async () => {
    const { shell } = await open();
    await write("E1", [["=CLV.CLASS(A1)"]]);
    expect((await read("E1")).values).toEqual([["#BUSY!"]]);
    await shell.functions.idle();
    const cell = await read("E1");
    expect(cell.values).toEqual([["A"]]);
    expect(cell.formulas).toEqual([["=CLV.CLASS(A1)"]]);
  });

  it("get ranges as blocks and are called again when a cell that they read changes", async () => {
    const { shell } = await open();
    await write("E1", [["=CLV.CLASS(A1,B1:C2)"]]);
    await shell.functions.idle();
    expect((await read("E1")).values).toEqual([["Gut"]]);
    expect(calls[0]).toEqual([
      85,
      [
        ["Premium", 90],
        ["Gut", 80],
      ],
    ]);
    await write("A1", [["97"]]);
    await read("E1");
    await shell.functions.idle();
    expect((await read("E1")).values).toEqual([["Premium"]]);
  });

  it("spill blocks of results", async () => {
    const { shell } = await open();
    await write("E1", [["=CLV.SERIES(3)"]]);
    await read("E1");
    await shell.functions.idle();
    expect((await read("E1:F3")).values).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
  });

  it("show the errors that they throw", async () => {
    const { shell } = await open();
    await write("E1:E3", [['=CLV.FAIL("na")'], ['=CLV.FAIL("zero")'], ['=CLV.FAIL("x")']]);
    await read("E1");
    await shell.functions.idle();
    expect((await read("E1:E3")).values).toEqual([["#N/A"], ["#DIV/0!"], ["#VALUE!"]]);
  });

  it("are not called with errors in their arguments", async () => {
    const { shell } = await open();
    await write("D1:E1", [["=NA()", "=CLV.CLASS(D1)"]]);
    await read("E1");
    await shell.functions.idle();
    expect((await read("E1")).values).toEqual([["#N/A"]]);
    expect(calls).toEqual([]);
  });

  it("of unknown names show #NAME?", async () => {
    await open();
    await write("E1", [["=CLV.UNBEKANNT(1)"]]);
    expect((await read("E1")).values).toEqual([["#NAME?"]]);
  });
});

describe("commands", () => {
  it("run the action of a button and wait until it is done", async () => {
    const { shell } = await openOffice();
    let pressed: string | undefined;
    Office.actions.associate("NeuBewerten", (event: Office.AddinCommands.Event) => {
      pressed = event.source.id;
      event.completed();
    });
    await shell.pressButton("NeuBewerten", "knopf-1");
    expect(pressed).toBe("knopf-1");
  });

  it("can use the workbook", async () => {
    const { shell, book } = await openOffice();
    Office.actions.associate("Schreiben", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["vom Knopf"]];
        await context.sync();
      });
      event.completed();
    });
    await shell.pressButton("Schreiben");
    expect(book.toSnapshot().sheets[0]!.rows[0]![0]).toEqual({ v: "vom Knopf" });
  });

  it("are switched on and off on the ribbon", async () => {
    const { shell } = await openOffice();
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "reiter", groups: [{ id: "gruppe", controls: [{ id: "knopf-1", enabled: false }] }] }],
    });
    expect(shell.addin.buttonsEnabled.get("knopf-1")).toBe(false);
  });
});

describe("the add-in", () => {
  it("knows its host, its language and the API sets", async () => {
    await openOffice();
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.displayLanguage).toBe("de-DE");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe("#FFFFFF");
  });

  it("shows and hides its pane and starts with the workbook", async () => {
    const { shell } = await openOffice();
    await Office.addin.hide();
    expect(shell.addin.runtimeState).toBe("Background");
    await Office.addin.showAsTaskpane();
    expect(shell.addin.runtimeState).toBe("Visible");
    await Office.addin.setStartupBehavior("Load" as Office.StartupBehavior);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });
});
