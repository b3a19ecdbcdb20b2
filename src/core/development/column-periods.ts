import type { ScoringModel } from "../model/types";
import { headerKey } from "../table/find-column";
import type { Table } from "../table/types";
import { detectPeriods, monthsBetween } from "./detect-periods";
import { columnsOfModel, withColumns } from "./model-columns";
import { monthsBefore } from "./months-before";
import type { ColumnPeriods } from "./setup";

interface Place {
  readonly series: number;
  readonly period: number;
}

function placesOf({ series }: ColumnPeriods): ReadonlyMap<string, Place> {
  return new Map(
    series.flatMap(({ headers }, at) =>
      headers.flatMap((header, period) =>
        header === "" ? [] : [[headerKey(header), { series: at, period }] as const],
      ),
    ),
  );
}

/** The newest period that the model judges, which is that of the open list; -1 where it judges none of them. */
export function lastColumnPeriod(periods: ColumnPeriods, model: ScoringModel): number {
  const places = placesOf(periods);
  return Math.max(-1, ...model.factors.map(({ column }) => places.get(headerKey(column))?.period ?? -1));
}

/** The header that says so many periods earlier what a column says: undefined where no column does. */
export function earlierHeader(periods: ColumnPeriods, header: string, steps: number): string | undefined {
  const place = placesOf(periods).get(headerKey(header));
  if (place === undefined) return undefined;
  return periods.series[place.series]!.headers[place.period - steps] || undefined;
}

/** A model made to judge an earlier period. */
export interface EarlierModel {
  readonly model: ScoringModel;
  /** Ids of the factors that have no column of the period, so that their present value counts. */
  readonly held: readonly string[];
}

/**
 * The model as it judges an earlier period: every column replaced by that of the period, and the reference date moved
 * back by the time between the two.
 *
 * @param last As {@link lastColumnPeriod}.
 * @param at The period, not after `last`.
 */
export function modelOfPeriod(
  model: ScoringModel,
  periods: ColumnPeriods,
  last: number,
  at: number,
): EarlierModel {
  const steps = last - at;
  if (steps === 0) return { model, held: [] };
  const earlier = (header: string) => earlierHeader(periods, header, steps) ?? header;
  const months = monthsBetween(periods.labels[at]!, periods.labels[last]!, steps);
  const { referenceDate } = model;
  return {
    model: {
      ...withColumns(model, earlier),
      referenceDate: referenceDate && monthsBefore(referenceDate, months),
    },
    held: model.factors
      .filter(({ column }) => earlierHeader(periods, column, steps) === undefined)
      .map(({ id }) => id),
  };
}

/** Headers of everything that a list says about one period. */
export const headersOfPeriod = ({ series }: ColumnPeriods, at: number): readonly string[] =>
  series.map(({ headers }) => headers[at] ?? "").filter((header) => header !== "");

/** Up to the period of the open list; series that begin later are left out. */
function cutAfter(periods: ColumnPeriods, last: number): ColumnPeriods {
  return {
    ...periods,
    labels: periods.labels.slice(0, last + 1),
    series: periods.series
      .map((each) => ({ ...each, headers: each.headers.slice(0, last + 1) }))
      .filter(({ headers }) => headers.some((header) => header !== "")),
  };
}

/**
 * The periods that columns of a list tell of, as far as the model judges them: kinds of which the model uses most
 * factors first. Each has two periods or more, the last being that of the model.
 */
export function proposeColumnPeriods(table: Table, model: ScoringModel): readonly ColumnPeriods[] {
  const ignored = headerKey(model.key);
  const names = table.columns
    .filter(({ kind, name }) => kind !== "empty" && headerKey(name) !== ignored)
    .map(({ name }) => name);
  const used = [...columnsOfModel(model)].map(headerKey);
  return detectPeriods(names)
    .map(({ labels, series }): ColumnPeriods => ({ kind: "columns", labels, series }))
    .map((periods) => cutAfter(periods, lastColumnPeriod(periods, model)))
    .filter(({ labels }) => labels.length > 1)
    .map((periods) => ({ periods, uses: used.filter((header) => placesOf(periods).has(header)).length }))
    .sort((a, b) => b.uses - a.uses)
    .map(({ periods }) => periods);
}
