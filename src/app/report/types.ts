import type { ExceptionKind, Finding, ScoringModel, Scores, Table } from "../../core";
import type { Page, PagePlace, PagePrint, SourceInfo } from "../../workbook/workbook";
import type { FactorFacts } from "./factor-facts";
import type { ReportWords } from "./report-words";

export interface ExplanationInput {
  readonly resultId: string;
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly source: SourceInfo;
  /** Of the list and of the scoring. */
  readonly findings: readonly Finding[];
  readonly words: ReportWords;
  /** ISO date of the write. */
  readonly date: string;
  /** How the page is printed. Default "portrait". */
  readonly orientation?: PagePrint["orientation"];
  /** The results are written as formulas that refer to this page. */
  readonly formulas?: { readonly rankAsValue: boolean };
}

/** Where on the page stands what formulas refer to. */
export interface ModelPlaces {
  readonly referenceDate: PagePlace | undefined;
  readonly factors: readonly FactorPlaces[];
  /** The sum of the weights. */
  readonly weightSum: PagePlace;
  /** Names, thresholds and strategies of the classes, best first, in one row per class. */
  readonly classes: {
    readonly row: number;
    readonly name: number;
    readonly from: number;
    readonly strategy: number;
  };
  /** What is said of new and returning customers. */
  readonly exceptions: Partial<Readonly<Record<ExceptionKind, ExceptionPlaces>>>;
}

/** Where the parts of a rule for new or returning customers stand on the page. */
export interface ExceptionPlaces {
  readonly name: PagePlace;
  readonly strategy: PagePlace;
  /** Only where the rule counts months. */
  readonly months?: PagePlace;
}

export interface Explanation {
  readonly page: Page;
  readonly places: ModelPlaces;
  readonly facts: readonly FactorFacts[];
}

/** A table of two columns: what is looked up, and its points. */
export interface LookUpPlace {
  readonly keys: PagePlace;
  readonly points: PagePlace;
}

/** Where the parts of a factor stand on the page. */
export interface FactorPlaces {
  readonly weight: PagePlace;
  readonly worst?: PagePlace;
  readonly best?: PagePlace;
  readonly lookUp?: LookUpPlace;
  readonly blank?: PagePlace;
  readonly median?: PagePlace;
}
