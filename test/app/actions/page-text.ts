import type { Page } from "../../../src/workbook/workbook";

/** What stands on a page, line by line, the cells parted by "|"; blank lines and blank cells are left out. */
export const pageText = ({ rows }: Page): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (typeof cell === "object" && cell !== null ? (cell.value ?? "") : (cell ?? "")))
        .filter((value) => value !== "")
        .join(" | "),
    )
    .filter((line) => line !== "")
    .join("\n");
