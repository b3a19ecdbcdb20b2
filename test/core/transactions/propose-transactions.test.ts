import { isoOfSerial, readTable, type Cell } from "../../../src/core";
import { proposeTransactions } from "../../../src/core/transactions";
import { tableOf } from "./cleaned";
import { cdnow, northwindLines, northwindOrders, rfmOrders, webShop, withSharedData } from "./real-lists";

const today = "2026-01-15";
const propose = (headers: readonly string[], rows: readonly (readonly Cell[])[], day = today) =>
  proposeTransactions(tableOf(headers, rows), { today: day });

describe("proposeTransactions finds the columns", () => {
  it.each([
    [
      ["Kd-Nr.", "Rechnungsnr.", "Rechnungsdatum", "Lieferdatum", "Artikel", "Menge", "Einzelpreis", "Nettobetrag", "Wareneinsatz", "Whg.", "Kanal"],
      { customer: "Kd-Nr.", order: "Rechnungsnr.", date: "Rechnungsdatum", product: "Artikel", amount: "Nettobetrag", cost: "Wareneinsatz", currency: "Whg.", channel: "Kanal" },
    ],
    [
      ["orderID", "customerID", "orderDate", "shippedDate", "productName", "quantity", "unitPrice", "total sales", "cost", "currency", "sales channel"],
      { order: "orderID", customer: "customerID", date: "orderDate", product: "productName", amount: "total sales", cost: "cost", currency: "currency", channel: "sales channel" },
    ],
  ])("of %j", (headers, roles) => {
    const isDate = (header: string) => /dat(?:e|um)$/i.test(header);
    const isName = (header: string) => Object.values(roles).includes(header) && !/betrag|sales$|einsatz|^cost$/i.test(header);
    const rows = [1, 2, 3].map((row) =>
      headers.map((header) => (isDate(header) ? `0${row}.02.2025` : isName(header) ? "x" : row + 0.5)),
    );
    const table = readTable([[...headers], ...rows], { isExcelTable: true });
    expect(proposeTransactions(table, { today })).toMatchObject({ roles, isTransactions: true });
  }); // prettier-ignore

  it("by the cells where the headers say nothing", () => {
    const proposal = propose(
      ["Partner", "Datum", "Wieviel"],
      ["P", "Q", "P", "R", "P", "Q"].map((name, row) => [name, `0${row + 1}.02.2025`, 1.5]),
    );
    expect(proposal.roles).toEqual({ customer: "Partner", date: "Datum" });
  });
});

describe("proposeTransactions says", () => {
  it("that a list with one row a customer is none, and why", () => {
    const rows = ["A", "B", "C"].map((name) => [name, "01.02.2025", 10]);
    expect(propose(["Kunde", "Datum", "Umsatz"], rows)).toMatchObject({
      isTransactions: false,
      reason: { kind: "customers-once", customers: 3 },
    });
    expect(propose(["Kunde", "Kunde seit", "Umsatz"], rows).reason).toEqual({ kind: "date-missing" });
    expect(propose(["Artikel", "Datum", "Umsatz"], rows).reason).toEqual({ kind: "customer-missing" });
  });

  it("that one with order numbers is one though nobody came back", () => {
    const rows = ["A", "B", "C"].map((name, row) => [name, "01.02.2025", 10, row]);
    expect(propose(["Kunde", "Datum", "Umsatz", "Auftragsnr"], rows)).toMatchObject({
      isTransactions: true,
      reason: { kind: "orders", rows: 3 },
    });
  });
});

describe("proposeTransactions proposes", () => {
  const daily = (days: readonly string[]) => days.map((day, row): Cell[] => [row % 2 ? "A" : "B", day, 10]);

  it("the end of the month where the list seems to go to it, else its latest day", () => {
    const toThe = (last: string) =>
      propose(
        ["Kunde", "Datum", "Umsatz"],
        daily(["20.11.2025", "22.11.2025", "24.11.2025", "26.11.2025", last]),
      );
    expect(toThe("28.11.2025")).toMatchObject({
      setup: { referenceDate: "2025-11-30" },
      reference: "month-end",
    });
    expect(toThe("27.11.2025")).toMatchObject({
      setup: { referenceDate: "2025-11-30" },
      reference: "month-end",
    });
    const early = propose(["Kunde", "Datum", "Umsatz"], daily(["20.11.2025", "21.11.2025", "22.11.2025"]));
    expect(early).toMatchObject({ setup: { referenceDate: "2025-11-22" }, reference: "latest-day" });
  });

  it("no day after today, whatever dates the list has", () => {
    const rows = daily(["20.11.2025", "22.11.2025", "24.11.2025", "31.12.2062"]);
    expect(propose(["Kunde", "Datum", "Umsatz"], rows, "2025-11-25")).toMatchObject({
      setup: { referenceDate: "2025-11-24" },
      latest: 45985,
    });
    expect(propose(["Kunde", "Datum", "Umsatz"], rows, "2025-11-01")).toMatchObject({
      setup: { referenceDate: "2025-11-01" },
      reference: "today",
    });
  });

  it("the time unit in which the usual pause between two purchases is told in a few", () => {
    const unitOf = (days: readonly string[]) => {
      const { setup, medianPause } = propose(
        ["Kunde", "Datum", "Umsatz"],
        days.map((day) => ["A", day, 1]),
      );
      return [setup?.timeUnit, medianPause];
    };
    expect(unitOf(["01.03.2025", "03.03.2025", "05.03.2025"])).toEqual(["day", 2]);
    expect(unitOf(["01.03.2025", "31.03.2025"])).toEqual(["week", 30]);
    expect(unitOf(["01.03.2025", "28.09.2025"])).toEqual(["month", 211]);
    expect(unitOf(["01.03.2022", "01.03.2025"])).toEqual(["year", 1096]);
    expect(unitOf(["01.03.2022", "01.03.2022"])).toEqual(["week", undefined]);
  });

  it("the most frequent currency, and netting by day without orders", () => {
    const rows = ["EUR", "CHF", "EUR"].map((currency) => ["A", "01.02.2025", 10, currency]);
    expect(propose(["Kunde", "Datum", "Umsatz", "Währung"], rows).setup).toMatchObject({
      returns: "day",
      currency: { main: "EUR", rates: {}, blank: "counted" },
    });
  });
});

describe("the bookings of the web shop", () => {
  it("are transactions with orders until the end of 2025", async () => {
    expect(proposeTransactions(await webShop(), { today })).toMatchObject({
      roles: {
        customer: "Kunde",
        date: "Datum",
        amount: "Betrag",
        order: "Bestellnr",
        product: "Artikel",
        channel: "Kanal",
      },
      setup: { returns: "order", referenceDate: "2025-12-31", timeUnit: "week" },
      isTransactions: true,
    });
  });
});

withSharedData("lists that others made (skipped where ../shared/data is absent)", () => {
  it("CDNOW without headers: the first of two ids, the eight-figure dates, the dollars", () => {
    const table = cdnow();
    const [id, , day, , dollars] = table.columns.map(({ name }) => name);
    const proposal = proposeTransactions(table, { today });
    expect(proposal).toMatchObject({
      roles: { customer: id, date: day, amount: dollars },
      reason: { kind: "customers-repeat", rows: 6919, customers: 2357 },
      setup: { referenceDate: "1998-06-30", timeUnit: "week", returns: "day" },
    });
    expect(isoOfSerial(proposal.earliest!)).toBe("1997-01-01");
  });

  it("orders with the customers' names", () => {
    expect(proposeTransactions(rfmOrders(), { today })).toMatchObject({
      roles: { customer: "customer_id", date: "order_date", amount: "revenue" },
      reason: { kind: "customers-repeat", rows: 4906, customers: 995 },
    });
  });

  it("Northwind's orders, whose freight is no revenue, and its lines", () => {
    const { roles } = proposeTransactions(northwindOrders(), { today });
    expect(roles).toEqual({ customer: "customerID", date: "orderDate", order: "orderID" });
    expect(proposeTransactions(northwindLines(), { today })).toMatchObject({
      roles: {
        customer: "customerID",
        date: "orderDate",
        order: "orderID",
        product: "productID",
        amount: "net amount",
      },
      setup: { referenceDate: "1998-05-06" },
    });
  });
});
