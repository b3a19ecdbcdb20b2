const STEP = 1e-4;

/**
 * Second derivatives by central differences of the gradient, made symmetric.
 *
 * @param gradient First derivatives at a point.
 * @param point Coordinates of order one, such as logarithms of parameters.
 */
export function hessianOf(
  gradient: (point: readonly number[]) => readonly number[],
  point: readonly number[],
): number[][] {
  const shifted = (i: number, by: number) => gradient(point.map((at, j) => (i === j ? at + by : at)));
  const rows = point.map((_, i) => {
    const ahead = shifted(i, STEP);
    const behind = shifted(i, -STEP);
    return ahead.map((part, j) => (part - behind[j]!) / (2 * STEP));
  });
  return rows.map((row, i) => row.map((cell, j) => (cell + rows[j]![i]!) / 2));
}
