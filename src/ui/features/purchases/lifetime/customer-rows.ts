import type { LifetimeValues } from "../../../../core";

export type CustomerSort = "name" | "alive" | "purchases" | "value";

export interface CustomerOrder {
  readonly by: CustomerSort;
  readonly descending: boolean;
}

/**
 * Rows of the values whose customer matches a search, in the order asked for; customers without the value come last.
 *
 * @param names By code.
 */
export function customerRows(
  { histories: { customers }, forecasts }: LifetimeValues,
  names: readonly string[],
  { by, descending }: CustomerOrder,
  search: string,
  locale: string,
): Int32Array {
  const wanted = search.trim().toLowerCase();
  const rows: number[] = [];
  for (let row = 0; row < customers.length; row++)
    if (wanted === "" || names[customers[row]!]!.toLowerCase().includes(wanted)) rows.push(row);
  const direction = descending ? -1 : 1;
  if (by === "name") {
    const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
    rows.sort((one, other) => direction * compare(names[customers[one]!]!, names[customers[other]!]!));
  } else {
    const column = forecasts[by];
    const missing = (row: number) => (Number.isNaN(column[row]!) ? 1 : 0);
    rows.sort(
      (one, other) =>
        missing(one) - missing(other) || direction * (column[one]! - column[other]!) || one - other,
    );
  }
  return Int32Array.from(rows);
}
