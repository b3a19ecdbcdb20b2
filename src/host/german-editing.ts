import type { Nullable } from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "./book/univer";
import { fromGermanFormula, toGermanFormula } from "./local-formula";

/** Before and after the grid's own treatment of what is typed. */
const FIRST = 100;
const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

type Edited = Nullable<Cell>;

function shown(cell: Edited): Edited {
  if (cell?.f) return { ...cell, f: toGermanFormula(cell.f) };
  const isFraction = typeof cell?.v === "number" && !Number.isInteger(cell.v);
  return cell && isFraction ? { ...cell, v: String(cell.v).replace(".", ",") } : cell;
}

function taken(cell: Edited): Edited {
  if (cell?.f) return { ...cell, f: fromGermanFormula(cell.f) };
  const isNumber = typeof cell?.v === "string" && NUMBER.test(cell.v);
  return cell && isNumber ? { ...cell, v: String(cell.v).replaceAll(".", "").replace(",", ".") } : cell;
}

/** Cells are edited in German notation: 0,5 and =SUM(A1;B2). The workbook keeps what the file format has. */
export function editInGerman({ writeCellInterceptor }: SheetInterceptorService): void {
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(shown(cell)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => next(taken(cell)),
  });
}
