import {
  joinPurchaseRows,
  proposeLookUp,
  proposePurchaseJoin,
  readTable,
  type Cell,
} from "../../../src/core";

const table = (sheet: string, cells: Cell[][], shown: string[] = []) =>
  readTable(cells, { isExcelTable: true, shown, origin: { sheet, row: 0, column: 0 } });

const orders = table(
  "Orders",
  [
    ["Order no.", "Customer no.", "Order date", "Currency"],
    [1, "A", "2025-01-10", "EUR"],
    [2, "B", "2025-02-10", "EUR"],
    [3, "A", "2025-03-10", "CHF"],
  ],
  ["Order no.", "Customer no."],
);
const customers = table("Customers", [
  ["Customer no.", "Name"],
  ["A", "Adler"],
  ["B", "Bach"],
  ["C", "Conrad"],
]);
const lines = table("Lines", [
  ["Order no.", "Unit price", "Quantity", "Discount %"],
  [1, 10, 2, 10],
  [2, 0.1, 3, ""],
  [7, 1, 1, 0],
  [3, 4, 1, 50],
]);
const list = { id: "lines", name: "Lines", table: lines };
const others = [
  { id: "c", name: "Customers", table: customers },
  { id: "o", name: "Orders", table: orders },
];

describe("proposePurchaseJoin", () => {
  test("takes customer, day and currency of the orders for their lines, the amount, and all customers", () => {
    expect(proposePurchaseJoin(list, others, "Amount")).toEqual({
      lookUps: [
        {
          table: "o",
          key: "Order no.",
          otherKey: "Order no.",
          columns: ["Customer no.", "Order date", "Currency"],
        },
      ],
      amount: { name: "Amount", factors: ["Unit price", "Quantity"], discount: "Discount %" },
      customers: { table: "c", key: "Customer no." },
    });
  });

  test("takes two tables where each says a part", () => {
    const day = table("Invoices", [
      ["Invoice no.", "Invoice date"],
      ["R1", "2025-01-10"],
      ["R2", "2025-01-11"],
    ]);
    const who = table("Contracts", [
      ["Contract no.", "Customer no."],
      ["V1", "A"],
      ["V2", "B"],
    ]);
    const bookings = table("Bookings", [
      ["Invoice no.", "Contract no.", "Amount"],
      ["R1", "V1", 5],
      ["R2", "V2", 6],
    ]);
    const join = proposePurchaseJoin(
      { id: "b", name: "Bookings", table: bookings },
      [
        { id: "i", name: "Invoices", table: day },
        { id: "k", name: "Contracts", table: who },
      ],
      "Amount",
    );
    expect(join?.amount).toBeUndefined();
    expect(join?.lookUps.map((each) => [each.table, each.columns])).toEqual([
      ["i", ["Invoice date"]],
      ["k", ["Customer no."]],
    ]);
  });

  test("proposes nothing for a list that says everything, or that no other table helps", () => {
    const whole = table("Orders", [
      ["Customer", "Date", "Amount"],
      ["A", "2025-01-10", 5],
    ]);
    expect(proposePurchaseJoin({ id: "w", name: "Orders", table: whole }, others, "Amount")).toBeUndefined();
    expect(proposePurchaseJoin(list, [others[0]!], "Amount")).toBeUndefined();
  });

  test("does not take keys for the same that do not meet", () => {
    const elsewhere = table("Orders", [
      ["Order no.", "Customer no.", "Order date"],
      [91, "A", "2025-01-10"],
    ]);
    expect(
      proposePurchaseJoin(list, [{ id: "o", name: "Orders", table: elsewhere }], "Amount"),
    ).toBeUndefined();
  });
});

describe("proposeLookUp", () => {
  test("finds the keys that meet, and brings what the list lacks", () => {
    expect(proposeLookUp(list, others[1]!)).toMatchObject({
      key: "Order no.",
      columns: ["Customer no.", "Order date", "Currency"],
    });
  });

  test("starts from the first columns where no keys meet", () => {
    expect(proposeLookUp(list, others[0]!)).toEqual({
      table: "c",
      key: "Order no.",
      otherKey: "Customer no.",
      columns: [],
    });
  });
});

describe("joinPurchaseRows", () => {
  const join = proposePurchaseJoin(list, others, "Amount")!;
  const joined = joinPurchaseRows(lines, "lines", join, { o: orders, c: customers });

  test("adds the columns behind those of the list", () => {
    expect(joined.columns.map(({ name }) => name)).toEqual([
      "Customer no.",
      "Order date",
      "Currency",
      "Amount",
    ]);
    expect([...joined.columns[3]!.numbers]).toEqual([18, 0.3, 1, 2]);
    expect(joined.discountForm).toBe("percent");
    expect(joined.customers).toEqual(["A", "B", "C"]);
  });

  test("counts rows without partner and blank shares off, with their first cells", () => {
    expect(joined.findings).toMatchObject([
      { kind: "lookup-without-partner", table: "lines", count: 1, address: "Lines!A4" },
      { kind: "discount-blank", table: "lines", count: 1, address: "Lines!D3" },
    ]);
  });

  test("goes on without a table that is gone", () => {
    const left = joinPurchaseRows(lines, "lines", join, {});
    expect(left.columns.map(({ name }) => name)).toEqual(["Amount"]);
    expect(left.findings.map(({ kind, table: id }) => [kind, id])).toEqual([
      ["table-missing", "o"],
      ["discount-blank", "lines"],
      ["table-missing", "c"],
    ]);
    expect(left.customers).toEqual([]);
  });

  test("counts customers that are listed twice or not named", () => {
    const twice = table("Customers", [
      ["Customer no.", "Name"],
      ["A", "Adler"],
      ["A", "Adler"],
      ["", "Bach"],
    ]);
    const { findings, customers: names } = joinPurchaseRows(
      lines,
      "lines",
      { lookUps: [], customers: { table: "c", key: "Customer no." } },
      { c: twice },
    );
    expect(names).toEqual(["A"]);
    expect(findings).toMatchObject([
      { kind: "customer-repeated", count: 1, address: "Customers!A3" },
      { kind: "customer-key-blank", count: 1, address: "Customers!A4" },
    ]);
  });
});
