import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const WORKBOOK = "xl/workbook.xml";
const FIXED_DATE = "2025-01-01T00:00:00";
/**
 * The file with the results that it holds, to be shown as they are. A file that asks for a calculation shows #NAME?
 * wherever the add-in is not installed.
 */
export function withoutRecalculation(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts[WORKBOOK]!);
  parts[WORKBOOK] = strToU8(workbook.replace(' fullCalcOnLoad="1"', ""));
  return zipSync(parts, { mtime: FIXED_DATE });
}
