const fs = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");

const bundled = { bundle: true, platform: "node", format: "cjs", logLevel: "warning" };

const ICONS = /import \{([^}]*)\} from "@fluentui\/react-icons"/g;

/** The icons that our sources name, of the thousands that there are. */
function iconNames() {
  const files = ["src", "test"].flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)),
  );
  const lists = files
    .filter((name) => name.endsWith(".tsx") || name.endsWith(".ts"))
    .flatMap((name) => [...fs.readFileSync(name, "utf8").matchAll(ICONS)].map(([, list]) => list));
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return [...new Set(names)].filter((name) => /^\w+$/.test(name)).sort();
}

/** Bundles headless Univer as one CommonJS file, the form in which jest can load it. */
const bundleUniver = () =>
  buildSync({ ...bundled, entryPoints: ["src/host/univer-node.ts"], outfile: ".cache/univer-node.cjs" });

/** Bundles Fluent's components and our icons as one file. */
const bundleFluent = () =>
  buildSync({
    ...bundled,
    stdin: {
      contents: `
        export * from "@fluentui/react-components";
        export { ${iconNames().join(", ")} } from "@fluentui/react-icons";
      `,
      resolveDir: process.cwd(),
    },
    mainFields: ["module", "main"],
    external: ["react", "react-dom", "react/*", "react-dom/*", "scheduler"],
    outfile: ".cache/fluent.cjs",
  });

module.exports = () => {
  bundleUniver();
  bundleFluent();
};
