import { categoryKey } from "../../table/category-key";

/** By what a customer is known, in the list of customers and in the list of measures. */
export interface KnownAs {
  readonly key: string;
  readonly name: string;
}

const keyOf = ({ key }: KnownAs): string => key.replace(/\s+/gu, " ").trim();

/**
 * Finds the customer of each standing row by its key. Where several customers share a key, or have none, the name
 * decides; among those of one key the order does where the names are other ones, too.
 *
 * @returns For each row an index into `customers`, -1 where there is none.
 */
export function matchRows(rows: readonly KnownAs[], customers: readonly KnownAs[]): Int32Array {
  const byKey = new Map<string, number[]>();
  customers.forEach((customer, index) => {
    const key = keyOf(customer);
    const others = byKey.get(key);
    if (others) others.push(index);
    else byKey.set(key, [index]);
  });
  const taken = new Set<number>();
  const found = new Int32Array(rows.length).fill(-1);
  const take = (row: number, customer: number | undefined) => {
    if (customer === undefined) return;
    found[row] = customer;
    taken.add(customer);
  };
  const candidates = rows.map((row) => byKey.get(keyOf(row)) ?? []);
  rows.forEach(({ name }, row) => {
    const same = candidates[row]!.filter(
      (customer) => categoryKey(customers[customer]!.name) === categoryKey(name),
    );
    take(row, same.find((customer) => !taken.has(customer)) ?? same[0]);
  });
  rows.forEach((row, index) => {
    if (found[index] !== -1 || keyOf(row) === "") return;
    const own = candidates[index]!;
    take(index, own.length === 1 ? own[0] : own.find((customer) => !taken.has(customer)));
  });
  return found;
}

/** How many customers have no key, and how many have one that others have as well. */
export function unsureKeys(customers: readonly KnownAs[]): {
  readonly blank: number;
  readonly shared: number;
} {
  const counts = new Map<string, number>();
  for (const customer of customers) counts.set(keyOf(customer), (counts.get(keyOf(customer)) ?? 0) + 1);
  const blank = counts.get("") ?? 0;
  let shared = 0;
  for (const [key, count] of counts) if (key !== "" && count > 1) shared += count;
  return { blank, shared };
}
