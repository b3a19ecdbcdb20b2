import type { Factor } from "../model/types";
import { BILLIONTHS } from "../scoring/exact";
import type { PlainFactor } from "../scoring/plain-factor";
import { pointsOfNumbers } from "../scoring/points-of";
import { categoryKey } from "../table/category-key";
import { readYesNo } from "../table/yes-no";
import { grainOf } from "./grain";
import type { StatedValue } from "./types";

/** Another value that a factor could have. */
export interface Move {
  readonly to: StatedValue;
  /** In billionths of a point. */
  readonly points: number;
  readonly effort: number;
}

/** Everything that one factor of one customer could become. */
export interface FactorMoves {
  readonly value: StatedValue | undefined;
  /**
   * The move of least effort whose points satisfy a test; the test holds from some points on upwards when rising, and
   * from some points on downwards when falling.
   */
  nearest(isEnough: (points: number) => boolean, rises: boolean): Move | undefined;
  /** The ends of a line in the direction asked for, the nearest value of every step, every word. */
  levels(rises: boolean): readonly Move[];
}

const least = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>(
    (best, move) => (best === undefined || move.effort < best.effort ? move : best),
    undefined,
  );

const among = (moves: readonly Move[], value: StatedValue | undefined): FactorMoves => ({
  value,
  nearest: (isEnough) => least(moves.filter(({ points }) => isEnough(points))),
  levels: () => moves,
});

interface NumberContext {
  readonly value: number;
  readonly grain: number;
  /** The lowest value that makes sense: 0 where no customer is below it. */
  readonly lowest: number;
  readonly effortTo: (value: number) => number;
  readonly pointsAt: (value: number) => number;
}

const downTo = (value: number, grain: number): number => clean(Math.floor(value / grain + 1e-9) * grain);
const upTo = (value: number, grain: number): number => clean(Math.ceil(value / grain - 1e-9) * grain);
/** 0.1 · 3 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(15));

function lineMoves(worst: number, best: number, context: NumberContext): FactorMoves {
  const { value, grain, lowest, effortTo, pointsAt } = context;
  const moveTo = (to: number): Move => ({ to, points: pointsAt(to), effort: effortTo(to) });
  const inReach = (to: number) => Math.max(to, lowest);
  const endOf = (rises: boolean): number => {
    const [end, upwards] = rises ? [best, best >= worst] : [worst, best < worst];
    return inReach(upwards ? upTo(end, grain) : downTo(end, grain));
  };
  return {
    value: Number.isNaN(value) ? undefined : value,
    levels: (rises) => [moveTo(endOf(rises))],
    nearest: (isEnough, rises) => {
      const end = endOf(rises);
      if (!isEnough(pointsAt(end))) return undefined;
      const start = Number.isNaN(value) ? endOf(!rises) : value;
      if (isEnough(pointsAt(start))) return moveTo(start);
      // Between a value that is not enough and one that is, in whole grains from the end.
      const direction = Math.sign(start - end);
      let enough = 0;
      let tooFar = Math.ceil(Math.abs(start - end) / grain);
      while (tooFar - enough > 1) {
        const middle = Math.floor((enough + tooFar) / 2);
        if (isEnough(pointsAt(clean(end + direction * middle * grain)))) enough = middle;
        else tooFar = middle;
      }
      return moveTo(clean(end + direction * enough * grain));
    },
  };
}

function stepMoves(froms: readonly number[], context: NumberContext): FactorMoves {
  const { value, grain, lowest, effortTo, pointsAt } = context;
  const ascending = [...froms].filter(Number.isFinite).sort((a, b) => a - b);
  const here = Number.isNaN(value) ? lowest : value;
  const candidates = ascending.flatMap((from) => {
    const enters = upTo(from, grain);
    return enters > here ? [enters] : [clean(enters - grain)];
  });
  // The step that holds the value itself is no move, but a missing value may be stated to be in it.
  const stated = Number.isNaN(value) ? [...ascending.map((from) => upTo(from, grain)), clean(upTo(ascending[0] ?? 0, grain) - grain)] : candidates; // prettier-ignore
  const moves = [...new Set(stated)]
    .filter((to) => to >= lowest && to !== value)
    .map((to): Move => ({ to, points: pointsAt(to), effort: effortTo(to) }));
  return among(moves, Number.isNaN(value) ? undefined : value);
}

/** Range of a column's values, the measure of how far a change goes. */
function rangeOf(numbers: Float64Array): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const value of numbers) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function wordMoves(
  points: Readonly<Record<string, number>>,
  weight: number,
  { column }: PlainFactor,
  row: number,
): FactorMoves {
  const text = column.dictionary[column.codes[row]!];
  const number = column.numbers[row]!;
  const value = text ?? (Number.isNaN(number) ? undefined : String(number));
  const key = value === undefined ? undefined : categoryKey(value);
  const entries = Object.entries(points);
  const now = entries.find(([each]) => categoryKey(each) === key)?.[1];
  const moves = entries
    .filter(([each]) => categoryKey(each) !== key)
    .map(([to, given]) => ({
      to,
      points: Math.round(given * BILLIONTHS),
      effort: now === undefined ? 1 : weight > 0 ? Math.abs(given - now) / weight : 0,
    }));
  return among(moves, value);
}

function answerMoves(plain: PlainFactor, weight: number, row: number): FactorMoves {
  const { column } = plain;
  const text = column.dictionary[column.codes[row]!];
  const number = column.numbers[row]!;
  const now = text !== undefined ? readYesNo(text) : Number.isNaN(number) ? undefined : number === 1;
  const pointsAt = pointsOfNumbers(plain.scale, weight);
  const moves = [true, false]
    .filter((answer) => answer !== now)
    .map((to) => ({ to, points: pointsAt(to ? 1 : 0), effort: 1 }));
  return among(moves, now);
}

/** The moves of one factor, for many customers: what they have in common is looked at once. */
export function movesOf(factor: Pick<Factor, "weight">, plain: PlainFactor): (row: number) => FactorMoves {
  const { scale, column } = plain;
  const { weight } = factor;
  if (scale.kind === "categories") return (row) => wordMoves(scale.points, weight, plain, row);
  if (scale.kind === "yes-no") return (row) => answerMoves(plain, weight, row);

  const grain = grainOf(column);
  const { low, high } = rangeOf(column.numbers);
  const range = high > low ? high - low : 1;
  const pointsAt = pointsOfNumbers(plain.scale, weight);
  return (row) => {
    const value = column.numbers[row]!;
    const context: NumberContext = {
      value,
      grain,
      lowest: low >= 0 ? 0 : -Infinity,
      effortTo: (to) => (Number.isNaN(value) ? 1 : Math.abs(to - value) / range),
      pointsAt,
    };
    // A line without length is a single step.
    const froms = scale.kind === "steps" ? scale.rows.map(({ from }) => from) : [scale.best];
    return scale.kind === "linear" && scale.worst !== scale.best
      ? lineMoves(scale.worst, scale.best, context)
      : stepMoves(froms, context);
  };
}
