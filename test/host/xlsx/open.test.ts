/** @jest-environment node */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import { openXlsxFile, XlsxError } from "../../../src/host/xlsx";
import { packParts, richWorkbook, unpack } from "./rich-workbook";

const open = async (bytes = richWorkbook()) => (await openXlsxFile(bytes, "Mappe.xlsx")).snapshot;

const failure = async (bytes: Uint8Array): Promise<XlsxError> => {
  try {
    await openXlsxFile(bytes, "Datei.xlsx");
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("was opened");
};

const text = (value: string) => new TextEncoder().encode(value);
const utf16 = (value: string) => Uint8Array.from([...value].flatMap((char) => [char.charCodeAt(0), 0]));
const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(64).fill(0),
    ...utf16(stream),
  ]);

describe("openXlsxFile", () => {
  it("reads values of every cell type", async () => {
    const [kunden] = (await open()).sheets;
    const rows = kunden!.rows;
    expect(rows[1]!.map((cell) => cell?.v)).toEqual(["00417", "Müller & Söhne", 1234.5, 60, true]);
    expect(rows[2]!.slice(0, 5).map((cell) => cell?.v)).toEqual([
      "=1+1",
      "Inline <Text>",
      1e-5,
      45292,
      "#N/A",
    ]);
    expect(rows[2]![4]!.t).toBe("e");
    expect(rows[2]![0]!.f).toBeUndefined();
    expect(rows[3]![0]!.v).toBe("Zeile 1\r\nZeile 2 ");
    expect(rows[3]![4]).toMatchObject({ v: "x<y>", f: '="x"&"<y>"' });
  });

  it("counts a date that is kept as text in days since 1900", async () => {
    // 2024-02-29 is day 45351 (45292 is 2024-01-01, plus 31 plus 28), and 12:00 half a day.
    expect((await open()).sheets[0]!.rows[4]![3]!.v).toBe(45351.5);
  });

  it("counts it in days since 1904 where the workbook does", async () => {
    const book = unpack(richWorkbook())["xl/workbook.xml"]!.replace(
      "<workbookPr ",
      '<workbookPr date1904="1" ',
    );
    const snapshot = await open(richWorkbook({ "xl/workbook.xml": book }));
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets[0]!.rows[4]![3]!.v).toBe(45351.5 - 1462);
  });

  it("spells out shared formulas for the cells that share them", async () => {
    const rows = (await open()).sheets[0]!.rows;
    expect([2, 3, 4].map((row) => rows[row]![5]!.f)).toEqual([
      "=C3*2+$C$2+SUM(Extra!A:A)",
      "=C4*2+$C$2+SUM(Extra!A:A)",
      "=C5*2+$C$2+SUM(Extra!A:A)",
    ]);
  });

  it("marks formulas that lie over an area and drops the prefixes of newer functions", async () => {
    const rows = (await open()).sheets[0]!.rows;
    expect(rows[5]![0]).toMatchObject({ f: "=C2:D2*1", array: "A6:B6" });
    expect(rows[5]![1]).toBeUndefined();
    expect(rows[5]![2]).toMatchObject({ f: "=SORT(A6)", array: "C6" });
    expect(rows[6]![4]!.f).toBe("=XLOOKUP(1,A:A,B:B)");
  });

  it("reads parts whose elements have a prefix and whose cells have no address", async () => {
    const extra = (await open()).sheets[1]!;
    expect(extra.rows[0]!.map((cell) => cell?.v)).toEqual([7, "a"]);
    expect(extra.rows[3]![2]!.v).toBe(8);
  });

  it("reads formats: number format, bold, theme colour with tint, apostrophe", async () => {
    const { styles } = (await open()).sheets[0]!;
    expect(styles[1]!.numberFormat).toBe('#,##0.00\\ "€"');
    expect(styles[3]).toMatchObject({ bold: true, fontColor: "#9C0006" });
    // Accent 1 lightened by 80 %, which Excel 2013 shows as 221, 235, 247.
    expect(styles[3]!.fill).toBe("#DDEBF7");
    expect(styles[4]!.quotePrefix).toBe(true);
  });

  it("reads layout: widths in pixels, hidden rows and columns, frozen panes, merges, tab colour", async () => {
    const sheet = (await open()).sheets[0]!;
    expect(sheet.columnWidths).toEqual({ 0: 68, 1: 145, 2: 145, 3: 145 });
    expect(sheet.hiddenColumns).toEqual([5]);
    expect(sheet.hiddenRows).toEqual([3]);
    expect(sheet.rowHeights).toEqual({ 2: 40 });
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 0]);
    expect(sheet.merges).toEqual(["A9:C9"]);
    expect(sheet.tabColor).toBe("#00B050");
  });

  it("reads tables, rules, validations, notes, protection and names", async () => {
    const snapshot = await open();
    const sheet = snapshot.sheets[0]!;
    expect(sheet.tables).toEqual([
      {
        name: "tblKunden",
        address: "A1:D5",
        columns: ["Nr", "Name", "Umsatz", "Seit"],
        totalsRow: false,
        style: "TableStyleLight1",
        filtered: false,
      },
    ]);
    expect(sheet.conditionalFormats).toEqual([
      {
        type: "textComparison",
        address: "B2:B5",
        rule: { operator: "Contains", text: "Müller" },
        bold: true,
      },
      {
        type: "cellValue",
        address: "C2:C5",
        rule: { operator: "LessThan", formula1: "=100" },
        fill: "#FFC7CE",
        fontColor: "#9C0006",
      },
    ]);
    expect(sheet.dataValidations).toEqual([
      { address: "E2:E5", type: "List", formula1: "ja,nein", values: ["ja", "nein"] },
      { address: "F2", type: "Whole", operator: "GreaterThan", formula1: "=Extra!$A$1" },
    ]);
    expect(sheet.notes).toEqual({ C1: "Petra: ohne Steuer" });
    expect(sheet.protection).toMatchObject({
      allowAutoFilter: true,
      allowSort: false,
      allowEditObjects: false,
      selectionMode: "Normal",
    });
    expect(snapshot.names).toEqual([
      { name: "Faktor", formula: "=Extra!$A$2", sheet: "Extra", visible: true, comment: "nur hier" },
      { name: "KW_Marke", formula: "=Kunden!$C$1:$C$5", visible: false },
      { name: "Satz", formula: "=0.19", visible: true },
    ]);
    expect(snapshot.sheets.map((one) => one.visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect(snapshot.customXmlParts).toEqual([
      '<?mso-contentType?><p:daten xmlns:p="urn:fremd"><p:wert>ä</p:wert></p:daten>',
    ]);
    expect(snapshot.settings).toEqual({});
  });

  it.each<[string, Uint8Array, string]>([
    ["plain text", text("Name;Umsatz\nA;1\n"), "not-a-workbook"],
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
    ["an .xls file", compound("Workbook"), "legacy-xls"],
    ["another compound file", compound("WordDocument"), "not-a-workbook"],
    ["a zip file of something else", packParts({ "a.txt": "a" }), "not-a-workbook"],
    [
      "an OpenDocument table",
      packParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "open-document",
    ],
    [
      "a Word document",
      packParts({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<w:document/>",
      }),
      "not-a-workbook",
    ],
    ["a cut off file", richWorkbook().slice(0, 3_000), "damaged"],
    [
      "a sheet with broken markup",
      richWorkbook({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }),
      "damaged",
    ],
    ["a missing sheet part", richWorkbook({ "xl/worksheets/sheet2.xml": "" }), "damaged"],
    [
      "a workbook without sheets",
      richWorkbook({ "xl/workbook.xml": '<workbook xmlns="m"><sheets/></workbook>' }),
      "no-sheets",
    ],
    [
      "a binary workbook",
      packParts({
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      }),
      "binary-workbook",
    ],
  ])("refuses %s", async (_, bytes, kind) => {
    const error = await failure(bytes);
    expect(error.kind).toBe(kind);
    expect(error.detail.name).toBe("Datei.xlsx");
  });

  it("refuses a file that claims to unpack to more than it may", async () => {
    const bytes = packParts({ "xl/a.xml": "x".repeat(100) });
    // The unpacked size in the central directory, 24 bytes after its mark; fflate writes no zip64.
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 2_000_000_000, true);
    expect(await failure(bytes)).toMatchObject({ kind: "too-large", detail: { bytes: 2_000_000_000 } });
  });
});

const corpus = join(__dirname, "../../../../shared/data/xlsx");
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".xlsx") && statSync(join(corpus, name)).isFile())
      .map((name) => join(corpus, name))
  : [];
if (files.length === 0)
  process.stderr.write("skipped: workbooks of other programs (../shared/data/xlsx is absent)\n");

(files.length > 0 ? describe : describe.skip)("workbooks of other programs", () => {
  const serial = (date: Date) => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  // An XML reader has to take a line's end of two characters for one; the other reader leaves both.
  const unified = (value: unknown) => (typeof value === "string" ? value.replace(/\r+\n/g, "\n") : value);
  it.each(files.length > 0 ? files : [""])("%s reads as another reader reads it", async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const ours = (await openXlsxFile(bytes, path)).snapshot;
    const theirs = await readXlsx(bytes, { readStyles: true });
    expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.sheets.map((sheet) => sheet.name));
    ours.sheets.forEach((sheet, index) => {
      const other = theirs.sheets[index]!;
      other.rows.forEach((row, r) =>
        row.forEach((value, c) => {
          const mine = sheet.rows[r]?.[c]?.v ?? null;
          if (value instanceof Date) {
            // The day that never was, and those before it, have no date of their own.
            if (typeof mine === "number" && mine > 61) expect(mine).toBeCloseTo(serial(value), 4);
          } else expect([r, c, unified(mine)]).toEqual([r, c, unified(value)]);
        }),
      );
    });
  });
});
