import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = join(root, ".cache", "bench");
const wanted = process.argv[2] ?? "";

const entries = readdirSync(join(root, "bench"), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".bench.ts") && path.includes(wanted))
  .sort();

if (entries.length === 0) {
  console.error(`No benchmark's path contains "${wanted}".`);
  process.exit(1);
}

mkdirSync(outdir, { recursive: true });
for (const entry of entries) {
  const outfile = join(outdir, `${basename(entry, ".ts")}.cjs`);
  await build({
    entryPoints: [join(root, "bench", entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
    packages: "external",
  });
  console.log(`\n${entry}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", outfile], { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}
