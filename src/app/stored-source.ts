import type { SourceInfo } from "../workbook/workbook";
import { isRecord } from "./is-record";

/** Enough to find the source again after it was renamed or moved. */
export type StoredSource = Pick<SourceInfo, "kind" | "id" | "name">;

export const storedSource = ({ kind, id, name }: SourceInfo): StoredSource => ({ kind, id, name });

/** @returns undefined for what is no such thing. */
export function parseStoredSource(raw: unknown): StoredSource | undefined {
  if (!isRecord(raw)) return undefined;
  const { kind, id, name } = raw;
  const isKind = kind === "table" || kind === "sheet" || kind === "selection";
  return isKind && typeof id === "string" && typeof name === "string" ? { kind, id, name } : undefined;
}
