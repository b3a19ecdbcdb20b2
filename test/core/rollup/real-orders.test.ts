import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import {
  findColumn,
  proposeKey,
  proposeUnit,
  readTable,
  rollUp,
  serialOfDate,
  unitColumns,
  type CellGrid,
} from "../../../src/core";

const folder = join(__dirname, "../../../../shared/data");
const readCsv = (path: string): CellGrid =>
  Papa.parse<string[]>(readFileSync(join(folder, path), "utf8")).data;

const whenPresent = existsSync(folder) ? describe : describe.skip;

whenPresent("orders that others recorded (skipped where ../shared/data is absent)", () => {
  it("rolls 4,906 orders up to what another program found of 995 customers", () => {
    const cells = readCsv("rfm/rfm_data_orders.csv");
    expect(unitColumns(readTable(cells))[0]).toEqual({ header: "customer_id", kind: "person", units: 995 });
    const listed = readTable(cells, { key: "customer_id" });
    const unit = proposeUnit(listed, "customer_id", "orders");
    expect(unit).toMatchObject({ by: "order_date", aggregates: { revenue: "sum", order_date: "max" } });

    const customers = rollUp(listed, "customer_id", unit);
    const { codes, dictionary } = findColumn(customers, "customer_id")!;
    const [revenue, orders, last] = ["revenue", "orders", "order_date"].map(
      (header) => findColumn(customers, header)!.numbers,
    );
    const found = Array.from({ length: customers.rowCount }, (_, row) => [
      dictionary[codes[row]!],
      serialOfDate(2006, 12, 31)! - last![row]!,
      orders![row],
      revenue![row],
    ]);
    const [, ...expected] = readCsv("rfm/rfm_expected_scores.csv").filter(([name]) => name !== "");
    const inOrder = (rows: readonly (readonly unknown[])[]) =>
      [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(inOrder(found)).toEqual(
      inOrder(
        expected.map(([name, recency, count, amount]) => [
          name,
          Number(recency),
          Number(count),
          Number(amount),
        ]),
      ),
    );
  });

  it("offers customers, not employees, as units of the 830 Northwind orders", () => {
    const listed = readTable(readCsv("northwind/orders.csv"));
    expect(proposeKey(listed)).toBe("orderID");
    expect(unitColumns(listed).map(({ header, units }) => [header, units])).toEqual([
      ["customerID", 89],
      ["shipName", 90],
    ]);
    const unit = proposeUnit(listed, "customerID", "orders");
    expect(unit.aggregates).toMatchObject({ freight: "sum", orderDate: "max" });
    expect(rollUp(listed, "customerID", unit).rowCount).toBe(89);
  });
});
