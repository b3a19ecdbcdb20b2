import type { Members, Table } from "../../../src/core";
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

const tableOf = (sourceRows: readonly number[], members?: Members): Table => ({
  columns: [],
  rowCount: sourceRows.length,
  sourceRows: Int32Array.from(sourceRows),
  headerRow: 0,
  findings: [],
  origin: { sheet: "Kunden", row: 0, column: 0 },
  ...(members && { members }),
});

test("a block row is found among rows with gaps, and a row in a gap is not", () => {
  const table = tableOf([1, 2, 5, 6, 9]);
  expect([1, 2, 5, 6, 9].map((row) => tableRowOf(table, row))).toEqual([0, 1, 2, 3, 4]);
  expect([0, 3, 7, 10].map((row) => tableRowOf(table, row))).toEqual([-1, -1, -1, -1]);
  expect(tableRowOf(tableOf([]), 1)).toBe(-1);
});

test("every row of a customer with several rows leads to that customer", () => {
  const table = tableOf([1, 2, 6], {
    starts: Int32Array.of(0, 2, 4, 5),
    sourceRows: Int32Array.of(1, 4, 2, 5, 6),
    keys: ["K1", "K1", "K2", "k2", "K3"],
    header: "Kunde",
    column: 0,
  });
  expect([1, 2, 4, 5, 6].map((row) => tableRowOf(table, row))).toEqual([0, 1, 0, 1, 2]);
  expect([0, 3, 7].map((row) => tableRowOf(table, row))).toEqual([-1, -1, -1]);
});
