import { CellStatus, type Column } from "../table/types";
import type { ColumnCodes } from "./column-codes";
import type { FindingTallies } from "./finding-tallies";
import { RepeatedRows } from "./repeated-rows";
import type { TransactionFindingKind } from "./review";
import type { CurrencyRule, TransactionRole, TransactionSetup } from "./setup";
import { NO_DAY } from "./transaction-columns";
import type { TransactionRows } from "./transaction-rows";

/** The rows that count towards purchases. */
export interface SiftedRows {
  readonly rows: Int32Array;
  /** In the main currency; NaN where not known. */
  readonly amounts: Float64Array;
  /** What one unit of each row's currency is in the main one; absent where there is one currency only. */
  readonly rates: Float64Array | undefined;
  /** Sum of the known amounts of all rows, without those of currencies that are left out. */
  readonly amount: number;
}

/** The rate of each currency of the list, NaN for those that are left out; the last one is that of blank cells. */
function ratesOf(names: readonly string[], { main, rates, blank }: CurrencyRule): Float64Array {
  return Float64Array.from([
    ...names.map((name) => (name === main ? 1 : (rates[name] ?? NaN))),
    blank === "counted" ? 1 : NaN,
  ]);
}

/** Takes amounts into the main currency, row by row. */
class Exchange {
  readonly amounts: Float64Array;
  readonly rowRates: Float64Array;
  private readonly names: readonly string[];
  private readonly rates: Float64Array;

  constructor(
    private readonly list: TransactionRows,
    private readonly currencies: ColumnCodes,
    private readonly rule: CurrencyRule,
    private readonly tallies: FindingTallies,
  ) {
    this.amounts = new Float64Array(list.count);
    this.rowRates = new Float64Array(list.count);
    this.names = currencies.names();
    this.rates = ratesOf(this.names, rule);
  }

  /** Whether the row's currency counts; if so, its amount and rate are there afterwards. */
  take(row: number): boolean {
    const code = this.currencies.codes[row]!;
    const rate = this.rates.at(code)!;
    const own = this.list.amounts[row]!;
    const text = this.names[code];
    this.rowRates[row] = rate;
    this.amounts[row] = own * rate;
    const isTaken = !Number.isNaN(rate);
    const found = { row, column: this.list.columns.currency, amount: isTaken ? own * rate : own, text };
    if (code < 0) this.tallies.add("currency-missing", found);
    else if (!isTaken) this.tallies.add("currency-left-out", found, text);
    else if (text !== this.rule.main) this.tallies.add("currency-converted", found, text);
    return isTaken;
  }
}

/** Tells rows that repeat an earlier one; only rows of an order are compared. */
function repetitionsIn({ count, customers, days, orders, products, channels, amounts }: TransactionRows) {
  if (orders === undefined) return () => false;
  const columns = [customers.codes, days, orders.codes, products?.codes, channels?.codes, amounts];
  const repeated = new RepeatedRows(
    columns.filter((column) => column !== undefined),
    count,
  );
  return (row: number) => orders.codes[row]! >= 0 && repeated.isRepeat(row);
}

/**
 * Looks at one row after the other and leaves out those that cannot count or are decided not to. A row that is left out
 * is counted with the first reason that applies, in the order of currency, customer, date, amount, repetition.
 */
export function siftRows(
  list: TransactionRows,
  setup: TransactionSetup,
  tallies: FindingTallies,
): SiftedRows {
  const { columns, customers, days, firstDay = -Infinity, lastDay } = list;
  const exchange =
    list.currencies && setup.currency && new Exchange(list, list.currencies, setup.currency, tallies);
  const amounts = exchange?.amounts ?? list.amounts;
  const isRepeat = repetitionsIn(list);
  let amount = 0;

  const find = (kind: TransactionFindingKind, role: TransactionRole, row: number, isLeftOut = true) => {
    const column = columns[role];
    const value = amounts[row]!;
    const text = UNREADABLE.has(kind) && column ? column.dictionary[column.codes[row]!] : undefined;
    tallies.add(kind, { row, column, amount: value, leftOut: isLeftOut ? value : 0, text });
    return !isLeftOut;
  };
  const isDated = (row: number): boolean => {
    const day = days[row]!;
    if (day === NO_DAY)
      return find(isBlank(columns.date!, row) ? "date-missing" : "date-unreadable", "date", row);
    if (day > lastDay) return find("date-after-reference", "date", row);
    return day >= firstDay || find("date-before-period", "date", row);
  };
  const counts = (row: number): boolean => {
    if (exchange && !exchange.take(row)) return false;
    const value = amounts[row]!;
    const isUnknown = Number.isNaN(value);
    if (!isUnknown) amount += value;
    if (customers.codes[row]! < 0) return find("customer-missing", "customer", row);
    if (!isDated(row)) return false;
    if (isUnknown && columns.amount) {
      const kind = isBlank(columns.amount, row) ? "amount-missing" : "amount-unreadable";
      if (!find(kind, "amount", row, setup.unknownAmounts === "dropped")) return false;
    }
    if (isRepeat(row) && !find("row-repeated", "order", row, setup.repeatedRows === "dropped")) return false;
    if (value === 0) return find("amount-zero", "amount", row, setup.zeroAmounts === "dropped");
    if (value < 0) return find("return", "amount", row, setup.returns === "dropped");
    return true;
  };

  const rows = new Int32Array(list.count);
  let kept = 0;
  for (let row = 0; row < list.count; row++) if (counts(row)) rows[kept++] = row;
  return { rows: rows.slice(0, kept), amounts, rates: exchange?.rowRates, amount };
}

const UNREADABLE: ReadonlySet<TransactionFindingKind> = new Set([
  "customer-missing",
  "date-unreadable",
  "amount-unreadable",
]);

const isBlank = ({ status }: Column, row: number): boolean => status[row] === CellStatus.blank;
