/** Median milliseconds of `runs` calls, after warm-up calls. */
export async function medianOf(runs: number, call: () => unknown, warmUps = 3): Promise<number> {
  for (let index = 0; index < warmUps; index += 1) await call();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}

/** One printed line: a label and milliseconds, with a remark. */
export function report(label: string, milliseconds: number, remark = ""): void {
  console.log(`  ${label.padEnd(52)} ${milliseconds.toFixed(1).padStart(9)} ms  ${remark}`);
}
