import type { Cell } from "../core";
import type { PageChart } from "./page-chart";

/** How a cell of a page looks; what is absent is as on a blank sheet. */
export interface PageFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  /** "#rrggbb" */
  readonly color?: string;
  /** "#rrggbb" */
  readonly fill?: string;
  /** Excel number format in English form. */
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A thin line below the cell, or round it. */
  readonly border?: "bottom" | "all";
}

/** A cell of a page. Text stays text, whatever it looks like; what is to be calculated stands in `formula`. */
export interface PageCell extends PageFormat {
  readonly value?: Cell;
  /** In English notation, with the leading "="; stands in place of `value`. */
  readonly formula?: string;
  /** How many columns the cell spans, itself included; the cells that it covers are blank in the row. */
  readonly span?: number;
}

export interface PagePrint {
  readonly orientation: "portrait" | "landscape";
  /** The page is made as wide as one sheet of A4; `onePage`: as high as one, too. Default true and false. */
  readonly fitToWidth?: boolean;
  readonly onePage?: boolean;
  /** Zero-based rows of the page that begin a printed sheet, where the program keeps to them on fitted pages. */
  readonly breaks?: readonly number[];
  /** How many rows from the top are printed on every sheet. */
  readonly titleRows?: number;
  /** How many rows from the top are printed, charts included; all without. Such as: but for the values of charts. */
  readonly rows?: number;
  readonly header?: PageMargin;
  readonly footer?: PageMargin;
}

/**
 * Texts in the margin of every printed sheet. "{page}", "{pages}", "{sheet}", "{file}" and "{date}" stand for the page,
 * the number of pages, the names of sheet and file, and the day of printing.
 */
export interface PageMargin {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** Cells from the first column on. */
export type PageRow = readonly (PageCell | Cell)[];

/** A sheet of ours made of cells and charts, to be read and printed. */
export interface Page {
  /** By which the page is found again on the next run; letters, digits, "_". */
  readonly id: string;
  /** Wanted name; " 2", " 3" … is put behind one that is taken by a sheet that is not this page. */
  readonly sheet: string;
  readonly rows: readonly PageRow[];
  /** Drawn over the cells; the charts of the last version are replaced. */
  readonly charts?: readonly PageChart[];
  /** Widths in characters from the first column on; undefined leaves a column as it is. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Heights in points by zero-based row; the others fit their content. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** How many rows at the top stay in sight. */
  readonly frozenRows?: number;
  /** False hides the lines between cells on the screen. */
  readonly gridlines?: boolean;
  readonly print?: PagePrint;
  /** Brings the page to the front. */
  readonly activate?: boolean;
}

/** What a finished page did, with what `undoWrite` needs to take it back. */
export interface PageReceipt {
  /** Name of the sheet that the page stands on now. */
  readonly sheet: string;
  /** Where it stands, e.g. "Erläuterung!A1:F60". */
  readonly address: string;
  /** True when the page of an earlier run was replaced. */
  readonly updated: boolean;
  /** Opaque to everyone but the workbook that made it; plain data. */
  readonly before: unknown;
}

/** What several pages that belong together did, with what `undoWrite` needs to take all of them back. */
export interface PagesReceipt {
  /** In the order in which they were written. */
  readonly pages: readonly PageReceipt[];
  /** Where the first of them stands. */
  readonly address: string;
  readonly before: unknown;
}
