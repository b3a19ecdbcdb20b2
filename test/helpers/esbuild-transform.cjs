// Asked one file at a time, esbuild otherwise starts a program of its own for each of them.
process.env.ESBUILD_WORKER_THREADS ??= "1";
const path = require("node:path");
const { transformSync, version } = require("esbuild");
const { createHash } = require("node:crypto");

const LOADERS = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };

/** Makes modules into what jest can load, without looking at types: the type check is a step of its own. */
module.exports = {
  getCacheKey: (source, file) =>
    createHash("sha256")
      .update([version, path.extname(file), source].join("\0"))
      .digest("hex")
      .slice(0, 32),
  process: (source, file) =>
    transformSync(source, {
      loader: LOADERS[path.extname(file)],
      format: "cjs",
      target: "es2022",
      jsx: "automatic",
      supported: { "dynamic-import": false },
      sourcemap: "inline",
      sourcefile: file,
    }),
};
