const { existsSync } = require("node:fs");
const { join } = require("node:path");

const { descendants } = require("./parse-xml.cjs");

/** What the build makes of which source; everything else is copied from `assets`. */
const BUILT_FROM = {
  "/taskpane.html": "src/taskpane/index.html",
  "/functions.js": "src/functions/functions.ts",
  "/functions.json": "src/functions/functions.ts",
  "/functions.de.json": "src/functions/texts/scoring.json",
};

const sourcesOf = (pathname) => [BUILT_FROM[pathname] ?? join("assets/pages", pathname), pathname];

/** Every address is https on the add-in's own host and leads to a file: in `dist`, or in the source it is built from. */
function checkUrls(manifest, { root, baseUrl }) {
  const addresses = descendants(manifest)
    .filter(({ name }) => name !== "AppDomain")
    .flatMap(({ attributes, line }) =>
      [attributes.DefaultValue, attributes.Value]
        .filter((value) => value?.includes("://"))
        .map((value) => ({ value, line })),
    );
  return addresses.flatMap(({ value, line }) => {
    if (!value.startsWith(`${baseUrl}/`)) return [`line ${line}: ${value} is not on ${baseUrl}`];
    const { pathname } = new URL(value);
    const built = join(root, "dist", pathname);
    const known = existsSync(built) || sourcesOf(pathname).some((source) => existsSync(join(root, source)));
    return known ? [] : [`line ${line}: ${pathname} is neither built nor in the repository`];
  });
}

module.exports = { checkUrls };
