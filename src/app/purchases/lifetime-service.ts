import {
  compareLifetimes,
  equityOf,
  type HistoryUnit,
  type LifetimeComparison,
  type LifetimeEquity,
  type LifetimeSetup,
  type LifetimeValues,
  type ComparedModel,
  type Purchases,
  valueIntervalSteps,
  type ValueIntervals,
  valueLifetimes,
} from "../../core";

/** Values under the model that was chosen, or proposed where none was. */
export interface ChosenValues {
  readonly chosen: ComparedModel;
  readonly values: LifetimeValues;
}

/** Questions about lifetime values. Where the histories allow no model, the values are undefined. */
export interface LifetimeService {
  lifetimeModels(setup: LifetimeSetup): LifetimeComparison;
  lifetimeValues(setup: LifetimeSetup): ChosenValues | undefined;
  /** @param onProgress Told the share that is done. */
  lifetimeIntervals(setup: LifetimeSetup, onProgress: (share: number) => void): ValueIntervals | undefined;
  lifetimeEquity(setup: LifetimeSetup): LifetimeEquity | undefined;
}

/** What the questions are about; the same object as long as nothing changed. */
export interface CountedPurchases {
  readonly purchases: Purchases;
  readonly unit: HistoryUnit;
}

const SEED = 1;

/** The parts of a setup that the models depend on; the others change only what follows from them. */
const fittedBy = ({ timing, calibrationEnd }: LifetimeSetup) => `${timing} ${calibrationEnd}`;

/** Answers about the purchases that are open; models once fitted are kept until others are asked for. */
export function createLifetimeService(counted: () => CountedPurchases): LifetimeService {
  let kept:
    | { readonly of: CountedPurchases; readonly by: string; readonly comparison: LifetimeComparison }
    | undefined;

  const models = (setup: LifetimeSetup): LifetimeComparison => {
    const of = counted();
    const by = fittedBy(setup);
    if (kept?.of !== of || kept.by !== by)
      kept = { of, by, comparison: compareLifetimes(of.purchases, of.unit, setup) };
    return kept.comparison;
  };
  const values = (setup: LifetimeSetup): ChosenValues | undefined => {
    const { comparison } = models(setup);
    const of = (kind: string | undefined) => comparison.models.find((each) => each.kind === kind);
    const chosen = of(setup.model) ?? of(comparison.proposal?.kind);
    const { purchases, unit } = counted();
    return chosen && { chosen, values: valueLifetimes(purchases, unit, chosen.model, setup) };
  };

  return {
    lifetimeModels: models,
    lifetimeValues: values,
    lifetimeIntervals(setup, onProgress) {
      const found = values(setup);
      if (found === undefined) return undefined;
      const { histories, spend, monetary, terms } = found.values;
      const steps = valueIntervalSteps({
        purchases: found.chosen,
        histories,
        spend: spend && { fit: spend.fit, monetary },
        terms,
        seed: SEED,
      });
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        onProgress(value);
      }
    },
    lifetimeEquity(setup) {
      const found = values(setup);
      return found && equityOf(found.values, counted().unit, found.chosen.model, setup);
    },
  };
}
