import {
  classesByRule,
  classesOfScores,
  type Column,
  type FactorTopic,
  findColumn,
  type Scores,
  type ScoringModel,
  shownPlaces,
  type Table,
  topicOf,
} from "../../../core";

/** Figures of one class. Shares are 0…1, NaN where there is nothing to share. */
export interface ClassFigures {
  readonly count: number;
  readonly share: number;
  /** Share of the money column's sum, NaN without such a column. */
  readonly moneyShare: number;
}

/** The classes of a model with the thresholds that count for these customers, whichever rule they come from. */
export function countedClasses(
  { classes }: Pick<ScoringModel, "classes">,
  { score, exception }: Pick<Scores, "score" | "exception">,
  table: Table,
): Scores["classes"] {
  const { rule } = classes;
  return classesByRule(classes, {
    score,
    leftOut: exception,
    amount: rule?.kind === "cumulated" ? findColumn(table, rule.column)?.numbers : undefined,
  });
}

/**
 * The thresholds that count at this moment. What a rule comes to is found with the scores, away from the page: until
 * they follow the model, the borders stay where they were. Only where classes were added or removed are they found here.
 */
export function presentClasses(model: ScoringModel, scores: Scores, table: Table): Scores["classes"] {
  const { rule, list } = model.classes;
  const found = scores.classes;
  if (rule === undefined || found.list.length !== list.length) return countedClasses(model, scores, table);
  return {
    bound: found.bound,
    list: list.map((each, index) => ({ ...each, from: found.list[index]!.from })),
  };
}

/** Where every row is shown, as `shownPlaces`, under thresholds that need not be those of the scores. */
export const shownIndexes = (
  model: ScoringModel,
  classes: Scores["classes"],
  { score, exception }: Pick<Scores, "score" | "exception">,
): Int8Array => shownPlaces(model, classesOfScores(classes, score), exception);

/** Customers, their share and their share of the money, per shown class. */
export function classFigures(
  indexes: Int8Array,
  classCount: number,
  money: Float64Array | undefined,
): readonly ClassFigures[] {
  const counts = new Array<number>(classCount).fill(0);
  const amounts = new Array<number>(classCount).fill(0);
  indexes.forEach((index, row) => {
    if (index < 0 || index >= classCount) return;
    counts[index]! += 1;
    const amount = money?.[row] ?? NaN;
    if (!Number.isNaN(amount)) amounts[index]! += amount;
  });
  const customers = counts.reduce((sum, count) => sum + count, 0);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return counts.map((count, index) => ({
    count,
    share: customers > 0 ? count / customers : NaN,
    moneyShare: money !== undefined && total > 0 ? amounts[index]! / total : NaN,
  }));
}

/** How many customers moved between two states of so many classes, to a better class (up) or a worse one (down). */
export function classMoves(
  before: Int8Array,
  after: Int8Array,
  classCount: number,
): { readonly up: number; readonly down: number } {
  let up = 0;
  let down = 0;
  for (let row = 0; row < Math.min(before.length, after.length); row++) {
    if (before[row]! < 0 || after[row]! < 0) continue;
    if (before[row]! >= classCount || after[row]! >= classCount) continue;
    if (after[row]! < before[row]!) up++;
    else if (after[row]! > before[row]!) down++;
  }
  return { up, down };
}

const MONEY: readonly (FactorTopic | undefined)[] = ["margin", "revenue"];

/** The column of money that the classes are weighed by: where losses are looked for, else a factor that is money by name. */
export function moneyColumn(model: ScoringModel, table: Table): Column | undefined {
  const ofFactors = model.factors.map(({ column }) => column).filter((name) => MONEY.includes(topicOf(name)));
  return [model.lossColumn ?? "", ...ofFactors]
    .map((name) => findColumn(table, name))
    .find((column) => column?.kind === "number");
}
