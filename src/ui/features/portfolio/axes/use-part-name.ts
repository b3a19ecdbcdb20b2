import { useCallback } from "react";
import type { AxisValue, ScoringModel } from "../../../../core";
import { useText } from "../../../i18n";

/** What a part of an axis is called. */
export function usePartName({ factors }: Pick<ScoringModel, "factors">): (value: AxisValue) => string {
  const text = useText("portfolioPane");
  return useCallback(
    (value) => {
      switch (value.kind) {
        case "score":
          return text("axes.score");
        case "factor":
          return factors.find(({ id }) => id === value.factor)?.name ?? text("axes.gone");
        case "column":
          return value.factor.column;
        case "growth":
          return text("axes.growth", { from: value.from, to: value.to });
      }
    },
    [factors, text],
  );
}
