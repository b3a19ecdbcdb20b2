import type { LifetimeValues, Purchases, WinBackList } from "../../../../core";

export type WinBackSort = "gain" | "past" | "alive" | "last" | "name";

/** Day of the last purchase of a customer with one. */
export const lastDayOf = ({ days, starts }: Purchases, code: number): number => days[starts[code + 1]! - 1]!;

/** Places in the list, from 0, in the order asked for. */
export function winBackOrder(
  { rows }: WinBackList,
  { revenue, forecasts: { alive }, histories: { customers } }: LifetimeValues,
  purchases: Purchases,
  sort: WinBackSort,
  locale: string,
): Int32Array {
  const places = Int32Array.from(rows, (_, place) => place);
  if (sort === "gain") return places;
  const codeAt = (place: number) => customers[rows[place]!]!;
  if (sort === "name") {
    const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
    return places.sort((one, other) =>
      compare(purchases.names[codeAt(one)]!, purchases.names[codeAt(other)]!),
    );
  }
  const rank = {
    past: (place: number) => -revenue[rows[place]!]!,
    alive: (place: number) => alive[rows[place]!]!,
    last: (place: number) => -lastDayOf(purchases, codeAt(place)),
  }[sort];
  return places.sort((one, other) => rank(one) - rank(other) || one - other);
}
