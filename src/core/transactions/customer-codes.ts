import { cleanText } from "../table/cell-text";
import type { CustomerName } from "./types";

/**
 * The form in which customers are compared: as shown, without blanks around it, so that "007" is not 7.
 *
 * @returns "" for a blank.
 */
export const customerKey = (name: CustomerName | null | undefined): string =>
  typeof name === "string" ? cleanText(name) : name === null || name === undefined ? "" : String(name);

/** Customers numbered in order of first mention. */
export interface CustomerCodes {
  /** Index into `names` for each entry, -1 for a blank. */
  readonly codes: Int32Array;
  /** Each customer as first mentioned; texts cleaned. */
  readonly names: readonly CustomerName[];
}

export function encodeCustomers(customers: ArrayLike<CustomerName | null | undefined>): CustomerCodes {
  const codes = new Int32Array(customers.length);
  const names: CustomerName[] = [];
  const byKey = new Map<string, number>();
  // Most names repeat, and those that were met before need no cleaning.
  const byName = new Map<CustomerName | null | undefined, number>([
    ["", -1],
    [null, -1],
    [undefined, -1],
  ]);
  const addNew = (name: CustomerName | null | undefined): number => {
    const key = customerKey(name);
    let code = key === "" ? -1 : byKey.get(key);
    if (code === undefined) {
      code = names.push(typeof name === "number" ? name : key) - 1;
      byKey.set(key, code);
    }
    byName.set(name, code);
    return code;
  };
  for (let entry = 0; entry < codes.length; entry++) {
    const name = customers[entry];
    codes[entry] = byName.get(name) ?? addNew(name);
  }
  return { codes, names };
}
