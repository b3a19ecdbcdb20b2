/** Nodes in (-1, 1), ascending, and their weights, which sum to 2. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Gauss–Legendre rule: exact for polynomials up to degree 2 · `count` - 1.
 *
 * @param count Number of nodes, a whole number from 1.
 */
export function gaussLegendre(count: number): QuadratureRule {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    let node = -Math.cos((Math.PI * (place + 0.75)) / (count + 0.5));
    let [value, slope] = legendre(count, node);
    for (let step = 0; step < 6 && value !== 0; step++) {
      node -= value / slope;
      [value, slope] = legendre(count, node);
    }
    nodes[place] = node;
    weights[place] = 2 / ((1 - node * node) * slope * slope);
  }
  return { nodes, weights };
}

function legendre(degree: number, at: number): [value: number, slope: number] {
  let before = 0;
  let value = 1;
  for (let k = 1; k <= degree; k++) {
    const next = ((2 * k - 1) * at * value - (k - 1) * before) / k;
    before = value;
    value = next;
  }
  return [value, (degree * (at * value - before)) / (at * at - 1)];
}
