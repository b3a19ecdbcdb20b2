import {
  categoryKey,
  type ClassRule,
  type CustomerClass,
  type ScoringModel,
  usualShares,
} from "../../../core";
import { PALETTE } from "./palette";

export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 9;

/** Least distance between two thresholds, in points. */
const GAP = 0.01;

/** Least distance between two shares, in percent. */
const SHARE_GAP = 0.1;

const rounded = (points: number) => Number(points.toFixed(4));

type Classes = readonly CustomerClass[];

export const withClasses = (model: ScoringModel, list: Classes): ScoringModel => ({
  ...model,
  classes: { ...model.classes, list },
});

type Shares = (upTo: readonly number[]) => readonly number[];

/** The classes with another list, and the shares of their rule changed to fit it. */
function withList({ classes, ...model }: ScoringModel, list: Classes, shares: Shares): ScoringModel {
  const { rule } = classes;
  if (rule === undefined || rule.kind === "breaks") return { ...model, classes: { ...classes, list } };
  return { ...model, classes: { ...classes, list, rule: { ...rule, upTo: shares(rule.upTo) } } };
}

export const withClass = (model: ScoringModel, index: number, change: Partial<CustomerClass>): ScoringModel =>
  withClasses(
    model,
    model.classes.list.map((each, at) => (at === index ? { ...each, ...change } : each)),
  );

/** Between which points the threshold of a class can be; its neighbours stay where they are. */
export function thresholdRange(
  classes: Classes,
  index: number,
): { readonly min: number; readonly max: number } {
  const above = classes[index - 1];
  const below = classes[index + 1];
  return {
    min: rounded((below?.from ?? 0) + GAP),
    max: above === undefined ? 100 : rounded(above.from - GAP),
  };
}

/** Moves a threshold as far as its neighbours let it. */
export function withThreshold(model: ScoringModel, index: number, from: number): ScoringModel {
  const { min, max } = thresholdRange(model.classes.list, index);
  return withClass(model, index, { from: rounded(Math.max(min, Math.min(max, from))) });
}

/** Cuts a class in the middle of its points and its share; the new class is the lower half. */
export function withClassSplit(model: ScoringModel, index: number, name: string): ScoringModel {
  const { list } = model.classes;
  const split = list[index]!;
  const top = list[index - 1]?.from ?? 100;
  const middle = (top + split.from) / 2;
  const border =
    Math.abs(Math.round(middle) - middle) < (top - split.from) / 4 ? Math.round(middle) : rounded(middle);
  const lower = { name: unusedName(name, list), from: split.from, color: unusedColor(list), strategy: "" };
  const parts = [...list.slice(0, index), { ...split, from: border }, lower, ...list.slice(index + 1)];
  return withList(model, parts, (upTo) => {
    const half = rounded(((upTo[index - 1] ?? 0) + (upTo[index] ?? 100)) / 2);
    return [...upTo.slice(0, index), half, ...upTo.slice(index)];
  });
}

/** Takes a class out; its customers go to the class below, those of the last class to the one above. */
export function withoutClass(model: ScoringModel, index: number): ScoringModel {
  const left = model.classes.list.filter((_, at) => at !== index);
  return withList(
    model,
    left.map((each, at) => (at === left.length - 1 ? { ...each, from: 0 } : each)),
    (upTo) => upTo.filter((_, at) => at !== Math.min(index, upTo.length - 1)),
  );
}

/** How the borders are found. */
export type Cut = ClassRule["kind"] | "thresholds";

/** A rule with the usual shares for so many classes. */
export function newRule(kind: ClassRule["kind"], classCount: number, column: string): ClassRule {
  if (kind === "breaks") return { kind };
  const upTo = usualShares(kind, classCount);
  return kind === "quota" ? { kind, upTo } : { kind, column, upTo };
}

export function withRule({ classes, ...model }: ScoringModel, rule: ClassRule | undefined): ScoringModel {
  const { bound, list } = classes;
  return { ...model, classes: { bound, list, ...(rule && { rule }) } };
}

/** Between which percentages the share of a class can be; its neighbours stay where they are. */
export const shareRange = (
  upTo: readonly number[],
  index: number,
): { readonly min: number; readonly max: number } => ({
  min: rounded((upTo[index - 1] ?? 0) + SHARE_GAP),
  max: rounded((upTo[index + 1] ?? 100) - SHARE_GAP),
});

export function withShare(model: ScoringModel, index: number, share: number): ScoringModel {
  return withList(model, model.classes.list, (upTo) => {
    const { min, max } = shareRange(upTo, index);
    const next = rounded(Math.max(min, Math.min(max, share)));
    return upTo.map((each, at) => (at === index ? next : each));
  });
}

/** Thresholds in place of a rule; everything else about the classes stays. */
export function withThresholds(model: ScoringModel, thresholds: Classes): ScoringModel {
  const list = model.classes.list.map((each, index) => ({
    ...each,
    from: thresholds[index]?.from ?? each.from,
  }));
  return withRule(withClasses(model, list), undefined);
}

function unusedName(wanted: string, classes: Classes): string {
  const isTaken = (name: string) => classes.some((each) => categoryKey(each.name) === categoryKey(name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!isTaken(name)) return name;
  }
}

function unusedColor(classes: Classes): string {
  const taken = new Set(classes.map(({ color }) => color.toLowerCase()));
  return (PALETTE.find(({ color }) => !taken.has(color.toLowerCase())) ?? PALETTE[0]!).color;
}
