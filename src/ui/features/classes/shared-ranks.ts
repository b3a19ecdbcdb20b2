/**
 * How many customers have a rank that others have too.
 *
 * @param ranks Competition ranks, 0 for customers without one.
 */
export function customersSharingRank(ranks: Uint32Array): number {
  const holders = new Uint32Array(ranks.length + 1);
  for (const rank of ranks) holders[rank]! += 1;
  return ranks.reduce((count, rank) => count + (rank > 0 && holders[rank]! > 1 ? 1 : 0), 0);
}
