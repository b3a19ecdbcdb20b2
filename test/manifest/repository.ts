import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");
export const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
export const BASE_URL = "https://localhost:3000";

/** A folder with the parts of the repository that the manifest speaks of, to plant faults in. */
export function copyRepository() {
  const folder = mkdtempSync(join(tmpdir(), "kundenwert-manifest-"));
  for (const part of ["assets/icons", "assets/pages", "src/commands"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const source of ["taskpane/index.html", "functions/functions.ts", "functions/texts/scoring.json"]) {
    write(`src/${source}`, "");
  }
  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path)),
    remove: (path: string) => rmSync(join(folder, path), { recursive: true }),
    dispose: () => rmSync(folder, { recursive: true }),
  };
}
