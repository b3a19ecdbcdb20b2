/** Milliseconds of a call: the median of all runs, and the best, which other work on the machine disturbs least. */
export interface Timing {
  readonly median: number;
  readonly best: number;
}

/** The upper one of an even number. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Megabytes that a call keeps beside what was there before it. */
export function memoryAboveInput(call: () => unknown): number {
  global.gc?.();
  global.gc?.();
  const before = process.memoryUsage();
  const kept = call();
  const after = process.memoryUsage();
  const bytes = after.arrayBuffers - before.arrayBuffers + after.heapUsed - before.heapUsed;
  return kept === undefined ? NaN : bytes / 2 ** 20;
}

/** Times `runs` calls, after warm-up calls. */
export async function time(runs: number, call: () => unknown, warmUps = 8): Promise<Timing> {
  for (let index = 0; index < warmUps; index += 1) await call();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return { median: median(times), best: Math.min(...times) };
}

/** How many times longer `a` takes than `b`. */
export const ratio = (a: Timing, b: Timing): string =>
  `${(a.median / b.median).toFixed(1)} × (best: ${(a.best / b.best).toFixed(1)} ×)`;

/** One printed line: a label, median and best, and a remark. */
export function report(label: string, { median, best }: Timing, remark = ""): void {
  const milliseconds = `${median.toFixed(1).padStart(9)} ms (best ${best.toFixed(1)})`;
  console.log(`  ${label.padEnd(44)} ${milliseconds.padEnd(28)} ${remark}`);
}
