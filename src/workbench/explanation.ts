import { formatAddress } from "../host/address";
import { area } from "../host/area";
import type { Book } from "../host/book/book";
import { displayText } from "../host/book/display";
import type { FunctionHost } from "../host/functions";

/** An error in a cell and what its function says about it. */
export interface Explanation {
  /** The cell with its sheet, e.g. "Tabelle1!C5". */
  readonly address: string;
  /** The error as the cell shows it. */
  readonly error: string;
  readonly message: string;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Follows the cell that the pointer is over, or else the selected one, and tells what there is to say about it. */
export class Explanations {
  private pointed: Place | undefined;

  constructor(
    private readonly book: Book,
    private readonly functions: () => FunctionHost | undefined,
  ) {}

  /** @returns ends the listening */
  listen(tell: (explanation: Explanation | undefined) => void): () => void {
    const { univer, events } = this.book;
    const tellNow = () => tell(this.explain(this.pointed) ?? this.explain(this.selected()));
    const unlisten = events.listen(({ kind }) => {
      if (kind === "selected") this.pointed = undefined;
      if (kind === "selected" || kind === "activated") tellNow();
    });
    const pointer = univer.addEvent(univer.Event.CellHover, ({ worksheet, row, column }) => {
      this.pointed = { sheet: worksheet.getSheetId(), row, column };
      tellNow();
    });
    const calculation = univer.getFormula().calculationEnd(() => setTimeout(tellNow, 0));
    return () => {
      unlisten();
      pointer.dispose();
      calculation.dispose();
    };
  }

  private selected(): Place {
    const { row, column } = this.book.selection();
    return { sheet: this.book.active.key, row, column };
  }

  private explain(place: Place | undefined): Explanation | undefined {
    const found = place && this.functions()?.explanation(place);
    const sheet = place && this.book.sheetByKey(place.sheet);
    if (!found || !sheet) return undefined;
    const { row, column } = place;
    return {
      address: formatAddress(sheet.name, area(row, column)),
      error: displayText(sheet.cell(row, column), "General", this.book.language, false),
      message: found.message,
    };
  }
}
