import type { Cell } from "../../../src/core";
import { WorkbookError } from "../../../src/workbook/workbook";
import { failRequest, standing } from "./failing";
import {
  cellsNow,
  CLASS,
  CUSTOMERS,
  ONTO_SHEET,
  openBook,
  plainSheet,
  requestFor,
  SCORE,
  sheetNow,
  sheetOf,
  sourceOf,
  tableSheet,
} from "./open-list";

const inExcel = (edit: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    edit(context);
    await context.sync();
  });

/** A list of `rowCount` customers with long names, about `2 × rowCount × 100` bytes as JSON. */
const longList = (rowCount: number) =>
  sheetOf("Liste", [
    ["Nr", "Kunde"],
    ...Array.from({ length: rowCount }, (_, row) => [`K${row}`, `${"Müller & Söhne ".repeat(12)}${row}`]),
  ]);

describe("reading from a host in trouble", () => {
  it("stays below the payload limit by reading in chunks", async () => {
    const { workbook, faults } = await openBook([longList(12_000)]);
    faults.payloadLimit = 2_500_000;
    const block = await workbook.readSource(await sourceOf(workbook, "sheet"));
    expect(block.values).toHaveLength(12_001);
    expect(block.values[12_000]?.[0]).toBe("K11999");
  });

  it("halves a chunk once that was refused for its size", async () => {
    const { workbook, faults } = await openBook([longList(4_000)]);
    faults.payloadLimit = 600_000;
    const block = await workbook.readSource(await sourceOf(workbook, "sheet"), { textColumns: [] });
    expect(block.values.map(([key]) => key).slice(-2)).toEqual(["K3998", "K3999"]);
  });

  it("says too-large when half a chunk is still too large", async () => {
    const { workbook, faults } = await openBook([longList(4_000)]);
    faults.payloadLimit = 100_000;
    await expect(workbook.readSource(await sourceOf(workbook, "sheet"))).rejects.toMatchObject({
      kind: "too-large",
      detail: { sheet: "Liste" },
    });
  });

  it("takes null for a failure and never for empty cells", async () => {
    const { workbook, faults } = await openBook([plainSheet()]);
    const source = await sourceOf(workbook, "sheet");
    faults.readCellLimit = 2;
    await expect(workbook.readSource(source)).rejects.toMatchObject({ kind: "too-large" });
    faults.readCellLimit = 9;
    expect((await workbook.readSource(source)).values).toEqual(CUSTOMERS);
  });

  it("tries a read a second time when the host stumbled, and only a second time", async () => {
    const { workbook, faults } = await openBook([plainSheet()]);
    faults.refuse = { requests: 1, code: "GeneralException" };
    expect(await workbook.listSources()).toHaveLength(1);
    faults.refuse = { requests: 2, code: "GeneralException" };
    await expect(workbook.listSources()).rejects.toMatchObject({
      kind: "failed",
      detail: { code: "GeneralException" },
    });
  });

  it.each([
    ["AccessDenied", "protected"],
    ["ItemNotFound", "missing"],
    ["ApiNotFound", "not-supported"],
    ["InactiveWorkbook", "unavailable"],
    ["SomethingNew", "failed"],
  ])("tells %s as %s, with the host's code", async (code, kind) => {
    const { workbook, faults } = await openBook([plainSheet()]);
    faults.refuse = { requests: 1, code };
    const error: unknown = await workbook.listSources().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ kind, detail: { code } });
  });

  it("gives up on a host that never answers, and goes on with the next request", async () => {
    const { workbook, faults } = await openBook([plainSheet()]);
    faults.silent = { requests: 1, applied: false };
    await expect(workbook.listSources()).rejects.toMatchObject({ kind: "no-answer" });
    faults.silent = undefined;
    expect(await workbook.listSources()).toHaveLength(1);
  });

  it("says cell-edit-mode while the user is typing in a cell", async () => {
    const { workbook, faults } = await openBook([plainSheet()]);
    faults.cellEditMode = true;
    await expect(workbook.listSources()).rejects.toMatchObject({ kind: "cell-edit-mode" });
  });

  it("stops between chunks when it is cancelled", async () => {
    const { workbook } = await openBook([longList(12_000)]);
    const stop = new AbortController();
    const reading = workbook.readSource(await sourceOf(workbook, "sheet"), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("names a source that is gone", async () => {
    const { workbook } = await openBook([plainSheet(), tableSheet()]);
    const source = await sourceOf(workbook, "sheet");
    await inExcel((context) => context.workbook.worksheets.getItem("Liste").delete());
    await expect(workbook.readSource(source)).rejects.toMatchObject({
      kind: "missing",
      detail: { sheet: "Liste" },
    });
  });
});

describe("writing to a host in trouble", () => {
  it.each([
    ["a first run beside a table", false, {}],
    ["a later run beside a table", true, {}],
    ["a first run on a sheet", false, ONTO_SHEET],
    ["a later run on a sheet", true, ONTO_SHEET],
  ])(
    "leaves nothing half-written in %s, whichever request fails at whichever action",
    async (_, again, target) => {
      let failed = 0;
      for (const action of [0, 4]) {
        for (let request = 0; ; request++) {
          const { workbook, book, faults } = await openBook([tableSheet()]);
          const source = await sourceOf(workbook);
          if (again) await workbook.writeResults(requestFor(source, target));
          const before = standing(book);
          const failure = failRequest(faults, request, action);
          const later = { ...target, columns: [{ ...SCORE, values: [7, 7, 7, 7] }, CLASS] };
          const error: unknown = await workbook
            .writeResults(requestFor(source, later))
            .catch((reason) => reason);
          if (error instanceof WorkbookError) {
            expect(standing(book)).toEqual(before);
            failed++;
          }
          failure.end();
          if (!failure.happened()) break;
        }
      }
      expect(failed).toBeGreaterThan(5);
    },
  );

  it("takes added columns away again when the values are refused", async () => {
    const { workbook, book, faults } = await openBook([tableSheet()]);
    const before = book.toSnapshot();
    const request = requestFor(await sourceOf(workbook));
    const refuseValues = { ...request, columns: [{ ...SCORE, values: explodingValues(faults) }] };
    await expect(workbook.writeResults(refuseValues)).rejects.toMatchObject({ kind: "failed" });
    expect(cellsNow(book, "Kunden", 6, 6)).toEqual(
      cellsNow({ toSnapshot: () => before } as typeof book, "Kunden", 6, 6),
    );
    expect(book.toSnapshot().names).toEqual([]);
    expect(sheetNow(book, "Kunden").tables).toEqual(before.sheets[0]?.tables);
  });

  it("restores when it is cancelled between chunks", async () => {
    const rows = 30_000;
    const { workbook, book } = await openBook([longList(rows)]);
    const stop = new AbortController();
    const texts = Array.from({ length: rows }, (_, row) => `K${row}`);
    const request = requestFor(await sourceOf(workbook, "sheet"), {
      sourceRows: texts.map((_, row) => row + 1),
      key: { column: 0, header: "Nr", texts },
      headers: [],
      columns: [{ ...CLASS, id: "strategy", values: texts.map(() => "Angebot ".repeat(20)) }],
    });
    const writing = workbook.writeResults(request, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    expect(cellsNow(book, "Liste", 3, 4).map((row) => row.slice(2))).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    expect(book.toSnapshot().names).toEqual([]);
  });

  it("says unknown-state when the host falls silent after the write began", async () => {
    const { workbook, faults } = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(workbook));
    const columns = [{ ...SCORE, values: explodingValues(faults, "silent") }];
    await expect(workbook.writeResults({ ...request, columns })).rejects.toMatchObject({
      kind: "unknown-state",
    });
  });

  it("writes in chunks below the payload limit", async () => {
    const rows = 20_000;
    const { workbook, book, faults } = await openBook([longList(rows)]);
    faults.payloadLimit = 3_000_000;
    const texts = Array.from({ length: rows }, (_, row) => `K${row}`);
    const request = requestFor(await sourceOf(workbook, "sheet"), {
      sourceRows: texts.map((_, row) => row + 1),
      key: { column: 0, header: "Nr", texts },
      headers: [],
      columns: [{ ...CLASS, id: "strategy", values: texts.map((key) => `${"Angebot ".repeat(30)}${key}`) }],
    });
    await workbook.writeResults(request);
    expect(cellsNow(book, "Liste", rows + 1, 3)[rows]?.[2]).toBe(`${"Angebot ".repeat(30)}K${rows - 1}`);
  });

  it("waits for the user to leave the cell", async () => {
    const { workbook, book, faults, shell } = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(workbook));
    faults.cellEditMode = true;
    setTimeout(() => shell.leaveCellEdit(), 100);
    await workbook.writeResults(request);
    expect(cellsNow(book, "Kunden", 2, 4)[1]?.[3]).toBe(10.5);
  });

  it("writes every score into its customer's row of a filtered table and filters it again", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    await inExcel((context) => {
      const table = context.workbook.tables.getItem("Kunden");
      table.columns.getItem("Kunde").filter.applyValuesFilter(["Ahrens", "Cordes"]);
    });
    const source = await sourceOf(workbook);
    const request = requestFor(source);
    expect(await workbook.checkWrite(request)).toEqual([
      expect.objectContaining({ kind: "rows-filtered", severity: "ask", count: 2 }),
    ]);
    await workbook.writeResults(request);
    expect(cellsNow(book, "Kunden", 5, 5).map((row) => row[3])).toEqual(["Punktwert", 10.5, 20, 30, ""]);
    expect(sheetNow(book, "Kunden").hiddenRows).toEqual([2, 4]);
    expect(await sourceOf(workbook)).toMatchObject({ filtered: true });
  });

  it("does the same for a filter on a plain sheet, and when it takes the write back", async () => {
    const { workbook, book } = await openBook([plainSheet()]);
    await workbook.writeResults(requestFor(await sourceOf(workbook, "sheet")));
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem("Liste");
      sheet.autoFilter.apply(sheet.getRange("A1:C5"), 2, { filterOn: "Custom", criterion1: ">250" });
    });
    const before = cellsNow(book, "Liste", 5, 6);
    const columns = [{ ...SCORE, values: [4, 3, 2, 1] }];
    const receipt = await workbook.writeResults(requestFor(await sourceOf(workbook, "sheet"), { columns }));
    expect(cellsNow(book, "Liste", 5, 4).map((row) => row[3])).toEqual(["Punktwert", 4, 3, 2, 1]);
    expect(sheetNow(book, "Liste").hiddenRows).toEqual([1, 2]);
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Liste", 5, 6)).toEqual(before);
    expect(sheetNow(book, "Liste").hiddenRows).toEqual([1, 2]);
  });

  it("restores when someone filters the list during the write and values land in wrong rows", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    await workbook.writeResults(requestFor(source));
    const before = cellsNow(book, "Kunden", 6, 6);
    const filterNow = () =>
      inExcel((context) => {
        const table = context.workbook.tables.getItem("Kunden");
        table.columns.getItem("Kunde").filter.applyValuesFilter(["Ahrens", "Cordes"]);
      });
    let filtered = false;
    const column = Object.defineProperty({ ...SCORE, values: [7, 8, 9, 10] }, "header", {
      get: () => {
        if (!filtered) void filterNow();
        filtered = true;
        return SCORE.header;
      },
    });
    const columns = [column];
    await expect(workbook.writeResults(requestFor(source, { columns }))).rejects.toMatchObject({
      kind: "filtered",
    });
    expect(cellsNow(book, "Kunden", 6, 6)).toEqual(before);
  });

  it("restores when someone sorts the list during the write", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(workbook));
    const swap = () =>
      inExcel((context) => {
        const cells = context.workbook.worksheets.getItem("Kunden").getRange("A2:A3");
        cells.values = [["'12"], ["'007"]];
      });
    const columns = [{ ...SCORE, values: meanwhile([7, 8, 9, 10], swap) }];
    await expect(workbook.writeResults({ ...request, columns })).rejects.toMatchObject({
      kind: "keys-changed",
      detail: { sheet: "Kunden" },
    });
    expect(cellsNow(book, "Kunden", 3, 4)).toEqual([
      ["Nr", "Kunde", "Umsatz", ""],
      ["12", "Ahrens", 100, ""],
      ["007", "Böhm", 200, ""],
    ]);
  });

  it("writes text that begins like a formula as text", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const values = ["=1+1", "+49 421", "-10 %", "@Büro"];
    const header = "=Punkte";
    await workbook.writeResults(
      requestFor(await sourceOf(workbook), { columns: [{ ...CLASS, id: "findings", header, values }] }),
    );
    const { rows } = sheetNow(book, "Kunden");
    expect(rows.slice(0, 5).map((row) => row?.[3])).toEqual(
      [header, ...values].map((v) => expect.objectContaining({ v })),
    );
    expect(rows.slice(0, 5).map((row) => row?.[3]?.f)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("leaves the user's own cells byte for byte", async () => {
    const cells = [
      ["Nr", "Kunde", "Umsatz", "Anteil"],
      ["007", "=A1&B1", 100.125, "=C2/SUM(C$2:C$3)"],
      ["'=8", "Böhm ", 1e-7, "=C3/SUM(C$2:C$3)"],
    ];
    const { workbook, book } = await openBook([sheetOf("Liste", cells), tableSheet()]);
    const before = cellsNow(book, "Liste", 3, 4);
    expect(before).toEqual(cells);
    const source = await sourceOf(workbook, "sheet");
    const receipt = await workbook.writeResults(
      requestFor(source, {
        sourceRows: [1, 2],
        key: { column: 0, header: "Nr", texts: ["007", "'=8"] },
        headers: [],
        columns: [{ ...SCORE, values: [1, 2] }],
      }),
    );
    expect(cellsNow(book, "Liste", 3, 4)).toEqual(before);
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Liste", 3, 4)).toEqual(before);
  });

  it("removes a sheet that could not be filled", async () => {
    const { workbook, book, faults } = await openBook([tableSheet()]);
    const request = requestFor(await sourceOf(workbook), ONTO_SHEET);
    const columns = [{ ...SCORE, values: explodingValues(faults) }];
    await expect(workbook.writeResults({ ...request, columns })).rejects.toMatchObject({ kind: "failed" });
    expect(book.toSnapshot().sheets.map(({ name }) => name)).toEqual(["Kunden"]);
    expect(book.toSnapshot().names).toEqual([]);
  });

  it("runs one request after the other", async () => {
    const { workbook, book } = await openBook([tableSheet()]);
    const source = await sourceOf(workbook);
    const [first, second] = await Promise.all([
      workbook.writeResults(requestFor(source, { columns: [SCORE] })),
      workbook.writeResults(requestFor(source, { columns: [{ ...SCORE, values: [4, 3, 2, 1] }] })),
    ]);
    expect([first.updated, second.updated]).toEqual([false, true]);
    expect(cellsNow(book, "Kunden", 2, 5)[1]).toEqual(["007", "Ahrens", 100, 4, ""]);
  });
});

type Faults = Awaited<ReturnType<typeof openBook>>["faults"];

/** Values that make the request that carries them fail. */
function explodingValues(faults: Faults, how: "refused" | "silent" = "refused"): Cell[] {
  return meanwhile([1, 2, 3, 4], () => {
    if (how === "silent") faults.silent = { requests: 1, applied: false };
    else faults.failAt = { action: 0, code: "InternalError" };
  });
}

/** Values during whose write something else happens, once. */
function meanwhile(values: Cell[], happen: () => unknown): Cell[] {
  const [first = ""] = values;
  let happened = false;
  return Object.defineProperty([...values], 0, {
    get: () => {
      if (!happened) void happen();
      happened = true;
      return first;
    },
  });
}
