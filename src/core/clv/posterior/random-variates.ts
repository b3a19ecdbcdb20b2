/** Random variates out of uniform numbers in (0, 1). */
export interface Variates {
  readonly uniform: () => number;
  /** Mean 0, variance 1. */
  readonly normal: () => number;
  /** With rate 1. */
  readonly gamma: (shape: number) => number;
  readonly beta: (a: number, b: number) => number;
  readonly exponential: () => number;
}

export function variatesFrom(uniform: () => number): Variates {
  let spare = NaN;
  /** Box & Muller (1958), two at a time. */
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = NaN;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  /** Marsaglia & Tsang (2000), ACM TOMS 26(3). */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (a: number, b: number): number => {
    const one = gamma(a);
    return one / (one + gamma(b));
  };
  return { uniform, normal, gamma, beta, exponential: () => -Math.log(uniform()) };
}
