import { Book } from "../host/book/book";
import type { BookSnapshot } from "../host/book/snapshot";
import { installNativeShell, type NativeShell } from "../host/shell/native-shell";
import { createScreenUniver, type ScreenUniver } from "../host/univer-screen";
import { Dress } from "./dress";
import type { RibbonButton } from "./ribbon-buttons";
import type { Theme } from "./settings";
import type { Language } from "./text";

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
  private readonly screen: ScreenUniver;
  private readonly cellButtons = new Set<string>();
  private readonly dress: Dress;
  private shell: NativeShell | undefined;

  /** @param container an empty element; the grid fills it */
  constructor(
    container: HTMLElement,
    snapshot: BookSnapshot,
    private readonly look: Look,
  ) {
    this.screen = createScreenUniver(container, look.language, look.theme === "dark");
    this.book = new Book(this.screen.api, snapshot, { language: look.language });
    this.book.grid.setNumfmtLocal(look.language === "de" ? "de" : "en");
    this.dress = new Dress(this.book);
    this.dress.update();
  }

  /** Adds a button of the add-in to the context menu of the cells, unless it is there already. */
  addCellButton({ id, label, action }: RibbonButton): void {
    if (action === undefined || this.cellButtons.has(id)) return;
    this.cellButtons.add(id);
    this.screen.api
      .createMenu({ id: `stage-${this.id}-${id}`, title: label, action: () => this.press(action, id) })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }

  /** Makes this workbook the host of a pane; called by the pane's page before Office.js loads. */
  connect(pane: Window): void {
    this.shell = installNativeShell(pane, this.book, this.look);
  }

  /** Runs an action that the add-in has registered, as its ribbon button does. */
  press(action: string, buttonId: string): void {
    this.shell?.pressButton(action, buttonId);
  }

  close(): void {
    this.book.dispose();
    this.screen.dispose();
  }
}
