import {
  alignPeriods,
  type Column,
  type DevelopmentClass,
  type DevelopmentSetup,
  indexPeriod,
  keyFaults,
  matchPeriods,
  type PeriodNote,
  renamedKeys,
} from "../../core";
import type { LoadedDevelopment, LoadedPeriod } from "./periods";

/** A period with the column by which its customers are known. */
export interface KeyedPeriod {
  readonly period: LoadedPeriod;
  readonly keys: Column;
}

/** Puts periods side by side that have lists of their own, oldest first. */
export function matchedByKey(
  classes: readonly DevelopmentClass[],
  keyed: readonly KeyedPeriod[],
  pairs: DevelopmentSetup["pairs"],
): LoadedDevelopment {
  const periods = keyed.map(({ period }) => period);
  const indexes = keyed.map(({ keys }) => indexPeriod(keys));
  const faults = periods.flatMap(({ values: { label: period } }, at): readonly PeriodNote[] => {
    const { blank, repeated } = keyFaults(indexes[at]!);
    return [
      ...(repeated > 0 ? [{ kind: "key-repeated", period, count: repeated } as const] : []),
      ...(blank > 0 ? [{ kind: "key-blank", period, count: blank } as const] : []),
    ];
  });
  return {
    development: alignPeriods(
      classes,
      matchPeriods(indexes, pairs),
      periods.map(({ values }) => values),
    ),
    tables: periods.map(({ list }) => list),
    notes: [...periods.flatMap(({ notes }) => notes), ...faults],
    findRenamed: () =>
      indexes.slice(0, -1).map((index, at) => ({
        period: periods[at]!.values.label,
        misses: renamedKeys(index, indexes.at(-1)!, pairs),
      })),
  };
}
