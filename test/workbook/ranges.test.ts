import { absoluteAddress, firstCell, fullAddress, letters } from "../../src/workbook/excel/ranges";

const range = { sheet: "Kunden", row: 3, column: 11, rowCount: 121, columnCount: 3 };

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, name) => expect(letters(column)).toBe(name));

  it("name first and last cell with the sheet", () => {
    expect(fullAddress(range)).toBe("Kunden!L4:N124");
    expect(absoluteAddress(range)).toBe("Kunden!$L$4:$N$124");
  });

  it("quote sheets whose names a formula could misread", () => {
    const cell = { ...range, rowCount: 1, columnCount: 1 };
    expect(fullAddress({ ...cell, sheet: "Kunden 2025" })).toBe("'Kunden 2025'!L4");
    expect(fullAddress({ ...cell, sheet: "Müller's" })).toBe("'Müller''s'!L4");
    expect(fullAddress({ ...cell, sheet: "AB1" })).toBe("'AB1'!L4");
  });

  it("give the first cell of any kind of address", () => {
    expect(firstCell("B5:C9")).toEqual({ row: 4, column: 1 });
    expect(firstCell("'a!b'!$AA$1")).toEqual({ row: 0, column: 26 });
    expect(firstCell("C:C")).toEqual({ row: 0, column: 2 });
    expect(firstCell("7:9")).toEqual({ row: 6, column: 0 });
  });
});
