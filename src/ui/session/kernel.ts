import type { StoreApi } from "zustand/vanilla";
import type { ScoringModel } from "../../core";
import { type Analyst, type Joiner, NO_STORED_MODELS, type Scorer, type StoredModels } from "../../app";
import { type SourceInfo, type Workbook, WorkbookError } from "../../workbook/workbook";
import { createCustomersOf, type CustomersOf } from "./customers-of";
import { type History, NO_HISTORY } from "../history";
import type { Activity, Failure, Language, SessionActions, SessionState, ThemeName } from "./types";

export type PreferenceKey = "language" | "theme" | "welcomed" | "author";

/** Small things remembered on this machine; where that is impossible, `get` knows nothing. */
export interface Preferences {
  get(key: PreferenceKey): string | undefined;
  set(key: PreferenceKey, value: string): void;
}

export interface SessionDeps {
  readonly workbook: Workbook;
  readonly scorer: Scorer;
  /** Starts what answers questions about purchases. */
  readonly createAnalyst: () => Promise<Analyst>;
  /** Starts what joins tables. */
  readonly createJoiner: () => Promise<Joiner>;
  /** The host's display language; a remembered choice of the user comes first. */
  readonly language: Language;
  readonly theme: ThemeName;
  /** Today as ISO date. */
  readonly today: () => string;
  readonly preferences: Preferences;
  /** Puts a sample list into the workbook and says where it is; absent where the host cannot. */
  readonly insertSample?: (language: Language) => Promise<SourceInfo>;
}

export type Session = SessionState & SessionActions;

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly deps: SessionDeps;
  readonly get: () => Session;
  readonly set: (patch: Partial<SessionState>) => void;
  readonly subscribe: StoreApi<Session>["subscribe"];
  readonly customersOf: CustomersOf;
  history: History<ScoringModel>;
  /** Everything kept in the workbook, with the open model as it was last sound. */
  stored: StoredModels;
  abort: AbortController | undefined;
  saveTimer: ReturnType<typeof setTimeout> | undefined;
  /** The saves so far, one after the other. */
  saves: Promise<void>;
}

export function createKernel(deps: SessionDeps, store: StoreApi<Session>): Kernel {
  return {
    deps,
    get: store.getState,
    set: (patch) => store.setState(patch),
    subscribe: store.subscribe,
    customersOf: createCustomersOf(),
    history: NO_HISTORY,
    stored: NO_STORED_MODELS,
    abort: undefined,
    saveTimer: undefined,
    saves: Promise.resolve(),
  };
}

interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/**
 * Does one piece of work: shows the activity, makes it cancellable, and turns a refusal of the workbook into a
 * failure that can be shown. Other errors are mistakes of the program and go on to the caller.
 *
 * @param apart True for an analysis beside the scoring.
 * @returns What the work returned, or undefined when it was refused or cancelled.
 */
export async function withActivity<T>(
  kernel: Kernel,
  kind: Exclude<Activity["kind"], "idle">,
  during: Failure["during"],
  work: (options: WorkOptions) => Promise<T>,
  apart = false,
): Promise<T | undefined> {
  kernel.abort?.abort();
  const abort = new AbortController();
  kernel.abort = abort;
  kernel.set({ activity: { kind }, failure: undefined });
  const isCurrent = () => kernel.abort === abort;
  const onProgress = (share: number) => {
    if (isCurrent()) kernel.set({ activity: { kind, share } });
  };
  try {
    const result = await work({ signal: abort.signal, onProgress });
    return isCurrent() ? result : undefined;
  } catch (error) {
    showFailure(kernel, error, during, apart);
    return undefined;
  } finally {
    if (isCurrent()) {
      kernel.abort = undefined;
      kernel.set({ activity: { kind: "idle" } });
    }
  }
}

/** Shows a refusal of the workbook; work that was cancelled is no failure. A mistake of the program is shown and goes on. */
export function showFailure(kernel: Kernel, error: unknown, during: Failure["during"], apart = false): void {
  const where = { during, ...(apart && { apart }) };
  if (!(error instanceof WorkbookError)) {
    kernel.set({ failure: { kind: "failed", detail: { code: String(error) }, ...where } });
    throw error;
  }
  if (error.kind === "cancelled") return;
  kernel.set({ failure: { kind: error.kind, detail: { ...error.detail }, ...where } });
}
