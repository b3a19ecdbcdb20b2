import { confidenceOf } from "../proposal/propose-key";
import type { Column, Table } from "../table/types";
import { indexKeys, type KeyIndex } from "./key-index";
import { thingOf } from "./thing-of-header";

/** A table of the workbook that may take part. */
export interface JoinCandidate {
  readonly id: string;
  /** Name of the Excel table or sheet. */
  readonly name: string;
  readonly table: Table;
}

/** A column that tells something apart. */
export interface KeyColumn {
  readonly column: Column;
  readonly thing: string;
  readonly confidence: number;
  readonly index: KeyIndex;
  readonly isUnique: boolean;
}

export interface KeyedTable extends JoinCandidate {
  readonly keys: readonly KeyColumn[];
}

export const CUSTOMER = "customer";
export const KNOWN_KEY = /^(?:order|invoice|payment|complaint|product|contract|line|category|supplier)$/;

/** Smallest share of a column's keys that another table must know before it counts as the same thing. */
export const LEAST_OVERLAP = 0.2;
const LEAST_UNIQUE = 0.98;

/** How sure the header makes one that a column tells something apart, 0 … 100. */
function keyConfidence({ name, kind }: Column, tableName: string): number {
  if (kind !== "text" && kind !== "number") return 0;
  const thing = thingOf(name, tableName);
  return Math.max(confidenceOf(name), KNOWN_KEY.test(thing) || thing === CUSTOMER ? 30 : 0);
}

/** Headers of the columns that may be keys: their texts have to be read as shown. */
export const likelyKeys = (table: Table, tableName: string): readonly string[] =>
  table.columns.filter((column) => keyConfidence(column, tableName) > 0).map(({ name }) => name);

/** The columns of a table that tell something apart, with their keys. */
export function keyColumns({ table, name: tableName }: JoinCandidate): readonly KeyColumn[] {
  return table.columns.flatMap((column) => {
    const thing = thingOf(column.name, tableName);
    const confidence = keyConfidence(column, tableName);
    if (confidence === 0) return [];
    const index = indexKeys(column);
    const filled = index.rowCounts.reduce((sum, count) => sum + count, 0);
    const isUnique =
      filled > 0 && index.keys.length >= filled * LEAST_UNIQUE && filled >= table.rowCount * 0.9;
    return [{ column, thing, confidence, index, isUnique }];
  });
}

/** Share of the keys of one column that another knows. */
export function overlap(keys: KeyIndex, own: KeyIndex): number {
  if (keys.keys.length === 0) return 0;
  return keys.keys.filter((key) => own.codeOf.has(key)).length / keys.keys.length;
}
