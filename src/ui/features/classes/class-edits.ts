import { categoryKey, type CustomerClass, type ScoringModel } from "../../../core";
import { PALETTE } from "./palette";

export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 9;

/** Least distance between two thresholds, in points. */
const GAP = 0.01;

const rounded = (points: number) => Number(points.toFixed(4));

type Classes = readonly CustomerClass[];

export const withClasses = (model: ScoringModel, list: Classes): ScoringModel => ({
  ...model,
  classes: { ...model.classes, list },
});

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

/** Cuts a class in the middle of its points; the new class is the lower half. */
export function withClassSplit(model: ScoringModel, index: number, name: string): ScoringModel {
  const { list } = model.classes;
  const split = list[index]!;
  const top = list[index - 1]?.from ?? 100;
  const middle = (top + split.from) / 2;
  const border =
    Math.abs(Math.round(middle) - middle) < (top - split.from) / 4 ? Math.round(middle) : rounded(middle);
  const lower = { name: unusedName(name, list), from: split.from, color: unusedColor(list), strategy: "" };
  return withClasses(model, [
    ...list.slice(0, index),
    { ...split, from: border },
    lower,
    ...list.slice(index + 1),
  ]);
}

/** Takes a class out; its customers go to the class below, those of the last class to the one above. */
export function withoutClass(model: ScoringModel, index: number): ScoringModel {
  const left = model.classes.list.filter((_, at) => at !== index);
  return withClasses(
    model,
    left.map((each, at) => (at === left.length - 1 ? { ...each, from: 0 } : each)),
  );
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
