import { parseAddress, tableRowOf } from "../../../src/ui/session/address";

test.each([
  ["Kunden!C7", { sheet: "Kunden", row: 6, column: 2 }],
  ["'Umsatz 2025'!AA10:AB12", { sheet: "Umsatz 2025", row: 9, column: 26 }],
  ["'Müller''s Liste'!$B$3", { sheet: "Müller's Liste", row: 2, column: 1 }],
  ["Kunden!XFD1048576", { sheet: "Kunden", row: 1_048_575, column: 16_383 }],
])("%s names its first cell", (address, place) => {
  expect(parseAddress(address)).toEqual(place);
});

test.each(["C7", "Kunden!", "Kunden!7", ""])("%p is no address with a sheet", (address) => {
  expect(parseAddress(address)).toBeUndefined();
});

test("a block row is found among rows with gaps, and a row in a gap is not", () => {
  const rows = Int32Array.of(1, 2, 5, 6, 9);
  expect([1, 2, 5, 6, 9].map((row) => tableRowOf(rows, row))).toEqual([0, 1, 2, 3, 4]);
  expect([0, 3, 7, 10].map((row) => tableRowOf(rows, row))).toEqual([-1, -1, -1, -1]);
  expect(tableRowOf(new Int32Array(0), 1)).toBe(-1);
});
