import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import {
  matchTemplate,
  MODEL_TEMPLATES,
  modelFromTemplate,
  parseModel,
  proposeModel,
  readTable,
  scoreCustomers,
  type CellGrid,
} from "../../src/core";

const folder = join(__dirname, "../../../shared/data");
const readCsv = (path: string, encoding: BufferEncoding = "utf8"): CellGrid =>
  Papa.parse<string[]>(readFileSync(join(folder, path), encoding)).data;

const whenPresent = existsSync(folder) ? describe : describe.skip;

whenPresent("lists that others made (skipped where ../shared/data is absent)", () => {
  it("reads the wholesale customers with their junk columns and scores all 440", () => {
    const table = readTable(readCsv("uci/wholesale_customers.csv", "latin1"));
    expect(table.rowCount).toBe(440);
    expect(table.columns.slice(0, 3).map(({ name }) => name)).toEqual(["Channel", "Region", "Fresh"]);
    // The sum of the first spend column as a spreadsheet adds it up.
    const fresh = table.columns.find(({ name }) => name === "Fresh")!;
    expect(fresh.numbers.reduce((sum, value) => sum + value, 0)).toBe(5_280_131);
    const model = proposeModel(table, { language: "de", today: "2025-12-31" });
    expect(parseModel(model).ok).toBe(true);
    expect(scoreCustomers(model, table).scoredCount).toBe(440);
  });

  it("takes revenue, orders and recency of 39,999 customers for factors", () => {
    const table = readTable(readCsv("rfm/rfm_data_customer.csv"));
    expect(table.rowCount).toBe(39_999);
    const model = proposeModel(table, { language: "en", today: "2025-12-31" });
    expect(model.key).toBe("customer_id");
    expect(model.factors.map(({ column }) => column).sort()).toEqual([
      "number_of_orders",
      "recency_days",
      "revenue",
    ]);
  });

  it("fits the template of a web shop to 39,999 customers", () => {
    const table = readTable(readCsv("rfm/rfm_data_customer.csv"));
    const webshop = MODEL_TEMPLATES.find(({ id }) => id === "webshop")!;
    const columns = matchTemplate(webshop, table, "customer_id");
    expect(columns).toEqual({
      recency: "recency_days",
      frequency: "number_of_orders",
      revenue: "revenue",
      margin: undefined,
      returns: undefined,
    });
    const options = { language: "en", name: "Web shop", key: "customer_id", today: "2025-12-31" } as const;
    const model = modelFromTemplate(webshop, table, columns, options);
    // 25, 25 and 20 of 70, in fives.
    expect(model.factors.map(({ weight }) => weight)).toEqual([35, 35, 30]);
    expect(model.factors[0]!.scale).toMatchObject({ kind: "linear", best: 0 });
    expect(parseModel(model).ok).toBe(true);
    expect(scoreCustomers(model, table).scoredCount).toBe(39_999);
  });

  it("finds nothing to measure in a list of names and addresses", () => {
    const table = readTable(readCsv("northwind/customers.csv"));
    expect(table.rowCount).toBe(91);
    const model = proposeModel(table, { language: "de", today: "2025-12-31" });
    expect([model.key, model.factors.length]).toEqual(["customerID", 0]);
  });
});
