// Writes docs/accuracy.md: node tools/accuracy/make.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSync } from "esbuild";
import { format, resolveConfig } from "prettier";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const bundle = join(root, ".cache/accuracy.cjs");
const target = join(root, "docs/accuracy.md");

buildSync({
  entryPoints: [join(here, "page.ts")],
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile: bundle,
});
const { accuracyPage } = createRequire(import.meta.url)(bundle);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(
  target,
  await format(accuracyPage(root), { ...(await resolveConfig(target)), parser: "markdown" }),
);
