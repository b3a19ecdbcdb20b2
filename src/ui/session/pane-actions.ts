import { loadStoredModels, NO_HISTORY } from "../../app";
import type { SelectionEvent } from "../../workbook/workbook";
import { hasTexts, loadTexts } from "../i18n";
import { parseAddress, tableRowOf } from "./address";
import { saveNow } from "./autosave";
import { type Kernel, showFailure, withActivity } from "./kernel";
import { score } from "./live-model";
import { followRenames } from "./renamed-sheet";
import { likelySource, readSource } from "./source-actions";
import { activeEntry, namesOf } from "./stored-entry";
import type { Language, SessionActions } from "./types";

type PaneActions = Pick<
  SessionActions,
  | "start"
  | "goTo"
  | "showResult"
  | "retry"
  | "dismissWelcome"
  | "openSidePage"
  | "closeSidePage"
  | "dismissFailure"
  | "dismissNotice"
  | "setLanguage"
  | "setTheme"
  | "chooseTheme"
  | "trySample"
  | "selectCustomer"
  | "explainSelection"
  | "showAddress"
  | "showPlace"
  | "cancel"
>;

export function paneActions(kernel: Kernel): PaneActions {
  const { get, set, deps } = kernel;
  const { workbook, preferences, insertSample } = deps;
  const renames = followRenames(kernel);
  let hostTheme = deps.theme;
  let wantedLanguage: Language | undefined;

  /** A customer chosen in the sheet is shown; only where one chooses what to write, the page stays. */
  const showCustomer = (row: number) => {
    const { resultView } = get();
    set({ selectedRow: row, resultView: resultView === "overview" ? "customers" : resultView });
  };

  const onSheet = async (sheet: string, follow: () => void) => {
    try {
      if (!renames.knows(sheet)) await renames.look();
      follow();
    } catch (error) {
      showFailure(kernel, error, "read");
    }
  };

  const followSelection = ({ sheet, row }: SelectionEvent) =>
    onSheet(sheet, () => {
      const { source, table } = get();
      if (source === undefined || table === undefined || source.range.sheet !== sheet) return;
      const found = tableRowOf(table, row - source.range.row);
      if (found >= 0) showCustomer(found);
    });

  const followChange = (sheet: string) =>
    onSheet(sheet, () => {
      if (get().source?.range.sheet === sheet) set({ stale: true });
    });

  /** Follows the workbook: what is selected there, and whether the list was changed. */
  const follow = async () => {
    await workbook.onSelection((event) => void followSelection(event));
    await workbook.onChange((sheet) => void followChange(sheet));
  };

  /** Opens the model that was open last with its list; undefined when there is none or its list is gone. */
  const reopen = async () => {
    const entry = activeEntry(kernel.stored);
    if (entry?.source === undefined) return false;
    const { kind, id, name } = entry.source;
    const source = await workbook.findSource(kind, id, name);
    if (source === undefined) return false;
    return readSource(kernel, source, entry.read, entry.model.key, () => ({
      kind: "open",
      name: entry.model.name,
    }));
  };

  const select = async (sheet: string, row: number, column: number) => {
    try {
      await renames.withSheet(sheet, (named) => workbook.select(named, row, column));
    } catch (error) {
      showFailure(kernel, error, "read");
    }
  };

  const showPlace = async (address: string) => {
    const place = parseAddress(address);
    if (place !== undefined) await select(place.sheet, place.row, place.column);
  };

  return {
    async start() {
      await withActivity(kernel, "reading", "start", async () => {
        kernel.stored = await loadStoredModels(workbook);
        set({
          sources: await workbook.listSources(),
          modelNames: namesOf(kernel.stored),
          brokenModels: kernel.stored.broken,
          history: kernel.stored.history ?? NO_HISTORY,
        });
        await follow();
      });
      set({ started: true });
      if (get().failure !== undefined) return;
      try {
        if (await reopen()) return;
      } catch (error) {
        showFailure(kernel, error, "read");
      }
      const likely = likelySource(get().sources);
      if (likely !== undefined) await get().chooseSource(likely);
    },
    goTo: (step) => set({ step, notice: undefined, sidePage: undefined }),
    showResult: (resultView) => set({ step: "result", resultView, notice: undefined, sidePage: undefined }),
    async retry() {
      const {
        failure,
        start,
        reread,
        write,
        writeHistory,
        undoWrite,
        page,
        writePage,
        undoPage,
        setLanguage,
      } = get();
      set({ failure: undefined });
      if (failure?.apart === true) return;
      if (failure?.during === "start") await start();
      else if (failure?.during === "read") await reread();
      else if (failure?.during === "score") await score(kernel);
      else if (failure?.during === "write") await write();
      else if (failure?.during === "history") await writeHistory();
      else if (failure?.during === "undo") await undoWrite();
      else if (failure?.during === "page" && page !== undefined) await writePage(() => page);
      else if (failure?.during === "undo-page") await undoPage();
      else if (failure?.during === "save") await saveNow(kernel);
      else if (failure?.during === "language") {
        await setLanguage(failure.detail["language"] === "en" ? "en" : "de");
      }
    },
    dismissWelcome() {
      preferences.set("welcomed", "yes");
      set({ welcomed: true });
    },
    openSidePage: (sidePage) => set({ sidePage, notice: undefined }),
    closeSidePage: () => set({ sidePage: undefined }),
    dismissFailure: () => set({ failure: undefined }),
    dismissNotice: () => set({ notice: undefined }),
    async setLanguage(language) {
      wantedLanguage = language;
      if (get().failure?.during === "language") set({ failure: undefined });
      try {
        if (!hasTexts(language)) await loadTexts(language);
      } catch (error) {
        if (wantedLanguage === language) {
          set({ failure: { kind: "texts", detail: { language, code: String(error) }, during: "language" } });
        }
        return;
      }
      if (wantedLanguage !== language) return;
      preferences.set("language", language);
      set({ language });
    },
    setTheme(theme) {
      hostTheme = theme;
      if (get().themeChoice === "system") set({ theme });
    },
    chooseTheme(choice) {
      preferences.set("theme", choice);
      set({ themeChoice: choice, theme: choice === "system" ? hostTheme : choice });
    },
    ...(insertSample === undefined
      ? {}
      : {
          async trySample() {
            const source = await withActivity(kernel, "writing", "start", () => insertSample(get().language));
            if (source === undefined) return;
            await get().refreshSources();
            await get().chooseSource(source);
          },
        }),
    async selectCustomer(row, alsoInSheet) {
      set({ selectedRow: row });
      const { source, table, model } = get();
      const blockRow = table?.sourceRows[row];
      if (!alsoInSheet || source === undefined || table === undefined || blockRow === undefined) return;
      const key = table.columns.find(({ name }) => name === model?.key);
      const { sheet, row: top, column: left } = source.range;
      await select(sheet, top + blockRow, left + (key?.index ?? 0));
    },
    async explainSelection() {
      get().dismissWelcome();
      get().showResult("customers");
      try {
        await followSelection(await workbook.selection());
      } catch (error) {
        showFailure(kernel, error, "read");
      }
    },
    async showAddress({ address }) {
      if (address !== undefined) await showPlace(address);
    },
    showPlace,
    cancel() {
      kernel.abort?.abort();
      if (get().activity.kind === "scoring") {
        deps.scorer.cancel();
        set({ activity: { kind: "idle" } });
      }
    },
  };
}
