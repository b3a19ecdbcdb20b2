import type { LinearScale, Scale, StepsScale, ElapsedUnit } from "./types";

/** True for a scale that judges the time since a date, which needs the model's reference date. */
export const isOfElapsedTime = (
  scale: Scale,
): scale is (LinearScale | StepsScale) & { readonly elapsed: ElapsedUnit } =>
  (scale.kind === "linear" || scale.kind === "steps") && scale.elapsed !== undefined;
