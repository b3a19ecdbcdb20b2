import {
  compareModels,
  CONTINUOUS_KINDS,
  historiesUntil,
  judgeData,
  proposeContract,
  proposeTiming,
  repeatCounts,
  trackActual,
  trackExpected,
  type ActualTrack,
  type ContractProposal,
  type DataJudgement,
  type ModelComparison,
  type PurchaseModelKind,
  type PurchaseTrack,
  type RepeatCounts,
  type TimingProposal,
} from "../clv";
import { DAYS_IN_UNIT, type HistoryUnit, type Purchases } from "../transactions";
import { holdOut } from "./calibration";
import { observationEnd } from "./observation-end";
import type { LifetimeSetup } from "./setup";

/** What a model says beside what happened. */
export interface ModelPictures {
  readonly kind: PurchaseModelKind;
  /** Expected under the parameters of the calibration period, where there is one. */
  readonly track: PurchaseTrack;
  readonly counts: RepeatCounts;
}

/** The answers that the data propose, and the models side by side. */
export interface LifetimeComparison {
  readonly contract: ContractProposal;
  readonly timing: TimingProposal;
  readonly judgement: DataJudgement;
  /** Whether the models count periods. */
  readonly discrete: boolean;
  /** Unit of all times in the models. */
  readonly unit: HistoryUnit;
  /** Last day of the calibration period, a serial day; undefined where nothing is held out. */
  readonly calibrationEnd: number | undefined;
  readonly comparison: ModelComparison;
  /** The purchases of the customers known at the end of the calibration period. */
  readonly actual: ActualTrack;
  /** Days of a period of the tracks. */
  readonly periodDays: number;
  readonly pictures: readonly ModelPictures[];
}

/** Longest observations, in days, that are drawn by weeks and by months. */
const BY_WEEKS = 800;
const BY_MONTHS = 3000;

/**
 * Fits the models that suit the purchases and sets them beside what was bought.
 *
 * @param unit Time unit of the models, in discrete time the length of a period.
 */
export function compareLifetimes(
  purchases: Purchases,
  unit: HistoryUnit,
  { timing, calibrationEnd }: Pick<LifetimeSetup, "timing" | "calibrationEnd">,
): LifetimeComparison {
  const proposedTiming = proposeTiming(purchases);
  const discrete = (timing ?? proposedTiming.timing) === "discrete";
  const unitDays = DAYS_IN_UNIT[unit];
  const clock = { unitDays, discrete };
  const end = observationEnd(purchases, clock);
  const histories = historiesUntil(purchases, end, clock);
  const calibration = holdOut(purchases, clock, calibrationEnd);
  const comparison = compareModels(discrete ? ["bg-bb"] : CONTINUOUS_KINDS, histories, calibration);
  const periodDays = discrete ? unitDays : periodDaysFor(purchases);
  const tracked = {
    occasions: purchases,
    joinedUntil: calibration?.end ?? end,
    until: end,
    periodDays,
  };
  return {
    contract: proposeContract(purchases),
    timing: proposedTiming,
    judgement: judgeData(histories),
    discrete,
    unit,
    calibrationEnd: calibration?.end,
    comparison,
    actual: trackActual(tracked, discrete),
    periodDays,
    pictures: comparison.models.map(({ kind, model, holdout }) => ({
      kind,
      track: trackExpected(tracked, holdout?.calibrated.model ?? model, unitDays),
      counts: repeatCounts(model, histories),
    })),
  };
}

function periodDaysFor({ firstDay, lastDay }: Purchases): number {
  const length = lastDay - firstDay;
  if (length <= BY_WEEKS) return DAYS_IN_UNIT.week;
  return length <= BY_MONTHS ? DAYS_IN_UNIT.month : 3 * DAYS_IN_UNIT.month;
}
