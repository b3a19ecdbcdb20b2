import { readCsv, withSharedData, workbookOfSheets } from "../helpers/browser-files";
import { openPurchases, writtenCustomers } from "../helpers/browser-purchases";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const browser = useBrowser();

interface Bought {
  readonly days: Set<number>;
  /** In hundredths of a cent, in which every net amount is whole. */
  net: number;
}

const serialOf = (date: unknown): number => Date.parse(String(date).slice(0, 10)) / 86_400_000 + 25_569;

/** What each customer bought, straight from the three files. */
function boughtInNorthwind(): ReadonlyMap<string, Bought> {
  const [, ...customers] = readCsv("northwind/customers.csv");
  const [, ...orders] = readCsv("northwind/orders.csv");
  const [, ...lines] = readCsv("northwind/order_details.csv");
  const bought = new Map(
    customers.map(([id]): [string, Bought] => [String(id), { days: new Set(), net: 0 }]),
  );
  const orderOf = new Map(orders.map(([id, customer, , date]) => [id, { customer, date }]));
  for (const [order, , price, quantity, discount] of lines) {
    const { customer, date } = orderOf.get(order!)!;
    const own = bought.get(String(customer))!;
    own.days.add(serialOf(date));
    own.net +=
      Math.round(Number(price) * 100) * Number(quantity) * (100 - Math.round(Number(discount) * 100));
  }
  return bought;
}

describe("purchases out of several tables (needs ../shared/data)", () => {
  withSharedData("northwind's lines become purchases of all 91 customers by its orders", async () => {
    const file = await workbookOfSheets({
      Customers: readCsv("northwind/customers.csv"),
      Orders: readCsv("northwind/orders.csv"),
      "Order details": readCsv("northwind/order_details.csv"),
    });
    const tab = await openWorkbench(browser(), { language: "en", file });
    await openPurchases(tab, "en");
    await tab.pane.getByText("Every row found its row in the other table.").waitFor();
    await tab.pane.getByText("1,265,793.04", { exact: false }).first().waitFor();
    await tab.pane.getByText("2 customers without a purchase").waitFor();
    await tab.screenshot("en-northwind-purchases");

    const written = await writtenCustomers(tab, "en");
    const expected = boughtInNorthwind();
    expect([...written.keys()].sort()).toEqual([...expected.keys()].sort());
    let total = 0;
    const idle: string[] = [];
    for (const [id, { days, net }] of expected) {
      const row = written.get(id)!;
      total += net;
      if (days.size === 0) idle.push(id);
      expect([id, row["Purchases"]]).toEqual([id, days.size]);
      expect([id, Number(row["Revenue"]).toFixed(4)]).toEqual([id, (net / 10_000).toFixed(4)]);
      if (days.size > 0) {
        expect([id, row["First purchase"]]).toEqual([id, Math.min(...days)]);
        expect([id, row["Last purchase"]]).toEqual([id, Math.max(...days)]);
      }
    }
    expect((total / 10_000).toFixed(2)).toBe("1265793.04");
    expect(idle).toEqual(["FISSA", "PARIS"]);
    expect(tab.errors).toEqual([]);
  });
});
