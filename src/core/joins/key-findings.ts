import { cellAddress } from "../table/address";
import type { Column, Table } from "../table/types";
import type { KeyIndex } from "./key-index";
import type { JoinFinding } from "./types";

/** Texts of keys that a finding lists. */
const LISTED_KEYS = 10;

/** The first keys of some, for a finding. */
export const listed = (texts: readonly string[]): string => texts.slice(0, LISTED_KEYS).join(", ");

/** Keys that stand in several rows of a table in which each should stand once. */
export function repeatedKeys(
  table: Table,
  id: string,
  key: Column,
  { keys, codes, rowCounts }: KeyIndex,
  kind: "lookup-key-repeated" | "customer-repeated",
): readonly JoinFinding[] {
  const repeated = keys.filter((_, code) => rowCounts[code]! > 1);
  if (repeated.length === 0) return [];
  const seen = new Uint8Array(keys.length);
  const second = codes.findIndex((code) => code >= 0 && seen[code]!++ > 0);
  return [
    {
      kind,
      severity: "warning",
      table: id,
      column: key.name,
      address: cellAddress(table.origin, table.sourceRows[second]!, key.index),
      count: repeated.length,
      values: { texts: listed(repeated) },
    },
  ];
}

/** Rows without a key. */
export function blankKeys(
  id: string,
  table: Table,
  key: Column,
  { codes }: KeyIndex,
  kind: "row-key-blank" | "customer-key-blank",
): readonly JoinFinding[] {
  const first = codes.indexOf(-1);
  if (first < 0) return [];
  return [
    {
      kind,
      severity: "warning",
      table: id,
      column: key.name,
      address: cellAddress(table.origin, table.sourceRows[first]!, Math.max(0, key.index)),
      count: codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0),
    },
  ];
}
