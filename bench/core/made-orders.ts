import { CellStatus, type Column, type Table } from "../../src/core";

/** Orders of customers, and their lines, each line with the number of its order. */
export interface MadeOrders {
  readonly customers: Table;
  readonly orders: Table;
  readonly lines: Table;
}

const FIRST_DAY = 43_831;
const DAYS = 1_826;

/** A linear congruential generator; the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const column = (name: string, index: number, kind: Column["kind"], length: number): Column => ({
  name,
  index,
  kind,
  numbers: new Float64Array(length).fill(NaN),
  codes: new Int32Array(length).fill(-1),
  dictionary: [],
  status: new Uint8Array(length).fill(CellStatus.value),
  locale: "de",
  localeAmbiguous: false,
});

const numbers = (
  name: string,
  index: number,
  values: Float64Array,
  kind: Column["kind"] = "number",
): Column => ({
  ...column(name, index, kind, values.length),
  numbers: values,
});

const texts = (name: string, index: number, codes: Int32Array, dictionary: readonly string[]): Column => ({
  ...column(name, index, "text", codes.length),
  codes,
  dictionary,
});

const table = (sheet: string, columns: readonly Column[]): Table => ({
  columns,
  rowCount: columns[0]!.status.length,
  sourceRows: Int32Array.from({ length: columns[0]!.status.length }, (_, row) => row + 1),
  headerRow: 0,
  findings: [],
  origin: { sheet, row: 0, column: 0 },
});

/** One order for every five lines. */
export function makeOrders(lineCount: number, customerCount: number): MadeOrders {
  const random = generator(7);
  const names = Array.from({ length: customerCount }, (_, at) => `K-${String(at).padStart(6, "0")}`);
  const orderCount = Math.ceil(lineCount / 5);
  const customerOfOrder = Int32Array.from({ length: orderCount }, () =>
    Math.floor(random() ** 2 * customerCount),
  );
  const dates = Float64Array.from({ length: orderCount }, () => FIRST_DAY + Math.floor(random() * DAYS));
  const orderOfLine = Float64Array.from(
    { length: lineCount },
    () => 10_000 + Math.floor(random() * orderCount),
  );
  const prices = Float64Array.from({ length: lineCount }, () => Math.round(random() * 10_000) / 100);
  const amounts = Float64Array.from({ length: lineCount }, () => 1 + Math.floor(random() * 20));
  const discounts = Float64Array.from({ length: lineCount }, () => Math.floor(random() * 5) / 20);
  return {
    customers: table("Kunden", [texts("Kunde", 0, Int32Array.from(names.keys()), names)]),
    orders: table("Aufträge", [
      numbers(
        "Auftrag",
        0,
        Float64Array.from({ length: orderCount }, (_, at) => 10_000 + at),
      ),
      texts("Kunde", 1, customerOfOrder, names),
      numbers("Datum", 2, dates, "date"),
    ]),
    lines: table("Positionen", [
      numbers("Auftrag", 0, orderOfLine),
      numbers("Preis", 1, prices),
      numbers("Menge", 2, amounts),
      numbers("Rabatt", 3, discounts),
    ]),
  };
}
