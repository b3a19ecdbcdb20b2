/** One computed figure beside its value in high precision. */
export interface Comparison {
  readonly model: string;
  readonly quantity: string;
  readonly regime: string;
  readonly found: number;
  /** 0 stands for a value below what the reference can tell from nothing. */
  readonly exact: number;
}

/** All digits that a double can have. */
export const ALL_DIGITS = 16;
/** Reference values below this were written as 0 or left out. */
const SMALLEST = 1e-289;

/**
 * Log relative error, −log₁₀ |found − exact| / |exact|: the number of correct digits (McCullough 1998).
 *
 * @returns 0 for no number at all and for not a single digit, at most `ALL_DIGITS`.
 */
export function correctDigits({ found, exact }: Pick<Comparison, "found" | "exact">): number {
  if (found === exact) return ALL_DIGITS;
  if (exact === 0) return found >= 0 && found < SMALLEST ? ALL_DIGITS : 0;
  const digits = -Math.log10(Math.abs(found - exact) / Math.abs(exact));
  return Number.isNaN(digits) ? 0 : Math.min(ALL_DIGITS, Math.max(0, digits));
}

export interface DigitSummary {
  readonly cases: number;
  readonly worst: number;
  readonly median: number;
}

export function summarise(comparisons: readonly Pick<Comparison, "found" | "exact">[]): DigitSummary {
  const digits = comparisons.map(correctDigits).sort((a, b) => a - b);
  const middle = digits.length / 2;
  const median = (digits[Math.ceil(middle) - 1]! + digits[Math.floor(middle)]!) / 2;
  return { cases: digits.length, worst: digits[0]!, median };
}
