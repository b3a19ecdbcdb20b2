import { act } from "@testing-library/react";
import type { ComponentType } from "react";
import { createStore } from "zustand/vanilla";
import { type Development, type DevelopmentSetup, studyDevelopment } from "../../../src/core";
import { DevelopmentProvider } from "../../../src/ui/development";
import type { Developing, DevelopmentStore } from "../../../src/ui/development/types";
import { renderWithSession, settled } from "../../helpers/session";
import { dozen, setupOf } from "./a-dozen";

interface Given {
  readonly development?: Development;
  readonly setup?: DevelopmentSetup;
  readonly state?: Partial<Developing>;
}

/** A store over a development that is there already; edits are followed, nothing is read. */
function storeOf({ development = dozen(), setup = setupOf(), state }: Given): DevelopmentStore {
  return createStore<Developing>((set, get) => ({
    tab: "answers",
    offers: [setup.source],
    setup,
    development,
    study: studyDevelopment(development, setup),
    tables: [],
    notes: [],
    renamed: [],
    issues: [],
    progress: undefined,
    isStopped: false,
    stale: false,
    canUndo: false,
    canRedo: false,
    start: jest.fn(),
    showTab: jest.fn(),
    refreshOffers: jest.fn(),
    choosePeriods: jest.fn(),
    edit(change) {
      const changed = change(get().setup!);
      set({ setup: changed, study: studyDevelopment(development, changed) });
    },
    undo: jest.fn(),
    redo: jest.fn(),
    reread: jest.fn(),
    cancel: jest.fn(),
    showCustomer: jest.fn(),
    page: jest.fn(),
    ...state,
  }));
}

/** A tab of the page about development, over twelve customers in three years. */
export async function openTab(Tab: ComponentType, given: Given = {}) {
  const store = storeOf(given);
  const view = await renderWithSession(
    <DevelopmentProvider development={store}>
      <Tab />
    </DevelopmentProvider>,
    { cells: [["Kundennr", "Umsatz 2025"], ...LIST] },
  );
  await act(settled);
  return { ...view, store };
}

const LIST = [1000, 600, 700, 900, 300, 200].map((amount, row) => [`K${row}`, amount] as const);
