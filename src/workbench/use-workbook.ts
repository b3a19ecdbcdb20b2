import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenedFile } from "../host/xlsx";
import type { BookSnapshot } from "../host/book/snapshot";
import { saveXlsxFile } from "../host/xlsx";
import { download, openFile, openSample, type Opening } from "./files";
import type { NoticeState } from "./Notice";
import { sampleFile } from "./samples";
import type { Settings } from "./settings";
import { Stage } from "./stage";
import type { AddIn } from "./use-add-in";

declare global {
  interface Window {
    /** The pane's page calls this before Office.js loads, so that Office.js finds its host. */
    connectPane?: (pane: Window) => void;
    /** The open workbook for tests and for the developer's console; undefined until one is open. */
    workbench?: { snapshot(): BookSnapshot; readonly stage: Stage };
  }
}

export interface OpenWorkbook {
  /** Undefined while the first workbook is being opened. */
  readonly name: string | undefined;
  readonly stage: Stage | undefined;
  readonly notice: NoticeState | undefined;
  /** Takes the element that the grid fills. */
  readonly showIn: (element: HTMLElement | null) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: (file: string) => void;
  readonly save: () => void;
  readonly dismiss: () => void;
}

/**
 * The open workbook and what can be done with it. A workbook that cannot be read leaves the open one alone;
 * a new language or theme shows the same workbook again, with everything that was done to it.
 */
export function useWorkbook(
  addIn: AddIn | undefined,
  settings: Settings,
  change: (part: Partial<Settings>) => void,
  onPaneShown: (shown: boolean) => void,
): OpenWorkbook {
  const { language, theme } = settings;
  const [opened, setOpened] = useState<OpenedFile>();
  const [stage, setStage] = useState<Stage>();
  const [notice, setNotice] = useState<NoticeState>();
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const turns = useRef(0);
  const onScreen = useRef<{ opened: OpenedFile; stage: Stage }>(undefined);

  useEffect(() => {
    if (!container || !opened || !addIn) return;
    const before = onScreen.current;
    const snapshot = before?.opened === opened ? before.stage.book.toSnapshot() : opened.snapshot;
    // React refuses to take the grid's own tree down while it renders this one.
    if (before) setTimeout(() => before.stage.close(), 0);
    const sheet = document.createElement("div");
    sheet.className = "grid-sheet";
    container.replaceChildren(sheet);
    const next = new Stage(sheet, snapshot, addIn, { language, theme }, onPaneShown);
    onScreen.current = { opened, stage: next };
    window.connectPane = (pane) => next.connect(pane);
    window.workbench = { snapshot: () => next.book.toSnapshot(), stage: next };
    setStage(next);
  }, [container, opened, addIn, language, theme, onPaneShown]);

  const open = useCallback(
    async (opening: Promise<Opening>, sample: string | undefined) => {
      const turn = ++turns.current;
      setNotice({ kind: "opening" });
      const result = await opening;
      if (turn !== turns.current) return;
      if (result.kind === "refused") {
        setNotice({ ...result, stays: onScreen.current?.opened.snapshot.name });
        return;
      }
      setNotice(undefined);
      setOpened(result.opened);
      change({ sample });
    },
    [change],
  );

  const first = useRef(sampleFile(settings.sample, settings.language));
  useEffect(() => {
    void open(openSample(first.current), first.current);
  }, [open]);

  const save = useCallback(async () => {
    const current = onScreen.current;
    if (!current) return;
    const { opened, stage } = current;
    setNotice({ kind: "saving" });
    try {
      download(await saveXlsxFile(stage.book.toSnapshot(), opened.file), opened.snapshot.name);
      setNotice(undefined);
    } catch (error) {
      setNotice({ kind: "save-failed", name: opened.snapshot.name });
      throw error;
    }
  }, []);

  return {
    name: opened?.snapshot.name,
    stage,
    notice,
    showIn: setContainer,
    openFile: (file) => void open(openFile(file), undefined),
    openSample: (file) => void open(openSample(file), file),
    save: () => void save(),
    dismiss: () => setNotice(undefined),
  };
}
