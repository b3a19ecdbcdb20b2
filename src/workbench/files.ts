import { XlsxError } from "../host/xlsx";
import { openXlsxFile, type OpenedFile } from "../host/xlsx";
import type { Refusal } from "./text";

export type Opening =
  | { readonly kind: "opened"; readonly opened: OpenedFile }
  | { readonly kind: "refused"; readonly why: Refusal; readonly name: string };

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads a workbook; one that cannot be read is refused with the reason. */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Opening> {
  try {
    return { kind: "opened", opened: await openXlsxFile(bytes, name) };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "refused", why: error.kind, name };
    throw error;
  }
}

export const openFile = async (file: File): Promise<Opening> =>
  openBytes(new Uint8Array(await file.arrayBuffer()), file.name);

export async function openSample(file: string): Promise<Opening> {
  const response = await fetch(`/samples/${encodeURIComponent(file)}`);
  if (!response.ok) return { kind: "refused", why: "missing", name: file };
  return openBytes(new Uint8Array(await response.arrayBuffer()), file);
}

/** Hands the bytes to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
