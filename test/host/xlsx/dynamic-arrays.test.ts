/** @jest-environment node */
import { readXlsx } from "hucre";
import { blankSheet } from "../../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../../src/host/book/open";
import type { BookSnapshot, CellSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { Package } from "../../../src/host/xlsx/package";
import { unpack } from "./rich-workbook";

type Rows = readonly (readonly (CellSnapshot | undefined)[])[];

const bookOf = (rows: Rows): BookSnapshot => ({
  ...EMPTY_BOOK,
  sheets: [{ ...blankSheet("Modell"), rows }],
});

const FIT = '=CLV.FIT_SPEND(A1:A9,"x")';
/** A table of parameters with its header, spilled from D1, and a formula that reads it. */
const FITTED: Rows = [
  [undefined, undefined, undefined, { v: "model", f: FIT, array: "D1:E2" }, { v: "p" }],
  [{ v: 1, f: "=SUM(E2)" }, undefined, undefined, { v: "Gamma-Gamma" }, { v: 6.25 }],
];

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (markup: string, address: string) =>
  new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(markup)?.[0];

describe("a formula that spills", () => {
  it("is marked as one that spills, with its area and its results in the cells", async () => {
    const parts = unpack(await saveXlsxFile(bookOf(FITTED)));
    expect(cell(parts[SHEET]!, "D1")).toBe(
      '<c r="D1" t="str" cm="1"><f t="array" ref="D1:E2">_xldudf_CLV_FIT_SPEND(A1:A9,"x")</f><v>model</v></c>',
    );
    expect(cell(parts[SHEET]!, "E2")).toBe('<c r="E2"><v>6.25</v></c>');
    expect(cell(parts[SHEET]!, "A2")).toBe('<c r="A2"><f>SUM(E2)</f><v>1</v></c>');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("/relationships/sheetMetadata");
    expect(parts["xl/metadata.xml"]).toMatch(
      /<metadataTypes count="1"><metadataType [^>]*name="XLDAPR".*<futureMetadata name="XLDAPR" count="1"><bk.*fDynamic="1".*<cellMetadata count="1"><bk[^>]*><rc t="1" v="0"\/><\/bk><\/cellMetadata>/,
    );
  });

  it("that has one result is marked too where its function is a custom one", async () => {
    const parts = unpack(await saveXlsxFile(bookOf([[{ v: 0.5, f: "=CLV.ALIVE(B1:E2,1,2,3)" }]])));
    expect(cell(parts[SHEET]!, "A1")).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_CLV_ALIVE(B1:E2,1,2,3)</f><v>0.5</v></c>',
    );
  });

  it("leaves a workbook without one as it is", async () => {
    const parts = unpack(await saveXlsxFile(bookOf([[{ v: 3, f: "=1+2" }]])));
    expect(parts["xl/metadata.xml"]).toBeUndefined();
  });

  it("is opened with its name, its area and room for its results", async () => {
    const { snapshot } = await openXlsxFile(await saveXlsxFile(bookOf(FITTED)), "Modell.xlsx");
    const { rows } = snapshot.sheets[0]!;
    expect(rows[0]![3]).toEqual({ v: "model", f: FIT, array: "D1:E2" });
    expect(rows[1]![3]).toBeUndefined();
    expect(rows[1]![4]).toBeUndefined();
  });

  it("keeps its cached results when it has not been computed yet", async () => {
    const bytes = await saveXlsxFile(bookOf(FITTED));
    const { snapshot, file } = await openXlsxFile(bytes, "Modell.xlsx");
    const [sheet] = snapshot.sheets;
    const rows = sheet!.rows.map((row) =>
      row?.map((entry) => (entry?.array ? { v: "#BUSY!", t: "e" as const, f: FIT } : entry)),
    );
    const again = await saveXlsxFile({ ...snapshot, sheets: [{ ...sheet!, rows }] }, file);
    expect(unpack(again)[SHEET]).toBe(unpack(bytes)[SHEET]);
  });

  it("gets its new area when it spills further, and none but its cell when it does not", async () => {
    const { snapshot, file } = await openXlsxFile(await saveXlsxFile(bookOf(FITTED)), "Modell.xlsx");
    const [sheet] = snapshot.sheets;
    const saveWith = async (entry: CellSnapshot) => {
      const rows = [[undefined, undefined, undefined, entry], ...sheet!.rows.slice(1)];
      return unpack(await saveXlsxFile({ ...snapshot, sheets: [{ ...sheet!, rows }] }, file))[SHEET]!;
    };
    expect(cell(await saveWith({ v: "model", f: FIT, array: "D1:F2" }), "D1")).toContain(
      ' cm="1"><f t="array" ref="D1:F2">',
    );
    expect(cell(await saveWith({ v: "#SPILL!", t: "e", f: FIT }), "D1")).toBe(
      '<c r="D1" t="e" cm="1"><f t="array" ref="D1">_xldudf_CLV_FIT_SPEND(A1:A9,"x")</f><v>#VALUE!</v></c>',
    );
  });

  it("finds its mark beside what else a file says about its cells", async () => {
    const bytes = await saveXlsxFile(bookOf(FITTED));
    const pack = Package.unzip(bytes);
    pack.setText(
      "xl/metadata.xml",
      `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    );
    const { snapshot, file } = await openXlsxFile(pack.zip(), "Modell.xlsx");
    const [sheet] = snapshot.sheets;
    const rows = [...sheet!.rows, [{ v: 1, f: "=CLV.ALIVE(A1,1,2,3)" }]];
    const parts = unpack(await saveXlsxFile({ ...snapshot, sheets: [{ ...sheet!, rows }] }, file));
    expect(cell(parts[SHEET]!, "A3")).toContain(' cm="2"><f t="array" ref="A3">');
    expect(parts["xl/metadata.xml"]).toMatch(
      /XLRICHVALUE.*<metadataType [^>]*name="XLDAPR".*<\/metadataTypes>.*<cellMetadata count="2"><bk><rc t="1" v="0"\/><\/bk><bk[^>]*><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });

  it("is read with its results by another program's reader", async () => {
    const read = await readXlsx(Buffer.from(await saveXlsxFile(bookOf(FITTED))));
    expect(read.sheets[0]!.rows[0]!.slice(3)).toEqual(["model", "p"]);
    expect(read.sheets[0]!.rows[1]!.slice(3)).toEqual(["Gamma-Gamma", 6.25]);
  });
});
