import type { Scored } from "../analysis/scored-host";
import type { DevelopmentStore } from "../development/types";

/**
 * What a customer of each class of the scored model will bring later, as measured from how customers moved between the
 * classes; undefined while that is not known.
 */
export function classProspectsOf(
  development: DevelopmentStore,
  scored: Scored | undefined,
): readonly number[] | undefined {
  const { study, development: known } = development.getState();
  if (study?.values.ok !== true || known === undefined) return undefined;
  const { finite } = study.values.value;
  return scored?.model.classes.list.map(
    ({ name }) => finite[known.classes.findIndex((state) => state.name === name)] ?? NaN,
  );
}
