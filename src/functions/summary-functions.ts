import { summaryTable } from "./summary/summary-table";

/**
 * Summarises a list of purchases as one row per customer, as the models of purchases take it.
 *
 * @customfunction SUMMARY
 * @helpurl https://localhost:3000/functions.en.html#clv-summary
 * @param customers The customer of each purchase: number or name.
 * @param dates The date of each purchase.
 * @param amounts The amount of each purchase; below 0 for a return.
 * @param [end_date] Last day of the observation. Left out: the latest date of the list. Later purchases do not count.
 * @param [time_unit] Unit of recency and age: "day", "week" (as when left out), "month" or "year".
 * @returns A table with a heading: customer, frequency, recency, age, monetary.
 */
export function summary(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  end_date?: unknown[][],
  time_unit?: string,
): unknown[][] {
  return summaryTable(customers, dates, amounts, end_date, time_unit);
}
