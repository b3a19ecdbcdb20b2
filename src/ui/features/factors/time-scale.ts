import {
  type Column,
  type ElapsedUnit,
  type Factor,
  findColumn,
  isOfElapsedTime,
  plainFactor,
  proposeFactor,
  type Scale,
  type ScoringModel,
  type Table,
} from "../../../core";
import type { Language } from "../../session/types";
import { stepsAlong } from "./steps-along";

type Line = Extract<Scale, { kind: "linear" }>;
type OfTime = Extract<Scale, { kind: "linear" | "steps" }>;

/** What of a date is judged: the date itself, or the whole units that have passed since. */
export type TimeChoice = "date" | ElapsedUnit;

export const TIME_CHOICES: readonly TimeChoice[] = ["date", "days", "months", "years"];

/** How many days a unit has on average; serves for turning one unit into another. */
const DAYS: Readonly<Record<ElapsedUnit, number>> = { days: 1, months: 365.25 / 12, years: 365.25 };

/** What a scale judges of a date; undefined for scales that cannot judge a time. */
export function timeChoiceOf(scale: Scale): TimeChoice | undefined {
  return scale.kind === "linear" || scale.kind === "steps" ? (scale.elapsed ?? "date") : undefined;
}

/** True when a day is counted to in the model already, so that another one would change it. */
export const countsTime = ({ factors, newCustomers, returningCustomers }: ScoringModel): boolean =>
  newCustomers !== undefined ||
  returningCustomers !== undefined ||
  factors.some(({ scale }) => isOfElapsedTime(scale));

/** A column as a scale judges it: the time that has passed in place of dates where that is judged. */
export function judgedColumn(column: Column, scale: Scale, referenceDate: string, table: Table): Column {
  const choice = timeChoiceOf(scale) ?? "date";
  const time: Scale = choice === "date" ? scale : { kind: "linear", worst: 0, best: 1, elapsed: choice };
  return plainFactor({ column: column.name, scale: time }, { referenceDate }, table)?.column ?? column;
}

/**
 * The straight line that is proposed for a column as it stands, its header saying what is better.
 *
 * @param unit Of a column of elapsed time; months become whole years where they are many.
 */
export function proposedLine(
  column: Column,
  table: Table,
  language: Language,
  unit?: ElapsedUnit,
): Line | undefined {
  const alone = { ...table, columns: [column] };
  const { scale } = proposeFactor(alone, column.name, language);
  if (scale.kind !== "linear") return undefined;
  if (unit !== "months" || Math.max(scale.worst, scale.best) < MANY_MONTHS) return scale;
  const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const years = { low: 12 * Math.floor(low / 12), high: 12 * Math.ceil(high / 12) };
  return scale.best > scale.worst
    ? { ...scale, worst: years.low, best: years.high }
    : { ...scale, worst: years.high, best: years.low };
}

/** From here on people speak of years. */
const MANY_MONTHS = 36;

/**
 * The scale of a factor over dates when another time is judged. From one unit to another the scale is turned into the
 * new one; between date and time it is proposed anew, with what was better staying better.
 */
export function judgeTime(
  factor: Factor,
  choice: TimeChoice,
  referenceDate: string,
  table: Table,
  language: Language,
): Scale {
  const { scale, weight } = factor;
  const column = findColumn(table, factor.column);
  const before = timeChoiceOf(scale);
  if (!isOfTime(scale) || column === undefined || before === choice) return scale;
  const turned = before === "date" || choice === "date" ? undefined : inUnit(scale, before!, choice);
  if (turned !== undefined) return turned;
  const time = choice === "date" ? {} : { elapsed: choice };
  const judged = judgedColumn(column, { kind: "linear", worst: 0, best: 1, ...time }, referenceDate, table);
  const proposed = proposedLine(judged, table, language, choice === "date" ? undefined : choice);
  if (proposed === undefined) return scale;
  const { worst, best } = proposed;
  const isTurned = (before === "date") !== (choice === "date");
  const keepsDirection = best > worst === (isTurned ? !rises(scale) : rises(scale));
  const line: Line = { kind: "linear", ...(keepsDirection ? { worst, best } : { worst: best, best: worst }) };
  return scale.kind === "linear"
    ? { ...line, ...time }
    : { ...stepsAlong(line, weight, judged, choice === "date" ? undefined : choice), ...time };
}

const isOfTime = (scale: Scale): scale is OfTime => scale.kind === "linear" || scale.kind === "steps";

function rises(scale: OfTime): boolean {
  if (scale.kind === "linear") return scale.best > scale.worst;
  return (scale.rows.at(-1)?.points ?? 0) > (scale.rows[0]?.points ?? 0);
}

/** The scale in another unit, in whole ones; undefined where too little of it would be left. */
function inUnit(scale: OfTime, from: ElapsedUnit, to: ElapsedUnit): OfTime | undefined {
  const turn = (value: number) => Math.round((value * DAYS[from]) / DAYS[to]);
  if (scale.kind === "linear") {
    const line = { ...scale, worst: turn(scale.worst), best: turn(scale.best), elapsed: to };
    return line.worst === line.best ? undefined : line;
  }
  const byBorder = new Map(scale.rows.map(({ from: border, points }) => [turn(border), points]));
  const rows = [...byBorder].map(([border, points]) => ({ from: border, points }));
  return rows.length < Math.min(2, scale.rows.length) ? undefined : { kind: "steps", rows, elapsed: to };
}
