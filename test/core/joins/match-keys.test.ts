import { findColumn, matchKeys, readTable, type Cell, type Column } from "../../../src/core";

/** A column of keys as a sheet shows them. */
const keys = (...cells: readonly Cell[]): Column => {
  const rows = [["Kunde", "Ort"], ...cells.map((cell) => [cell, "Ulm"])];
  return findColumn(readTable(rows, { key: "Kunde", isExcelTable: true }), "Kunde")!;
};

describe("matchKeys", () => {
  it("gives each row the key it meets, and counts rows and keys", () => {
    const match = matchKeys(keys("B", "A", "B", "C"), keys("A", "B", "D"));
    expect(Array.from(match.ownOfRow)).toEqual([1, 0, 1, -1]);
    expect([match.matchedRows, match.matchedKeys]).toEqual([3, 2]);
  });

  it("lists keys without partner from both sides, with their first row and how many rows they have", () => {
    const match = matchKeys(keys("X", "A", "Y", "X"), keys("A", "B", "B"));
    expect(match.foreignOnly).toEqual([
      { text: "X", row: 0, rows: 2 },
      { text: "Y", row: 2, rows: 1 },
    ]);
    expect(match.ownOnly).toEqual([{ text: "B", row: 1, rows: 2 }]);
  });

  it("does not take 007 for 7, nor ADLER for Adler", () => {
    const match = matchKeys(keys("007", "ADLER"), keys("7", "Adler"));
    expect(match.matchedKeys).toBe(0);
  });

  it("takes a number and the text with the same digits for one key", () => {
    const match = matchKeys(keys(1001, 1002), keys("1001", "K-1002"));
    expect(Array.from(match.ownOfRow)).toEqual([0, -1]);
  });

  it("does not see blanks around a key, nor a no-break space in place of a blank", () => {
    const match = matchKeys(keys("Adler GmbH ", "Adler\u00a0GmbH"), keys("Adler GmbH"));
    expect(match.matchedRows).toBe(2);
    expect(match.matchedKeys).toBe(1);
  });

  it("counts rows without a key, error cells among them, as rows of nobody", () => {
    const match = matchKeys(keys("A", "", "#NV"), keys("A"));
    expect(Array.from(match.ownOfRow)).toEqual([0, -1, -1]);
    expect(match.blankRows).toBe(2);
    expect(match.foreignOnly).toEqual([]);
  });

  it("follows confirmed pairs, and leaves one aside whose own key is not there", () => {
    const match = matchKeys(keys("Mueller", "Maier"), keys("Müller"), [
      ["Mueller", "Müller"],
      ["Maier", "Meier"],
    ]);
    expect(Array.from(match.ownOfRow)).toEqual([0, -1]);
    expect(match.foreignOnly.map(({ text }) => text)).toEqual(["Maier"]);
  });

  it("matches numbers far apart and with decimals as it does whole ones close together", () => {
    const match = matchKeys(keys(1, 1e12, 2.5, 3), keys(2.5, 1e12));
    expect(Array.from(match.ownOfRow)).toEqual([-1, 1, 0, -1]);
  });
});
