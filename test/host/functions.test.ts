import type { FunctionsFile } from "../../src/host/functions";
import { openOffice, snapshotOf } from "../helpers/office-host";

const any = (name: string) => ({ name, type: "any" });
const matrix = (name: string) => ({ name, type: "any", dimensionality: "matrix" as const });

const FUNCTIONS: FunctionsFile = {
  functions: [
    { id: "ECHO", name: "ECHO", parameters: [any("one"), { ...any("two"), optional: true }] },
    { id: "ROWS", name: "ROWS", parameters: [matrix("block"), { ...any("two"), optional: true }] },
    { id: "FIT", name: "FIT", parameters: [matrix("numbers")] },
    { id: "TIMES", name: "TIMES", parameters: [matrix("params"), matrix("numbers")] },
    { id: "TOTAL", name: "TOTAL", parameters: [matrix("numbers")] },
    { id: "COUNT", name: "COUNT", parameters: [any("rows")] },
    { id: "TEXTS", name: "TEXTS", parameters: [] },
    {
      id: "HALF",
      name: "HALF",
      parameters: [matrix("numbers")],
      options: { allowErrorForDataTypeAny: true },
    },
    { id: "REFUSE", name: "REFUSE", parameters: [any("value")] },
  ],
};

type Cells = unknown[][];
const calls: { name: string; args: unknown[] }[] = [];
const callsOf = (name: string) => calls.filter((call) => call.name === name).map(({ args }) => args);
const total = (block: Cells) => block.flat().reduce((sum: number, value) => sum + Number(value), 0);

const BODIES: Record<string, (...args: never[]) => unknown> = {
  ECHO: (one: unknown) => one,
  ROWS: (block: Cells) => block.length,
  FIT: (numbers: Cells) => [
    ["factor", "status"],
    [total(numbers), "ok"],
  ],
  TIMES: (params: Cells, numbers: Cells) => numbers.map(([value]) => [Number(params[1]![0]) * Number(value)]),
  TOTAL: (numbers: Cells) => total(numbers),
  COUNT: (rows: number) => Array.from({ length: rows }, (_, i) => [i + 1]),
  TEXTS: () => [
    ["007", "TRUE", "12.03.2024"],
    ["10%", "{1,2}", 'a "b"'],
  ],
  HALF: (numbers: Cells) => numbers.map(([value]) => [half(value)]),
  REFUSE: (value: unknown) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `Nicht so: ${String(value)}.`);
  },
};

function half(value: unknown): unknown {
  if (typeof value === "number") return value / 2;
  if (value instanceof CustomFunctions.Error) return value;
  const { Error: Wrong, ErrorCode: code } = CustomFunctions;
  return new Wrong(code.notAvailable, `„${String(value)}“ ist keine Zahl.`);
}

let isAssociated = false;
function associate(): void {
  if (isAssociated) return;
  isAssociated = true;
  for (const [name, body] of Object.entries(BODIES)) {
    CustomFunctions.associate(name, ((...args: unknown[]) => {
      calls.push({ name, args: args.slice(0, -1) });
      return body(...(args as never[]));
    }) as never);
  }
}

/** A workbook with these cells in front of the client, and the functions above. */
async function open(cells: readonly (readonly (string | number | null)[])[]) {
  const office = await openOffice(snapshotOf({ Daten: cells }));
  office.shell.registerFunctions(FUNCTIONS, "CLV");
  associate();
  calls.length = 0;
  const range = (address: string, context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet().getRange(address);
  return {
    ...office,
    write: (address: string, formulas: unknown[][]) =>
      Excel.run(async (context) => {
        range(address, context).formulas = formulas;
        await context.sync();
      }),
    /** Values when all functions have answered. */
    values: async (address: string): Promise<Cells> => {
      await office.shell.functions.idle();
      return Excel.run(async (context) => {
        const cell = range(address, context).load("values");
        await context.sync();
        return cell.values as Cells;
      });
    },
    explain: (row: number, column: number) =>
      office.shell.functions.explanation({ sheet: office.book.active.key, row, column }),
  };
}

describe("arguments of custom functions", () => {
  it("are null for a blank cell or nothing where the parameter is optional", async () => {
    const { write, values } = await open([[1, null]]);
    await write("D1:D3", [["=CLV.ECHO(A1,B1)"], ["=CLV.ECHO(A1)"], ["=CLV.ECHO(A1,)"]]);
    await values("D1");
    expect(calls.map(({ args }) => args)).toEqual([[1, null]]);
  });

  it("are blank text in a block and for a blank cell that is required", async () => {
    const { write, values } = await open([[1, null, "x"]]);
    await write("E1:E2", [["=CLV.ROWS(A1:C1)"], ["=CLV.ECHO(B1)"]]);
    expect(await values("E1:E2")).toEqual([[1], [""]]);
    expect(callsOf("ROWS")).toEqual([[[[1, "", "x"]], null]]);
    expect(callsOf("ECHO")).toEqual([["", null]]);
  });

  it("are a block of one for a single cell or value given to a matrix", async () => {
    const { write, values } = await open([[7]]);
    await write("C1:C3", [["=CLV.ROWS(A1)"], ['=CLV.ROWS("x")'], ["=CLV.ROWS(A1*2)"]]);
    await values("C1");
    expect(callsOf("ROWS").map(([block]) => block)).toEqual([[[7]], [["x"]], [[14]]]);
  });

  it("can be array constants", async () => {
    const { write, values } = await open([[1]]);
    await write("C1", [['=CLV.ROWS({"r","alpha";0.2,-4},TRUE)']]);
    expect(await values("C1")).toEqual([[2]]);
    expect(callsOf("ROWS")).toEqual([
      [
        [
          ["r", "alpha"],
          [0.2, -4],
        ],
        true,
      ],
    ]);
  });

  it("keep text that looks like a number", async () => {
    const { write, values } = await open([["1.234,56 €", "007"]]);
    await write("D1:D2", [["=CLV.ECHO(A1)"], ["=CLV.ECHO(B1)"]]);
    expect(await values("D1:D2")).toEqual([["1.234,56 €"], ["007"]]);
  });

  it("hold errors as errors for a function that takes them", async () => {
    const { write, values } = await open([[2], [4]]);
    await write("A2", [["=1/0"]]);
    await write("C1", [["=CLV.HALF(A1:A2)"]]);
    expect(await values("C1:C2")).toEqual([[1], ["#DIV/0!"]]);
    expect(callsOf("HALF")[0]![0]).toEqual([[2], [expect.objectContaining({ code: "#DIV/0!" })]]);
  });

  it("that are still computed elsewhere keep the function waiting", async () => {
    const { write, values } = await open([[1], [2]]);
    await write("C1:D1", [["=CLV.TOTAL(A1:A2)", "=CLV.ECHO(C1)"]]);
    expect(await values("C1:D1")).toEqual([[3, 3]]);
    expect(callsOf("ECHO")).toEqual([[3, null]]);
  });
});

describe("functions that become known after their formulas", () => {
  it("are computed then, those of an opened workbook too", async () => {
    const office = await openOffice(snapshotOf({ Daten: [[4, "=LATE.ECHO(A1)", null, "=B1*2"]] }));
    await office.book.calculation.settle();
    const cell = office.book.active.cell.bind(office.book.active);
    office.book.grid.getActiveSheet().getRange("C1").setValue("=LATE.ECHO(A1)+1");
    await office.book.calculation.calculateNow();
    expect(cell(0, 2)?.v).toBe("#NAME?");
    office.shell.registerFunctions(FUNCTIONS, "LATE");
    associate();
    await office.shell.functions.idle();
    expect([cell(0, 1)?.v, cell(0, 2)?.v, cell(0, 3)?.v]).toEqual([4, 5, 8]);
  });

  it("are computed however long the formula is and however it spells the name", async () => {
    const long = `=Later.Echo(A1)${"+0".repeat(40)}`;
    const office = await openOffice(snapshotOf({ Daten: [[4, long]] }));
    await office.book.calculation.calculateNow();
    expect(office.book.active.cell(0, 1)?.v).toBe("#NAME?");
    office.shell.registerFunctions(FUNCTIONS, "LATER");
    associate();
    await office.shell.functions.idle();
    expect(office.book.active.cell(0, 1)?.v).toBe(4);
  });
});

describe("results of custom functions", () => {
  it("keep text as text, whatever it looks like", async () => {
    const { write, values } = await open([]);
    await write("A1", [["=CLV.TEXTS()"]]);
    expect(await values("A1:C2")).toEqual(BODIES["TEXTS"]!());
  });

  it("spill further than the grid reached", async () => {
    const { write, values, book } = await open([[1]]);
    const rows = book.active.worksheet.getRowCount() + 500;
    await write("A1", [[`=CLV.COUNT(${rows})`]]);
    await write("B1", [[`=A${rows}*2`]]);
    expect(await values(`A${rows}`)).toEqual([[rows]]);
    expect(await values("B1")).toEqual([[rows * 2]]);
  });

  it("do not spill over a cell that holds something, and do when it is cleared", async () => {
    const { write, values } = await open([[2], [4], [6]]);
    await write("C2", [["im Weg"]]);
    await write("C1", [["=CLV.HALF(A1:A3)"]]);
    expect(await values("C1:C3")).toEqual([["#SPILL!"], ["im Weg"], [""]]);
    await write("C2", [[""]]);
    expect(await values("C1:C3")).toEqual([[1], [2], [3]]);
    await write("C3", [["wieder"]]);
    expect(await values("C1:C3")).toEqual([["#SPILL!"], [""], ["wieder"]]);
    expect(callsOf("HALF")).toHaveLength(1);
  });

  it("that shrink leave no cells behind", async () => {
    const { write, values } = await open([[2], [4], [6]]);
    await write("C1", [["=CLV.HALF(A1:A3)"]]);
    await values("C1");
    await write("C1", [["=CLV.HALF(A1:A2)"]]);
    expect(await values("C1:C3")).toEqual([[1], [2], [""]]);
  });
});

describe("a chain of custom functions", () => {
  const chain = async () => {
    const sheet = await open([[1], [2], [3]]);
    await sheet.write("C1", [["=CLV.FIT(A1:A3)"]]);
    await sheet.write("E1", [["=CLV.TIMES(C1:D2,A1:A3)"]]);
    await sheet.write("F1:F2", [["=CLV.TOTAL(E1:E3)"], ["=SUM(E1:E3)"]]);
    await sheet.values("F1");
    return sheet;
  };

  it("is computed from its first to its last cell", async () => {
    const { values } = await chain();
    expect(await values("C1:D2")).toEqual([
      ["factor", "status"],
      [6, "ok"],
    ]);
    expect(await values("E1:E3")).toEqual([[6], [12], [18]]);
    expect(await values("F1:F2")).toEqual([[36], [36]]);
  });

  it("follows a changed cell through the spilled blocks", async () => {
    const { write, values } = await chain();
    await write("A3", [[7]]);
    expect(await values("F1:F2")).toEqual([[100], [100]]);
    expect(await values("E1:E3")).toEqual([[10], [20], [70]]);
  });

  it("follows when a spilled block grows", async () => {
    const { write, values } = await open([[2], [4], [6]]);
    await write("C1", [["=CLV.HALF(A1:A2)"]]);
    await write("E1", [["=SUM(C1:C9)"]]);
    expect(await values("E1")).toEqual([[3]]);
    await write("C1", [["=CLV.HALF(A1:A3)"]]);
    expect(await values("E1")).toEqual([[6]]);
  });

  it("calls nothing again whose arguments are the same", async () => {
    const { write, values } = await chain();
    calls.length = 0;
    await write("A5", [["nebenan"]]);
    await write("A3", [[4]]);
    await values("F1");
    await write("A3", [[3]]);
    expect(await values("F1")).toEqual([[36]]);
    expect(calls.map(({ name }) => name)).toEqual(["FIT", "TIMES", "TOTAL"]);
  });
});

describe("what a function says about an error", () => {
  it("is kept for the cell that shows it", async () => {
    const { write, values, explain } = await open([[5]]);
    await write("C1", [["=CLV.REFUSE(A1)"]]);
    expect(await values("C1")).toEqual([["#VALUE!"]]);
    expect(explain(0, 2)).toMatchObject({ code: "#VALUE!", message: "Nicht so: 5." });
    expect(explain(0, 0)).toBeUndefined();
  });

  it("is kept for one element of a spilled block", async () => {
    const { write, values, explain } = await open([[2], ["viel"], [6]]);
    await write("C1", [["=CLV.HALF(A1:A3)"]]);
    expect(await values("C1:C3")).toEqual([[1], ["#N/A"], [3]]);
    expect(explain(0, 2)).toBeUndefined();
    expect(explain(1, 2)).toMatchObject({ code: "#N/A", message: "„viel“ ist keine Zahl." });
  });

  it("goes when the cell is corrected or holds something else", async () => {
    const { write, values, explain } = await open([[2], ["viel"]]);
    await write("C1", [["=CLV.HALF(A1:A2)"]]);
    await values("C1");
    await write("A2", [[8]]);
    expect(await values("C2")).toEqual([[4]]);
    expect(explain(1, 2)).toBeUndefined();
    await write("A2", [["viel"]]);
    await values("C1");
    await write("C1", [["=NA()"]]);
    expect(await values("C1")).toEqual([["#N/A"]]);
    expect(explain(0, 2)).toBeUndefined();
  });

  it("is not given for an error that only came by", async () => {
    const { write, values, explain } = await open([[5]]);
    await write("C1:D1", [["=CLV.REFUSE(A1)", "=C1"]]);
    expect(await values("D1")).toEqual([["#VALUE!"]]);
    expect(explain(0, 3)).toBeUndefined();
  });
});

describe("many calls", () => {
  it("reach the client together and are answered in a few requests", async () => {
    const { write, values, shell } = await open(Array.from({ length: 2000 }, (_, i) => [i]));
    const requests: number[] = [];
    const { results } = shell.functions;
    shell.functions.results = (answers) => {
      requests.push(answers.length);
      results.call(shell.functions, answers);
    };
    await write(
      "C1:C2000",
      Array.from({ length: 2000 }, (_, i) => [`=CLV.ECHO(A${i + 1})`]),
    );
    const cells = await values("C1:C2000");
    expect(cells[1999]).toEqual([1999]);
    expect(callsOf("ECHO")).toHaveLength(2000);
    expect(total([requests])).toBe(2000);
    expect(requests.length).toBeLessThan(20);
  });

  it("with the same arguments are one", async () => {
    const { write, values } = await open([[5]]);
    await write(
      "C1:C50",
      Array.from({ length: 50 }, () => ["=CLV.ECHO($A$1)"]),
    );
    expect(await values("C50")).toEqual([[5]]);
    expect(callsOf("ECHO")).toHaveLength(1);
  });
});
