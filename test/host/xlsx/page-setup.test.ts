/** @jest-environment node */
import { readXlsx } from "hucre/xlsx";
import { blankSheet } from "../../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../../src/host/book/open";
import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";

const PRINTED: SheetSnapshot = {
  ...blankSheet("Blatt für Prüfer"),
  rows: [[{ v: "Faktor", s: 0 }, { v: "Gewicht" }]],
  styles: [{ bold: true, verticalAlignment: "top", borders: { bottom: "#BFBFBF", left: "#000000" } }],
  gridlines: false,
  pageSetup: {
    orientation: "landscape",
    paperSize: "A4",
    fitToWidth: 1,
    titleRows: [0, 2],
    printArea: "A1:B1",
    margins: { leftHeader: "Müller && Söhne", rightHeader: "22.11.2026", centerFooter: "Seite &P von &N" },
  },
};

const saved = () => saveXlsxFile({ ...EMPTY_BOOK, sheets: [blankSheet("Kunden"), PRINTED] });

describe("a sheet that is made to be printed", () => {
  it("keeps paper, direction, fit and repeated rows in the file", async () => {
    const book = await readXlsx(await saved());
    const sheet = book.sheets[1]!;
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 1 });
    expect(sheet.pageSetup?.printTitlesRow).toBe("$1:$2");
    expect(sheet.pageSetup?.printArea).toMatch(/\$A\$1:\$B\$1$/);
  });

  it("keeps the texts in its margins, the header before the footer, and reads all but repeated rows back", async () => {
    const file = await saved();
    const { headerFooter } = (await readXlsx(file)).sheets[1]!;
    expect(headerFooter?.oddHeader).toBe("&LMüller && Söhne&R22.11.2026");
    expect(headerFooter?.oddFooter).toBe("&CSeite &P von &N");
    const { snapshot } = await openXlsxFile(file, "Mappe.xlsx");
    const { titleRows: _, printArea: __, ...setup } = PRINTED.pageSetup!;
    expect(snapshot.sheets[1]!.pageSetup).toEqual(setup);
    expect(snapshot.sheets[0]!.pageSetup).toBeUndefined();
  });

  it("keeps where printed sheets begin, and lets go of it again", async () => {
    const setup = { orientation: "landscape", fitToWidth: 1, rowBreaks: [5, 40] } as const;
    const bytes = await saveXlsxFile({ ...EMPTY_BOOK, sheets: [{ ...PRINTED, pageSetup: setup }] });
    const { snapshot, file } = await openXlsxFile(bytes, "Mappe.xlsx");
    expect(snapshot.sheets[0]!.pageSetup).toEqual(setup);
    const { rowBreaks: _, ...unbroken } = setup;
    const changed = await saveXlsxFile(
      { ...snapshot, sheets: [{ ...snapshot.sheets[0]!, pageSetup: unbroken }] },
      file,
    );
    const again = await openXlsxFile(changed, "Mappe.xlsx");
    expect(again.snapshot.sheets[0]!.pageSetup).toEqual(unbroken);
  });

  it("keeps lines round cells and hides those of the grid", async () => {
    const book = await readXlsx(await saved(), { readStyles: true });
    const { border } = book.sheets[1]!.cells!.get("0,0")!.style!;
    expect(border?.bottom).toMatchObject({ style: "thin", color: { rgb: expect.stringMatching(/BFBFBF$/) } });
    expect(border?.left).toMatchObject({ style: "thin" });
    expect(border?.top?.style).toBeUndefined();
    expect(book.sheets[1]!.view?.showGridLines).toBe(false);
  });

  it("stays as it is when the file is opened and saved again without a change", async () => {
    const first = await saved();
    const { snapshot, file } = await openXlsxFile(first, "Mappe.xlsx");
    const again = await readXlsx(await saveXlsxFile(snapshot, file), { readStyles: true });
    const before = await readXlsx(first, { readStyles: true });
    expect(again.sheets[1]!.pageSetup).toEqual(before.sheets[1]!.pageSetup);
    expect(again.namedRanges).toEqual(before.namedRanges);
  });
});
