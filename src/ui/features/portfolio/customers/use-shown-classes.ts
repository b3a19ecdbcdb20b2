import { useMemo } from "react";
import { shownClass } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import type { Named } from "../../../components/charts/NameChip";

/** The class that is shown for a customer, by table row; undefined without a score. */
export function useShownClasses({ model, scores }: Scored): (row: number) => Named | undefined {
  return useMemo(
    () => (row) => shownClass(model, scores.classIndex[row] ?? -1, scores.exception[row] ?? 0),
    [model, scores],
  );
}
