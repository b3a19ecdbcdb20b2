import type { ReadTableOptions } from "../core";

/** What the user fixed about how a list is read; everything that is left out is found out from the cells. */
export interface ReadChoices {
  /** Header of the key column; its cells are compared as they are shown. "" for a list without a key. */
  readonly key?: string;
  /** Zero-based header row within the block; -1 where there is none. */
  readonly headerRow?: number;
  /** Kind and number locale by header. */
  readonly columns?: NonNullable<ReadTableOptions["columns"]>;
  /** Locale taken where a column's own cells decide nothing. */
  readonly locale?: NonNullable<ReadTableOptions["locale"]>;
}
