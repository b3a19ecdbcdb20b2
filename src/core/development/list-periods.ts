import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { detectPeriods } from "./detect-periods";
import { periodMark } from "./period-mark";
import type { ListPeriod, ListPeriods } from "./setup";

/**
 * What a column of the open list is called in the list of an earlier period: by its own name, or, where that names a
 * period ("Umsatz 2024"), by the name of the same column of that period ("Umsatz 2023").
 *
 * @param label Of the list's period.
 * @returns The header as it is where the list has none of the kind.
 */
export function headerInList(table: Table, header: string, label: string): string {
  if (header === "" || findColumn(table, header) !== undefined) return header;
  const wanted = periodMark(header);
  if (wanted === undefined) return header;
  const alike = table.columns.filter(({ name }) => {
    const mark = periodMark(name);
    return mark?.kind === wanted.kind && mark.stem.toLowerCase() === wanted.stem.toLowerCase();
  });
  const months = periodMark(label)?.months;
  const found =
    alike.find(({ name }) => periodMark(name)?.months === months) ??
    (alike.length === 1 ? alike[0] : undefined);
  return found?.name ?? header;
}

/** A list that may hold an earlier period. */
type Source = ListPeriod["source"];

/**
 * Lists whose names differ from that of the open list in nothing but the period: "Kunden 2023" beside "Kunden 2024", or
 * beside "Kunden". Those of later periods are left out.
 *
 * @param now What to call the open list's period where its name says nothing.
 */
export function proposeListPeriods(
  open: Source,
  sources: readonly Source[],
  now: string,
): readonly ListPeriods[] {
  const alike = sources.filter(({ kind, id }) => kind === open.kind && id !== open.id);
  const names = [open.name, ...alike.map(({ name }) => name)];
  return detectPeriods(names).flatMap(({ labels, series }) =>
    series.flatMap(({ name: stem, headers }) => {
      const own = headers.indexOf(open.name);
      const isPlain = own < 0 && stem.toLowerCase() === open.name.trim().toLowerCase();
      if (own < 0 && !isPlain) return [];
      const lists = headers
        .slice(0, own < 0 ? headers.length : own)
        .flatMap((header, at): readonly ListPeriod[] => {
          const source = alike.find(({ name }) => name === header);
          if (source === undefined) return [];
          const { kind, id, name } = source;
          return [{ label: labels[at]!, source: { kind, id, name }, referenceDate: "" }];
        });
      const label = own < 0 ? now : labels[own] || now;
      return lists.length === 0 ? [] : [{ kind: "lists", lists, label } as const];
    }),
  );
}
