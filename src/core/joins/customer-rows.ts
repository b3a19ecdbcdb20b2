import { rowsByUnit, type RowGroups } from "../rollup/group-rows";

/** The rows of the customers that have some: unit `unit` of `groups` is customer `customers[unit]`. */
export interface CustomerRows {
  readonly groups: RowGroups;
  readonly customers: Int32Array;
}

/**
 * Puts the rows of each customer together.
 *
 * @param customerOfRow Customer by row, -1 for rows of nobody.
 * @param count Number of customers.
 * @param isWithin Rows that count; left out, all do.
 */
export function rowsOfCustomers(
  customerOfRow: Int32Array,
  count: number,
  isWithin?: (row: number) => boolean,
): CustomerRows {
  const within =
    isWithin === undefined
      ? customerOfRow
      : customerOfRow.map((customer, row) => (customer >= 0 && isWithin(row) ? customer : -1));
  const unitOfCustomer = new Int32Array(count).fill(-1);
  for (const customer of within) if (customer >= 0) unitOfCustomer[customer] = 0;
  const customers = Int32Array.from(unitOfCustomer.keys()).filter(
    (customer) => unitOfCustomer[customer] === 0,
  );
  customers.forEach((customer, unit) => {
    unitOfCustomer[customer] = unit;
  });
  const unitOfRow = within.map((customer) => (customer < 0 ? -1 : unitOfCustomer[customer]!));
  const unitCount = customers.length;
  return { groups: { count: unitCount, unitOfRow, ...rowsByUnit(unitOfRow, unitCount) }, customers };
}
