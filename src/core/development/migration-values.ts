import { markovValue } from "../clv/markov";
import { fail, ok, type Result } from "../result";
import { migrationMatrix } from "./migration-matrix";
import type { MigrationValueSetup, RewardChoice } from "./setup";
import type { Development } from "./types";
import type { MigrationValueIssue, MigrationValues } from "./value-types";

/** Moves from each class to each class and, in the last column, to "lost". */
type MoveCounts = readonly (readonly number[])[];

/** Moves between periods that follow each other; who was or came without a class is not counted. */
function countMoves(development: Development, from: number, to: number): MoveCounts {
  const classCount = development.classes.length;
  const counts = Array.from({ length: classCount }, () => new Array<number>(classCount + 1).fill(0));
  for (let at = from; at < to; at += 1) {
    const { counts: moves, states, absent } = migrationMatrix(development, at, at + 1);
    counts.forEach((row, state) => {
      row.forEach((_, next) => {
        row[next]! += moves[state * states + (next === classCount ? absent : next)]!;
      });
    });
  }
  return counts;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function transitionsOf(counts: MoveCounts): readonly (readonly number[])[] {
  const rows = counts.map((row, state) => {
    const total = sum(row);
    return row.map((count, next) => (total > 0 ? count / total : next === state ? 1 : 0));
  });
  const lost = new Array<number>(counts.length + 1).fill(0);
  lost[counts.length] = 1;
  return [...rows, lost];
}

/** Mean amount by class in the last period; undefined where none is known. */
function meanAmounts({ classes, periods }: Development): readonly (number | undefined)[] {
  const { classIndex, amount } = periods.at(-1)!;
  const sums = classes.map(() => 0);
  const counts = classes.map(() => 0);
  classIndex.forEach((index, customer) => {
    if (index < 0 || Number.isNaN(amount[customer]!)) return;
    sums[index]! += amount[customer]!;
    counts[index]! += 1;
  });
  return counts.map((count, index) => (count > 0 ? sums[index]! / count : undefined));
}

interface Rewards {
  readonly amounts: readonly number[];
  /** Classes whose contribution is not known. */
  readonly unknown: readonly number[];
}

function rewardsOf(development: Development, choice: RewardChoice): Result<Rewards, MigrationValueIssue> {
  const needed = development.classes.length;
  if (choice.kind === "typed") {
    const { amounts } = choice;
    if (amounts.length !== needed || !amounts.every(Number.isFinite))
      return fail({ kind: "rewards-count", path: ["rewards"], values: { needed } });
    return ok({ amounts, unknown: [] });
  }
  const means = meanAmounts(development);
  if (means.every((mean) => mean === undefined)) return fail({ kind: "amount-missing", path: ["rewards"] });
  return ok({
    amounts: means.map((mean) => mean ?? 0),
    unknown: means.flatMap((mean, index) => (mean === undefined ? [index] : [])),
  });
}

/** Customers of the last period by class: all, and those who were not there in the period before. */
function countCustomers({ classes, periods }: Development) {
  const [before, last] = [periods.at(-2)!, periods.at(-1)!];
  const all = classes.map(() => 0);
  const gained = classes.map(() => 0);
  last.classIndex.forEach((index, customer) => {
    if (index < 0) return;
    all[index]! += 1;
    if (before.present[customer] === 0) gained[index]! += 1;
  });
  return { all, gained };
}

/** What is expected from the next period on, today's money. */
const nextPeriods = (row: readonly number[], values: readonly number[], discountRate: number): number =>
  sum(row.map((probability, next) => probability * values[next]!)) / (1 + discountRate);

const worth = (customers: readonly number[], values: readonly number[]): number =>
  sum(customers.map((count, index) => count * values[index]!));

/**
 * Puts the measured moves between classes into a Markov chain in which "lost" is never left, and values what customers
 * of each class bring from the next period on, discounted by one period for the next, two for the one after.
 *
 * Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2): their value less the contribution of the present
 * period, which has been earned when the classes are told. Move shares are pooled over the periods (Anderson & Goodman
 * 1957).
 *
 * @param from Index of the period from which moves are counted.
 * @param to Index of the one up to which they are.
 */
export function migrationValues(
  development: Development,
  from: number,
  to: number,
  {
    discountRate,
    horizon,
    rewards: choice,
  }: Pick<MigrationValueSetup, "discountRate" | "horizon" | "rewards">,
): Result<MigrationValues, MigrationValueIssue> {
  const rewards = rewardsOf(development, choice);
  if (!rewards.ok) return rewards;
  if (!(Number.isFinite(discountRate) && discountRate > -1))
    return fail({ kind: "discount-rate", path: ["discountRate"], values: { value: discountRate } });
  if (!(Number.isInteger(horizon) && horizon >= 1))
    return fail({ kind: "horizon", path: ["horizon"], values: { value: horizon } });

  const counts = countMoves(development, from, to);
  const observed = counts.map(sum);
  const transitions = transitionsOf(counts);
  const chain = { transitions, rewards: [...rewards.value.amounts, 0], discountRate };
  const finiteValues = markovValue({ ...chain, periods: horizon });
  if (!finiteValues.ok) throw new Error("Shares of moves add up to 1.");
  const endlessValues = markovValue(chain);

  const classRows = transitions.slice(0, -1);
  const ahead = (values: readonly number[]) => classRows.map((row) => nextPeriods(row, values, discountRate));
  const finite = ahead(finiteValues.value);
  const endless = endlessValues.ok ? ahead(endlessValues.value) : undefined;
  const customers = countCustomers(development);
  const isKnown = (index: number) => observed[index]! > 0 && !rewards.value.unknown.includes(index);
  const noted = (kind: MigrationValueIssue["kind"], index: number): MigrationValueIssue => ({
    kind,
    values: { class: index },
  });
  return ok({
    transitions,
    observed,
    rewards: rewards.value.amounts,
    discountRate,
    horizon,
    finite,
    endless,
    customers: customers.all,
    finiteBase: worth(customers.all, finite),
    endlessBase: endless && worth(customers.all, endless),
    keeping: classRows.map((row, index) => {
      const staying = 1 - row.at(-1)!;
      return staying > 0 ? finite[index]! / staying : finiteValues.value[index]! / (1 + discountRate);
    }),
    lifting: finite.map((value, index) =>
      index > 0 && isKnown(index) && isKnown(index - 1) ? finite[index - 1]! - value : undefined,
    ),
    gained: customers.gained,
    gainedFinite: worth(customers.gained, finite),
    notes: [
      ...observed.flatMap((moves, index) => (moves === 0 ? [noted("class-unobserved", index)] : [])),
      ...rewards.value.unknown.map((index) => noted("reward-unknown", index)),
      ...(endless === undefined ? [{ kind: "value-unbounded" } as const] : []),
    ],
  });
}
