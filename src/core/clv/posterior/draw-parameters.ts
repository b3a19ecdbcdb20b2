import type { Fit } from "../fit-status";
import type { Variates } from "./random-variates";

/**
 * Parameters that the data allow as well: drawn around the fitted ones with their covariance, in logarithms, so that
 * all stay positive.
 *
 * @returns The fitted parameters themselves where the data do not determine them.
 */
export function drawParameters<K extends string>(
  fit: Fit<K>,
  count: number,
  { normal }: Variates,
): Readonly<Record<K, number>>[] {
  const { params, covariance } = fit;
  if (covariance === undefined) return Array.from({ length: count }, () => params);
  const names = Object.keys(params) as K[];
  const root = choleskyOf(
    names.map((one) => names.map((other) => covariance[one][other] / (params[one] * params[other]))),
  );
  return Array.from({ length: count }, () => {
    const steps = names.map(normal);
    const moved = names.map((name, i) => {
      const log = root[i]!.reduce((sum, part, j) => sum + part * steps[j]!, 0);
      return [name, params[name] * Math.exp(log)] as const;
    });
    return Object.fromEntries(moved) as Record<K, number>;
  });
}

/** The lower triangle L with L Lᵀ = `matrix`, which is positive definite up to rounding. */
function choleskyOf(matrix: readonly (readonly number[])[]): number[][] {
  const root = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(Math.max(0, rest)) : root[j]![j] === 0 ? 0 : rest / root[j]![j]!;
    }
  });
  return root;
}
