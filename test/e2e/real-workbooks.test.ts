import fs from "node:fs";
import path from "node:path";
import { SHARED_DATA, readCsv, withSharedData, workbookFile } from "../helpers/browser-files";
import { useOwnList, writeResults } from "../helpers/browser-pane";
import { openWorkbench, useBrowser, valuesOf } from "../helpers/browser-workbench";

const WORKBOOKS = path.join(SHARED_DATA, "xlsx");
const browser = useBrowser();

const workbooks = (): string[] =>
  fs
    .readdirSync(WORKBOOKS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort();

/** Net sales, orders and last order of each customer, as somebody would join them by hand. */
function northwindCustomers() {
  const [, ...customers] = readCsv("northwind/customers.csv");
  const [, ...orders] = readCsv("northwind/orders.csv");
  const [, ...lines] = readCsv("northwind/order_details.csv");
  const sales = new Map<unknown, number>();
  for (const [order, , price, quantity, discount] of lines) {
    const net = Number(price) * Number(quantity) * (1 - Number(discount));
    sales.set(order, (sales.get(order) ?? 0) + net);
  }
  const rows = customers.map(([id, name, , , , , , , country]) => {
    const own = orders.filter((order) => order[1] === id);
    const revenue = own.reduce((sum, [order]) => sum + (sales.get(order) ?? 0), 0);
    const last =
      own
        .map((order) => String(order[3]).slice(0, 10))
        .sort()
        .at(-1) ?? null;
    return [id!, name!, country!, Math.round(revenue * 100) / 100, own.length, last];
  });
  return [["Customer id", "Company", "Country", "Revenue", "Orders", "Last order"], ...rows];
}

describe("workbooks that nobody here wrote (needs ../shared/data)", () => {
  withSharedData("are each scored or met with a reason, without an error", async () => {
    const outcomes: Record<string, string> = {};
    for (const name of workbooks()) {
      const file = fs.readFileSync(path.join(WORKBOOKS, name));
      const tab = await openWorkbench(browser(), { language: "de", file });
      await useOwnList(tab, "de");
      const scored = tab.pane.getByRole("button", { name: /^Verteilung: / });
      const reason = tab.pane.getByText(
        /keine Spalte, nach der Kunden bewertet werden|noch keine Kundenliste|enthält keine Kunden/,
      );
      await scored.or(reason).first().waitFor();
      outcomes[name] = (await reason.count()) > 0 ? "refused" : "scored";
      expect({ name, errors: tab.errors }).toEqual({ name, errors: [] });
      await tab.page.context().close();
    }
    expect(outcomes["powerbi_customer_profitability_datamodel_only.xlsx"]).toBe("refused");
  });

  withSharedData("northwind as a customer sheet: all 91 customers are scored and written", async () => {
    const file = await workbookFile("Customers", northwindCustomers());
    const tab = await openWorkbench(browser(), { language: "en", file });
    const before = await tab.values("Customers");
    await useOwnList(tab, "en");
    await writeResults(tab, "en");
    await tab.screenshot("en-northwind");
    const after = valuesOf((await tab.snapshot()).sheets[0]!);
    expect(after.map((row) => row.slice(0, 6))).toEqual(
      before.map((row) => Array.from({ length: 6 }, (_, i) => row[i] ?? null)),
    );
    expect(after.slice(1).filter((row) => typeof row[6] === "number")).toHaveLength(91);
    expect(tab.errors).toEqual([]);
  });

  withSharedData("wholesale customers with their notes beside the table: all 440 are scored", async () => {
    const cells = readCsv("uci/wholesale_customers.csv", "latin1");
    const file = await workbookFile("Wholesale", cells);
    const tab = await openWorkbench(browser(), { language: "en", file });
    await useOwnList(tab, "en");
    await tab.pane
      .getByText(/440 customers/)
      .first()
      .waitFor();
    await writeResults(tab, "en");
    await tab.screenshot("en-wholesale");
    const after = await tab.values("Wholesale");
    expect(after.map((row) => row.slice(0, 8))).toEqual(cells.map((row) => row.slice(0, 8)));
    expect(tab.errors).toEqual([]);
  });
});
