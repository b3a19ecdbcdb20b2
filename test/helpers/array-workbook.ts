import type { Cell } from "../../src/core";
import {
  type FormulaOutcome,
  type ListRequest,
  type Obstacle,
  type Page,
  type RangeRef,
  type SelectionEvent,
  type SourceInfo,
  type StandingColumn,
  type Workbook,
  WorkbookError,
  type WorkbookErrorKind,
  type WriteRequest,
} from "../../src/workbook/workbook";

export type Cells = readonly (readonly Cell[])[];

/** A workbook over arrays, for tests of everything above it. What was asked of it can be looked at. */
export interface ArrayWorkbook extends Workbook {
  readonly requests: WriteRequest[];
  readonly selected: { sheet: string; row: number; column: number }[];
  readonly undone: string[];
  readonly pages: Page[];
  readonly lists: ListRequest[];
  readonly formulas: {
    readonly formula: string;
    readonly replace: string | undefined;
    readonly newSheet: string | undefined;
  }[];
  store: string | undefined;
  obstacles: readonly Obstacle[];
  /** What the next formula meets. */
  formulaOutcome: FormulaOutcome;
  /** The next call of this kind is refused. */
  refuse: Partial<Record<"read" | "write" | "save" | "undo", WorkbookErrorKind>>;
  sheets: Readonly<Record<string, Cells>>;
  /** What `readRange` finds, by address; `selectedRange` is the address of what is selected. */
  ranges: Readonly<Record<string, Cells>>;
  selectedRange: string;
  /** Gives a sheet another name; its id stays. */
  renameSheet(from: string, to: string): void;
  select(sheet: string, row: number, column: number): Promise<void>;
  userSelects(event: SelectionEvent): void;
  userChanges(sheet: string): void;
}

/** `sheets` by name; each is one source, an Excel table where its name is in `tables`. */
export function arrayWorkbook(
  sheets: Readonly<Record<string, Cells>>,
  tables: readonly string[] = [],
): ArrayWorkbook {
  const selections = new Set<(event: SelectionEvent) => void>();
  const changes = new Set<(sheet: string) => void>();
  const firstNames = new Map<string, string>();
  const tableNames = new Set(tables);
  let current: SelectionEvent = { sheet: Object.keys(sheets)[0] ?? "", row: 0, column: 0 };

  const rangeOf = (sheet: string, cells: Cells): RangeRef => ({
    sheet,
    row: 0,
    column: 0,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
  });

  const sourcesNow = (): SourceInfo[] =>
    Object.entries(workbook.sheets).flatMap(([name, cells], index) =>
      cells.length === 0
        ? []
        : [
            {
              kind: tableNames.has(firstNames.get(name) ?? name) ? "table" : "sheet",
              name,
              id: `{${firstNames.get(name) ?? name}}`,
              range: rangeOf(name, cells),
              hasTotals: false,
              protected: false,
              filtered: false,
              active: index === 0,
            },
          ],
    );

  const refuseOnce = (call: "read" | "write" | "save" | "undo", sheet: string) => {
    const kind = workbook.refuse[call];
    if (kind === undefined) return;
    workbook.refuse = { ...workbook.refuse, [call]: undefined } as ArrayWorkbook["refuse"];
    throw new WorkbookError(kind, { sheet });
  };

  const workbook: ArrayWorkbook = {
    sheets,
    requests: [],
    selected: [],
    undone: [],
    pages: [],
    lists: [],
    formulas: [],
    formulaOutcome: {
      ok: true,
      receipt: { address: "Kunden!L2", value: 0.7266, state: "value", before: null },
    },
    store: undefined,
    obstacles: [],
    refuse: {},
    ranges: {},
    selectedRange: "",
    renameSheet: (from, to) => {
      firstNames.set(to, firstNames.get(from) ?? from);
      workbook.sheets = Object.fromEntries(
        Object.entries(workbook.sheets).map(([name, cells]) => [name === from ? to : name, cells]),
      );
    },
    userSelects: (event) => {
      current = event;
      selections.forEach((listener) => listener(event));
    },
    userChanges: (sheet) => changes.forEach((listener) => listener(sheet)),
    name: async () => "Kunden.xlsx",
    listSources: async () => sourcesNow(),
    findSource: async (kind, id) => sourcesNow().find((source) => source.kind === kind && source.id === id),
    readSource: async (source) => {
      refuseOnce("read", source.name);
      const values = workbook.sheets[source.range.sheet] ?? [];
      const width = values[0]?.length ?? 0;
      return {
        source,
        values,
        text: Array.from({ length: width }, (_, column) => values.map((row) => String(row[column] ?? ""))),
        columnFormats: Array.from({ length: width }, (_, column) =>
          /seit|datum|date/i.test(String(values[0]?.[column] ?? "")) ? "dd.mm.yyyy" : undefined,
        ),
        hiddenColumns: [],
        hiddenRowCount: 0,
        mergedAreas: [],
      };
    },
    readRange: async (address = workbook.selectedRange) => {
      refuseOnce("read", address);
      const values = workbook.ranges[address];
      const [sheet = "", cells = ""] = address.split("!");
      const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)/.exec(cells) ?? [];
      const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - 65];
      return (
        values && {
          address,
          range: { sheet, row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 },
          values,
        }
      );
    },
    insertList: async (name, cells) => {
      workbook.sheets = { [name]: cells, ...workbook.sheets };
      return sourcesNow()[0]!;
    },
    checkWrite: async () => workbook.obstacles,
    writeResults: async (request) => {
      refuseOnce("write", request.source.name);
      workbook.requests.push(request);
      const { sheet } = request.source.range;
      return {
        resultId: request.resultId,
        address: `${sheet}!L1:N${request.sourceRows.length + 1}`,
        rowCount: request.sourceRows.length,
        columnCount: request.columns.length,
        updated: workbook.requests.length > 1,
        before: null,
      };
    },
    undoWrite: async (receipt) => {
      refuseOnce("undo", receipt.address);
      workbook.undone.push(receipt.address);
    },
    writePage: async (page) => {
      refuseOnce("write", page.sheet);
      const updated = workbook.pages.some(({ id }) => id === page.id);
      workbook.pages.push(page);
      const address = `${page.sheet}!A1:F${page.rows.length}`;
      return { sheet: page.sheet, address, updated, before: null };
    },
    writePages: async (pages) => {
      const before = workbook.pages.length;
      try {
        const written = [];
        for (const page of pages) written.push(await workbook.writePage(page));
        return { pages: written, address: written[0]?.address ?? "", before: null };
      } catch (reason) {
        workbook.pages.length = before;
        throw reason;
      }
    },
    checkList: async () => workbook.obstacles,
    writeList: async (request) => {
      refuseOnce("write", request.sheet);
      const { id, sheet, columns } = request;
      const rows = Array.from({ length: columns[0]?.values.length ?? 0 }, (_, row) =>
        columns.map(({ values }): Cell => values[row] ?? ""),
      );
      const updated = workbook.lists.some((list) => list.id === id);
      workbook.lists.push(request);
      workbook.sheets = { ...workbook.sheets, [sheet]: [columns.map(({ header }) => header), ...rows] };
      tableNames.add(sheet);
      const source = sourcesNow().find(({ name }) => name === sheet)!;
      const address = `${sheet}!A1:F${rows.length + 1}`;
      return { source, address, rowCount: rows.length, updated, keptRows: 0, before: null };
    },
    findList: async (id) => {
      const list = workbook.lists.filter((candidate) => candidate.id === id).at(-1);
      return list && sourcesNow().find(({ name }) => name === list.sheet);
    },
    readList: async (id, columns) => {
      const list = workbook.lists.filter((candidate) => candidate.id === id).at(-1);
      const source = list && (await workbook.findList(id));
      if (list === undefined || source === undefined) return undefined;
      const [, ...rows] = workbook.sheets[list.sheet] ?? [];
      const found = list.columns.flatMap(({ id: column, header }, at): [string, StandingColumn][] =>
        columns.includes(column)
          ? [
              [
                column,
                {
                  header,
                  values: rows.map((row) => row[at] ?? ""),
                  formats: rows.map(() => "General"),
                  formulas: new Set(),
                },
              ],
            ]
          : [],
      );
      return { source, rowCount: rows.length, columns: new Map(found) };
    },
    insertFormula: async (formula, { replace, newSheet } = {}) => {
      refuseOnce("write", Object.keys(workbook.sheets)[0] ?? "");
      workbook.formulas.push({ formula, replace, newSheet });
      return workbook.formulaOutcome;
    },
    loadStore: async () => workbook.store,
    saveStore: async (text) => {
      refuseOnce("save", "");
      workbook.store = text;
    },
    select: async (sheet, row, column) => {
      if (firstNames.size > 0 && !(sheet in workbook.sheets)) throw new WorkbookError("missing", { sheet });
      workbook.selected.push({ sheet, row, column });
    },
    selection: async () => current,
    onSelection: async (listener) => {
      selections.add(listener);
      return () => selections.delete(listener);
    },
    onChange: async (listener) => {
      changes.add(listener);
      return () => changes.delete(listener);
    },
  };
  return workbook;
}
