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

/** Lists stay while weights are moved; their keys need to be looked at only once. */
const indexes = new WeakMap<Column, ReturnType<typeof indexPeriod>>();

function indexOf(keys: Column) {
  const known = indexes.get(keys) ?? indexPeriod(keys);
  indexes.set(keys, known);
  return known;
}

/** Puts periods side by side that have lists of their own, oldest first. */
export function matchedByKey(
  classes: readonly DevelopmentClass[],
  keyed: readonly KeyedPeriod[],
  pairs: DevelopmentSetup["pairs"],
): LoadedDevelopment {
  const periods = keyed.map(({ period }) => period);
  const indexed = keyed.map(({ keys }) => indexOf(keys));
  const faults = periods.flatMap(({ values: { label: period } }, at): readonly PeriodNote[] => {
    const { blank, repeated } = keyFaults(indexed[at]!);
    return [
      ...(repeated > 0 ? [{ kind: "key-repeated", period, count: repeated } as const] : []),
      ...(blank > 0 ? [{ kind: "key-blank", period, count: blank } as const] : []),
    ];
  });
  return {
    development: alignPeriods(
      classes,
      matchPeriods(indexed, pairs),
      periods.map(({ values }) => values),
    ),
    tables: periods.map(({ list }) => list),
    notes: [...periods.flatMap(({ notes }) => notes), ...faults],
    findRenamed: () =>
      indexed.slice(0, -1).map((index, at) => ({
        period: periods[at]!.values.label,
        misses: renamedKeys(index, indexed.at(-1)!, pairs),
      })),
  };
}
