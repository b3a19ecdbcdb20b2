/**
 * Rank order centroid: the mean of all weights that respect an order of importance. Of n factors the one in
 * place k gets (1/k + 1/(k + 1) + … + 1/n) / n. Tied factors share what their places would have got.
 *
 * Barron & Barrett (1996), Management Science 42(11).
 *
 * @param places One per factor, the smallest is the most important; only their order counts.
 * @returns Shares that add up to 1.
 */
export function rankOrderShares(places: readonly number[]): readonly number[] {
  const count = places.length;
  const centroid = new Array<number>(count).fill(0);
  for (let place = count - 1, sum = 0; place >= 0; place -= 1) {
    sum += 1 / (place + 1);
    centroid[place] = sum / count;
  }
  return places.map((place) => {
    const before = places.filter((other) => other < place).length;
    const tied = places.filter((other) => other === place).length;
    const shared = centroid.slice(before, before + tied);
    return shared.reduce((sum, share) => sum + share, 0) / tied;
  });
}
