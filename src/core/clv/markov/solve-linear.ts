/**
 * Solution of `matrix` · x = `right` by elimination with partial pivoting.
 *
 * @returns undefined when the matrix is singular.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    if (rows[pivot]![column] === 0) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = column + 1; row < size; row++) eliminate(rows[row]!, rows[column]!, column);
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = rows[row]![size]!;
    for (let column = row + 1; column < size; column++) rest -= rows[row]![column]! * solution[column]!;
    solution[row] = rest / rows[row]![row]!;
  }
  return solution;
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = row[column]! / pivot[column]!;
  if (factor === 0) return;
  for (let at = column; at < row.length; at++) row[at]! -= factor * pivot[at]!;
}
