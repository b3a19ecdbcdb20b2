import type { Area } from "../area";
import type { Events } from "./events";
import type { Sheet } from "./sheet";
import { toSpan } from "./span";
import type { Univer } from "./univer";

/** What the calculation needs of its book. */
export interface CalculationContext {
  readonly univer: Univer;
  readonly unit: string;
  readonly sheets: readonly Sheet[];
  readonly events: Events;
}

/** Univer's states of a finished calculation. */
const STOPPED = 1;

/**
 * Runs Univer's formula engine when something that formulas may read has changed, so that a read after a write in the
 * same request sees the result, as in Excel.
 */
export class Calculation {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  suspended = false;
  private hasFormulas = false;
  private dirty: { sheet: Sheet; area: Area }[] = [];
  private force = false;
  private running: Promise<void> | undefined;

  constructor(private readonly book: CalculationContext) {}

  get state(): "Done" | "Calculating" | "Pending" {
    if (this.running) return "Calculating";
    return this.dirty.length > 0 || this.force ? "Pending" : "Done";
  }

  formulasPresent(): void {
    this.hasFormulas = true;
  }

  changed(sheet: Sheet, area: Area): void {
    if (this.hasFormulas) this.dirty.push({ sheet, area });
  }

  changedEverything(): void {
    if (this.hasFormulas) this.force = true;
  }

  /** Resolves when no calculation is outstanding. In manual mode nothing is calculated unless asked for. */
  async settle(): Promise<void> {
    while (
      this.running ||
      (this.mode !== "Manual" && !this.suspended && (this.dirty.length > 0 || this.force))
    ) {
      this.running ??= this.run();
      await this.running;
    }
  }

  async calculateNow(): Promise<void> {
    if (!this.hasFormulas) return;
    this.force = true;
    if (this.running) await this.running;
    this.running = this.run();
    await this.running;
  }

  private async run(): Promise<void> {
    const { book } = this;
    const sheets = new Map(this.dirty.map(({ sheet, area }) => [sheet, area]));
    const dirtyRanges = this.dirty
      .filter(({ sheet }) => book.sheets.includes(sheet))
      .map(({ sheet, area }) => ({ unitId: book.unit, sheetId: sheet.key, range: toSpan(area) }));
    const forceCalculation = this.force;
    this.dirty = [];
    this.force = false;
    const finished = new Promise<void>((resolve) => {
      const subscription = book.univer.getFormula().calculationEnd((state) => {
        if (Number(state) === STOPPED) return;
        subscription.dispose();
        resolve();
      });
    });
    void book.univer.executeCommand(
      "formula.mutation.set-formula-calculation-start",
      { dirtyRanges, forceCalculation, clearDependencyTreeCache: {} },
      { onlyLocal: true },
    );
    await finished;
    this.running = undefined;
    for (const [sheet, area] of sheets) {
      sheet.forgetUsedArea();
      book.events.emit({ kind: "calculated", sheet, area });
    }
  }
}
