import { watchGrid } from "./grid-watch";
import { EMPTY_BOOK } from "./open";
import { openRecords } from "./open-records";
import { takeSnapshot } from "./save";
import type { BookSnapshot } from "./snapshot";
import { type BookOptions, BookState } from "./state";
import type { Univer } from "./univer";

/** A workbook as Excel has it, opened from and saved to plain data. */
export class Book extends BookState {
  private readonly unwatch: () => void;

  /** Opens a snapshot in the given Univer instance, which may have a screen. */
  constructor(univer: Univer, snapshot: Partial<BookSnapshot> = {}, options: BookOptions = {}) {
    const whole: BookSnapshot = { ...EMPTY_BOOK, ...snapshot };
    super(univer, whole, options);
    this.unwatch = watchGrid(this);
    openRecords(this, whole);
    if (this.grid.getActiveSheet().getSheetId() !== this.active.key) {
      this.own(() => this.grid.setActiveSheet(this.active.key));
    }
  }

  /** The workbook as plain data, as it stands now. */
  toSnapshot(): BookSnapshot {
    return takeSnapshot(this);
  }

  /** Closes the workbook; the Univer instance stays. */
  dispose(): void {
    this.unwatch();
    this.calculation.close();
    this.univer.disposeUnit(this.unit);
  }
}
