/** Seeded random numbers (mulberry32), uniform on (0, 1). */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

function gammaOf(shape: number, random: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const cube = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (cube > 0 && Math.log(random()) < 0.5 * normal * normal + d * (1 - cube + Math.log(cube)))
      return d * cube;
  }
}

/** One customer after another, as the two models tell the story: buy, then perhaps leave. */
export function simulateCustomers(
  params: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number },
  firstChances: 0 | 1,
  count: number,
  seed: number,
) {
  const random = uniform(seed);
  const frequency: number[] = [];
  const recency: number[] = [];
  const age: number[] = [];
  for (let customer = 0; customer < count; customer++) {
    const end = 20 + 40 * random();
    const rate = gammaOf(params.r, random) / params.alpha;
    const left = gammaOf(params.a, random);
    const leaving = left / (left + gammaOf(params.b, random));
    let purchases = 0;
    let last = 0;
    let alive = firstChances === 0 || random() > leaving;
    while (alive) {
      const next = last - Math.log(random()) / rate;
      if (next > end) break;
      purchases++;
      last = next;
      alive = random() > leaving;
    }
    frequency.push(purchases);
    recency.push(last);
    age.push(end);
  }
  return { frequency, recency, age };
}
