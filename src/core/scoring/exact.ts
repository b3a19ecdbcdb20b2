/**
 * Points are counted in billionths: whole numbers that doubles hold exactly, so that 0.1 + 0.2 is 0.3 and a
 * score of 90 is 90 on every side of a comparison.
 */
export const BILLIONTHS = 1e9;

/** Points → billionths of a point, whole. Exact for points with up to nine decimals. */
export const toBillionths = (points: number): number => Math.round(points * BILLIONTHS);

/** Billionths → points; the double that is nearest to the decimal number. */
export const fromBillionths = (billionths: number): number => billionths / BILLIONTHS;

// A half billionth that was hit exactly must not fall apart into two scores by the error of the sum, which
// stays below a thousandth of a billionth for 20 factors.
const HALF_AND_SLACK = 0.501;

/** Rounds a sum of billionths to a whole number; sums that are equal as fractions come out equal. */
export const roundBillionths = (sum: number): number => Math.floor(sum + HALF_AND_SLACK);

/** How near, relative to the border, a raw value must be to count as on it. */
const BORDER_TOLERANCE = 1e-12;

/** The smallest raw value that still reaches `border`. */
export const reachableFrom = (border: number): number => border - Math.abs(border) * BORDER_TOLERANCE;
