import type { Area } from "../host/area";
import { Book } from "../host/book/book";
import type { BookSnapshot } from "../host/book/snapshot";
import { DARK_THEME, LIGHT_THEME } from "../host/shell/control-context";
import { installNativeShell, type NativeShell } from "../host/shell/native-shell";
import { createScreenUniver, type ScreenUniver } from "../host/univer-screen";
import { Dress } from "./dress";
import { Explanations } from "./explanation";
import { readFunctionNamespace, type RibbonButton } from "./manifest";
import type { Theme } from "./settings";
import type { Language } from "./text";
import type { AddIn } from "./use-add-in";

/** Milliseconds after which the grid's last timer has run: its progress display waits 1 s and cannot be stopped. */
const GRID_REST = 2000;

/** How grid and pane are shown. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** One workbook on the screen, and the host that its pane talks to. */
export class Stage {
  private static count = 0;
  /** Different for every stage of this page. */
  readonly id = ++Stage.count;
  readonly book: Book;
  readonly explanations: Explanations;
  private readonly screen: ScreenUniver;
  private readonly cellButtons = new Set<string>();
  private readonly dress: Dress;
  private shell: NativeShell | undefined;
  private paneConnected: () => void = () => undefined;
  private readonly connected = new Promise<void>((resolve) => (this.paneConnected = resolve));

  /**
   * @param container an empty element; the grid fills it
   * @param onPaneShown hears when the add-in asks to show or to hide its pane
   */
  constructor(
    container: HTMLElement,
    snapshot: BookSnapshot,
    private readonly addIn: AddIn,
    private readonly look: Look,
    private readonly onPaneShown: (shown: boolean) => void,
  ) {
    this.screen = createScreenUniver(container, look.language, look.theme === "dark");
    this.book = new Book(this.screen.api, snapshot, { language: look.language });
    this.screen.editInLanguage();
    this.book.grid.setNumfmtLocal(look.language);
    this.explanations = new Explanations(this.book, () => this.shell?.functions);
    this.dress = new Dress(this.book);
    this.dress.update();
    this.book.events.listen((event) => {
      if (event.kind === "selected") this.bringIntoView(event.area);
    });
  }

  /** Adds a button of the add-in to the context menu of the cells, unless it is there already. */
  addCellButton({ id, label, action }: RibbonButton): void {
    if (action === undefined || this.cellButtons.has(id)) return;
    this.cellButtons.add(id);
    this.screen.api
      .createMenu({ id: `stage-${this.id}-${id}`, title: label, action: () => void this.press(action, id) })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }

  /** Makes this workbook the host of a pane; called by the pane's page before Office.js loads. */
  connect(pane: Window): void {
    const { language, theme } = this.look;
    this.shell = installNativeShell(pane, this.book, {
      uiLocale: language === "de" ? "de-DE" : "en-US",
      theme: () => (theme === "dark" ? DARK_THEME : LIGHT_THEME),
      onRequest: () => this.dress.update(),
      onVisibility: (state) => this.onPaneShown(state === "Visible"),
    });
    this.shell.registerFunctions(this.addIn.functions, readFunctionNamespace(this.addIn.manifest));
    this.paneConnected();
  }

  /** Resolves when the pane has come and has computed every function in the cells. */
  async functionsComputed(): Promise<void> {
    await this.connected;
    await this.shell?.functions.idle();
  }

  /** Runs an action that the add-in has registered, as its ribbon button does; resolves when it is done. */
  async press(action: string, buttonId: string): Promise<void> {
    await this.shell?.pressButton(action, buttonId);
  }

  /** Excel scrolls to what the add-in selects; the user's own selections are in view already. */
  private bringIntoView({ row, column }: Area): void {
    const sheet = this.book.grid.getActiveSheet();
    const seen = sheet.getVisibleRange();
    if (!seen) return;
    const inRows = row >= seen.startRow && row <= seen.endRow;
    const inColumns = column >= seen.startColumn && column < seen.endColumn;
    if (!inRows || !inColumns) sheet.scrollToCell(row, column);
  }

  close(): void {
    this.book.dispose();
    setTimeout(() => this.screen.dispose(), GRID_REST);
  }
}
