/** ln(eᵘ + eᵛ) without overflow; −Infinity stands for a term that is absent. */
export function logAddExp(u: number, v: number): number {
  const most = Math.max(u, v);
  if (most === -Infinity || most === Infinity) return most;
  return most + Math.log1p(Math.exp(-Math.abs(u - v)));
}

/** ln(eᵘ − eᵛ) for u >= v; −Infinity where they are equal, NaN for u < v. */
export function logSubExp(u: number, v: number): number {
  if (v === -Infinity) return u;
  const gap = v - u;
  if (gap > 0) return NaN;
  return u + (gap > -Math.LN2 ? Math.log(-Math.expm1(gap)) : Math.log1p(-Math.exp(gap)));
}

/** ln Σ eᵘ without overflow; −Infinity for an empty list. */
export function logSumExp(terms: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < terms.length; i++) most = Math.max(most, terms[i]!);
  if (most === -Infinity || most === Infinity) return most;
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += Math.exp(terms[i]! - most);
  return most + Math.log(sum);
}
