import { createStore, type StoreApi } from "zustand/vanilla";
import { DEFAULT_WRITE_CHOICES, NO_HISTORY } from "../../app";
import { budgetActions } from "./budget-actions";
import { actionsActions } from "./actions-actions";
import { checkActions } from "./check-actions";
import { contractsActions } from "./contracts-actions";
import { developmentActions } from "./development-actions";
import { historyActions } from "./history-actions";
import { joinsActions } from "./joins-actions";
import { createKernel, type Session, type SessionDeps } from "./kernel";
import { modelActions } from "./model-actions";
import { pageActions } from "./page-actions";
import { paneActions } from "./pane-actions";
import { portfolioActions } from "./portfolio-actions";
import { purchasesActions } from "./purchases-actions";
import { reviewActions } from "./review-actions";
import { sourceActions } from "./source-actions";
import { trialActions } from "./trial-actions";
import type { SessionState, ThemeChoice } from "./types";
import { writeActions } from "./write-actions";

export type SessionStore = StoreApi<Session>;

const THEME_CHOICES: readonly ThemeChoice[] = ["system", "light", "dark", "highContrast"];

/** A session with one workbook: everything that the pane shows and can do. `start` begins it. */
export function createSession(deps: SessionDeps): SessionStore {
  return createStore<Session>((_set, _get, store) => {
    const kernel = createKernel(deps, store);
    return {
      ...initialState(deps),
      ...paneActions(kernel),
      ...sourceActions(kernel),
      ...modelActions(kernel),
      ...trialActions(kernel),
      ...checkActions(kernel),
      ...writeActions(kernel),
      ...historyActions(kernel),
      ...pageActions(kernel),
      ...purchasesActions(kernel),
      ...joinsActions(kernel),
      ...contractsActions(kernel),
      ...actionsActions(kernel),
      ...reviewActions(kernel),
      ...budgetActions(kernel),
      ...portfolioActions(kernel),
      ...developmentActions(kernel),
    };
  });
}

function initialState({ language, theme, preferences, today }: SessionDeps): SessionState {
  const remembered = preferences.get("language");
  const themeChoice = THEME_CHOICES.find((choice) => choice === preferences.get("theme")) ?? "system";
  return {
    language: remembered === "de" || remembered === "en" ? remembered : language,
    today: today(),
    theme: themeChoice === "system" ? theme : themeChoice,
    themeChoice,
    step: "data",
    resultView: "overview",
    welcomed: preferences.get("welcomed") === "yes",
    sidePage: undefined,
    started: false,
    activity: { kind: "idle" },
    failure: undefined,
    notice: undefined,
    sources: [],
    source: undefined,
    listed: undefined,
    table: undefined,
    columnFormats: [],
    readChoices: {},
    stale: false,
    findings: [],
    model: undefined,
    modelIssues: [],
    lockedFactors: [],
    weightStatements: [],
    workshop: undefined,
    modelNames: [],
    brokenModels: [],
    saveState: "saved",
    canUndo: false,
    canRedo: false,
    scores: undefined,
    scoredModel: undefined,
    trial: undefined,
    robustness: undefined,
    robustnessShare: undefined,
    selectedRow: -1,
    writeChoices: DEFAULT_WRITE_CHOICES,
    obstacles: [],
    receipt: undefined,
    history: NO_HISTORY,
    historyReceipt: undefined,
    author: preferences.get("author") ?? "",
    lastRun: undefined,
    page: undefined,
    pageReceipt: undefined,
  };
}
