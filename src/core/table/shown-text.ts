import type { ReadTableOptions } from "./types";

/** A cell as it is shown, where the caller knows it. */
export const shownText = (
  { text, textColumns }: ReadTableOptions,
  row: number,
  column: number,
): string | undefined => text?.[row]?.[column] ?? textColumns?.[column]?.[row];
