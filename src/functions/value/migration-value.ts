import { markovValue, ROW_SUM_TOLERANCE, type Migration, type Timing } from "../../core";

import type { Cells } from "../cells/cell-value";
import { eachElement } from "../cells/each-element";
import {
  cellAt,
  isUsable,
  Reading,
  readingProblem,
  readNumbers,
  type NumberArgument,
} from "../cells/number-argument";
import { readTiming } from "../cells/options";
import type { ArgumentProblem } from "../cells/problem";
import { periodsProblem, rateProblem, shareProblem } from "./rates";
import { chosen } from "./retention-value";
import { speak, type ValueProblem } from "./speak";

/** Beyond as many periods a value no longer changes that anybody would pay for, and the sum takes long. */
const MOST_PERIODS = 10_000;

/** The arguments of `CLV.MARKOV_VALUE`. */
interface MigrationArguments {
  readonly transitions: Cells;
  readonly rewards: Cells;
  readonly discountRate: Cells;
  readonly periods: Cells;
  readonly timing: unknown;
}

type States = Pick<Migration, "transitions" | "rewards" | "timing">;
type StateValues = readonly number[] | ValueProblem | ArgumentProblem;

const isProblem = (values: StateValues): values is ValueProblem | ArgumentProblem => "kind" in values;

/** The value of a customer in each state, one row a state; a row of discount rates gives one column for each. */
export function migrationValues(given: MigrationArguments): unknown[][] {
  const timing: Timing = chosen(readTiming(given.timing, "begin"));
  const states = { ...readStates(given), timing };
  const discountRate = readNumbers("discount_rate", given.discountRate);
  const periods = readNumbers("periods", given.periods, Infinity);

  const known = new Map<string, StateValues>();
  const valuesAt = (rate: number, count: number): StateValues => {
    const key = `${rate} ${count}`;
    const values = known.get(key) ?? valuesOf(states, rate, count);
    known.set(key, values);
    return values;
  };
  if (isUsableCell(discountRate) && isUsableCell(periods)) {
    const values = valuesAt(discountRate.numbers[0]!, periods.numbers[0]!);
    if (isProblem(values)) throw speak(values);
  }
  return eachElement([placesOf(states.rewards.length)], [discountRate, periods], speak, (numbers) => {
    const values = valuesAt(numbers[1]!, numbers[2]!);
    return isProblem(values) ? values : values[numbers[0]!]!;
  });
}

const isUsableCell = ({ readings }: NumberArgument): boolean =>
  readings.length === 1 && isUsable(readings[0]!);

function valuesOf(states: States, discountRate: number, periods: number): StateValues {
  const problem = rateProblem("discount_rate", discountRate) ?? periodsProblem(periods, MOST_PERIODS);
  if (problem) return problem;
  const values = markovValue({ ...states, discountRate, periods });
  return values.ok ? values.value : { kind: "migration-unbounded" };
}

function readStates(given: MigrationArguments): Pick<States, "transitions" | "rewards"> {
  const matrix = numbersOnly(readNumbers("transitions", given.transitions, 0));
  const list = numbersOnly(readNumbers("rewards", given.rewards));
  const rewards = [...list.numbers];
  const { rows, columns } = matrix;
  if (rows !== rewards.length || columns !== rewards.length || (list.rows > 1 && list.columns > 1))
    throw speak({ kind: "not-square", rows, columns, rewards: rewards.length });

  const transitions = rewards.map((_, from) => [
    ...matrix.numbers.subarray(from * columns, (from + 1) * columns),
  ]);
  for (const [from, row] of transitions.entries()) {
    const problem = row.map((share) => shareProblem("transitions", share)).find((each) => each);
    if (problem) throw speak(problem);
    const sum = row.reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) > ROW_SUM_TOLERANCE) throw speak({ kind: "row-sum", row: from + 1, sum });
  }
  return { transitions, rewards };
}

/** @throws {CustomFunctions.Error} the first error cell, else what is wrong with the first cell without a number. */
function numbersOnly(argument: NumberArgument): NumberArgument {
  const failed = argument.readings.indexOf(Reading.error);
  if (failed >= 0) throw cellAt(argument, failed);
  const faulty = argument.readings.findIndex((reading) => !isUsable(reading));
  if (faulty >= 0) throw speak(readingProblem(argument, faulty));
  return argument;
}

const placesOf = (count: number): NumberArgument => ({
  name: "transitions",
  rows: count,
  columns: 1,
  numbers: Float64Array.from({ length: count }, (_, at) => at),
  readings: new Uint8Array(count).fill(Reading.number),
  cells: [],
});
