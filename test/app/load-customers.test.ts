import { loadCustomers } from "../../src/app";
import type { SourceBlock, SourceInfo, Workbook } from "../../src/workbook/workbook";
import { arrayWorkbook } from "../helpers/array-workbook";
import { CELLS } from "./example";

async function loadWith(changes: Partial<SourceBlock>, key?: string) {
  const workbook = arrayWorkbook({ Kunden: CELLS.map((row) => [...row]) }, ["Kunden"]);
  const [source] = await workbook.listSources();
  const read = workbook.readSource;
  workbook.readSource = async (asked, options) => ({ ...(await read(asked, options)), ...changes });
  return loadCustomers(workbook, source!, key === undefined ? {} : { key });
}

describe("loadCustomers", () => {
  it("compares keys as they are shown", async () => {
    const text = [["Nr", "007", "012", "31", "44"], undefined, undefined, undefined];
    const values = CELLS.map((row, index) => [index === 0 ? "Nr" : Number(row[0]), ...row.slice(1)]);
    const { table } = await loadWith({ values, text }, "Nr");
    const key = table.columns[0]!;
    expect(Array.from(key.codes, (code) => key.dictionary[code])).toEqual(["007", "012", "31", "44"]);
  });

  it("takes the key that is proposed where none was chosen, and none where none is wanted", async () => {
    const { table } = await loadWith({});
    expect(table.columns[0]?.dictionary).toEqual(["007", "12", "31", "44"]);
    const twice = [...CELLS, CELLS[1]];
    const repeated = await loadWith({ values: twice, text: [] }, "Nr");
    const keyless = await loadWith({ values: twice, text: [] }, "");
    const kinds = (list: typeof keyless) => list.table.findings.map(({ kind }) => kind);
    expect(kinds(repeated)).toContain("key-repeated");
    expect(kinds(keyless)).not.toContain("key-repeated");
  });

  it("reports merged cells, hidden columns and hidden rows of the block", async () => {
    const { table } = await loadWith({
      mergedAreas: ["B2:B3", "C4:D4"],
      hiddenColumns: [2],
      hiddenRowCount: 3,
    });
    expect(table.findings.slice(0, 3)).toEqual([
      expect.objectContaining({ kind: "merged-cells", address: "Kunden!B2:B3", count: 2 }),
      expect.objectContaining({ kind: "hidden-column", column: "Deckungsbeitrag" }),
      expect.objectContaining({ kind: "hidden-rows", count: 3 }),
    ]);
  });

  it("leaves columns of earlier results out of the table and its findings", async () => {
    const { table } = await loadWith({ ownColumns: [2] });
    expect(table.columns.map(({ name, index }) => [name, index])).toEqual([
      ["Nr", 0],
      ["Kunde", 1],
      ["Zahlung", 3],
    ]);
    expect(table.findings.filter(({ column }) => column === "Deckungsbeitrag")).toEqual([]);
  });

  it("asks for the shown text of every column of a small block and of the key alone in a large one", async () => {
    const asked: number[][] = [];
    const workbook: Pick<Workbook, "readSource"> = {
      readSource: async (source, options) => {
        const { textColumns } = options ?? {};
        if (typeof textColumns !== "function") throw new Error("expected a question about the values");
        const values = Array.from({ length: source.range.rowCount }, (_, row) =>
          row === 0 ? ["Umsatz", "Kundennr", "Ort"] : [row * 10, `K${row}`, "Bremen"],
        );
        asked.push([...textColumns(values)]);
        return {
          source,
          values,
          text: [undefined, undefined, undefined],
          columnFormats: [undefined, undefined, undefined],
          hiddenColumns: [],
          hiddenRowCount: 0,
          mergedAreas: [],
        };
      },
    };
    const source = (rowCount: number): SourceInfo => ({
      kind: "sheet",
      name: "Liste",
      id: "{1}",
      range: { sheet: "Liste", row: 0, column: 0, rowCount, columnCount: 3 },
      hasTotals: false,
      protected: false,
      filtered: false,
      active: true,
    });
    await loadCustomers(workbook as Workbook, source(100), { key: "Kundennr" });
    await loadCustomers(workbook as Workbook, source(20_000), { key: "Kundennr" });
    expect(asked).toEqual([[0, 1, 2], [1]]);
  });
});
