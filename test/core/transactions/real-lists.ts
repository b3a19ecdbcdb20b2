import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { readTable, type Cell, type CellGrid, type Table } from "../../../src/core";
import { openXlsxFile } from "../../../src/host/xlsx";

const folder = join(__dirname, "../../../../shared/data");

/** A group of tests that is skipped where ../shared/data is absent. */
export const withSharedData = existsSync(folder) ? describe : describe.skip;

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const csv = (path: string): CellGrid => Papa.parse<string[]>(read(path).trimEnd()).data;

/** 6,919 lines without a header: id, id in the sample, 19970101, CDs, dollars. */
export const cdnow = (): Table =>
  readTable(
    read("cdnow/CDNOW_sample.txt")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/)),
  );

export const rfmOrders = (): Table => readTable(csv("rfm/rfm_data_orders.csv"));

export const northwindOrders = (): Table => readTable(csv("northwind/orders.csv"));

/** The lines of all orders with the customer, the day and the net amount of each. */
export function northwindLines(): Table {
  const [header, ...lines] = csv("northwind/order_details.csv");
  const orders = new Map(csv("northwind/orders.csv").map((order) => [order[0], order]));
  const rows = lines.map((line): Cell[] => {
    const [order, , price, quantity, discount] = line;
    const net = Number(price) * Number(quantity) * (1 - Number(discount));
    return [...line, orders.get(order!)![1]!, orders.get(order!)![3]!, net];
  });
  return readTable([[...header!, "customerID", "orderDate", "net amount"], ...rows], { locale: "en" });
}

/** The bookings of assets/samples/webshop.xlsx. */
export async function webShop(): Promise<Table> {
  const file = readFileSync(join(__dirname, "../../../assets/samples/webshop.xlsx"));
  const [sheet] = (await openXlsxFile(new Uint8Array(file), "webshop.xlsx")).snapshot.sheets;
  return readTable(
    sheet!.rows.map((row) => Array.from(row!, (cell) => cell?.v ?? null)),
    {
      isExcelTable: true,
      columnFormats: Array.from(sheet!.rows[1]!, (cell) => sheet!.styles[cell?.s ?? 0]?.numberFormat),
      origin: { sheet: "Bestellungen", row: 0, column: 0 },
    },
  );
}
