import type { Survivors } from "../clv/beta-geometric";
import { periodOfDays, periodsBetween } from "../transactions/calendar-periods";
import type { ContractUnit } from "./setup";
import type { Contracts } from "./types";

/** The contracts that began in one period of the calendar. */
export interface ContractCohort {
  /** First and last serial day of the period. */
  readonly from: number;
  readonly to: number;
  /** Left after 0, 1, 2 … renewals, as far as all of them have come up to that renewal. */
  readonly survivors: Survivors;
}

/**
 * Survivors of the contracts, put together by the number of renewals that have come up: nothing that is known is lost, as it
 * would be where contracts of one calendar period are cut to the youngest of them.
 */
export function survivorsByAge({ renewalsDue, renewalsMade }: Contracts): Survivors[] {
  const byAge = new Map<number, number[]>();
  for (let at = 0; at < renewalsDue.length; at++) {
    const due = renewalsDue[at]!;
    let made = byAge.get(due);
    if (made === undefined) byAge.set(due, (made = new Array<number>(due + 1).fill(0)));
    made[renewalsMade[at]!]!++;
  }
  return [...byAge].sort(([a], [b]) => b - a).map(([, made]) => atLeast(made));
}

/** From how many there are of each number to how many have at least that number. */
function atLeast(counts: readonly number[]): number[] {
  const sums = [...counts];
  for (let at = sums.length - 2; at >= 0; at--) sums[at]! += sums[at + 1]!;
  return sums;
}

/** Survivors by the period of the calendar in which the contracts began; periods without a beginning are left out. */
export function contractCohorts(
  { starts, renewalsDue, renewalsMade }: Contracts,
  unit: ContractUnit,
): ContractCohort[] {
  if (starts.length === 0) return [];
  const [first, last] = [Math.min(...extremes(starts)), Math.max(...extremes(starts))];
  const periods = periodsBetween(first, last, unit);
  const { firstDay, period } = periodOfDays(periods);
  const made = Array.from({ length: periods.from.length }, (): number[] => []);
  const watched = new Array<number>(periods.from.length).fill(Infinity);
  for (let at = 0; at < starts.length; at++) {
    const cohort = period[starts[at]! - firstDay]!;
    watched[cohort] = Math.min(watched[cohort]!, renewalsDue[at]!);
    const counts = made[cohort]!;
    const renewals = renewalsMade[at]!;
    while (counts.length <= renewals) counts.push(0);
    counts[renewals]!++;
  }
  return made.flatMap((counts, cohort) => {
    if (counts.length === 0) return [];
    const left = atLeast(counts);
    return [
      {
        from: periods.from[cohort]!,
        to: periods.to[cohort]!,
        survivors: Array.from({ length: watched[cohort]! + 1 }, (_, renewal) => left[renewal] ?? 0),
      },
    ];
  });
}

function extremes(days: Int32Array): readonly [least: number, most: number] {
  let [least, most] = [days[0]!, days[0]!];
  for (const day of days) {
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  return [least, most];
}
