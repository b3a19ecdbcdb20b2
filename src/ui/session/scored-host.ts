import type { Scored, ScoredHost } from "../analysis/scored-host";
import { analysisHost, type AnalysisParts } from "./analysis-host";
import type { Kernel, Session } from "./kernel";

/** The session as an analysis of scored customers sees it whose settings are kept as `part`. */
export function scoredHost<Part extends keyof AnalysisParts>(
  kernel: Kernel,
  part: Part,
): ScoredHost<AnalysisParts[Part]> {
  return {
    ...analysisHost(kernel, part),
    scored: () => scoredOf(kernel.get()),
    onScored: (listener) =>
      kernel.subscribe((now, before) => {
        if (now.scores !== before.scores) listener(scoredOf(now));
      }),
    scoreApart: (model, table) => kernel.deps.scorer.scoreApart(model, table),
  };
}

function scoredOf({ table, scoredModel: model, scores }: Session): Scored | undefined {
  return table === undefined || model === undefined || scores === undefined
    ? undefined
    : { table, model, scores };
}
