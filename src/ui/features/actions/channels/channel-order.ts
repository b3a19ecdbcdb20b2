/** Figures by which channels are ordered, one entry a channel. */
type Figures<K extends string> = { readonly names: readonly string[] } & Readonly<
  Record<K, ArrayLike<number>>
>;

/** Of these the least comes first. */
const LEAST_FIRST: ReadonlySet<string> = new Set(["payback"]);

/** Places of channels in an order: by name, or by a figure, those that are not known last. */
export function channelOrder<K extends string>(
  figures: Figures<K>,
  sort: K | "name",
  locale: string,
): Int32Array {
  const { names } = figures;
  const places = names.map((_, place) => place);
  if (sort === "name")
    return Int32Array.from(places.sort((one, other) => names[one]!.localeCompare(names[other]!, locale)));
  const values: ArrayLike<number> = figures[sort];
  const sign = LEAST_FIRST.has(sort) ? 1 : -1;
  const key = (place: number) => (Number.isNaN(values[place]!) ? Infinity : sign * values[place]!);
  // Infinity less Infinity is no number.
  return Int32Array.from(
    places.sort((one, other) => (key(one) === key(other) ? one - other : key(one) < key(other) ? -1 : 1)),
  );
}
