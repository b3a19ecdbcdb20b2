import type { GroupMean, Issue, ScoringModel, WeightStatement, Workshop } from "../core";
import type { StoredBudget } from "./budget/setup";
import type { StoredActions } from "./actions/setup";
import type { StoredContracts } from "./contracts/setup";
import type { StoredDevelopment } from "./development/setup";
import type { StoredHistory } from "./history/types";
import type { StoredJoins } from "./joins/setup";
import type { StoredPortfolio } from "./portfolio/setup";
import type { StoredPurchases } from "./purchases/setup";
import type { ReadChoices } from "./read-choices";
import type { StoredReview } from "./review/setup";
import type { StoredSource } from "./stored-source";
import type { WriteChoices } from "./write-choices";

/** What the user said about the importance of the factors, at most once per method. Version 1. */
export interface StoredWeighing {
  readonly version: 1;
  readonly statements: readonly WeightStatement[];
}

/** By what the participants of a workshop weigh; the same for all. */
export type WorkshopMethod = "points" | "pairwise";

/** The workshop on a model's weights. Version 1. */
export interface StoredWorkshop {
  readonly version: 1;
  readonly method: WorkshopMethod;
  /** What becomes the weights of the group where all have compared in pairs; `judgements` where it is not said. */
  readonly mean?: GroupMean;
  /** Names of those who have not weighed yet, in the order in which they were added. */
  readonly awaited: readonly string[];
  /** What the others stated. Factors are known by their id; their names are those at the last change. */
  readonly held: Workshop;
}

/** A model with everything that "score again" needs. */
export interface StoredModel {
  readonly model: ScoringModel;
  /** The mark by which the model's result columns are found again; survives renaming the model. */
  readonly resultId: string;
  readonly source?: StoredSource;
  readonly read: ReadChoices;
  readonly write: WriteChoices;
  /** Kept so that weighing can be continued; the weights themselves stand in the model. */
  readonly weighing?: StoredWeighing;
  readonly workshop?: StoredWorkshop;
  /** ISO date of the last write. */
  readonly lastRun?: string;
}

/** An entry that could not be understood. It is written back as it was found. */
export interface BrokenModel {
  readonly name: string | undefined;
  readonly raw: unknown;
  readonly issues: readonly Issue[];
}

/** What is kept of the analyses beside the scoring, and of the runs. */
export interface StoredParts {
  /** How the report is made, where there was one. */
  readonly review?: StoredReview;
  /** Earlier runs, where any are kept. */
  readonly history?: StoredHistory;
  /** The analysis of purchases, where there is one. */
  readonly purchases?: StoredPurchases;
  /** How tables are joined to one customer list, where they are. */
  readonly joins?: StoredJoins;
  /** The study of contracts, where there is one. */
  readonly contracts?: StoredContracts;
  /** The development over periods, where something was decided about it. */
  readonly development?: StoredDevelopment;
  /** The rules for measures, where there are any. */
  readonly actions?: StoredActions;
  /** The budget and the channels, where anything is decided about them. */
  readonly budget?: StoredBudget;
  /** The portfolio matrix, where there is one. */
  readonly portfolio?: StoredPortfolio;
}

/** All models kept in a workbook. Names are unique. */
export interface StoredModels extends StoredParts {
  /** Name of the model that is open. */
  readonly active: string | undefined;
  readonly models: readonly StoredModel[];
  readonly broken: readonly BrokenModel[];
  /** Parts of the document that a later version wrote; they are written back as they were found. */
  readonly foreign?: Readonly<Record<string, unknown>>;
}

export const NO_STORED_MODELS: StoredModels = { active: undefined, models: [], broken: [] };

export const STORE_VERSION = 1;
