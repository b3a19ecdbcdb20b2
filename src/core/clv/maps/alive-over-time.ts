import { predictionsOf, type PurchaseModel } from "../forecast/purchase-model";

/** P(alive) of one customer as it would have been told at each time; it falls in silence and recovers at purchases. */
export interface AliveOverTime {
  /** Time since the first purchase, never falling; a purchase stands there twice, before and after. */
  readonly times: Float64Array;
  readonly alive: Float64Array;
}

/**
 * @param repeats Times of the repeat purchases since the first, ascending; under BG/BB opportunities, each once.
 * @param until End of the series, in the same unit.
 * @param points Evenly spaced times beside those of the purchases. @default 200
 */
export function aliveOverTime(
  model: PurchaseModel,
  repeats: ArrayLike<number>,
  until: number,
  points = 200,
): AliveOverTime {
  const { alive } = predictionsOf(model);
  const times: number[] = [];
  const probabilities: number[] = [];
  const tell = (frequency: number, recency: number, time: number) => {
    times.push(time);
    probabilities.push(alive(frequency, recency, time));
  };
  const discrete = model.kind === "bg-bb";
  const steps = discrete ? until : points;
  let frequency = 0;
  let recency = 0;
  for (let step = 0; step <= steps; step++) {
    const time = (until * step) / steps;
    for (; frequency < repeats.length && repeats[frequency]! <= time;) {
      const bought = repeats[frequency]!;
      if (!discrete) tell(frequency, recency, bought);
      frequency++;
      recency = bought;
      if (!discrete) tell(frequency, recency, bought);
    }
    if (times.at(-1) !== time) tell(frequency, recency, time);
  }
  return { times: Float64Array.from(times), alive: Float64Array.from(probabilities) };
}
