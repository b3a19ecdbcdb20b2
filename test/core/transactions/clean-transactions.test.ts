import { isoOfSerial, type Cell } from "../../../src/core";
import {
  cleanTransactions,
  type CleanedTransactions,
  type TransactionSetup,
} from "../../../src/core/transactions";
import { clean, ROLES, setupOf, tableOf } from "./cleaned";

const WITH_ORDERS = ["Kunde", "Datum", "Betrag", "Bestellung", "Artikel"];
const ORDER_ROLES = { ...ROLES, order: "Bestellung", product: "Artikel" };

/** Customer, ISO date, amount of each purchase. */
const bought = ({ purchases }: CleanedTransactions) =>
  Array.from(purchases.days, (day, at) => [
    purchases.names[purchases.customers[at]!],
    isoOfSerial(day),
    purchases.amounts[at],
  ]);

const found = ({ review }: CleanedTransactions, kind: string) =>
  review.findings.find((finding) => finding.kind === kind);

const plain = (rows: readonly Cell[][], changes?: Partial<TransactionSetup>, customers?: readonly string[]) =>
  clean(tableOf(["Kunde", "Datum", "Betrag"], rows), changes, customers);

const ordered = (rows: readonly Cell[][], changes?: Partial<TransactionSetup>) =>
  clean(tableOf(WITH_ORDERS, rows), { roles: ORDER_ROLES, ...changes });

describe("cleanTransactions: purchases", () => {
  it("stand in order of customer and day, with the bounds of each customer", () => {
    const { purchases } = plain([
      ["B", "02.01.2025", 5],
      ["A", "03.01.2025", 7],
      ["B", "01.01.2025", 6],
    ]);
    expect(purchases.names).toEqual(["B", "A"]);
    expect([...purchases.customers]).toEqual([0, 0, 1]);
    expect([...purchases.amounts]).toEqual([6, 5, 7]);
    expect([...purchases.starts]).toEqual([0, 2, 3]);
    expect([purchases.firstDay, purchases.lastDay].map(isoOfSerial)).toEqual(["2025-01-01", "2025-12-31"]);
  });

  it("of one day are one occasion, or each its own", () => {
    const rows = [
      ["A", "01.01.2025", 5],
      ["A", "01.01.2025", 7],
      ["A", "02.01.2025", 1],
    ];
    expect(bought(plain(rows))).toEqual([["A", "2025-01-01", 12], ["A", "2025-01-02", 1]]); // prettier-ignore
    const separate = plain(rows, { sameDay: "separate" });
    expect(bought(separate).map(([, , amount]) => amount)).toEqual([5, 7, 1]);
    for (const cleaned of [plain(rows), separate])
      expect(found(cleaned, "same-day")).toMatchObject({
        count: 1,
        amount: 12,
        leftOut: 0,
        address: "Käufe!B2",
      });
  });

  it("of one order are one purchase, on the day of its first row", () => {
    const cleaned = ordered(
      [
        ["A", "05.01.2025", 5, "1", "x"],
        ["A", "03.01.2025", 7, "1", "y"],
        ["A", "03.01.2025", 2, "2", "y"],
      ],
      { sameDay: "separate" },
    );
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 12], ["A", "2025-01-03", 2]]); // prettier-ignore
    expect(found(cleaned, "order-over-days")).toMatchObject({ count: 1, amount: 12, address: "Käufe!D2" });
  });

  it("of two customers with the same order number are two", () => {
    expect(
      bought(
        ordered([
          ["A", "03.01.2025", 5, "1", "x"],
          ["B", "04.01.2025", 7, "1", "x"],
        ]),
      ),
    ).toEqual([["A", "2025-01-03", 5], ["B", "2025-01-04", 7]]); // prettier-ignore
  });

  it("carry cost and channel of their rows", () => {
    const table = tableOf(
      ["Kunde", "Datum", "Betrag", "Kosten", "Kanal"],
      [
        ["A", "03.01.2025", 5, 2, "App"],
        ["A", "03.01.2025", 7, 4, "Laden"],
        ["A", "04.01.2025", 7, null, "Laden"],
      ],
    );
    const { purchases } = clean(table, { roles: { ...ROLES, cost: "Kosten", channel: "Kanal" } });
    expect([...purchases.costs!]).toEqual([6, NaN]);
    expect([...purchases.channels!].map((code) => purchases.channelNames![code])).toEqual(["App", "Laden"]);
  });

  it("without a column of amounts are purchases of unknown amount", () => {
    const table = tableOf(["Kunde", "Datum"], [["A", "03.01.2025"]]);
    const { purchases, review } = clean(table, { roles: { customer: "Kunde", date: "Datum" } });
    expect([...purchases.amounts]).toEqual([NaN]);
    expect(review).toMatchObject({ amount: 0, purchases: 1, findings: [] });
  });
});

describe("cleanTransactions: returns", () => {
  const later = [
    ["A", "03.01.2025", 50, "1", "x"],
    ["A", "03.01.2025", 30, "1", "y"],
    ["A", "20.01.2025", -30, "1", "y"],
    ["A", "20.01.2025", 40, "2", "y"],
  ];

  it("are taken off the order they belong to, on whatever day they come", () => {
    const cleaned = ordered(later);
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 50], ["A", "2025-01-20", 40]]); // prettier-ignore
    expect(found(cleaned, "return")).toMatchObject({
      count: 1,
      amount: -30,
      leftOut: 0,
      address: "Käufe!C4",
    });
  });

  it("are taken off what was bought on the same day where that is chosen", () => {
    expect(bought(ordered(later, { returns: "day" }))).toEqual([["A", "2025-01-03", 80], ["A", "2025-01-20", 10]]); // prettier-ignore
  });

  it("are left out where that is chosen, and what was bought keeps its amount", () => {
    const cleaned = ordered(later, { returns: "dropped" });
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 80], ["A", "2025-01-20", 40]]); // prettier-ignore
    expect(found(cleaned, "return")).toMatchObject({ count: 1, amount: -30, leftOut: -30 });
  });

  it("are never purchases: an order or a day of which nothing remains is none", () => {
    const orders = ordered([
      ["A", "03.01.2025", 0.3, "1", "x"],
      ["A", "05.01.2025", -0.1, "1", "x"],
      ["A", "05.01.2025", -0.2, "1", "x"],
      ["A", "06.01.2025", 9, "2", "x"],
    ]);
    expect(bought(orders)).toEqual([["A", "2025-01-06", 9]]);
    expect(found(orders, "order-returned")).toMatchObject({ count: 1, amount: 0.3, address: "Käufe!D2" });

    const days = plain([
      ["A", "03.01.2025", 20],
      ["A", "03.01.2025", -25],
      ["A", "04.01.2025", 9],
    ]);
    expect(bought(days)).toEqual([["A", "2025-01-04", 9]]);
    expect(found(days, "day-returned")).toMatchObject({ count: 1, amount: 20, leftOut: -5 });
  });

  it("of something that was not bought within the observation are counted apart", () => {
    const cleaned = ordered(
      [
        ["A", "20.12.2024", 50, "1", "x"],
        ["A", "03.01.2025", -50, "1", "x"],
        ["A", "03.01.2025", 30, "2", "x"],
        ["B", "04.01.2025", -8, null, "x"],
      ],
      { from: "2025-01-01" },
    );
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 30]]);
    expect(found(cleaned, "return-without-purchase")).toMatchObject({
      count: 2,
      amount: -58,
      leftOut: -58,
      row: 1,
    });
    expect(found(cleaned, "customer-without-purchase")).toMatchObject({
      count: 1,
      text: "B",
      address: "Käufe!A5",
    });
  });

  it("make one purchase of their day even where each counts on its own", () => {
    const rows = [
      ["A", "03.01.2025", 50],
      ["A", "03.01.2025", 30],
      ["A", "03.01.2025", -30],
    ];
    expect(bought(plain(rows, { sameDay: "separate" }))).toEqual([["A", "2025-01-03", 50]]);
  });
});

describe("cleanTransactions: rows that cannot count", () => {
  it("are counted by their first reason, with amount, address and text", () => {
    const cleaned = plain(
      [
        ["A", "03.01.2025", 10],
        [null, "03.01.2025", 1],
        ["k. A.", "03.01.2025", 2],
        ["A", null, 4],
        ["A", "irgendwann", 8],
        ["A", "01.01.2026", 16],
        ["A", "31.12.2024", 32],
      ],
      { from: "2025-01-01" },
    );
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 10]]);
    expect(cleaned.review).toMatchObject({
      rows: 7,
      amount: 73,
      customers: 1,
      purchases: 1,
      purchaseAmount: 10,
    });
    expect(cleaned.review.findings).toEqual([
      { kind: "customer-missing", count: 2, amount: 3, leftOut: 3, row: 1, address: "Käufe!A3" },
      { kind: "date-missing", count: 1, amount: 4, leftOut: 4, row: 3, address: "Käufe!B5" },
      {
        kind: "date-unreadable",
        count: 1,
        amount: 8,
        leftOut: 8,
        row: 4,
        address: "Käufe!B6",
        text: "irgendwann",
      },
      { kind: "date-after-reference", count: 1, amount: 16, leftOut: 16, row: 5, address: "Käufe!B7" },
      { kind: "date-before-period", count: 1, amount: 32, leftOut: 32, row: 6, address: "Käufe!B8" },
    ]);
  });

  it("count as purchases of unknown amount where the amount is missing or cannot be read, unless decided otherwise", () => {
    const rows = [
      ["A", "03.01.2025", null],
      ["A", "04.01.2025", "viel"],
      ["A", "05.01.2025", 10],
      ["A", "05.01.2025", null],
      ["A", "06.01.2025", 20],
    ];
    const counted = plain(rows);
    expect(bought(counted).map(([, , amount]) => amount)).toEqual([NaN, NaN, NaN, 20]);
    expect(found(counted, "amount-missing")).toMatchObject({ count: 2, amount: 0, address: "Käufe!C2" });
    expect(found(counted, "amount-unreadable")).toMatchObject({
      count: 1,
      text: "viel",
      address: "Käufe!C3",
    });
    expect(found(counted, "amount-partly-known")).toMatchObject({ count: 1, amount: 10, leftOut: 10 });
    expect(bought(plain(rows, { unknownAmounts: "dropped" }))).toEqual([["A", "2025-01-05", 10], ["A", "2025-01-06", 20]]); // prettier-ignore
  });

  it("count as purchases where the amount is 0, unless decided otherwise", () => {
    const rows = [
      ["A", "03.01.2025", 0],
      ["A", "04.01.2025", 10],
    ];
    expect(bought(plain(rows))).toHaveLength(2);
    const dropped = plain(rows, { zeroAmounts: "dropped" });
    expect(bought(dropped)).toEqual([["A", "2025-01-04", 10]]);
    expect(found(dropped, "amount-zero")).toMatchObject({ count: 1, address: "Käufe!C2" });
  });

  it("repeat another row of the same order, and count unless decided otherwise", () => {
    const rows = [
      ["A", "03.01.2025", 10, "1", "x"],
      ["A", "03.01.2025", 10, "1", "x"],
      ["A", "03.01.2025", 10, "1", "y"],
      ["A", "03.01.2025", 10, null, "x"],
      ["A", "03.01.2025", 10, null, "x"],
    ];
    expect(found(ordered(rows), "row-repeated")).toMatchObject({ count: 1, amount: 10, leftOut: 0, row: 1 });
    expect(bought(ordered(rows, { repeatedRows: "dropped" }))).toEqual([["A", "2025-01-03", 40]]);
  });
});

describe("cleanTransactions: currencies", () => {
  const table = tableOf(
    ["Kunde", "Datum", "Betrag", "Währung"],
    [
      ["A", "03.01.2025", 10, "EUR"],
      ["A", "04.01.2025", 20, "CHF"],
      ["B", "05.01.2025", 40, "USD"],
      ["A", "06.01.2025", 80, null],
    ],
  );
  const roles = { ...ROLES, currency: "Währung" };

  it("leave out rows in another one, each with its sum", () => {
    const cleaned = clean(table, { roles, currency: { main: "EUR", rates: {}, blank: "dropped" } });
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 10]]);
    expect(cleaned.purchases.currency).toBe("EUR");
    expect(cleaned.review.amount).toBe(10);
    expect(cleaned.review.findings.slice(0, 3)).toMatchObject([
      { kind: "currency-left-out", text: "CHF", count: 1, amount: 20, leftOut: 0, address: "Käufe!D3" },
      { kind: "currency-left-out", text: "USD", count: 1, amount: 40, leftOut: 0 },
      { kind: "currency-missing", count: 1, amount: 80, leftOut: 0, address: "Käufe!D5" },
    ]);
  });

  it("are converted by typed rates, and a blank one is the main one where that is chosen", () => {
    const cleaned = clean(table, { roles, currency: { main: "EUR", rates: { CHF: 1.5 }, blank: "counted" } });
    expect(bought(cleaned)).toEqual([["A", "2025-01-03", 10], ["A", "2025-01-04", 30], ["A", "2025-01-06", 80]]); // prettier-ignore
    expect(cleaned.review.amount).toBe(120);
    expect(found(cleaned, "currency-converted")).toMatchObject({ text: "CHF", count: 1, amount: 30 });
  });
});

describe("cleanTransactions: a list of all customers", () => {
  it("keeps those without a purchase, and tells who is not on it", () => {
    const rows = [
      ["007", "03.01.2025", 5],
      ["Neu", "03.01.2025", 7],
      ["Nur zurück", "03.01.2025", -7],
    ];
    const cleaned = plain(rows, {}, ["Ohne Kauf", " 007 ", "Ohne Kauf"]);
    expect(cleaned.purchases.names).toEqual(["Ohne Kauf", "007", "Neu"]);
    expect([...cleaned.purchases.starts]).toEqual([0, 0, 1, 2]);
    expect(cleaned.review.customers).toBe(2);
    expect(found(cleaned, "customer-not-listed")).toMatchObject({
      count: 1,
      amount: 7,
      text: "Neu",
      address: "Käufe!A3",
    });
    const without = found(cleaned, "customer-without-purchase")!;
    expect(without).toMatchObject({ count: 2, text: "Ohne Kauf" });
    expect(without.address).toBeUndefined();
  });
});

describe("cleanTransactions: columns", () => {
  it("of numbers are compared as shown, and dates may be serial days or 20250103", () => {
    const table = tableOf(
      ["Kunde", "Tag", "Betrag"],
      [
        [7, 20250103, "1.000,50"],
        [7, 20250104, "2.000,25"],
        [8, 45660, "3"],
      ],
    );
    const cleaned = clean(table, { roles: { ...ROLES, date: "Tag" } });
    expect(bought(cleaned)).toEqual([["7", "2025-01-03", 1000.5], ["7", "2025-01-04", 2000.25], ["8", "2025-01-03", 3]]); // prettier-ignore
  });

  const table = tableOf(["Kunde", "Datum", "Betrag", "Währung"], [["A", "03.01.2025", 5, "EUR"]]);
  it.each([
    ["a header that is not there", { roles: { ...ROLES, amount: "Summe" } }, ["column-missing"]],
    ["a reference date that is none", { referenceDate: "2025-02-30" }, ["end-not-a-date"]],
    ["an observation that begins after its end", { from: "2026-01-01" }, ["period-empty"]],
    ["currencies without a decision", { roles: { ...ROLES, currency: "Währung" } }, ["currency-undecided"]],
    [
      "several of them at once",
      {
        roles: { ...ROLES, order: "?" },
        currency: { main: "EUR", rates: { CHF: 0 }, blank: "counted" as const },
      },
      ["column-missing", "rate-not-positive"],
    ],
  ])("refuse %s", (_, changes, kinds) => {
    const cleaned = cleanTransactions(table, setupOf(changes));
    expect(!cleaned.ok && cleaned.issues.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("of an empty list give no purchase", () => {
    const { purchases, review } = plain([]);
    expect(purchases).toMatchObject({ names: [], firstDay: 46022, lastDay: 46022 });
    expect(review).toMatchObject({ rows: 0, purchases: 0, findings: [] });
  });
});
