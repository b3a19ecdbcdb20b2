import { fail, ok, type Result } from "../../result";
import { checkMigration } from "./check";
import { endlessValue } from "./endless-value";
import type { Migration, MigrationIssue } from "./types";

/** What a customer is worth in each state when the customer is served as long as that pays. */
export interface StoppingValue {
  readonly values: readonly number[];
  /** Whether a customer now in the state is worth serving; where not, the value is 0. */
  readonly serve: readonly boolean[];
}

const DELAY = { begin: 0, mid: 0.5, end: 1 } as const;

/**
 * Present value of a customer in each state: R + P R / (1 + d) + P² R / (1 + d)² + …
 *
 * Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2); their horizon T counts T + 1 rewards.
 *
 * @returns One amount a state, in the money of the rewards, or every reason why there is none.
 */
export function markovValue(migration: Migration): Result<readonly number[], MigrationIssue> {
  const [first, ...others] = checkMigration(migration);
  if (first !== undefined) return fail(first, ...others);
  const { rewards, periods = Infinity } = migration;
  const values =
    periods === Infinity
      ? endlessValue(
          migration,
          rewards.map(() => true),
        )
      : finiteValue(migration, periods, (value) => value);
  return values === undefined ? unbounded() : ok(delayed(migration, values));
}

/**
 * The states in which a customer should still be served, and what customers are then worth: a state whose reward and
 * prospects add up to less than nothing is given up for good.
 *
 * Over an endless horizon the rule is the same at all times; over a finite one `serve` is the choice now.
 */
export function markovStoppingValue(migration: Migration): Result<StoppingValue, MigrationIssue> {
  const [first, ...others] = checkMigration(migration);
  if (first !== undefined) return fail(first, ...others);
  const { rewards, periods = Infinity } = migration;
  if (periods === Infinity) return endlessStopping(migration);
  const values = finiteValue(migration, periods, (value) => Math.max(0, value));
  const next = finiteValue(migration, Math.max(0, periods - 1), (value) => Math.max(0, value));
  const serve = rewards.map((_, state) => periods > 0 && prospect(migration, state, next) >= 0);
  return ok({ values: delayed(migration, values), serve });
}

/** Policy iteration: drops states that lose, takes back states that gain, until nothing changes. */
function endlessStopping(migration: Migration): Result<StoppingValue, MigrationIssue> {
  // A state that is worth nothing either way must not be dropped and taken back for ever by rounding.
  const slack = 1e-12 * Math.max(...migration.rewards.map(Math.abs));
  let serve = migration.rewards.map((reward) => reward >= 0);
  for (;;) {
    const values = endlessValue(migration, serve);
    if (values === undefined) return unbounded();
    const better = serve.map((served, state) => {
      const gain = prospect(migration, state, values);
      return gain >= (served ? -slack : slack) && (served || gain > 0);
    });
    if (better.every((served, state) => served === serve[state]))
      return ok({ values: delayed(migration, values), serve });
    serve = better;
  }
}

function prospect({ transitions, rewards, discountRate }: Migration, state: number, next: readonly number[]) {
  const expected = transitions[state]!.reduce((sum, probability, to) => sum + probability * next[to]!, 0);
  return rewards[state]! + expected / (1 + discountRate);
}

function finiteValue(migration: Migration, periods: number, choose: (value: number) => number): number[] {
  let values = migration.rewards.map(() => 0);
  for (let left = 0; left < periods; left++) {
    const next = values;
    values = next.map((_, state) => choose(prospect(migration, state, next)));
  }
  return values;
}

const delayed = ({ discountRate, timing = "begin" }: Migration, values: readonly number[]) =>
  values.map((value) => value * (1 + discountRate) ** -DELAY[timing]);

const unbounded = () => fail({ kind: "value-unbounded", path: ["discountRate"] } as const);
