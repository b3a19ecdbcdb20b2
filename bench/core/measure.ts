/** Milliseconds of a call: the median of all runs, and the best, which other work on the machine disturbs least. */
export interface Timing {
  readonly median: number;
  readonly best: number;
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
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, best: times[0]! };
}

/** How many times longer `a` takes than `b`. */
export const ratio = (a: Timing, b: Timing): string =>
  `${(a.median / b.median).toFixed(1)} × (best: ${(a.best / b.best).toFixed(1)} ×)`;

/** One printed line: a label, median and best, and a remark. */
export function report(label: string, { median, best }: Timing, remark = ""): void {
  const milliseconds = `${median.toFixed(1).padStart(9)} ms (best ${best.toFixed(1)})`;
  console.log(`  ${label.padEnd(44)} ${milliseconds.padEnd(28)} ${remark}`);
}
