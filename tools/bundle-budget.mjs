import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.resolve("dist");
const KB = 1000;
const BUDGETS = { "taskpane.html": 300 * KB, "functions.js": 60 * KB };
/** The Excel stand-in and what it is made of; all of it is for development only. */
const STRANGERS = /node_modules\/(@univerjs|hucre)\/|\/src\/(host|workbench)\//;

const read = (name) => fs.readFileSync(path.join(DIST, name));
const zipped = (name) => gzipSync(read(name), { level: 9 }).length;
const scriptsOf = (page) =>
  [
    ...read(page)
      .toString()
      .matchAll(/<script[^>]* src="([^":]+)"/g),
  ].map(([, name]) => name);

/** The pane fetches the texts of its language before it shows anything; the German ones are the longest. */
const texts = fs.existsSync(DIST)
  ? fs.readdirSync(DIST).filter((name) => /^texts-de\..*\.js$/.test(name))
  : [];

/** Everything that the browser loads for a page or script before it runs. */
const firstLoad = (name) => (name.endsWith(".html") ? [name, ...scriptsOf(name), ...texts] : [name]);

const isOverBudget = ([name, budget]) => {
  const size = firstLoad(name).reduce((sum, part) => sum + zipped(part), 0);
  const over = size > budget;
  const sizes = `${(size / KB).toFixed(1)} kB of ${budget / KB} kB gz`;
  console.log(`${over ? "TOO LARGE" : "ok       "} ${name}: ${sizes} (${firstLoad(name).join(", ")})`);
  return over;
};

const strangersIn = (map) => {
  const found = JSON.parse(read(map)).sources.filter((source) => STRANGERS.test(source));
  for (const source of found) console.log(`FORBIDDEN ${map}: ${source}`);
  return found;
};

if (!fs.existsSync(path.join(DIST, "taskpane.html"))) {
  console.error("dist/ has no taskpane.html; run npm run build first.");
  process.exit(1);
}
const tooLarge = Object.entries(BUDGETS).filter(isOverBudget);
/** Bytes up to which a script is one of those written by hand, which need no source map to be read. */
const WRITTEN_BY_HAND = 2 * KB;
const maps = fs.readdirSync(DIST).filter((name) => name.endsWith(".js.map"));
const unmapped = fs
  .readdirSync(DIST)
  .filter((name) => name.endsWith(".js") && !maps.includes(`${name}.map`))
  .filter((name) => read(name).length > WRITTEN_BY_HAND);
for (const name of unmapped)
  console.log(`UNKNOWN   ${name} has no source map, so what is in it cannot be told.`);
const strangers = maps.flatMap(strangersIn);
if (tooLarge.length + strangers.length + unmapped.length > 0) process.exit(1);
