// Width in pixels of a digit of the usual font.
const DIGIT = 7;

/** Pixels of a column whose width the file gives in digits. */
export const pixelsOfWidth = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);

/** Width in digits, padding included, for a column of that many pixels. */
export const widthOfPixels = (pixels: number): number => Math.trunc((pixels / DIGIT) * 256) / 256;

/** The client's word for what a protected sheet allows, by the file's attribute. */
export const PROTECTION_OPTIONS: Readonly<Record<string, { option: string; allowedWhenAbsent: boolean }>> = {
  autoFilter: { option: "allowAutoFilter", allowedWhenAbsent: false },
  deleteColumns: { option: "allowDeleteColumns", allowedWhenAbsent: false },
  deleteRows: { option: "allowDeleteRows", allowedWhenAbsent: false },
  objects: { option: "allowEditObjects", allowedWhenAbsent: true },
  scenarios: { option: "allowEditScenarios", allowedWhenAbsent: true },
  formatCells: { option: "allowFormatCells", allowedWhenAbsent: false },
  formatColumns: { option: "allowFormatColumns", allowedWhenAbsent: false },
  formatRows: { option: "allowFormatRows", allowedWhenAbsent: false },
  insertColumns: { option: "allowInsertColumns", allowedWhenAbsent: false },
  insertHyperlinks: { option: "allowInsertHyperlinks", allowedWhenAbsent: false },
  insertRows: { option: "allowInsertRows", allowedWhenAbsent: false },
  pivotTables: { option: "allowPivotTables", allowedWhenAbsent: false },
  sort: { option: "allowSort", allowedWhenAbsent: false },
};

/** Numbers by which a file names its paper. */
export const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };
