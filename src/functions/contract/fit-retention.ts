import { fitBetaGeometric, type RetentionIssue } from "../../core";

import type { Cells } from "../cells/cell-value";
import type { FitSummary } from "../cells/fit-table";
import { readLists } from "../cells/list-argument";
import { memoise } from "../cells/memoise";
import { cellAt, isEmpty, isUsable, Reading, readingProblem } from "../cells/number-argument";
import { speak, type ContractProblem } from "./speak";

const fit = memoise((_, cohorts) =>
  fitBetaGeometric({ survivors: cohorts.map((survivors) => [...survivors]) }),
);

/**
 * Fits the shifted beta-geometric model to survivors; the same survivors are fitted only once.
 *
 * @throws {CustomFunctions.Error} if a cohort cannot be used: a fit without it would mislead.
 */
export function fitRetentionTo(survivors: Cells): FitSummary {
  const { lists, place } = readLists("survivors", survivors);
  const failed = place.readings.indexOf(Reading.error);
  if (failed >= 0) throw cellAt(place, failed);
  const cohorts: Float64Array[] = [];
  for (const [at, list] of lists.entries()) {
    const reading = place.readings[at]!;
    if (isEmpty(reading) || reading === Reading.heading) continue;
    const cohort = cohorts.length + 1;
    if (!isUsable(reading)) throw speak(readingProblem(place, at), cohort);
    const gap = list.findIndex(Number.isNaN);
    if (gap >= 0) throw speak({ kind: "survivors-gap", cohort, period: gap });
    cohorts.push(Float64Array.from(list));
  }
  const fitted = fit("", cohorts);
  if (!fitted.ok) throw speak(survivorsProblem(fitted.issues[0]));
  return fitted.value;
}

function survivorsProblem({ kind, path, values }: RetentionIssue): ContractProblem {
  const cohort = Number(path?.[1]) + 1;
  const period = Number(path?.[2]);
  const value = Number(values?.["value"]);
  switch (kind) {
    case "renewals-missing":
      return { kind };
    case "survivors-not-a-count":
      return { kind: "survivors-negative", cohort, period, value };
    case "survivors-rise":
      return { kind, cohort, period, value, before: Number(values?.["before"]) };
  }
}
