const MANTISSAS = [1, 2, 5, 10] as const;

/** Rounds away what binary fractions leave behind: 0.30000000000000004 → 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * The step of 1, 2, 5 × a power of ten that parts a span into about `parts` pieces.
 *
 * @param span > 0.
 */
export function friendlyStep(span: number, parts: number): number {
  const raw = span / parts;
  const power = 10 ** Math.floor(Math.log10(raw));
  const mantissa = MANTISSAS.find((each) => each * power >= raw * 0.999_999) ?? 10;
  return tidy(mantissa * power);
}

/** The multiple of `step` at or below `value`. */
export const floorTo = (value: number, step: number): number => tidy(Math.floor(tidy(value / step)) * step);

/** The multiple of `step` at or above `value`. */
export const ceilTo = (value: number, step: number): number => tidy(Math.ceil(tidy(value / step)) * step);
