import {
  customerKey,
  summariseTransactions,
  type CustomerName,
  type HistoryUnit,
  type Language,
  type PurchaseSummary,
} from "../../core";

import { isLeftOut, shown, type Cells } from "../cells/cell-value";
import { displayLanguage } from "../cells/display-language";
import { readTimeUnit } from "../cells/options";
import { dateOfCell } from "./read-dates";
import { speak } from "./speak";
import { readTransactions, type Fault, type TransactionColumns } from "./transaction-columns";

const HEADINGS: Readonly<Record<Language, (unit: string) => string[]>> = {
  de: (unit) => [
    "Kunde",
    "Kaufhäufigkeit",
    `Letzter Kauf (${unit})`,
    `Beobachtungsdauer (${unit})`,
    "Umsatz je Kauf",
  ],
  en: (unit) => ["customer", "frequency", `recency (${unit})`, `age (${unit})`, "monetary"],
};

const UNITS: Readonly<Record<Language, Readonly<Record<HistoryUnit, string>>>> = {
  de: { day: "Tage", week: "Wochen", month: "Monate", year: "Jahre" },
  en: { day: "days", week: "weeks", month: "months", year: "years" },
};

const NOBODY: Readonly<Record<Language, string>> = { de: "(ohne Kunde)", en: "(no customer)" };

/** One row a customer below a heading; a customer who cannot be described has errors in place of figures. */
export function summaryTable(
  customers: Cells,
  dates: Cells,
  amounts: Cells,
  endDate: Cells,
  timeUnit: unknown,
): unknown[][] {
  const unit = readTimeUnit(timeUnit);
  if ("kind" in unit) throw speak(unit);
  const columns = readTransactions(customers, dates, amounts);
  const summary = summariseTransactions(columns, { endDate: readEndDate(endDate), timeUnit: unit.value });
  if (!summary.ok) {
    const [fault] = columns.dateFaults.values();
    throw fault === undefined ? speak({ kind: "purchases-missing" }) : errorOf(fault);
  }
  const language = displayLanguage();
  return [
    HEADINGS[language](UNITS[language][unit.value]),
    ...describedCustomers(summary.value, columns),
    ...undescribedCustomers(summary.value, columns),
    ...withoutCustomer(columns, language),
  ];
}

function readEndDate(given: Cells): number | undefined {
  if (isLeftOut(given)) return undefined;
  const cells = given!.flat();
  if (cells.length > 1) throw speak({ kind: "not-one-cell", argument: "end_date", cells: cells.length });
  const [cell] = cells;
  if (cell instanceof CustomFunctions.Error) throw cell;
  const date = dateOfCell(cell, displayLanguage());
  if (date === undefined) throw speak({ kind: "end-not-a-date", value: shown(cell) });
  return date;
}

const errorOf = (fault: Fault): CustomFunctions.Error =>
  fault instanceof CustomFunctions.Error ? fault : speak(fault);

/** The first fault of each customer who has one. */
function faultsByCustomer(
  { customers }: TransactionColumns,
  faults: ReadonlyMap<number, Fault>,
): ReadonlyMap<string, Fault> {
  const byCustomer = new Map<string, Fault>();
  for (const [entry, fault] of faults) {
    const key = customerKey(customers[entry]);
    if (!byCustomer.has(key)) byCustomer.set(key, fault);
  }
  return byCustomer;
}

function describedCustomers(summary: PurchaseSummary, columns: TransactionColumns): unknown[][] {
  const { frequency, recency, age, monetary } = summary;
  const unknownDates = faultsByCustomer(columns, columns.dateFaults);
  const unknownAmounts = faultsByCustomer(columns, columns.amountFaults);
  return summary.customers.map((name, at) => {
    const fault = unknownDates.size > 0 ? unknownDates.get(customerKey(name)) : undefined;
    if (fault) return faultyRow(name, fault);
    const mean = monetary[at]!;
    const amount = Number.isNaN(mean) ? errorOf(unknownAmounts.get(customerKey(name))!) : mean;
    return [name, frequency[at], recency[at], age[at], amount];
  });
}

const faultyRow = (name: CustomerName, fault: Fault): unknown[] => {
  const error = errorOf(fault);
  return [name, error, error, error, error];
};

/** Customers of whom no purchase is left, though the list names them within the observation. */
function undescribedCustomers(summary: PurchaseSummary, columns: TransactionColumns): unknown[][] {
  const { customers, dates, dateFaults } = columns;
  if (summary.leftOut.withoutPurchase === 0 && dateFaults.size === 0) return [];
  const unknownDates = faultsByCustomer(columns, dateFaults);
  const seen = new Set(summary.customers.map(customerKey));
  const rows: unknown[][] = [];
  for (const [entry, name] of customers.entries()) {
    const key = customerKey(name);
    const fault = unknownDates.get(key);
    const isWithin = fault !== undefined || Math.floor(dates[entry]!) <= summary.endDate;
    if (name === undefined || key === "" || seen.has(key) || !isWithin) continue;
    seen.add(key);
    rows.push(faultyRow(name, fault ?? { kind: "only-returns" }));
  }
  return rows;
}

function withoutCustomer({ customers, rows }: TransactionColumns, language: Language): unknown[][] {
  const nameless = [...customers.keys()].filter((entry) => customerKey(customers[entry]) === "");
  const [first] = nameless;
  if (first === undefined) return [];
  return [
    faultyRow(NOBODY[language], {
      kind: "customer-missing",
      row: rows[first]!,
      transactions: nameless.length,
    }),
  ];
}
