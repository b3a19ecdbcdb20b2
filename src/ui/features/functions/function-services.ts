import type { Workbook } from "../../../workbook/workbook";
import type { Language } from "../../session";
import type { FunctionGuide } from "./guide";

/** What the function pages ask of whoever shows the pane. */
export interface FunctionServices extends Pick<Workbook, "insertFormula" | "undoWrite"> {
  /** Fetches what is said of the functions; rejects where it cannot be had. */
  loadGuide(language: Language): Promise<FunctionGuide>;
  /** Opens the workbook that uses every function; absent where there is none. */
  readonly openExamples?: (language: Language) => void;
}
