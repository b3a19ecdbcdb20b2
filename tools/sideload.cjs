const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const webpack = require("webpack");
const { serve } = require("./serve/static-server.cjs");

/** The address in manifest.xml. */
const PORT = 3000;
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const repo = path.resolve(__dirname, "..");

/** Microsoft's tools are large and needed here only, so npx fetches them when they are wanted. */
function runTool(...args) {
  const { status } = spawnSync("npx", ["--yes", ...args], {
    cwd: repo,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npx ${args.join(" ")} ended with ${status}`);
}

function readCertificates() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const read = (name) => fs.readFileSync(path.join(folder, name));
  return { key: read("localhost.key"), cert: read("localhost.crt") };
}

const build = () =>
  new Promise((resolve, reject) => {
    webpack(require("../webpack.config.cjs")()).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else resolve();
    });
  });

/** With `--serve` the add-in is only served, for Excel on the web; otherwise the installed Excel is started with it. */
const onlyServe = process.argv.includes("--serve");

async function sideload() {
  if (process.platform === "linux" && !onlyServe) {
    throw new Error(
      "There is no Excel for Linux. npm start shows the add-in without Excel; " +
        "npm run sideload -- --serve serves it for Excel on the web.",
    );
  }
  runTool(CERTIFICATES, "install");
  console.log("Building the add-in …");
  await build();
  const { url } = await serve({
    roots: [{ prefix: "/", folder: path.join(repo, "dist") }],
    port: PORT,
    tries: 1,
    credentials: readCertificates(),
  });
  if (onlyServe) {
    console.log(`The add-in is served at ${url}; upload manifest.xml in Excel on the web. Ctrl+C stops it.`);
    return;
  }
  console.log(`The add-in is served at ${url}; Ctrl+C takes it out of Excel again.`);
  process.once("SIGINT", () => {
    runTool(DEBUGGING, "stop", "manifest.xml");
    process.exit(0);
  });
  runTool(DEBUGGING, "start", "manifest.xml", "desktop", "--no-debug", "--no-live-reload");
}

sideload().catch((problem) => {
  console.error(problem.message);
  process.exit(1);
});
