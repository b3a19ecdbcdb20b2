/** Differences below that are none. */
const NOTHING = 0.005;

export const isNothing = (change: number): boolean => Math.abs(change) < NOTHING;

/**
 * "+12.400 €", "−3.100 €"
 *
 * @param money Says an amount of 0 or more.
 */
export function signedMoney(change: number, money: (value: number) => string): string {
  if (isNothing(change)) return money(0);
  return `${change < 0 ? "−" : "+"}${money(Math.abs(change))}`;
}
