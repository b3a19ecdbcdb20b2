import type { Language } from "../model/default-classes";
import { MODEL_VERSION } from "../model/parse-model";
import { shareOut } from "../model/spread-weights";
import type { Classes, Factor, Scale, ScoringModel } from "../model/types";
import { proposeLine } from "../proposal/propose-line";
import { proposeScale } from "../proposal/propose-factor";
import { proposeReferenceDates } from "../proposal/propose-reference-dates";
import { elapsedTimes } from "../scoring/elapsed-time";
import { categoryKey } from "../table/category-key";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { classesFromTemplate } from "./class-templates";
import { isNamed, type TemplateColumns } from "./match-template";
import type { ModelTemplate, TemplateFactor } from "./types";

const WEIGHT_GRAIN = 5;
const FIFTHS = 5;

export interface TemplateOptions {
  readonly language: Language;
  readonly name: string;
  /** Header of the key column, "" for none. */
  readonly key: string;
  /** ISO date of today, from which the reference date is proposed where times are judged. */
  readonly today: string;
}

const roundPoints = (points: number): number => Math.round(points * 1e4) / 1e4;

/** Points of fifths rise evenly from 0; where less is better they fall. */
function fifths(weight: number, falls: boolean): Scale {
  const points = Array.from({ length: FIFTHS }, (_, band) => roundPoints((weight * band) / (FIFTHS - 1)));
  return { kind: "quantiles", points: falls ? points.reverse() : points };
}

function monthsSince(column: Column, reference: string): Column {
  const numbers = elapsedTimes(column.numbers, serialOfIso(reference) ?? NaN, "months");
  return { ...column, kind: "number", numbers };
}

function scaleFor(factor: TemplateFactor, column: Column, weight: number, reference: string): Scale {
  const { topic, lessIsBetter = false } = factor;
  if (column.kind === "text" || column.kind === "boolean") return proposeScale(column, weight, topic);
  if (column.kind === "date" && factor.scale === "months") {
    const line = proposeLine(monthsSince(column, reference), topic);
    return { kind: "linear", ...line, elapsed: "months" };
  }
  const line = proposeLine(column, topic);
  const isFalling = topic === undefined ? lessIsBetter : line.best < line.worst;
  if (factor.scale === "fifths") return fifths(weight, isFalling);
  return topic === undefined && lessIsBetter
    ? { kind: "linear", worst: line.best, best: line.worst }
    : { kind: "linear", ...line };
}

/** A factor is called as its column where the header speaks of something like it in other words. */
function nameFor(factor: TemplateFactor, { name }: Column, language: Language, taken: Set<string>): string {
  const wanted = isNamed(factor, name) ? factor.name[language] : name;
  const chosen = taken.has(categoryKey(wanted)) ? factor.name[language] : wanted;
  taken.add(categoryKey(chosen));
  return chosen;
}

function classesOf({ classes, strategies }: ModelTemplate, language: Language): Classes {
  const list = classesFromTemplate(classes, language).map((each, index) => ({
    ...each,
    strategy: strategies[language][index] ?? each.strategy,
  }));
  return { bound: ">", list };
}

/**
 * A model from a template, on the columns chosen for its factors: weights in the template's proportions, brought to 100
 * in fives over the factors that have a column; scales made from the values.
 *
 * @param columns As `matchTemplate` finds them and the user changed them. A column that the table does not have leaves
 *   its factor out. Without any the model has no factors, which `parseModel` refuses.
 */
export function modelFromTemplate(
  template: ModelTemplate,
  table: Table,
  columns: TemplateColumns,
  { language, name, key, today }: TemplateOptions,
): ScoringModel {
  const kept = template.factors.flatMap((factor) => {
    const column = findColumn(table, columns[factor.id] ?? "");
    return column === undefined ? [] : [{ factor, column }];
  });
  const reference = proposeReferenceDates(table, today)[0]?.date ?? today;
  const weights = shareOut(
    100 / WEIGHT_GRAIN,
    kept.map(({ factor }) => factor.weight),
  );
  const taken = new Set<string>();
  const factors = kept.map<Factor>(({ factor, column }, index) => {
    const weight = weights[index]! * WEIGHT_GRAIN;
    return {
      id: factor.id,
      name: nameFor(factor, column, language, taken),
      column: column.name,
      weight,
      scale: scaleFor(factor, column, weight, reference),
      missing: "zero",
    };
  });
  const loss = kept.find(({ factor, column }) => factor.topic === "margin" && column.kind === "number");
  const isTimed = kept.some(({ column }) => column.kind === "date");
  return {
    version: MODEL_VERSION,
    name,
    key,
    referenceDate: isTimed ? reference : "",
    factors,
    classes: classesOf(template, language),
    lossColumn: loss?.column.name ?? "",
  };
}
