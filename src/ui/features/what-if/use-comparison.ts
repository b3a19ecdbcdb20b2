import { useEffect, useState } from "react";
import { type ComparedModels, useSession } from "../../session";
import type { ComparedOption } from "./compared-options";

/**
 * The comparison of two models, made anew when one of them or the list changes.
 *
 * @returns "none" where they cannot be compared, undefined while the comparison is made.
 */
export function useComparison(
  before: ComparedOption | undefined,
  after: ComparedOption | undefined,
): ComparedModels | "none" | undefined {
  const compareModels = useSession((session) => session.compareModels);
  const scoredModel = useSession((session) => session.scoredModel);
  const base = useSession((session) => session.trial?.base);
  const table = useSession((session) => session.table);
  const [made, setMade] = useState<ComparedModels | "none">();
  useEffect(() => {
    if (before === undefined || after === undefined || before.id === after.id) return;
    let isCurrent = true;
    void compareModels(before.model, after.model).then((compared) => {
      if (isCurrent) setMade(compared ?? "none");
    });
    return () => {
      isCurrent = false;
      setMade(undefined);
    };
  }, [before, after, scoredModel, base, table, compareModels]);
  return made;
}
