import { buildWriteRequest, loadCustomers } from "../../src/app";
import { rollUp, scoreCustomers } from "../../src/core";
import { cellsNow, openBook, sheetOf, sourceOf } from "../workbook/excel/open-list";
import { LABELS, MODEL } from "./example";

const CONTRACTS = [
  ["Nr", "Kunde", "Deckungsbeitrag", "Zahlung"],
  ["007", "Ahrens", 50, "pünktlich"],
  ["12", "Böhm", 50, "Mahnung"],
  ["007", "Ahrens", 50, "pünktlich"],
];

const BY_CUSTOMER = {
  ...MODEL,
  unit: { kind: "person", aggregates: { Deckungsbeitrag: "sum" }, countHeader: "Verträge" },
} as const;

async function openContracts() {
  const sheet = sheetOf("Kunden", CONTRACTS, {
    tables: [
      {
        name: "Kunden",
        address: "A1:D4",
        columns: ["Nr", "Kunde", "Deckungsbeitrag", "Zahlung"],
        totalsRow: false,
        style: "TableStyleMedium2",
        filtered: false,
      },
    ],
  });
  const { workbook, book } = await openBook([sheet]);
  const requestNow = async (target: "beside" | "sheet") => {
    const source = await sourceOf(workbook);
    const list = await loadCustomers(workbook, source, { key: "Nr" });
    const table = rollUp(list.table, "Nr", BY_CUSTOMER.unit);
    return buildWriteRequest({
      resultId: "Beispiel",
      model: BY_CUSTOMER,
      table,
      scores: scoreCustomers(BY_CUSTOMER, table),
      source,
      choices: { target, columns: ["score", "class"] },
      labels: LABELS,
      date: "2026-01-31",
    });
  };
  return { workbook, book, requestNow };
}

describe("contracts of customers in a workbook", () => {
  it("get their customer's results, again and again, and are as before when that is undone", async () => {
    const { workbook, book, requestNow } = await openContracts();
    const request = await requestNow("beside");
    expect(await workbook.checkWrite(request)).toEqual([]);
    const receipt = await workbook.writeResults(request);
    const written = [
      [...CONTRACTS[0]!, "Punktwert", "Kundenklasse"],
      [...CONTRACTS[1]!, 100, "Premium"],
      [...CONTRACTS[2]!, 30, "Gut"],
      [...CONTRACTS[3]!, 100, "Premium"],
    ];
    expect(cellsNow(book, "Kunden", 4, 6)).toEqual(written);
    expect((await workbook.writeResults(await requestNow("beside"))).updated).toBe(true);
    expect(cellsNow(book, "Kunden", 4, 6)).toEqual(written);
    await workbook.undoWrite(receipt);
    expect(cellsNow(book, "Kunden", 4, 5)).toEqual(CONTRACTS.map((row) => [...row, ""]));
  });

  it("become one row for each customer on a sheet of results", async () => {
    const { workbook, book, requestNow } = await openContracts();
    await workbook.writeResults(await requestNow("sheet"));
    const rows = cellsNow(book, "Kundenwert", 8, 5).filter((row) => row.some((cell) => cell !== ""));
    expect(rows.slice(-3)).toEqual([
      ["Nr", "Kunde", "Verträge", "Punktwert", "Kundenklasse"],
      ["007", "Ahrens", 2, 100, "Premium"],
      ["12", "Böhm", 1, 30, "Gut"],
    ]);
  });
});
