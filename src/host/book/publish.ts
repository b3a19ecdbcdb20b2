import { parseAddress } from "../address";
import type { BookState } from "./state";
import { toSpan } from "./span";
import { headersOf } from "./table-headers";

const published = new WeakMap<BookState, { names: Set<string>; tables: Set<string> }>();

const known = (book: BookState) => {
  let found = published.get(book);
  if (!found) published.set(book, (found = { names: new Set(), tables: new Set() }));
  return found;
};

/** Tells Univer's formula engine the names, so that formulas in cells can use them. */
export function publishNames(book: BookState): void {
  const { names } = known(book);
  const now = new Set(book.names.map((name) => name.id));
  for (const id of names) {
    if (!now.has(id))
      book.runOwn("formula.mutation.remove-defined-name", {
        unitId: book.unit,
        id,
        name: "",
        formulaOrRefString: "",
      });
  }
  for (const { id, name, formula, sheet, visible } of book.names) {
    book.runOwn("formula.mutation.set-defined-name", {
      unitId: book.unit,
      id,
      name,
      formulaOrRefString: engineForm(formula),
      localSheetId: sheet?.key ?? "AllDefaultWorkbook",
      hidden: !visible,
    });
  }
  known(book).names = now;
  book.calculation.namesChanged();
}

/** The engine takes references without "=" and everything else with it. */
export function engineForm(formula: string): string {
  const text = formula.replace(/^=/, "");
  return parseAddress(text) ? text : formula;
}

/** Tells the formula engine the tables, for references such as Kunden[Umsatz]. */
export function publishTables(book: BookState): void {
  const { tables } = known(book);
  const now = new Set(book.tables.map((table) => table.name));
  for (const name of tables) {
    if (!now.has(name))
      book.runOwn("formula.mutation.remove-super-table", { unitId: book.unit, tableName: name });
  }
  for (const table of book.tables) {
    const titleMap = new Map(headersOf(table).map((header, i) => [header, i]));
    book.runOwn("formula.mutation.set-super-table", {
      unitId: book.unit,
      tableName: table.name,
      reference: { range: toSpan(table.area), sheetId: table.sheet.key, titleMap },
    });
  }
  known(book).tables = now;
  book.calculation.changedEverything();
}
