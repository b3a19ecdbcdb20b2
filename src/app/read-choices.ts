import type { ReadTableOptions } from "../core";
import { isRecord } from "./is-record";

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

/** What can be understood of kept choices. */
export function parseReadChoices(raw: unknown): ReadChoices {
  if (!isRecord(raw)) return {};
  const { key, headerRow, locale, columns } = raw;
  return {
    ...(typeof key === "string" ? { key } : {}),
    ...(Number.isInteger(headerRow) ? { headerRow: headerRow as number } : {}),
    ...(locale === "de" || locale === "en" ? { locale } : {}),
    ...(isRecord(columns) ? { columns: parseColumnChoices(columns) } : {}),
  };
}

const COLUMN_KINDS = ["number", "date", "text", "boolean", "empty"] as const;

function parseColumnChoices(raw: Record<string, unknown>): NonNullable<ReadChoices["columns"]> {
  const choices: Record<string, NonNullable<ReadChoices["columns"]>[string]> = {};
  for (const [header, choice] of Object.entries(raw)) {
    if (!isRecord(choice)) continue;
    const kind = COLUMN_KINDS.find((known) => known === choice["kind"]);
    const locale = (["de", "en"] as const).find((known) => known === choice["locale"]);
    choices[header] = { ...(kind ? { kind } : {}), ...(locale ? { locale } : {}) };
  }
  return choices;
}
