import type { Finding } from "../../../core";

/** Cells that a finding names one by one; further ones are counted. */
const CELLS_SHOWN = 6;

export interface FoundCells {
  /** Full addresses with what is shown of them. */
  readonly cells: readonly { readonly address: string; readonly shown: string }[];
  /** How many more there are. */
  readonly more: number;
}

/** The cells of a finding, as far as it lists them. */
export function cellsOf({ address, count, values }: Finding): FoundCells {
  if (address === undefined) return { cells: [], more: 0 };
  const cut = address.lastIndexOf("!");
  const sheet = address.slice(0, cut + 1);
  const listed = String(values?.["addresses"] ?? "")
    .split(", ")
    .filter((cell) => cell !== "");
  const local = listed.length > 0 ? listed : [address.slice(cut + 1)];
  const cells = local.slice(0, CELLS_SHOWN).map((shown) => ({
    address: shown.includes("!") ? shown : `${sheet}${shown}`,
    shown: shown.slice(shown.lastIndexOf("!") + 1),
  }));
  return { cells, more: Math.max(0, count - cells.length) };
}
