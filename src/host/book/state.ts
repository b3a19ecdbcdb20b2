import { type Area, area } from "../area";
import { Calculation } from "./calculation";
import type { DisplayLanguage } from "./display";
import { Events, type Origin } from "./events";
import { univerData } from "./open";
import type {
  ChartRecord,
  CommentRecord,
  ConditionalFormatRecord,
  NameRecord,
  TableRecord,
  XmlPartRecord,
} from "./records";
import { Sheet, type SheetContext } from "./sheet";
import type { BookSnapshot } from "./snapshot";
import { Spills } from "./spills";
import type { Univer, UniverBook, UniverSheet } from "./univer";

export interface BookOptions {
  /** Language of the shown texts; German unless said otherwise. */
  readonly language?: DisplayLanguage;
}

let lastUnit = 0;

/**
 * The state of an open workbook: cells, formats, merges, hidden rows and frozen panes live in Univer; tables, names,
 * settings, custom XML, conditional formats, charts, comments, filters and protection live here.
 */
export class BookState implements SheetContext {
  readonly unit: string;
  readonly grid: UniverBook;
  readonly events = new Events();
  readonly spills = new Spills();
  readonly calculation = new Calculation(this);
  language: DisplayLanguage;
  name: string;
  date1904: boolean;
  /** Sheets by Univer's id; the order is Univer's. */
  private readonly byKey = new Map<string, Sheet>();
  tables: TableRecord[] = [];
  names: NameRecord[] = [];
  conditionalFormats: ConditionalFormatRecord[] = [];
  charts: ChartRecord[] = [];
  comments: CommentRecord[] = [];
  xmlParts: XmlPartRecord[] = [];
  readonly settings = new Map<string, unknown>();
  readonly selections = new Map<Sheet, Area>();
  active: Sheet;
  /** Told how areas of a sheet move, for those who hold areas outside the records. */
  readonly followers = new Set<(sheet: Sheet, moved: (area: Area) => Area | undefined) => void>();
  structureProtected = false;
  eventsEnabled = true;
  private serial = 0;
  private ownChanges = 0;

  constructor(
    readonly univer: Univer,
    whole: BookSnapshot,
    options: BookOptions,
  ) {
    this.unit = `book-${++lastUnit}`;
    this.language = options.language ?? "de";
    this.name = whole.name;
    this.date1904 = whole.date1904;
    this.grid = univer.createWorkbook(univerData(this.unit, whole));
    for (const sheet of this.grid.getSheets()) this.adopt(sheet);
    this.active = this.sheets[whole.activeSheet] ?? this.sheets[0]!;
  }

  get workbook() {
    return this.grid.getWorkbook();
  }

  /** In the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.grid
      .getSheets()
      .map((sheet) => this.byKey.get(sheet.getSheetId()))
      .filter((sheet) => sheet !== undefined);
  }

  sheetByKey(key: string): Sheet | undefined {
    return this.byKey.get(key);
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Takes up a sheet that Univer made. */
  adopt(grid: UniverSheet): Sheet {
    const id = `{${this.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(this, grid, id);
    this.byKey.set(grid.getSheetId(), sheet);
    return sheet;
  }

  /** Forgets a sheet that Univer removed, with everything on it. */
  abandon(sheet: Sheet): void {
    this.byKey.delete(sheet.key);
    const elsewhere = (record: { sheet: Sheet | undefined }) => record.sheet !== sheet;
    this.tables = this.tables.filter(elsewhere);
    this.names = this.names.filter(elsewhere);
    this.conditionalFormats = this.conditionalFormats.filter(elsewhere);
    this.charts = this.charts.filter(elsewhere);
    this.comments = this.comments.filter(elsewhere);
    this.selections.delete(sheet);
  }

  nextSerial(): number {
    return ++this.serial;
  }

  selection(sheet: Sheet = this.active): Area {
    return this.selections.get(sheet) ?? area(0, 0);
  }

  /** Who is changing the workbook now. */
  get origin(): Origin {
    return this.ownChanges > 0 ? "client" : "user";
  }

  /** Runs a change that the host makes itself, so that it is not taken for the user's. */
  own<T>(change: () => T): T {
    this.ownChanges++;
    try {
      return change();
    } finally {
      this.ownChanges--;
    }
  }

  /** Says that conditional formats changed, for a screen that shows them. */
  formatsChanged(): void {
    this.events.emit({ kind: "conditional-formats-changed" });
  }

  at(sheet: Sheet): { unitId: string; subUnitId: string } {
    return { unitId: this.unit, subUnitId: sheet.key };
  }

  /** Runs a Univer command or mutation as a change of the host. */
  runOwn(id: string, params: object, options?: { onlyLocal?: boolean; fromCollab?: boolean }): void {
    this.own(() => this.univer.syncExecuteCommand(id, params, options));
  }

  mutate(id: string, sheet: Sheet, params: object): void {
    this.runOwn(id, { ...this.at(sheet), ...params });
  }
}
