import { fail, ok, type Result } from "../../result";
import type { RetentionColumns, RetentionIssue, Survivors } from "./types";

/** Decisions at the first, second … renewal, all cohorts together. */
export interface Renewals {
  readonly kept: readonly number[];
  readonly lost: readonly number[];
  /** Customers at the start of all cohorts. */
  readonly customers: number;
}

/** Adds up what the cohorts did at each renewal: all that the likelihood needs to know of them. */
export function countRenewals(cohorts: readonly Survivors[]): Renewals {
  const periods = Math.max(0, ...cohorts.map((survivors) => survivors.length - 1));
  const kept = new Array<number>(periods).fill(0);
  const lost = new Array<number>(periods).fill(0);
  for (const survivors of cohorts) {
    for (let period = 1; period < survivors.length; period++) {
      kept[period - 1]! += survivors[period]!;
      lost[period - 1]! += survivors[period - 1]! - survivors[period]!;
    }
  }
  return { kept, lost, customers: cohorts.reduce((sum, survivors) => sum + (survivors[0] ?? 0), 0) };
}

/** Checks survivors before a fit and adds them up. Issues name cohort and period, both from 0. */
export function readRenewals({ survivors }: RetentionColumns): Result<Renewals, RetentionIssue> {
  const cohorts = isOneCohort(survivors) ? [survivors] : survivors;
  const issues = cohorts.flatMap((cohort, at) =>
    cohort.flatMap((value, period): RetentionIssue[] => {
      const path = ["survivors", at, period];
      if (!(value >= 0 && value < Infinity))
        return [{ kind: "survivors-not-a-count", path, values: { value } }];
      const before = cohort[period - 1] ?? Infinity;
      return value > before ? [{ kind: "survivors-rise", path, values: { value, before } }] : [];
    }),
  );
  const [first, ...others] = issues;
  if (first !== undefined) return fail(first, ...others);
  if (!cohorts.some((cohort) => cohort.length > 1 && cohort[0]! > 0))
    return fail({ kind: "renewals-missing", path: ["survivors"] });
  return ok(countRenewals(cohorts));
}

function isOneCohort(survivors: Survivors | readonly Survivors[]): survivors is Survivors {
  return survivors.length > 0 && typeof survivors[0] === "number";
}
