/** A factor in an order of importance. */
export interface RankedFactor {
  readonly id: string;
  /** As important as the one above it. */
  readonly isTied: boolean;
}

/** Factors in order of importance, the most important first. */
export type Ranking = readonly RankedFactor[];

/**
 * The order that places tell. Factors without a place come last, each behind the other.
 *
 * @param ids Who is ranked, in the order that decides where nothing else does.
 * @param places From 1, the smallest is the most important; equal places are ties.
 */
export function rankingOfPlaces(ids: readonly string[], places: Readonly<Record<string, number>>): Ranking {
  const placeOf = (id: string) => places[id] ?? Infinity;
  return [...ids]
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
    .map((id, at, sorted) => {
      const place = placeOf(id);
      return { id, isTied: at > 0 && Number.isFinite(place) && placeOf(sorted[at - 1]!) === place };
    });
}

/** The order of present weights; equal weights are ties. */
export function rankingOfWeights(
  factors: readonly { readonly id: string; readonly weight: number }[],
): Ranking {
  const places = Object.fromEntries(factors.map(({ id, weight }) => [id, -weight]));
  return rankingOfPlaces(
    factors.map(({ id }) => id),
    places,
  );
}

/** Competition places as in the result: 1, 2, 2, 4. */
export function placesOfRanking(ranking: Ranking): Readonly<Record<string, number>> {
  let place = 1;
  return Object.fromEntries(
    ranking.map(({ id, isTied }, at) => {
      if (!isTied) place = at + 1;
      return [id, place];
    }),
  );
}

/** Puts a factor at a place of the list (from 0). Between two tied factors it is tied with them, elsewhere with nobody. */
export function moveInRanking(ranking: Ranking, id: string, to: number): Ranking {
  const from = ranking.findIndex((ranked) => ranked.id === id);
  const target = Math.max(0, Math.min(ranking.length - 1, to));
  if (from < 0 || from === target) return ranking;
  const wasHead = !ranking[from]!.isTied;
  const others = ranking
    .map((ranked, at) => (at === from + 1 && wasHead ? { ...ranked, isTied: false } : ranked))
    .filter((ranked) => ranked.id !== id);
  const isBetweenTied = others[target]?.isTied ?? false;
  return [...others.slice(0, target), { id, isTied: isBetweenTied }, ...others.slice(target)];
}

/** Ties a factor with the one above it, or parts them. The first one has none above it. */
export const toggleTie = (ranking: Ranking, id: string): Ranking =>
  ranking.map((ranked, at) => (ranked.id === id && at > 0 ? { ...ranked, isTied: !ranked.isTied } : ranked));
