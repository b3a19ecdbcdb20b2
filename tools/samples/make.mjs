// Writes the sample workbooks into assets/samples: node tools/samples/make.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { buildSync } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const target = join(root, "assets/samples");
const bundle = join(root, ".cache/samples.cjs");

buildSync({
  entryPoints: [join(here, "samples.ts")],
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile: bundle,
});
const require = createRequire(import.meta.url);
const { makeFormulaSamples, makeSamples } = require(bundle);
const { generateMetadata } = require("../metadata/generate.cjs");
mkdirSync(target, { recursive: true });
const files = [...(await makeSamples()), ...(await makeFormulaSamples(await generateMetadata()))];
for (const [name, bytes] of files) {
  writeFileSync(join(target, name), bytes);
  console.log(`${name}  ${Math.round(bytes.length / 1024)} kB`);
}
