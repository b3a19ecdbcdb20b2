const { buildSync } = require("esbuild");

/** Bundles headless Univer as one CommonJS file, the form in which jest can load it. */
module.exports = () => {
  buildSync({
    entryPoints: ["src/host/univer-node.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: ".cache/univer-node.cjs",
    logLevel: "warning",
  });
};
