import { useMemo } from "react";
import type { Column, ScaleValues } from "../../../core";
import { useSession } from "../../session";
import { categoryTexts } from "./category-texts";

/**
 * What a factor's scale judges, for its self-check.
 *
 * @param column The factor's column as read.
 * @param judged The numbers that the scale judges, which for elapsed time are not those of the column.
 */
export function useScaleValues(column: Column | undefined, judged: Column | undefined): ScaleValues {
  const language = useSession((state) => state.language);
  return useMemo(
    () => ({
      numbers: judged?.numbers ?? new Float64Array(0),
      texts: column === undefined ? [] : categoryTexts(column, language),
    }),
    [column, judged, language],
  );
}
