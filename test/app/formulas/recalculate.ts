import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { openXlsxFile } from "../../../src/host/xlsx";
import type { CellScalar } from "../../../src/host/book/snapshot";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SOFFICE = "soffice";

/** Whether LibreOffice is installed; tests that need it are skipped where it is not. */
export const hasOffice = spawnSync(SOFFICE, ["--version"]).status === 0;
if (!hasOffice) process.stderr.write("skipped: recalculation by LibreOffice (soffice is not installed)\n");

/** Values of a sheet after LibreOffice has opened the file, calculated everything and saved it. */
export async function recalculated(bytes: Uint8Array, sheet: string): Promise<CellScalar[][]> {
  const folder = mkdtempSync(join(tmpdir(), "kundenwert-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      SOFFICE,
      [
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        join(folder, "in.xlsx"),
      ],
      { stdio: "ignore", timeout: 90_000 },
    );
    const { snapshot } = await openXlsxFile(
      new Uint8Array(readFileSync(join(folder, "out", "in.xlsx"))),
      "in",
    );
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return Array.from(found.rows, (row) => Array.from(row ?? [], (cell) => cell?.v ?? ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
