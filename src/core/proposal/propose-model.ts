import { defaultClasses, type Language } from "../model/default-classes";
import { shareOut } from "../model/spread-weights";
import type { Factor, ScoringModel } from "../model/types";
import { MODEL_VERSION } from "../model/parse-model";
import { headerKey } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { factorRating } from "./proposable-columns";
import { proposeFactor } from "./propose-factor";
import { proposeKey } from "./propose-key";
import { isLabel, topicOf, topicWeight, withoutYear, yearOf, type FactorTopic } from "./topics";

const FEWEST_FACTORS = 3;
const MOST_FACTORS = 6;
const WEIGHT_GRAIN = 5;
const LEAST_TOPIC_RATING = 50;

const MODEL_NAME = { de: "Kundenwert", en: "Customer value" } as const;

export interface ProposalOptions {
  readonly language: Language;
  /** ISO date of today; becomes the reference date of a model with times in it. */
  readonly today: string;
}

interface Candidate {
  readonly column: Column;
  readonly topic: FactorTopic | undefined;
  readonly rating: number;
}

/** Of the columns of several years only the newest. */
function newestOfYears(columns: readonly Column[]): readonly Column[] {
  const newest = new Map<string, Column>();
  for (const column of columns) {
    const series = withoutYear(column.name);
    const known = newest.get(series);
    if (known === undefined || (yearOf(column.name) ?? 0) > (yearOf(known.name) ?? 0))
      newest.set(series, column);
  }
  return columns.filter((column) => newest.get(withoutYear(column.name)) === column);
}

const TIME_TOPICS: readonly (FactorTopic | undefined)[] = ["tenure", "recency"];

/** The best column of each topic; of the two kinds of money the margin, which says more than revenue. */
function byTopic(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<FactorTopic, Candidate>();
  for (const candidate of candidates) {
    if (candidate.topic === undefined || candidate.rating < LEAST_TOPIC_RATING) continue;
    const known = best.get(candidate.topic);
    if (known === undefined || candidate.rating > known.rating) best.set(candidate.topic, candidate);
  }
  const chosen = [...best.values()].filter(({ topic }) => !(topic === "revenue" && best.has("margin")));
  return chosen.sort((a, b) => topicWeight(b.topic) - topicWeight(a.topic)).slice(0, MOST_FACTORS);
}

function choose(table: Table, key: string): readonly Candidate[] {
  const columns = newestOfYears(table.columns.filter(({ name }) => headerKey(name) !== headerKey(key)));
  const candidates = columns
    .map((column) => ({ column, topic: topicOf(column.name), rating: factorRating(column) }))
    .filter(({ rating }) => rating > 0);
  const chosen = byTopic(candidates);
  if (chosen.length >= FEWEST_FACTORS) return chosen;

  const others = candidates
    .filter((candidate) => !chosen.includes(candidate) && candidate.column.kind === "number")
    .sort((a, b) => b.rating - a.rating || a.column.index - b.column.index);
  const wanted = chosen.length === 0 ? FEWEST_FACTORS + 1 : FEWEST_FACTORS;
  return [...chosen, ...others.slice(0, wanted - chosen.length)];
}

/** Weights in the textbook's proportions, brought to 100 in fives. */
function proposeWeights(chosen: readonly Candidate[]): readonly number[] {
  const shares = shareOut(
    100 / WEIGHT_GRAIN,
    chosen.map(({ topic }) => topicWeight(topic)),
  );
  return shares.map((share) => share * WEIGHT_GRAIN);
}

function withOwnIds(factors: readonly Factor[]): readonly Factor[] {
  const taken = new Set<string>();
  return factors.map((factor) => {
    let { id } = factor;
    for (let copy = 2; taken.has(id); copy += 1) id = `${factor.id}-${copy}`;
    taken.add(id);
    return { ...factor, id };
  });
}

/**
 * A scoring model that makes sense of a table without a question asked: three to six factors by what the headers
 * say (German or English) and what the columns hold, weights as in the textbook (40, 30, 20, 10), scales from the
 * values, the five usual classes.
 *
 * Of several years the newest is taken, of margin and revenue the margin. A table in which nothing can be measured
 * gives a model without factors, which `parseModel` refuses.
 */
export function proposeModel(table: Table, { language, today }: ProposalOptions): ScoringModel {
  const key = proposeKey(table);
  const chosen = choose(table, key);
  const weights = chosen.length > 0 ? proposeWeights(chosen) : [];
  const factors = chosen.map(({ column }, index) =>
    proposeFactor(table, column.name, language, weights[index]!),
  );
  const newest = newestOfYears(table.columns);
  const loss = newest.find(
    ({ name, kind }) => kind === "number" && topicOf(name) === "margin" && !isLabel(name),
  );
  return {
    version: MODEL_VERSION,
    name: MODEL_NAME[language],
    key,
    referenceDate: chosen.some(({ topic }) => TIME_TOPICS.includes(topic)) ? today : "",
    factors: withOwnIds(factors),
    classes: { bound: ">", list: defaultClasses(language) },
    lossColumn: loss?.name ?? "",
  };
}
