/** @jest-environment node */
import { readXlsx } from "hucre/xlsx";
import { blankSheet } from "../../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../../src/host/book/open";
import type { BookSnapshot, DataValidationSnapshot } from "../../../src/host/book/snapshot";
import { openXlsxFile, saveXlsxFile } from "../../../src/host/xlsx";
import { richWorkbook } from "./rich-workbook";

const STATUS: DataValidationSnapshot = {
  address: "C2:C9",
  type: "List",
  formula1: "offen,erledigt & gut",
  values: ["offen", "erledigt & gut"],
  refuses: true,
};
const DUE: DataValidationSnapshot = {
  address: "D2:D9 F2",
  type: "Date",
  operator: "GreaterThan",
  formula1: "2000-01-01",
};

const bookWith = (dataValidations: readonly DataValidationSnapshot[]): BookSnapshot => ({
  ...EMPTY_BOOK,
  sheets: [{ ...blankSheet("Blatt"), rows: [[{ v: "A" }]], dataValidations }],
});

describe("rules for what may be typed", () => {
  it("stand in the file with the day as its number", async () => {
    const file = await saveXlsxFile(bookWith([STATUS, DUE]));
    const [list, date] = (await readXlsx(file)).sheets[0]!.dataValidations!;
    expect(list).toMatchObject({ type: "list", values: ["offen", "erledigt & gut"], range: "C2:C9" });
    // 1 January 2000 is day 36526 of Excel's calendar.
    expect(date).toMatchObject({ type: "date", operator: "greaterThan", formula1: "36526" });
    const { snapshot } = await openXlsxFile(file, "Mappe.xlsx");
    expect(snapshot.sheets[0]!.dataValidations).toEqual([STATUS, { ...DUE, formula1: "=36526" }]);
  });

  it("come, go and move in a file that has some, the rest of which stays", async () => {
    const { snapshot, file } = await openXlsxFile(richWorkbook(), "Mappe.xlsx");
    const [first, ...others] = snapshot.sheets;
    const [kept] = first!.dataValidations!;
    const changed = { ...first!, dataValidations: [{ ...kept!, address: "E3:E6" }, STATUS] };
    const again = await openXlsxFile(
      await saveXlsxFile({ ...snapshot, sheets: [changed, ...others] }, file),
      "Mappe.xlsx",
    );
    expect(again.snapshot.sheets[0]!.dataValidations).toEqual([{ ...kept!, address: "E3:E6" }, STATUS]);
    const without = { ...first!, dataValidations: [] };
    const bare = await openXlsxFile(
      await saveXlsxFile({ ...snapshot, sheets: [without, ...others] }, file),
      "Mappe.xlsx",
    );
    expect(bare.snapshot.sheets[0]!.dataValidations).toBeUndefined();
  });
});
