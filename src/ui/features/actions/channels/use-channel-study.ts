import { useMemo } from "react";
import { type ChannelStudy, studyChannels } from "../../../../core";
import { useBudget } from "../../../budget";

/** What the scored list tells about channels; undefined while nothing is scored. */
export function useChannelStudy(): ChannelStudy | undefined {
  const table = useBudget((budget) => budget.scored?.table);
  const setup = useBudget((budget) => budget.channels);
  return useMemo(() => table && studyChannels(table, setup), [table, setup]);
}
