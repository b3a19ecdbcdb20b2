import { area } from "../area";
import type { Sheet, Visibility } from "../book/sheet";
import { accessDenied, alreadyExists, invalidArgument, invalidOperation } from "../host-error";
import { keyed, only, orNotFound, sameText } from "./collection";
import {} from "./color";
import { findRange, rangeRef } from "./range-navigation";
import { registrations } from "./registrations";
import { activate } from "./selection";
import { type Host, type Ref, define, ref } from "./types";

const FORBIDDEN = /[:\\/?*[\]]/;
const MAX_NAME = 31;

/** Excel's rules for sheet names. */
function requireName(host: Host, name: unknown, self?: Sheet): string {
  if (
    typeof name !== "string" ||
    name.trim() === "" ||
    name.length > MAX_NAME ||
    FORBIDDEN.test(name) ||
    /^'|'$/.test(name)
  ) {
    throw invalidArgument();
  }
  const taken = host.book.sheetByName(name);
  if (taken && taken !== self) throw alreadyExists();
  return name;
}

function requireStructure(host: Host): void {
  if (host.book.structureProtected) throw accessDenied();
}

function addSheet(host: Host, name?: string | null): Ref<"Worksheet"> {
  requireStructure(host);
  const { book } = host;
  const stem = book.language === "de" ? "Tabelle" : "Sheet";
  let number = book.sheets.length + 1;
  while (book.sheetByName(`${stem}${number}`)) number++;
  const title = name === undefined || name === null ? `${stem}${number}` : requireName(host, name);
  const key = `sheet-${book.nextSerial()}-${book.unit}`;
  const data = {
    unitId: book.unit,
    index: book.sheets.length,
    sheet: {
      ...book.active.worksheet.getSnapshot(),
      id: key,
      name: title,
      rowCount: 200,
      columnCount: 26,
      cellData: {},
      rowData: {},
      columnData: {},
      mergeData: [],
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      hidden: 0,
      tabColor: "",
    },
  };
  // As a change from elsewhere, or the grid would bring the new sheet to the front; Excel's API does not.
  book.runOwn("sheet.mutation.insert-sheet", data, { fromCollab: true });
  const sheet = book.sheetByKey(key) ?? book.sheetByName(title)!;
  return ref("Worksheet", sheet);
}

const visible = (host: Host) => host.book.sheets.filter((sheet) => sheet.visibility === "Visible");
const sheets = (_: null, host: Host) => host.book.sheets.map((sheet) => ref("Worksheet", sheet));

function findSheet(host: Host, key: string): Ref<"Worksheet"> | undefined {
  const sheet = host.book.sheets.find((s) => s.id === key || sameText(s.name, key));
  return sheet && ref("Worksheet", sheet);
}

const common = keyed<null>(sheets, (_, key, host) => findSheet(host, key));

export const worksheetCollection = define<null>({
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemOrNullObject"),
    GetCount: (_, [visibleOnly]: [boolean?], host) => (visibleOnly ? visible(host) : host.book.sheets).length,
    Add: (_, [name]: [string?], host) => addSheet(host, name),
    GetActiveWorksheet: (_, __, host) => ref("Worksheet", host.book.active),
    GetFirst: (_, [visibleOnly]: [boolean?], host) =>
      ref("Worksheet", (visibleOnly ? visible(host) : host.book.sheets)[0]!),
    GetLast: (_, [visibleOnly]: [boolean?], host) =>
      ref("Worksheet", (visibleOnly ? visible(host) : host.book.sheets).at(-1)!),
    ...registrations("WorksheetCollection", () => "Workbook", [
      "ActivatedEvent",
      "DeactivatedEvent",
      "AddedEvent",
      "DeletedEvent",
      "CalculatedEvent",
      "DataChangedEvent",
      "FormatChangedEvent",
      "SelectionChangedEvent",
      "RowHiddenChangedEvent",
      "ProtectionChangedEvent",
      "EventNameChanged",
      "EventVisibilityChanged",
    ]),
  },
});

function used(sheet: Sheet, valuesOnly: boolean | undefined): Ref<"Range"> | null {
  const found = sheet.usedArea(valuesOnly ?? false);
  return found ? rangeRef(sheet, found) : null;
}

function neighbour(
  host: Host,
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean | undefined,
): Ref<"Worksheet"> | null {
  const all = host.book.sheets;
  for (let i = all.indexOf(sheet) + step; i >= 0 && i < all.length; i += step) {
    if (!visibleOnly || all[i]!.visibility === "Visible") return ref("Worksheet", all[i]!);
  }
  return null;
}

function removeSheet(sheet: Sheet, host: Host): void {
  requireStructure(host);
  const { book } = host;
  if (sheet.visibility === "VeryHidden" || !visible(host).some((other) => other !== sheet))
    throw invalidOperation();
  if (book.active === sheet)
    activate(
      book,
      visible(host).find((other) => other !== sheet)!,
    );
  book.own(() => book.grid.deleteSheet(sheet.key));
  book.calculation.changedEverything();
}

function setVisibility(sheet: Sheet, visibility: Visibility, host: Host): void {
  requireStructure(host);
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
  const { book } = host;
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible" && before === "Visible") {
    const other = visible(host).find((s) => s !== sheet);
    if (!other) throw invalidOperation();
    if (book.active === sheet) activate(book, other);
  }
  sheet.visibility = visibility;
  const hidden = visibility === "Visible" ? 0 : 1;
  // As a change from elsewhere, or the grid would bring a sheet that is shown again to the front.
  book.runOwn("sheet.mutation.set-worksheet-hidden", { ...book.at(sheet), hidden }, { fromCollab: true });
  book.events.emit({ kind: "visibility-changed", sheet, before, origin: "client" });
}

function setPosition(sheet: Sheet, position: number, host: Host): void {
  requireStructure(host);
  if (!Number.isInteger(position) || position < 0 || position >= host.book.sheets.length)
    throw invalidArgument();
  host.book.mutate("sheet.mutation.set-worksheet-order", sheet, {
    fromOrder: host.book.sheets.indexOf(sheet),
    toOrder: position,
  });
}

export const worksheet = define<Sheet>({
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, host) => host.book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.worksheet.getTabColor() ?? "",
    StandardWidth: () => 64,
    StandardHeight: () => 15,
    ShowGridlines: (sheet) => sheet.worksheet.getConfig().showGridlines !== 0,
    EnableCalculation: () => true,
  },
  set: {
    Name: (sheet, name: string, host) => {
      requireStructure(host);
      const title = requireName(host, name, sheet);
      host.book.own(() => sheet.grid.setName(title));
    },
    Position: setPosition,
    Visibility: setVisibility,
    TabColor: (sheet, color: string, host) => host.book.own(() => sheet.grid.setTabColor(color)),
    // The client sets under this name what it reads as ShowGridlines.
    Gridlines: (sheet, on: boolean, host) => host.book.own(() => sheet.grid.setHiddenGridlines(!on)),
  },
  nav: {
    Tables: (sheet) => ref("TableCollection", { sheet }),
    Names: (sheet) => ref("NamedItemCollection", { sheet }),
    Charts: (sheet) => ref("ChartCollection", { sheet }),
    Comments: (sheet) => ref("CommentCollection", { sheet }),
    Protection: (sheet) => ref("WorksheetProtection", sheet),
    FreezePanes: (sheet) => ref("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => ref("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => ref("PageBreakCollection", sheet),
    AutoFilter: (sheet) => ref("AutoFilter", { sheet, table: undefined }),
  },
  call: {
    GetRange: (sheet, [address]: [string?], host) =>
      address === undefined || address === null || address === ""
        ? rangeRef(sheet, area(0, 0, 1_048_576, 16_384))
        : findRange(host, sheet, address),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]: [number, number, number, number]) =>
      rangeRef(sheet, area(row, column, rows, columns)),
    GetCell: (sheet, [row, column]: [number, number]) => rangeRef(sheet, area(row, column)),
    GetUsedRange: (sheet, [valuesOnly]: [boolean?]) => used(sheet, valuesOnly) ?? rangeRef(sheet, area(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]: [boolean?]) => used(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly]: [boolean?], host) => orNotFound(neighbour(host, sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, [visibleOnly]: [boolean?], host) => neighbour(host, sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly]: [boolean?], host) =>
      orNotFound(neighbour(host, sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly]: [boolean?], host) =>
      neighbour(host, sheet, -1, visibleOnly),
    Activate: (sheet, _, host) => activate(host.book, sheet),
    Calculate: (_, __, host) => host.book.calculation.calculateNow(),
    Delete: (sheet, _, host) => removeSheet(sheet, host),
    ...registrations<Sheet>("Worksheet", (sheet) => sheet.id, [
      "ActivatedEvent",
      "DeactivatedEvent",
      "CalculatedEvent",
      "DataChangedEvent",
      "FormatChangedEvent",
      "SelectionChangedEvent",
      "RowHiddenChangedEvent",
      "ProtectionChangedEvent",
      "EventNameChanged",
      "EventVisibilityChanged",
    ]),
  },
});
