import type { Portfolio, PortfolioInput, PortfolioMoves, PortfolioSetup } from "../../core";
import type { PagePrint } from "../../workbook/workbook";
import type { PageBuilder } from "../report/page-builder";
import type { PortfolioWords } from "./portfolio-words";

/** What the pages of a portfolio are made from. */
export interface PortfolioPageInput extends PortfolioInput {
  readonly setup: PortfolioSetup;
  readonly portfolio: Portfolio;
  /** Moves since an earlier period, where one is known. */
  readonly earlier?: { readonly label: string; readonly moves: PortfolioMoves } | undefined;
  /** What the list is called. */
  readonly source: string;
  /** ISO date of the write. */
  readonly date: string;
  readonly words: PortfolioWords;
}

/** Pages to be read from a printed sheet: landscape, with the file's name and page numbers at the foot. */
export const LANDSCAPE: PagePrint = {
  orientation: "landscape",
  footer: { left: "{file}", center: "{sheet}", right: "{page} / {pages}" },
};

/**
 * The same with what belongs together on one sheet of paper.
 *
 * @param rows How many rows from the top are worth reading on paper; all without.
 */
export const landscape = (builder: PageBuilder, rows?: number): PagePrint => ({
  ...LANDSCAPE,
  breaks: builder.breaks("landscape").filter((row) => rows === undefined || row < rows),
  ...(rows !== undefined && { rows }),
});

export const COUNT = "#,##0";
export const AMOUNT = "#,##0";
export const POINTS = "0.0";
export const SHARE = "0.0%";

/** A number as a cell; blank where it is not known. */
export const known = (value: number, numberFormat: string) => ({
  value: Number.isFinite(value) ? value : null,
  numberFormat,
});
