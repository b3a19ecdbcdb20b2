import { area } from "../area";
import type { Sheet } from "../book/sheet";
import { accessDenied } from "../host-error";
import { orNotFound } from "./collection";
import { areaOf } from "./range-cells";
import { rangeArgument, rangeRef } from "./range-navigation";
import { type Host, type Ref, define } from "./types";

function freeze(host: Host, sheet: Sheet, rows: number, columns: number): void {
  host.book.mutate("sheet.mutation.set-frozen", sheet, {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

function frozen(sheet: Sheet): Ref<"Range"> | null {
  const { xSplit, ySplit } = sheet.worksheet.getFreeze();
  const rows = Math.max(0, ySplit);
  const columns = Math.max(0, xSplit);
  if (rows === 0 && columns === 0) return null;
  return rangeRef(sheet, area(0, 0, rows || 1_048_576, columns || 16_384));
}

export const worksheetFreezePanes = define<Sheet>({
  call: {
    FreezeRows: (sheet, [count = 1]: [number?], host) => freeze(host, sheet, count, 0),
    FreezeColumns: (sheet, [count = 1]: [number?], host) => freeze(host, sheet, 0, count),
    FreezeAt: (sheet, [range]: [unknown], host) => {
      const where = areaOf(rangeArgument(host, sheet, range));
      freeze(
        host,
        sheet,
        where.rowCount === 1_048_576 ? 0 : where.row + where.rowCount,
        where.columnCount === 16_384 ? 0 : where.column + where.columnCount,
      );
    },
    Unfreeze: (sheet, _, host) => freeze(host, sheet, 0, 0),
    GetLocation: (sheet) => orNotFound(frozen(sheet)),
    GetLocationOrNullObject: (sheet) => frozen(sheet),
  },
});

const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = define<Sheet>({
  get: {
    Protected: (sheet) => sheet.protection !== undefined,
    Options: (sheet) => (sheet.protection ? { ...PROTECTION_DEFAULTS, ...sheet.protection } : null),
  },
  call: {
    Protect: (sheet, [options, password]: [Record<string, unknown>?, string?], host) => {
      if (sheet.protection) throw accessDenied();
      sheet.protection = { ...options };
      sheet.password = password || undefined;
      host.book.events.emit({ kind: "protection-changed", sheet, origin: "client" });
    },
    Unprotect: (sheet, [password]: [string?], host) => {
      if (!sheet.protection || (sheet.password !== undefined && sheet.password !== password))
        throw accessDenied();
      sheet.protection = undefined;
      sheet.password = undefined;
      host.book.events.emit({ kind: "protection-changed", sheet, origin: "client" });
    },
  },
});
