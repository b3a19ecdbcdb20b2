import { axisMark, fieldPlace, NO_SEGMENT, type RfmAnalysis, type RfmSetup } from "../../../../core";

/** Whose customers are listed. */
export type Choice =
  | { readonly kind: "all" }
  /** By id. */
  | { readonly kind: "segment"; readonly segment: string }
  /** By place on the map. */
  | { readonly kind: "field"; readonly field: number }
  /** Customers without a segment. */
  | { readonly kind: "unknown" };

export type CustomerSort = "revenue" | "score" | "recency" | "name";

/** Codes of the customers of a choice, in no order. */
export function chosenCustomers(choice: Choice, analysis: RfmAnalysis, setup: RfmSetup): Int32Array {
  const test = choiceTest(choice, analysis, setup);
  const found = new Int32Array(analysis.segments.length);
  let count = 0;
  for (let code = 0; code < found.length; code++) if (test(code)) found[count++] = code;
  return found.subarray(0, count);
}

function choiceTest(
  choice: Choice,
  { segments, recency, frequency, monetary }: RfmAnalysis,
  { bands, map }: RfmSetup,
): (code: number) => boolean {
  switch (choice.kind) {
    case "all":
      return () => true;
    case "unknown":
      return (code) => segments[code] === NO_SEGMENT;
    case "segment": {
      const place = map.segments.findIndex(({ id }) => id === choice.segment);
      return (code) => segments[code] === place;
    }
    case "field":
      return (code) =>
        recency.bands[code] !== 0 &&
        choice.field ===
          fieldPlace(
            bands,
            recency.bands[code]!,
            axisMark(map.axis, frequency.bands[code]!, monetary.bands[code]!),
          );
  }
}

/** Best first; the most recent purchase first; unknown values last. */
export function sortCustomers(
  codes: Int32Array,
  sort: CustomerSort,
  { scores, columns }: RfmAnalysis,
  revenue: ArrayLike<number>,
  names: readonly string[],
  locale: string,
): Int32Array {
  if (sort === "name") {
    const collator = new Intl.Collator(locale, { numeric: true });
    return Int32Array.from([...codes].sort((a, b) => collator.compare(names[a]!, names[b]!)));
  }
  const values = { revenue, score: scores, recency: columns.recency }[sort];
  const direction = sort === "recency" ? 1 : -1;
  const rank = (code: number) => (Number.isNaN(values[code]) ? Infinity : direction * values[code]!);
  return Int32Array.from(codes).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) < rank(b) ? -1 : 1));
}
