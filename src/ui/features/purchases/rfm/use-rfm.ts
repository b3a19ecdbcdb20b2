import { useDeferredValue, useMemo } from "react";
import { analyseRfm, type Result, type RfmAnalysis, type RfmIssue, type RfmSetup } from "../../../../core";
import type { RfmInput } from "../../../purchases/rfm-input";

/** RFM with the setup that it was computed by, which lags behind the newest one during a drag. */
export interface ComputedRfm {
  readonly setup: RfmSetup;
  readonly result: Result<RfmAnalysis, RfmIssue>;
}

export function useRfm({ columns }: RfmInput, setup: RfmSetup): ComputedRfm {
  const deferred = useDeferredValue(setup);
  return useMemo(() => ({ setup: deferred, result: analyseRfm(columns, deferred) }), [columns, deferred]);
}
