import { readTable, readTableSteps, type Cell } from "../../../src/core";

const CELLS: Cell[][] = [
  ["Kundennr", "Name", "Umsatz"],
  [7, "Adler", 10],
  [8, "Summerer", "1.200,50"],
  [9, "", 5],
  ["Summe", "", 1215.5],
];

test("steps end in the same table, and their shares rise to the end", () => {
  const options = { key: "Kundennr", shown: ["Name"] };
  const steps = readTableSteps(CELLS, options);
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  expect(step.value).toEqual(readTable(CELLS, options));
  expect(shares.length).toBeGreaterThan(CELLS[0]!.length);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test("texts as shown may come by column, and only for some", () => {
  const byColumn = readTable(CELLS, {
    key: "Kundennr",
    textColumns: [["Kundennr", "007", "008", "009", "Summe"]],
  });
  expect(byColumn.columns[0]!.dictionary).toEqual(["007", "008", "009"]);
  const byRow = readTable(CELLS, {
    key: "Kundennr",
    text: [["Kundennr"], ["007"], ["008"], ["009"], ["Summe"]],
  });
  expect(byColumn.columns[0]).toEqual(byRow.columns[0]);
});

test("a name that begins like the label of totals is a name", () => {
  const { rowCount } = readTable([["Name"], ["Summerer"], ["Total Wines"], ["gesamt:"], ["Insgesamt"]]);
  expect(rowCount).toBe(2);
});
