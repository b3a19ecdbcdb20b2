import { type Area, area, intersection } from "../area";
import type { Events } from "./events";
import type { NameRecord } from "./records";
import type { Sheet } from "./sheet";
import { toSpan } from "./span";
import type { Spills } from "./spills";
import type { Univer } from "./univer";

/** What the calculation needs of its book. */
export interface CalculationContext {
  readonly univer: Univer;
  readonly unit: string;
  readonly sheets: readonly Sheet[];
  readonly events: Events;
  readonly names: readonly NameRecord[];
  readonly spills: Spills;
}

interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Runs Univer's formula engine when something that formulas may read has changed, so that a read after a write in the
 * same request sees the result, as in Excel.
 */
export class Calculation {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  suspended = false;
  private hasFormulas = false;
  private dirty: Change[] = [];
  private force = false;
  private namesMoved = false;
  private running: Promise<void> | undefined;

  private inFlight = 0;
  private quietListeners: (() => void)[] = [];

  constructor(private readonly book: CalculationContext) {}

  get state(): "Done" | "Calculating" | "Pending" {
    if (this.running) return "Calculating";
    return this.dirty.length > 0 || this.force ? "Pending" : "Done";
  }

  /** Univer began a calculation, on its own or because it was told to. */
  started(): void {
    this.inFlight++;
  }

  /** Univer finished or stopped a calculation. */
  ended(): void {
    this.inFlight = Math.max(0, this.inFlight - 1);
    if (this.inFlight === 0) for (const listener of this.quietListeners.splice(0)) listener();
  }

  /** The workbook is closed: nobody calculates it any more, and nobody waits. */
  close(): void {
    this.hasFormulas = false;
    this.dirty = [];
    this.force = false;
    this.inFlight = 0;
    this.ended();
  }

  /**
   * Resolves when Univer is not calculating: results of a calculation that began before a change must not land in
   * cells that have moved or changed meanwhile.
   */
  async quiet(): Promise<void> {
    while (this.inFlight > 0) await new Promise<void>((resolve) => this.quietListeners.push(resolve));
  }

  formulasPresent(): void {
    this.hasFormulas = true;
  }

  changed(sheet: Sheet, where: Area): void {
    if (this.hasFormulas) this.dirty.push({ sheet, area: where });
  }

  namesChanged(): void {
    this.namesMoved = true;
    this.changedEverything();
  }

  changedEverything(): void {
    if (this.hasFormulas) this.force = true;
  }

  /** Resolves when no calculation is outstanding. In manual mode nothing is calculated unless asked for. */
  async settle(): Promise<void> {
    await this.quiet();
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

  // What is written into a spilled block stands in its way, what is cleared there no longer does.
  private withSpills(dirty: readonly Change[]): readonly Change[] {
    const { spills } = this.book;
    const origins = dirty.flatMap(({ sheet, area: where }) =>
      spills
        .areas(sheet.key)
        .filter((spill) => intersection(spill, where))
        .map(({ row, column }) => ({ sheet, area: area(row, column) })),
    );
    return [...dirty, ...origins];
  }

  // The engine keeps the parsed form of a formula, names filled in, until that very formula is called changed.
  private formulasWithNames(): Record<string, string> {
    const { names, sheets } = this.book;
    const stale = Object.fromEntries(names.map(({ name, formula }) => [name, formula]));
    const wanted = names.map(({ name }) => name.toLowerCase());
    for (const { matrix } of sheets) {
      matrix.forValue((_row, _column, cell) => {
        const text = cell?.f?.toLowerCase();
        if (text && wanted.some((name) => text.includes(name))) stale[cell!.f!.replace(/^=/, "")] = "";
      });
    }
    return stale;
  }

  private async run(): Promise<void> {
    const { book } = this;
    const everything = this.force;
    const changed = everything
      ? book.sheets.map((sheet) => ({ sheet, area: sheet.usedArea(false) ?? area(0, 0) }))
      : this.withSpills(this.dirty.filter(({ sheet }) => book.sheets.includes(sheet)));
    const dirtyRanges = changed.map(({ sheet, area: where }) => ({
      unitId: book.unit,
      sheetId: sheet.key,
      range: toSpan(where),
    }));
    // What the engine remembers of dependencies does not follow cells that moved.
    const forgotten = Object.fromEntries(changed.map(({ sheet }) => [sheet.key, "1"]));
    const names = this.namesMoved ? this.formulasWithNames() : {};
    this.namesMoved = false;
    this.dirty = [];
    this.force = false;
    await book.univer.executeCommand(
      "formula.mutation.set-formula-calculation-start",
      {
        dirtyRanges,
        clearDependencyTreeCache: everything ? { [book.unit]: forgotten } : {},
        dirtyDefinedNameMap: { [book.unit]: names },
      },
      { onlyLocal: true },
    );
    await this.quiet();
    this.running = undefined;
    for (const sheet of new Set(changed.map((change) => change.sheet))) {
      sheet.forgetUsedArea();
      const { area: where } = changed.find((change) => change.sheet === sheet)!;
      book.events.emit({ kind: "calculated", sheet, area: where });
    }
  }
}
