import { useEffect, useState } from "react";
import type { ScoringModel } from "../../../core";
import { useSession } from "../../session";

/** How many customers each class of a model that is not open would have; undefined until they are counted. */
export function useClassCounts(model: ScoringModel): Uint32Array | undefined {
  const scoreApart = useSession((session) => session.scoreApart);
  const [counted, setCounted] = useState<{ readonly model: ScoringModel; readonly counts: Uint32Array }>();
  useEffect(() => {
    if (model.factors.length === 0) return undefined;
    let isCurrent = true;
    void scoreApart(model).then((scores) => {
      if (isCurrent && scores !== undefined) setCounted({ model, counts: scores.classCounts });
    });
    return () => {
      isCurrent = false;
    };
  }, [model, scoreApart]);
  return counted?.model === model ? counted.counts : undefined;
}
