import { WEB_PAYLOAD_LIMIT } from "../../src/host/faults";
import { openOffice, snapshotOf } from "../helpers/office-host";

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const write = (address: string, values: (string | number)[][]) =>
  Excel.run(async (context) => {
    sheetOf(context).getRange(address).values = values;
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address).load("values");
    await context.sync();
    return range.values;
  });

describe("the payload limit", () => {
  // 60 cells of 100,000 characters are more than five megabytes.
  const large = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);

  it("refuses requests that are larger", async () => {
    const { faults } = await openOffice();
    faults.payloadLimit = WEB_PAYLOAD_LIMIT;
    await expect(write("A1:A60", large)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await read("A1")).toEqual([[""]]);
    await write("A1:A30", large.slice(0, 30));
  });

  it("refuses answers that are larger", async () => {
    const { faults } = await openOffice();
    await write("A1:A60", large);
    faults.payloadLimit = WEB_PAYLOAD_LIMIT;
    await expect(read("A1:A60")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await read("A1:A2")).toEqual(large.slice(0, 2));
  });

  it("counts bytes, not characters", async () => {
    const { faults } = await openOffice();
    faults.payloadLimit = 3000;
    await write("A1", [["a".repeat(1000)]]);
    await expect(write("A1", [["€".repeat(1000)]])).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });
});

describe("a read of too many cells", () => {
  it("answers null instead of values", async () => {
    const { faults } = await openOffice(
      snapshotOf({
        Kunden: [
          [1, 2],
          [3, 4],
        ],
      }),
    );
    faults.readCellLimit = 3;
    expect(await read("A1:B2")).toBeNull();
    expect(await read("A1:B1")).toEqual([[1, 2]]);
  });
});

describe("cell edit mode", () => {
  it("fails requests at once", async () => {
    const { faults } = await openOffice();
    faults.cellEditMode = true;
    await expect(write("A1", [[1]])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("holds back requests that asked for it until the user is done", async () => {
    const { faults, shell } = await openOffice();
    faults.cellEditMode = true;
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
      sheetOf(context).getRange("A1").values = [[7]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    shell.leaveCellEdit();
    await waiting;
    expect(await read("A1")).toEqual([[7]]);
  });
});

describe("a write over filtered rows", () => {
  const open = async () => {
    const office = await openOffice(
      snapshotOf({
        Kunden: [
          ["Region", "Punkte"],
          ["Nord", 0],
          ["Süd", 0],
          ["Nord", 0],
          ["Süd", 0],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.autoFilter.apply(sheet.getRange("A1:B5"), 0, { filterOn: "Values", values: ["Nord"] });
      await context.sync();
    });
    return office;
  };

  it("lands in the visible rows, one after the other", async () => {
    await open();
    await write("B2:B5", [[1], [2], [3], [4]]);
    expect(await read("B2:B5")).toEqual([[1], [0], [2], [0]]);
  });

  it("lands where it belongs once the fault is off", async () => {
    const { faults } = await open();
    faults.filteredWritesScramble = false;
    await write("B2:B5", [[1], [2], [3], [4]]);
    expect(await read("B2:B5")).toEqual([[1], [2], [3], [4]]);
  });

  it("is seen beforehand by who looks", async () => {
    await open();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.autoFilter.load("isDataFiltered");
      const rows = sheet.getRange("A2:A5").load("rowHidden");
      await context.sync();
      expect(sheet.autoFilter.isDataFiltered).toBe(true);
      expect(rows.rowHidden).toBeNull();
    });
  });
});

describe("a request that fails half-way", () => {
  it("keeps what was done before the action that failed, and nothing after it", async () => {
    const outcomes: unknown[] = [];
    for (let action = 0; action < 20; action++) {
      const { faults } = await openOffice();
      const attempt = Excel.run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        faults.failAt = { action, code: "GeneralException" };
        await context.sync();
      });
      const failed = await attempt.then(
        () => false,
        (error: OfficeExtension.Error) => error.code === "GeneralException",
      );
      faults.failAt = undefined;
      outcomes.push((await read("A1:A2")).flat());
      if (!failed) break;
    }
    expect(outcomes[0]).toEqual(["", ""]);
    expect(outcomes).toContainEqual([1, ""]);
    expect(outcomes).not.toContainEqual(["", 2]);
    expect(outcomes.at(-1)).toEqual([1, 2]);
  });

  it("by a refusal from outside fails as often as it was told to", async () => {
    const { faults } = await openOffice();
    faults.refuse = { requests: 2, code: "ActivityLimitReached" };
    await expect(write("A1", [[1]])).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await expect(write("A1", [[1]])).rejects.toMatchObject({ code: "ActivityLimitReached" });
    await write("A1", [[1]]);
  });
});

describe("a request without an answer", () => {
  it.each([
    [true, 5],
    [false, ""],
  ])("that is carried out: %s", async (applied, expected) => {
    const { faults } = await openOffice();
    let answered = false;
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      await context.sync();
      cell.values = [[5]];
      faults.silent = { requests: 1, applied };
      void context.sync().then(() => (answered = true));
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    expect(answered).toBe(false);
    expect(await read("A1")).toEqual([[expected]]);
  });
});

describe("an unknown member", () => {
  it("fails with its name", async () => {
    await openOffice();
    await expect(
      Excel.run(async (context) => {
        sheetOf(context).pivotTables.load("items/name");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.pivotTables"),
    });
  });
});
