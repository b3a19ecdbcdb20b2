import { toBillionths } from "../scoring/exact";
import { classEdges } from "./class-edges";
import { markedRows } from "./period-table";
import type { Development, MarginEffect, Period, SteadyClasses, SteadyRule } from "./types";

/** Margins that are tried out, in points. */
const MARGINS = Array.from({ length: 11 }, (_, margin) => margin);

/** A period ready to be asked for the steady class of a customer. */
interface Judged {
  readonly period: Period;
  /** Scores in billionths of a point. */
  readonly exact: Float64Array;
  readonly edges: Float64Array;
}

const judgedOf = (period: Period): Judged => ({
  period,
  exact: period.score.map(toBillionths),
  edges: classEdges(period.borders),
});

/** The class after crossing borders by the margin, starting at `held`; `held` where none is crossed so far. */
function crossedByMargin({ exact, edges }: Judged, customer: number, held: number, margin: number): number {
  const score = exact[customer]!;
  let index = held;
  while (index > 0 && score - margin >= edges[index - 1]!) index -= 1;
  if (index < held) return index;
  while (score + margin < edges[index]!) index += 1;
  return index;
}

/** The class after being beyond a border in two periods in succession; `held` where it was not. */
function crossedTwice(last: number, now: number, held: number): number {
  if (last < held && now < held) return Math.max(last, now);
  return last > held && now > held ? Math.min(last, now) : held;
}

function stepOf(rule: SteadyRule, margin: number) {
  const byMargin = rule.kind !== "twice";
  const byTwo = rule.kind !== "margin";
  return (judged: Judged, customer: number, last: number, now: number, held: number): number => {
    if (now === held) return held;
    const clearly = byMargin ? crossedByMargin(judged, customer, held, margin) : held;
    const twice = byTwo ? crossedTwice(last, now, held) : held;
    return now < held ? Math.min(clearly, twice) : Math.max(clearly, twice);
  };
}

/**
 * Classes that change only when the score is clearly beyond a border, or beyond it twice. In the first period that a
 * customer has a class in, and after one without, the raw class holds.
 *
 * `margin`: the score is beyond a border clearly when it still were with `margin` points less (upwards) or more
 * (downwards); the class moves over all borders that are crossed so. `twice`: the raw class was better, or worse, than
 * the one that holds in this period and in the one before; the nearer of the two becomes the class.
 */
export function steadyClasses({ periods }: Development, rule: SteadyRule): SteadyClasses {
  const step = stepOf(rule, toBillionths(rule.margin));
  const classIndex: Int8Array[] = [];
  const rawChanges: number[] = [];
  const steadyChanges: number[] = [];
  periods.forEach((period, at) => {
    const raw = period.classIndex;
    const steady = raw.slice();
    const [held, last] = [classIndex[at - 1], periods[at - 1]?.classIndex];
    classIndex.push(steady);
    if (held === undefined || last === undefined) return;
    const judged = judgedOf(period);
    let [rawCount, steadyCount] = [0, 0];
    for (let customer = 0; customer < raw.length; customer += 1) {
      const [was, now] = [held[customer]!, raw[customer]!];
      if (was < 0 || now < 0) continue;
      steady[customer] = step(judged, customer, last[customer]!, now, was);
      if (now !== last[customer]) rawCount += 1;
      if (steady[customer] !== was) steadyCount += 1;
    }
    rawChanges.push(rawCount);
    steadyChanges.push(steadyCount);
  });
  const [steady, raw] = [classIndex.at(-1)!, periods.at(-1)!.classIndex];
  const isHeld = Uint8Array.from(steady, (index, customer) => (index === raw[customer] ? 0 : 1));
  return { rule, classIndex, rawChanges, steadyChanges, held: markedRows(isHeld) };
}

/**
 * How many changes of class there would be, over all periods, under margins from 0 to 10 points. A rule that knows no
 * margin is tried out with one in its place.
 */
export function marginEffects(development: Development, rule: SteadyRule): readonly MarginEffect[] {
  const judged = development.periods.map(judgedOf);
  const movers = changingCustomers(development);
  const tried: SteadyRule = rule.kind === "twice" ? { ...rule, kind: "margin" } : rule;
  return MARGINS.map((margin) => {
    const step = stepOf(tried, toBillionths(margin));
    let changes = 0;
    for (const customer of movers) {
      let held = judged[0]!.period.classIndex[customer]!;
      for (let at = 1; at < judged.length; at += 1) {
        const last = judged[at - 1]!.period.classIndex[customer]!;
        const now = judged[at]!.period.classIndex[customer]!;
        const next = held < 0 || now < 0 ? now : step(judged[at]!, customer, last, now, held);
        if (held >= 0 && now >= 0 && next !== held) changes += 1;
        held = next;
      }
    }
    return { margin, changes };
  });
}

/** Whose raw class changes at all; with the others no rule changes anything. */
function changingCustomers({ keys, periods }: Development): Int32Array {
  const changing = new Uint8Array(keys.length);
  for (let at = 1; at < periods.length; at += 1) {
    const [last, now] = [periods[at - 1]!.classIndex, periods[at]!.classIndex];
    for (let customer = 0; customer < changing.length; customer += 1)
      if (last[customer] !== now[customer]) changing[customer] = 1;
  }
  return markedRows(changing);
}
