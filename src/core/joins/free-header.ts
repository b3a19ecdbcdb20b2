import { headerKey } from "../table/find-column";
import type { Column } from "../table/types";

/** A header that no other column has: `name`, or `name (2)`, `name (3)` … */
export function freeHeader(name: string, taken: Set<string>): string {
  let free = name;
  for (let copy = 2; taken.has(headerKey(free)); copy += 1) free = `${name} (${copy})`;
  taken.add(headerKey(free));
  return free;
}

/** The headers of these columns, in the form in which they are compared. */
export const headersOf = (columns: readonly Column[]): Set<string> =>
  new Set(columns.map(({ name }) => headerKey(name)));
