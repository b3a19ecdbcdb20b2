import type { StoredParts } from "../../app";
import type { AnalysisHost } from "../analysis/host";
import { saveSoon } from "./autosave";
import { type Kernel, showFailure, withActivity } from "./kernel";

/** The parts of the stored document that belong to analyses beside the scoring. */
export type AnalysisParts = Required<Omit<StoredParts, "history">>;

/** The session as an analysis sees it whose settings are kept as `part`. */
export function analysisHost<Part extends keyof AnalysisParts>(
  kernel: Kernel,
  part: Part,
): AnalysisHost<AnalysisParts[Part]> {
  const { get, deps } = kernel;
  return {
    workbook: deps.workbook,
    language: () => get().language,
    today: deps.today,
    work: (kind, during, work) => withActivity(kernel, kind, during, work, true),
    fail: (error, during) => showFailure(kernel, error, during, true),
    stored() {
      const parts: { readonly [P in keyof AnalysisParts]?: AnalysisParts[P] | undefined } = kernel.stored;
      return parts[part];
    },
    keep(stored) {
      kernel.stored = { ...kernel.stored, [part]: stored };
      saveSoon(kernel);
    },
    showPlace: get().showPlace,
    async scoreList(source) {
      await get().refreshSources();
      await get().chooseSource(source);
      get().goTo("factors");
    },
  };
}
