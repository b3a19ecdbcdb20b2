import { fourAnswers } from "./four-answers";
import { migrationMatrix } from "./migration-matrix";
import { migrationValues } from "./migration-values";
import type { DevelopmentSetup } from "./setup";
import { marginEffects, steadyClasses } from "./steady-classes";
import type { Development, DevelopmentStudy } from "./types";

/** The two periods that are compared: those that the setup names, else the last two. */
function comparedPeriods(
  { periods }: Development,
  [from, to]: DevelopmentSetup["compared"],
): readonly [number, number] {
  const earlier = periods.findIndex(({ label }) => label === from);
  const later = periods.findIndex(({ label }) => label === to);
  return earlier >= 0 && later > earlier ? [earlier, later] : [periods.length - 2, periods.length - 1];
}

/** Everything that follows from a development by its setup. */
export function studyDevelopment(development: Development, setup: DevelopmentSetup): DevelopmentStudy {
  const [from, to] = comparedPeriods(development, setup.compared);
  const [first, last] = setup.value.moves === "all" ? [0, development.periods.length - 1] : [from, to];
  return {
    matrix: migrationMatrix(development, from, to),
    answers: fourAnswers(development, from, to, setup.top),
    steady: steadyClasses(development, setup.steady),
    marginEffects: marginEffects(development, setup.steady),
    values: migrationValues(development, first, last, setup.value),
  };
}
