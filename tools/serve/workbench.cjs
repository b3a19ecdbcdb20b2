const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { serve } = require("./static-server.cjs");

const repo = path.resolve(__dirname, "../..");
const built = path.join(repo, ".cache/workbench");
const STAMP = path.join(built, "built");
const SOURCES = [
  "src",
  "assets",
  "tools/metadata",
  "tools/pages",
  "tools/serve",
  "webpack.config.cjs",
  "package-lock.json",
  "manifest.xml",
];

const newest = (entry) => {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = fs.readdirSync(entry).map((name) => newest(path.join(entry, name)));
  return Math.max(stat.mtimeMs, ...inside);
};

const isFresh = () => {
  const stamp = fs.statSync(STAMP, { throwIfNoEntry: false });
  return stamp !== undefined && SOURCES.every((name) => newest(path.join(repo, name)) < stamp.mtimeMs);
};

const compiler = (quick) => webpack(require("../../webpack.config.cjs")({ workbench: true, quick }));

const checked = (stats, started) => {
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
  const time = new Date(started);
  fs.mkdirSync(built, { recursive: true });
  fs.writeFileSync(STAMP, time.toISOString());
  fs.utimesSync(STAMP, time, time);
};

/**
 * Builds the workbench and the add-in, as it is shipped, into .cache/workbench, unless nothing changed since the
 * last build.
 */
async function buildWorkbench() {
  if (isFresh()) return;
  const started = Date.now();
  const builder = compiler(false);
  const stats = await new Promise((resolve, reject) => {
    builder.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve, reject) => builder.close((error) => (error ? reject(error) : resolve())));
  checked(stats, started);
}

/**
 * Builds the workbench, quickly, now and after every change; `onBuilt` hears of each build, with its errors as text.
 * @returns the watcher, to be closed
 */
function watchWorkbench(onBuilt) {
  fs.rmSync(STAMP, { force: true });
  return compiler(true).watch({ aggregateTimeout: 200 }, (error, stats) => {
    if (error) onBuilt(String(error));
    else onBuilt(stats.hasErrors() ? stats.toString({ preset: "errors-only" }) : undefined);
  });
}

/** Serves the built workbench with Office.js from node_modules. */
function serveWorkbench(port) {
  const roots = [
    { prefix: "/office-js/", folder: path.join(repo, "node_modules/@microsoft/office-js/dist") },
    { prefix: "/samples/", folder: path.join(repo, "assets/samples") },
    { prefix: "/", folder: path.join(built, "page") },
    { prefix: "/", folder: path.join(built, "add-in") },
  ];
  return serve({ roots, port });
}

module.exports = { buildWorkbench, serveWorkbench, watchWorkbench };
