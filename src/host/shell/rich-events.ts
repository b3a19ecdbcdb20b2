import { formatArea } from "../address";
import { area, intersection } from "../area";
import type { BookEvent } from "../book/events";
import { type Host, ref } from "../objects/types";
import { keepReference } from "../members";

/** One event as the client's rich API takes it. */
export interface RichEvent {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: unknown;
}

const EXCEL = 65_536;
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHidden: 22,
  protection: 24,
  renamed: 25,
  visibility: 26,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const SHIFTS: Readonly<Record<string, string>> = {
  CellInserted: "ShiftCellDown",
  CellDeleted: "ShiftCellUp",
};

/** Turns what happened in the workbook into the events that the client registered for. */
export function richEvents(host: Host, event: BookEvent): readonly RichEvent[] {
  const { registrations } = host;
  const out: RichEvent[] = [];
  const send = (name: string, type: number, sheetId: string, message: unknown) => {
    if (registrations.has(`Worksheet:${sheetId}:${name}`))
      out.push({ category: EXCEL, type, target: sheetId, message });
    if (registrations.has(`WorksheetCollection:Workbook:${name}`))
      out.push({ category: EXCEL, type, target: "Workbook", message });
  };
  const source =
    "origin" in event && event.origin === "client"
      ? { source: "Local", triggerSource: "ThisLocalAddin" }
      : { source: "Local", triggerSource: "Unknown" };
  switch (event.kind) {
    case "changed": {
      const { sheet, changeType } = event;
      const message = () => ({
        address: formatArea(event.area),
        changeType,
        ...source,
        worksheetId: sheet.id,
        shiftDirection: SHIFTS[changeType] ?? "None",
        referenceId: eventReference(host, event),
      });
      if (isAsked(host, sheet.id, "DataChangedEvent"))
        send("DataChangedEvent", TYPE.changed, sheet.id, message());
      out.push(...tableEvents(host, event, source));
      break;
    }
    case "format-changed":
      send("FormatChangedEvent", TYPE.formatChanged, event.sheet.id, {
        address: formatArea(event.area),
        ...source,
        worksheetId: event.sheet.id,
      });
      break;
    case "selected":
      send("SelectionChangedEvent", TYPE.selected, event.sheet.id, {
        address: formatArea(event.area),
        worksheetId: event.sheet.id,
      });
      out.push(...tableSelections(host, event));
      break;
    case "activated":
      send("DeactivatedEvent", TYPE.deactivated, event.previous.id, { worksheetId: event.previous.id });
      send("ActivatedEvent", TYPE.activated, event.sheet.id, { worksheetId: event.sheet.id });
      break;
    case "sheet-added":
      send("AddedEvent", TYPE.added, event.sheet.id, { ...source, worksheetId: event.sheet.id });
      break;
    case "sheet-deleted":
      send("DeletedEvent", TYPE.deleted, event.sheet.id, { ...source, worksheetId: event.sheet.id });
      break;
    case "sheet-renamed":
      send("EventNameChanged", TYPE.renamed, event.sheet.id, {
        ...source,
        worksheetId: event.sheet.id,
        nameBefore: event.before,
        nameAfter: event.sheet.name,
      });
      break;
    case "visibility-changed":
      send("EventVisibilityChanged", TYPE.visibility, event.sheet.id, {
        ...source,
        worksheetId: event.sheet.id,
        visibilityBefore: event.before,
        visibilityAfter: event.sheet.visibility,
      });
      break;
    case "protection-changed":
      send("ProtectionChangedEvent", TYPE.protection, event.sheet.id, {
        ...source,
        worksheetId: event.sheet.id,
        isProtected: event.sheet.protection !== undefined,
      });
      break;
    case "rows-hidden":
      send("RowHiddenChangedEvent", TYPE.rowHidden, event.sheet.id, {
        address: formatArea({ ...area(event.area.row, 0, event.area.rowCount, 16_384) }),
        changeType: event.hidden ? "Hidden" : "Unhidden",
        ...source,
        worksheetId: event.sheet.id,
      });
      break;
    case "calculated":
      send("CalculatedEvent", TYPE.calculated, event.sheet.id, {
        address: formatArea(event.area),
        worksheetId: event.sheet.id,
      });
      break;
    case "table-added":
    case "table-deleted": {
      const added = event.kind === "table-added";
      const name = added ? "AddedEvent" : "DeletedEvent";
      const message = {
        ...source,
        tableId: event.table.id,
        tableName: event.table.name,
        worksheetId: event.table.sheet.id,
      };
      for (const target of ["Workbook", event.table.sheet.id]) {
        if (!registrations.has(`TableCollection:${target}:${name}`)) continue;
        out.push({ category: EXCEL, type: added ? TYPE.tableAdded : TYPE.tableDeleted, target, message });
      }
    }
  }
  return out;
}

const isAsked = ({ registrations }: Host, sheetId: string, name: string): boolean =>
  registrations.has(`Worksheet:${sheetId}:${name}`) ||
  registrations.has(`WorksheetCollection:Workbook:${name}`);

/** The range of an event, kept for `getRange` of its arguments. */
function eventReference(host: Host, { sheet, area: where }: Extract<BookEvent, { kind: "changed" }>): string {
  const range = ref("Range", { sheet, area: where });
  keepReference(host, range);
  return range.referenceId!;
}

function tableEvents(
  host: Host,
  event: Extract<BookEvent, { kind: "changed" }>,
  source: object,
): RichEvent[] {
  const out: RichEvent[] = [];
  for (const table of host.book.tables) {
    const touched = table.sheet === event.sheet && intersection(table.area, event.area);
    if (!touched) continue;
    const message = {
      address: formatArea(touched),
      changeType: event.changeType,
      ...source,
      worksheetId: table.sheet.id,
      tableId: table.id,
    };
    for (const [target, key] of [
      [table.id, `Table:${table.id}`],
      ["Workbook", "TableCollection:Workbook"],
      [table.sheet.id, `TableCollection:${table.sheet.id}`],
    ] as const) {
      if (host.registrations.has(`${key}:DataChangedEvent`))
        out.push({ category: EXCEL, type: TYPE.tableChanged, target, message });
    }
  }
  return out;
}

function tableSelections(host: Host, event: Extract<BookEvent, { kind: "selected" }>): RichEvent[] {
  const out: RichEvent[] = [];
  for (const table of host.book.tables) {
    if (table.sheet !== event.sheet || !host.registrations.has(`Table:${table.id}:SelectionChangedEvent`))
      continue;
    const inside = intersection(table.area, event.area);
    const message = {
      address: inside ? formatArea(inside) : "",
      isInsideTable: inside !== undefined,
      tableId: table.id,
      worksheetId: event.sheet.id,
    };
    out.push({ category: EXCEL, type: TYPE.tableSelected, target: table.id, message });
  }
  return out;
}
