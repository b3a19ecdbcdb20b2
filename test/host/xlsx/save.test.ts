/** @jest-environment node */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { richWorkbook, unpack } from "./rich-workbook";

const openRich = () => openXlsxFile(richWorkbook(), "Mappe.xlsx");
const reopen = async (bytes: Uint8Array) => (await openXlsxFile(bytes, "Mappe.xlsx")).snapshot;

/** The snapshot with one sheet changed. */
const withSheet = (book: BookSnapshot, index: number, change: Partial<SheetSnapshot>): BookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet, at) => (at === index ? { ...sheet, ...change } : sheet)),
});

/** The rows with cells put in; undefined clears one. */
function withCells(
  sheet: SheetSnapshot,
  cells: readonly (readonly [row: number, column: number, cell: CellSnapshot | undefined])[],
): SheetSnapshot["rows"] {
  const rows = Array.from(sheet.rows, (row) => (row ? [...row] : undefined));
  for (const [row, column, cell] of cells) (rows[row] ??= [])[column] = cell;
  return rows;
}

/** Saves the rich workbook with its first sheet changed; parts before and after, and the workbook read again. */
async function change(edit: (sheet: SheetSnapshot) => Partial<SheetSnapshot>) {
  const { snapshot, file } = await openRich();
  const bytes = await saveXlsxFile(withSheet(snapshot, 0, edit(snapshot.sheets[0]!)), file);
  return { before: unpack(richWorkbook()), after: unpack(bytes), again: await reopen(bytes), bytes };
}

const cellMarkup = (sheet: string, address: string) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0];

const KUNDEN = "xl/worksheets/sheet1.xml";

describe("saveXlsxFile without a change", () => {
  it("gives every part back byte for byte", async () => {
    const { snapshot, file } = await openRich();
    expect(unpack(await saveXlsxFile(snapshot, file))).toEqual(unpack(richWorkbook()));
  });

  it("does so for a copy of the snapshot that went through JSON", async () => {
    const { snapshot, file } = await openRich();
    const copy = JSON.parse(JSON.stringify(snapshot)) as BookSnapshot;
    const cells = copy.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row?.map((cell) => cell ?? undefined) ?? undefined),
    }));
    expect(unpack(await saveXlsxFile({ ...copy, sheets: cells }, file))).toEqual(unpack(richWorkbook()));
  });

  it("gives equal bytes on every run", async () => {
    const { snapshot, file } = await openRich();
    const [first, second] = [await saveXlsxFile(snapshot, file), await saveXlsxFile(snapshot, file)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  const corpus = join(__dirname, "../../../../shared/data/xlsx");
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"))
    : [];
  if (files.length === 0)
    process.stderr.write("skipped: foreign workbooks (../shared/data/xlsx is absent)\n");
  (files.length > 0 ? it.each(files) : it.skip.each([""]))("leaves %s as it was", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(corpus, name)));
    const { snapshot, file } = await openXlsxFile(bytes, name);
    expect(unpack(await saveXlsxFile(snapshot, file))).toEqual(unpack(bytes));
  });

  (files.length > 0 ? it.each(files) : it.skip.each([""]))(
    "writes the cells of %s from nothing",
    async (name) => {
      const { snapshot } = await openXlsxFile(new Uint8Array(readFileSync(join(corpus, name))), name);
      const again = await reopen(await saveXlsxFile(snapshot));
      again.sheets.forEach((sheet, index) =>
        sheet.rows.forEach((row, r) =>
          row?.forEach((cell, c) => {
            const was = snapshot.sheets[index]!.rows[r]![c]!;
            expect([cell?.v, cell?.f]).toEqual([was.v, was.f]);
          }),
        ),
      );
    },
  );
});

describe("saveXlsxFile with changed cells", () => {
  it("touches the changed cells and nothing else of the part", async () => {
    const { before, after } = await change((sheet) => ({
      rows: withCells(sheet, [[1, 2, { v: 99, s: 1 }]]),
    }));
    expect(after[KUNDEN]).toBe(
      before[KUNDEN]!.replace('<row r="2" spans="1:6">', '<row r="2">').replace(
        '<v>1234.5</v></c><c r="D2"',
        '<v>99</v></c><c r="D2"',
      ),
    );
    const untouched = Object.keys(before).filter((path) => path !== KUNDEN && path !== "xl/workbook.xml");
    for (const path of untouched) expect([path, after[path]]).toEqual([path, before[path]]);
  });

  it("writes every kind of value so that it reads the same", async () => {
    const cells: CellSnapshot[] = [
      { v: "Text" },
      { v: "=kein Befehl" },
      { v: "'mit Strich" },
      { v: "+49 30 1234" },
      { v: "00012" },
      { v: " Rand \n Zeile\t" },
      { v: 'a_x000D_b & <c> "d" \u0001 😀' },
      { v: 0.1 + 0.2 },
      { v: -1e-7 },
      { v: 9007199254740993 },
      { v: true },
      { v: false },
      { v: "#DIV/0!", t: "e" },
      { v: 3, f: "=1+2" },
      { v: "xy", f: '="x"&"y"' },
      { v: "#N/A", f: "=NA()", t: "e" },
      { v: true, f: "=1<2" },
    ];
    const { again } = await change((sheet) => ({
      rows: withCells(
        sheet,
        cells.map((cell, index) => [20 + index, 1, cell]),
      ),
    }));
    cells.forEach((cell, index) => {
      const { v, f, t } = again.sheets[0]!.rows[20 + index]![1]!;
      expect({ v, f, t }).toEqual({ v: cell.v, f: cell.f, t: cell.t });
    });
  });

  it("marks text that would be typed as a formula, so that it stays text in Excel", async () => {
    const { after, again } = await change((sheet) => ({ rows: withCells(sheet, [[20, 0, { v: "=1+1" }]]) }));
    const markup = cellMarkup(after[KUNDEN]!, "A21")!;
    expect(markup).not.toContain("<f>");
    const format = again.sheets[0]!.styles[Number(/ s="(\d+)"/.exec(markup)![1])]!;
    expect(format.quotePrefix).toBe(true);
  });

  it("names newer and custom functions as files name them", async () => {
    const { after, again } = await change((sheet) => ({
      rows: withCells(sheet, [
        [20, 0, { v: 1, f: "=XLOOKUP(A1,FILTER(A:A,B:B>0),C:C)" }],
        [20, 1, { v: "Gut", f: "=CLV.CLASS(A1)" }],
        [20, 2, { v: 1, f: '=STDEV.S(A1:A3)+NETWORKDAYS.INTL(1,2)&"FILTER("' }],
      ]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "A21")).toContain(
      "_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(A:A,B:B&gt;0),C:C)",
    );
    expect(cellMarkup(after[KUNDEN]!, "B21")).toContain("_xldudf_CLV_CLASS(A1)");
    expect(cellMarkup(after[KUNDEN]!, "C21")).toContain(
      '_xlfn.STDEV.S(A1:A3)+NETWORKDAYS.INTL(1,2)&amp;"FILTER("',
    );
    expect(again.sheets[0]!.rows[20]!.slice(0, 3).map((cell) => cell?.f)).toEqual([
      "=XLOOKUP(A1,FILTER(A:A,B:B>0),C:C)",
      "=CLV.CLASS(A1)",
      '=STDEV.S(A1:A3)+NETWORKDAYS.INTL(1,2)&"FILTER("',
    ]);
  });

  it("keeps the format of a cell whose value changes or goes", async () => {
    const { after } = await change((sheet) => ({
      rows: withCells(sheet, [
        [1, 2, { v: 1, s: 1 }],
        [2, 2, undefined],
      ]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "C2")).toBe('<c r="C2" s="1"><v>1</v></c>');
    expect(cellMarkup(after[KUNDEN]!, "C3")).toBe('<c r="C3" s="1"/>');
  });

  it("keeps borders when only the fill changes, and adds one format", async () => {
    const { before, after, again } = await change((sheet) => ({
      styles: [...sheet.styles, { numberFormat: '#,##0.00\\ "€"', fill: "#C6EFCE" }],
      rows: withCells(sheet, [[1, 2, { v: 1234.5, s: sheet.styles.length }]]),
    }));
    const added = /<cellXfs.*<\/cellXfs>/s.exec(after["xl/styles.xml"]!)![0].match(/<xf [^>]*>/g)!;
    expect(added).toHaveLength(7);
    expect(added[6]).toContain('borderId="1"');
    expect(cellMarkup(after[KUNDEN]!, "C2")).toContain('s="6"');
    expect(again.sheets[0]!.styles[6]).toMatchObject({ numberFormat: '#,##0.00\\ "€"', fill: "#C6EFCE" });
    expect(after["xl/styles.xml"]!.length).toBeGreaterThan(before["xl/styles.xml"]!.length);
  });

  it("takes a format along when a cell that knows its origin moves", async () => {
    const { after } = await change((sheet) => ({
      rows: withCells(sheet, [[20, 6, { v: 5, s: 1 }]]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "G21")).toBe('<c r="G21" s="1"><v>5</v></c>');
  });

  it("gives sharers of a formula their own when the cell that holds it changes", async () => {
    const { after, again } = await change((sheet) => ({
      rows: withCells(sheet, [[2, 5, { v: 1 }]]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "F3")).toBe('<c r="F3"><v>1</v></c>');
    expect(again.sheets[0]!.rows[3]![5]).toMatchObject({ f: "=C4*2+$C$2+SUM(Extra!A:A)", v: 3710.50002 });
    expect(after[KUNDEN]).not.toContain('t="shared"');
  });

  it("leaves a shared formula shared when only its result changes", async () => {
    const { after } = await change((sheet) => ({
      rows: withCells(sheet, [[2, 5, { ...sheet.rows[2]![5]!, v: 17 }]]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "F3")).toContain('<f t="shared" ref="F3:F5" si="0">');
    expect(cellMarkup(after[KUNDEN]!, "F3")).toContain("<v>17</v>");
    expect(cellMarkup(after[KUNDEN]!, "F4")).toContain('<f t="shared" si="0"/>');
  });

  it("keeps the result of a function that our engine does not know", async () => {
    const { before, after } = await change((sheet) => ({
      rows: withCells(sheet, [
        [3, 2, { f: "=SUM(C2:C3)", v: "#NAME?", t: "e", s: 1 }],
        [1, 2, { v: 7, s: 1 }],
      ]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "C4")).toBe(cellMarkup(before[KUNDEN]!, "C4"));
  });

  it("has Excel compute anew, and drops the list of formulas when they changed", async () => {
    const value = await change((sheet) => ({ rows: withCells(sheet, [[1, 2, { v: 7, s: 1 }]]) }));
    expect(value.after["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(value.after["xl/calcChain.xml"]).toBeDefined();
    const formula = await change((sheet) => ({ rows: withCells(sheet, [[20, 0, { v: 2, f: "=1+1" }]]) }));
    expect(formula.after["xl/calcChain.xml"]).toBeUndefined();
    expect(formula.after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(formula.after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("writes a formula that spills over the area of its results", async () => {
    const { after } = await change((sheet) => ({
      rows: withCells(sheet, [
        [20, 0, { v: 1, f: "=SEQUENCE(2)", array: "A21:A22" }],
        [21, 0, { v: 2 }],
      ]),
    }));
    expect(cellMarkup(after[KUNDEN]!, "A21")).toBe(
      '<c r="A21" cm="1"><f t="array" ref="A21:A22">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
    );
  });

  it("puts rows and cells in order and grows the used area", async () => {
    const { after } = await change((sheet) => ({
      rows: withCells(sheet, [
        [11, 7, { v: 1 }],
        [8, 0, { v: 2 }],
        [1, 6, { v: 3 }],
      ]),
    }));
    const rows = [...after[KUNDEN]!.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 12]);
    expect(after[KUNDEN]).toContain('<dimension ref="A1:H12"/>');
    expect(after[KUNDEN]).toContain('<c r="E2" t="b"><v>1</v></c><c r="G2"><v>3</v></c>');
  });

  it("writes into parts whose elements have a prefix", async () => {
    const { snapshot, file } = await openRich();
    const rows = withCells(snapshot.sheets[1]!, [[0, 2, { v: 9 }]]);
    const bytes = await saveXlsxFile(withSheet(snapshot, 1, { rows }), file);
    expect(unpack(bytes)["xl/worksheets/sheet2.xml"]).toContain('<x:c r="C1"><x:v>9</x:v></x:c></x:row>');
    expect((await reopen(bytes)).sheets[1]!.rows[0]!.map((cell) => cell?.v)).toEqual([7, "a", 9]);
  });
});

describe("saveXlsxFile with changed layout", () => {
  it("writes merges, hidden columns and rows, widths and panes", async () => {
    const { again, after } = await change(() => ({
      merges: ["A9:C9", "E9:F9"],
      hiddenColumns: [2],
      hiddenRows: [2],
      columnWidths: { 0: 68, 1: 145, 2: 145, 3: 200 },
      frozenRows: 2,
      frozenColumns: 1,
    }));
    const sheet = again.sheets[0]!;
    expect(sheet.merges).toEqual(["A9:C9", "E9:F9"]);
    expect(sheet.hiddenColumns).toEqual([2]);
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.columnWidths).toMatchObject({ 0: 68, 1: 145, 3: 200 });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 1]);
    const order = [
      ...after[KUNDEN]!.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>").matchAll(
        /<(sheetPr|sheetViews|cols|sheetData|sheetProtection|mergeCells|conditionalFormatting|dataValidations|hyperlinks|drawing|legacyDrawing|tableParts|extLst)[ />]/g,
      ),
    ].map((match) => match[1]);
    expect(order).toEqual([
      "sheetPr",
      "sheetViews",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "drawing",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ]);
  });

  it("takes protection off and keeps a password that did not change", async () => {
    const opened = await openRich();
    const { protection, ...open } = opened.snapshot.sheets[0]!;
    const bytes = await saveXlsxFile(
      { ...opened.snapshot, sheets: [open, ...opened.snapshot.sheets.slice(1)] },
      opened.file,
    );
    expect(unpack(bytes)[KUNDEN]).not.toContain("sheetProtection");
    const allowed = await change(() => ({ protection: { ...protection, allowSort: true } }));
    expect(allowed.after[KUNDEN]).toContain('hashValue="abc="');
    expect(allowed.again.sheets[0]!.protection).toMatchObject({ allowSort: true, allowAutoFilter: true });
  });
});

describe("saveXlsxFile with tables", () => {
  it("extends a table: area, filter and a column with an id of its own, the others unchanged", async () => {
    const { after, again } = await change((sheet) => ({
      rows: withCells(sheet, [[0, 4, { v: "Punktwert" }]]),
      tables: [
        { ...sheet.tables[0]!, address: "A1:E5", columns: ["Nr", "Name", "Umsatz", "Seit", "Punktwert"] },
      ],
    }));
    const table = after["xl/tables/table1.xml"]!;
    expect(table).toContain('ref="A1:E5" totalsRowShown="0"><autoFilter ref="A1:E5"/>');
    expect(table).toContain('<tableColumns count="5">');
    expect(table).toContain('<tableColumn id="7" name="Seit"/><tableColumn id="8" name="Punktwert"/>');
    expect(table).toContain("<calculatedColumnFormula>");
    expect(again.sheets[0]!.tables[0]!.columns).toEqual(again.sheets[0]!.rows[0]!.map((cell) => cell?.v));
  });

  it("renames a table and its columns in place", async () => {
    const { after } = await change((sheet) => ({
      tables: [{ ...sheet.tables[0]!, name: "Kundschaft", columns: ["Nr", "Firma", "Umsatz", "Seit"] }],
    }));
    expect(after["xl/tables/table1.xml"]).toContain('name="Kundschaft" displayName="Kundschaft"');
    expect(after["xl/tables/table1.xml"]).toContain('<tableColumn id="2" name="Firma"/>');
  });

  it("adds a table with an id that no other table has", async () => {
    const { after, again } = await change((sheet) => ({
      rows: withCells(sheet, [
        [0, 8, { v: "A" }],
        [0, 9, { v: "B\nC" }],
      ]),
      tables: [
        ...sheet.tables,
        {
          name: "Neu",
          address: "I1:J4",
          columns: ["A", "B\nC"],
          totalsRow: true,
          style: "TableStyleMedium2",
          filtered: false,
        },
      ],
    }));
    expect(after["xl/tables/table2.xml"]).toContain(
      'id="10" name="Neu" displayName="Neu" ref="I1:J4" totalsRowCount="1"',
    );
    expect(after["xl/tables/table2.xml"]).toContain('<autoFilter ref="I1:J3"/>');
    expect(after["[Content_Types].xml"]).toContain('PartName="/xl/tables/table2.xml"');
    expect(after[KUNDEN]).toContain('<tableParts count="2">');
    expect(again.sheets[0]!.tables[1]).toMatchObject({
      name: "Neu",
      columns: ["A", "B\nC"],
      totalsRow: true,
    });
  });

  it("removes a table without its cells", async () => {
    const { after, again } = await change(() => ({ tables: [] }));
    expect(after["xl/tables/table1.xml"]).toBeUndefined();
    expect(after["[Content_Types].xml"]).not.toContain("table1");
    expect(after[KUNDEN]).not.toContain("tablePart");
    expect(again.sheets[0]!.rows[0]![0]!.v).toBe("Nr");
  });
});

describe("saveXlsxFile with rules, notes and charts", () => {
  it("adds rules of each kind with their colours and keeps the file's own", async () => {
    const added: SheetSnapshot["conditionalFormats"] = [
      {
        type: "cellValue",
        address: "C2:C5",
        rule: { operator: "Between", formula1: "=1", formula2: "=2" },
        fill: "#107C41",
        fontColor: "#FFFFFF",
        bold: true,
      },
      {
        type: "textComparison",
        address: "B2:B5",
        rule: { operator: "Contains", text: 'Sehr "gut"' },
        fill: "#DFF6DD",
      },
      {
        type: "custom",
        address: "A2:D5",
        rule: { formula: '=$D2="Premium"' },
        fill: "#C6EFCE",
        stopIfTrue: true,
      },
    ];
    const { after, again } = await change((sheet) => ({
      conditionalFormats: [...sheet.conditionalFormats, ...added],
    }));
    expect(again.sheets[0]!.conditionalFormats.slice(2)).toEqual(added);
    expect(after[KUNDEN]).toContain('type="colorScale"');
    expect(after[KUNDEN]).toContain('type="top10" dxfId="1" priority="4" percent="1" rank="10"');
    expect(after[KUNDEN]).toContain('NOT(ISERROR(SEARCH("Sehr ""gut""",B2)))');
    const priorities = [...after[KUNDEN]!.matchAll(/priority="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(priorities).size).toBe(priorities.length);
    const other = (await readXlsx(await saveXlsxFile(again), { readStyles: true })).sheets[0]!;
    expect(other.conditionalRules!.filter((rule) => rule.type === "expression")).toHaveLength(1);
  });

  it("removes the rule that is gone and no other", async () => {
    const { after, again } = await change((sheet) => ({
      conditionalFormats: sheet.conditionalFormats.filter((format) => format.type !== "cellValue"),
    }));
    expect(again.sheets[0]!.conditionalFormats).toHaveLength(1);
    expect(after[KUNDEN]).not.toContain('type="cellIs"');
    expect(after[KUNDEN]).toContain('type="colorScale"');
  });

  it("adds, changes and removes notes with their boxes", async () => {
    const { after, again } = await change(() => ({ notes: { B1: "Modell\nvom 1.1.", C1: "neu" } }));
    expect(again.sheets[0]!.notes).toEqual({ B1: "Modell\nvom 1.1.", C1: "neu" });
    expect(after["xl/drawings/vmlDrawing1.vml"]!.match(/<v:shape /g)).toHaveLength(2);
    expect(after["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>0</x:Row><x:Column>1</x:Column>");
    const none = await change(() => ({ notes: {} }));
    expect(none.again.sheets[0]!.notes).toEqual({});
    expect(none.after["xl/drawings/vmlDrawing1.vml"]).not.toContain("<v:shape ");
  });

  it("adds notes to a sheet that had none", async () => {
    const { snapshot, file } = await openRich();
    const bytes = await saveXlsxFile(withSheet(snapshot, 2, { notes: { A1: "Hinweis" } }), file);
    const parts = unpack(bytes);
    expect(parts["xl/worksheets/sheet3.xml"]).toContain("<legacyDrawing");
    expect(parts["xl/drawings/vmlDrawing2.vml"]).toContain('ObjectType="Note"');
    expect((await reopen(bytes)).sheets[2]!.notes).toEqual({ A1: "Hinweis" });
    const other = (await readXlsx(bytes)).sheets[2]!;
    expect(other.cells!.get("0,0")!.comment!.text).toBe("Hinweis");
  });

  it("draws a chart beside the one that the file has", async () => {
    const { after, before } = await change(({ charts }) => ({
      charts: [
        ...charts,
        {
          name: "Klassen",
          type: "ColumnClustered",
          title: "Umsatz je Kunde",
          series: [{ name: "Umsatz", values: "Kunden!$C$2:$C$3", x: "Kunden!$B$2:$B$3" }],
          from: "H20",
          to: "N30",
        },
      ],
    }));
    expect(after["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    const chart = after["xl/charts/chart2.xml"]!;
    expect(chart).toContain("Kunden!$C$2:$C$3");
    expect(chart).toContain("Kunden!$B$2:$B$3");
    expect(chart).toContain("Umsatz je Kunde");
    const drawing = after["xl/drawings/drawing1.xml"]!;
    expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
    expect(drawing).toContain('name="Klassen"');
    expect(after["xl/drawings/_rels/drawing1.xml.rels"]).toContain("/xl/charts/chart2.xml");
  });
});

describe("saveXlsxFile with changed sheets, names and parts", () => {
  it("adds a sheet and leaves the others as they are", async () => {
    const { snapshot, file } = await openRich();
    const fresh: SheetSnapshot = {
      ...snapshot.sheets[2]!,
      name: "Kundenwert",
      visibility: "Visible",
      rows: [
        [{ v: "Kunde" }, { v: "Klasse" }],
        [{ v: "A" }, { v: "Gut" }],
      ],
      frozenRows: 1,
      tables: [
        {
          name: "Kundenwert",
          address: "A1:B2",
          columns: ["Kunde", "Klasse"],
          totalsRow: false,
          style: "TableStyleMedium2",
          filtered: false,
        },
      ],
    };
    const { origin: _, ...unknown } = fresh;
    const bytes = await saveXlsxFile(
      { ...snapshot, sheets: [...snapshot.sheets, unknown], activeSheet: 3 },
      file,
    );
    const parts = unpack(bytes);
    for (const path of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml"])
      expect([path, parts[path]]).toEqual([path, unpack(richWorkbook())[path]]);
    const again = await reopen(bytes);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Kunden", "Extra", "Tief", "Kundenwert"]);
    expect(again.activeSheet).toBe(3);
    expect(again.sheets[3]).toMatchObject({ frozenRows: 1, visibility: "Visible", tables: fresh.tables });
    expect(parts["xl/workbook.xml"]).toContain('sheetId="7"');
    const other = await readXlsx(bytes);
    expect(other.sheets[3]!.tables![0]!.columns.map((column) => column.name)).toEqual(["Kunde", "Klasse"]);
  });

  it("selects the sheet in front and no other", async () => {
    const { snapshot, file } = await openRich();
    const shown = withSheet(snapshot, 1, { visibility: "Visible", frozenRows: 1 });
    const bytes = await saveXlsxFile({ ...shown, activeSheet: 1 }, file);
    const parts = unpack(bytes);
    expect(parts[KUNDEN]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<x:sheetView tabSelected="1"');
    const other = await readXlsx(bytes);
    expect(other.activeSheet).toBe(1);
    expect(other.sheets.map((sheet) => sheet.freezePane?.rows)).toEqual([1, 1, undefined]);
  });

  it("renames a sheet everywhere it is named", async () => {
    const { snapshot, file } = await openRich();
    const renamed = withSheet(snapshot, 0, { name: "Kunden 2025" });
    const bytes = await saveXlsxFile(renamed, file);
    const parts = unpack(bytes);
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="Kunden 2025" sheetId="3"');
    expect(parts["xl/workbook.xml"]).toContain("'Kunden 2025'!$A$1:$D$5");
    expect(parts["xl/charts/chart1.xml"]).toContain("'Kunden 2025'!$C$2:$C$3");
    expect(parts["xl/charts/chart1.xml"]).not.toContain(">Kunden!");
    expect((await reopen(bytes)).sheets[0]!.tables[0]!.name).toBe("tblKunden");
  });

  it("moves and removes sheets, and names that belong to sheets with them", async () => {
    const { snapshot, file } = await openRich();
    const [kunden, extra] = snapshot.sheets;
    const moved = await saveXlsxFile({ ...snapshot, sheets: [extra!, kunden!] }, file);
    const again = await reopen(moved);
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(["Extra", "Kunden"]);
    expect(again.names.find((name) => name.name === "Faktor")!.sheet).toBe("Extra");
    expect(unpack(moved)["xl/workbook.xml"]).toContain('name="_xlnm.Print_Area" localSheetId="1"');
    expect(unpack(moved)["xl/worksheets/sheet3.xml"]).toBeUndefined();
    expect(unpack(moved)["[Content_Types].xml"]).not.toContain("sheet3");
  });

  it("hides and shows sheets", async () => {
    const { snapshot, file } = await openRich();
    const again = await reopen(await saveXlsxFile(withSheet(snapshot, 1, { visibility: "Visible" }), file));
    expect(again.sheets.map((sheet) => sheet.visibility)).toEqual(["Visible", "Visible", "VeryHidden"]);
  });

  it("writes names that were added, changed, hidden and removed", async () => {
    const { snapshot, file } = await openRich();
    const names = [
      { name: "Faktor", formula: "=Extra!$A$3", sheet: "Extra", visible: true },
      { name: "KW_Marke", formula: "=Kunden!$C$1:$C$5", visible: false },
      { name: "KW_Neu", formula: "=Kunden!$A$1", visible: false, comment: "Ergebnis" },
    ];
    const bytes = await saveXlsxFile({ ...snapshot, names }, file);
    expect((await reopen(bytes)).names).toEqual(names);
    expect(unpack(bytes)["xl/workbook.xml"]).toContain("_xlnm.Print_Area");
  });

  it("adds a custom XML part with properties and relationships, the others byte for byte", async () => {
    const { snapshot, file } = await openRich();
    const own = '<modelle xmlns="urn:kundenwert:models">{"a":"ä &amp; ö"}</modelle>';
    const bytes = await saveXlsxFile(
      { ...snapshot, customXmlParts: [...snapshot.customXmlParts, own] },
      file,
    );
    const parts = unpack(bytes);
    expect(parts["customXml/item1.xml"]).toBe(snapshot.customXmlParts[0]);
    expect(parts["customXml/item2.xml"]).toBe(own);
    expect(parts["customXml/itemProps2.xml"]).toMatch(/ds:itemID="\{[0-9A-F-]{36}\}"/);
    expect(parts["customXml/itemProps2.xml"]).toContain('ds:uri="urn:kundenwert:models"');
    expect(parts["customXml/_rels/item2.xml.rels"]).toContain("/customXmlProps");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="/customXml/item2.xml"');
    expect((await reopen(bytes)).customXmlParts).toEqual([...snapshot.customXmlParts, own]);
  });

  it("overwrites a part of the same namespace in place and removes one that is gone", async () => {
    const { snapshot, file } = await openRich();
    const text = '<daten xmlns="urn:fremd"/>';
    const changed = unpack(await saveXlsxFile({ ...snapshot, customXmlParts: [text] }, file));
    expect(changed["customXml/item1.xml"]).toBe(text);
    expect(changed["customXml/item2.xml"]).toBeUndefined();
    const removed = unpack(await saveXlsxFile({ ...snapshot, customXmlParts: [] }, file));
    expect(Object.keys(removed).filter((path) => path.startsWith("customXml"))).toEqual([]);
    expect(removed["xl/_rels/workbook.xml.rels"]).not.toContain("customXml");
  });

  it("brings settings back", async () => {
    const { snapshot, file } = await openRich();
    const settings = { modell: '{"name":"Ä <&> \\"x\\""}', zahl: 3, liste: [1, null] };
    const bytes = await saveXlsxFile({ ...snapshot, settings }, file);
    const again = await openXlsxFile(bytes, "Mappe.xlsx");
    expect(again.snapshot.settings).toEqual(settings);
    expect(again.snapshot.customXmlParts).toEqual(snapshot.customXmlParts);
    const cleared = await saveXlsxFile({ ...again.snapshot, settings: {} }, again.file);
    expect((await reopen(cleared)).settings).toEqual({});
    expect(unpack(cleared)["customXml/item2.xml"]).toBeUndefined();
  });

  it("saves a workbook that came from no file with all that a snapshot says", async () => {
    const { snapshot } = await openRich();
    const bytes = await saveXlsxFile({ ...snapshot, settings: { a: 1 } });
    const again = await reopen(bytes);
    const { customXmlParts, names, date1904 } = snapshot;
    expect(again).toMatchObject({ customXmlParts, names, date1904, settings: { a: 1 } });
    again.sheets.forEach((sheet, index) => {
      const { merges, tables, conditionalFormats, notes, visibility, hiddenColumns, frozenRows } =
        snapshot.sheets[index]!;
      expect(sheet).toMatchObject({
        ...{ merges, tables, conditionalFormats, notes, visibility, hiddenColumns, frozenRows },
      });
    });
  });
});
