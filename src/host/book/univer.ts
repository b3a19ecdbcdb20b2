import type { FUniver } from "@univerjs/core/facade";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type {} from "@univerjs/preset-sheets-node-core";
import type { EngineFunctions } from "../engine-functions";

// Only types come from Univer here: the instance is passed in, headless in Node or with a screen in the browser.
/** The instance with what its facade does not offer. */
export type Univer = FUniver & { readonly functions: EngineFunctions };
export type UniverBook = ReturnType<FUniver["createWorkbook"]>;
export type UniverSheet = ReturnType<UniverBook["getActiveSheet"]>;
export type Worksheet = ReturnType<UniverSheet["getSheet"]>;
export type CellMatrix = ReturnType<Worksheet["getCellMatrix"]>;
export type Cell = ICellData;
export type Style = IStyleData;
export type BookData = IWorkbookData;
export type SheetData = IWorksheetData;

/** Univer's cell types. */
export const TEXT = 1;
export const NUMBER = 2;
export const LOGICAL = 3;
export const FORCED_TEXT = 4;

/** Univer's rectangle, both ends included. */
export interface Span {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}
