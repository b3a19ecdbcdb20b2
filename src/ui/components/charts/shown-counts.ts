import { Exception, exceptionRule, type Scores, type ScoringModel } from "../../../core";

/** A class as it is shown, with its customers. */
export interface ShownCount {
  /** Index into the classes of the model; behind the last, the classes that new and returning customers form. */
  readonly place: number;
  readonly name: string;
  /** "#rrggbb" */
  readonly color: string;
  /** undefined while nothing has been scored yet. */
  readonly count: number | undefined;
}

/** The classes of the model, then those that exceptions form, with how many customers are shown in each. */
export function shownCounts(model: ScoringModel, scores: Scores | undefined): readonly ShownCount[] {
  const { list } = model.classes;
  const ofClasses = list.map(({ name, color }, place) => ({
    place,
    name,
    color,
    count: scores && (scores.classCounts[place] ?? 0),
  }));
  const ofExceptions = [Exception.newCustomer, Exception.returningCustomer].flatMap((exception) => {
    const rule = exceptionRule(model, exception);
    if (rule?.shown !== "class") return [];
    const { name, color } = rule;
    return [{ place: list.length + exception - 1, name, color, count: scores?.exceptionCounts[exception] }];
  });
  return [...ofClasses, ...ofExceptions];
}
