/** Eigenvalues in ascending order; `vectors[i]` belongs to `values[i]` and has length one. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

const SWEEPS = 60;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations
 * (Golub & Van Loan, Matrix Computations, section 8.5).
 *
 * @param matrix Square and symmetric; cells that are not finite give NaN.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const turned = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += work[p]![q]! ** 2;
    if (!(off > 0)) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (work[p]![q] === 0) continue;
        const tau = (work[q]![q]! - work[p]![p]!) / (2 * work[p]![q]!);
        const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
        const cosine = 1 / Math.hypot(1, tangent);
        const sine = tangent * cosine;
        for (const rows of [work, turned]) {
          for (const row of rows) {
            const left = row[p]!;
            row[p] = cosine * left - sine * row[q]!;
            row[q] = sine * left + cosine * row[q]!;
          }
        }
        const upper = [...work[p]!];
        const lower = work[q]!;
        work[p] = upper.map((cell, j) => cosine * cell - sine * lower[j]!);
        work[q] = upper.map((cell, j) => sine * cell + cosine * lower[j]!);
        work[p]![q] = 0;
        work[q]![p] = 0;
      }
    }
  }
  const order = work.map((_, i) => i).sort((i, j) => work[i]![i]! - work[j]![j]!);
  return {
    values: order.map((i) => work[i]![i]!),
    vectors: order.map((i) => turned.map((row) => row[i]!)),
  };
}
