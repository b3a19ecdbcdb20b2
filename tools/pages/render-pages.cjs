const fs = require("node:fs");
const path = require("node:path");
const { LANGUAGES, framePage } = require("./frame.cjs");
const { functionReference } = require("./function-reference.cjs");

const PAGES = path.resolve(__dirname, "../../assets/pages");
const KINDS = ["help", "functions", "support", "privacy"];

/**
 * The help pages by file name, "help.de.html" and so on.
 *
 * @param guides the function guide by language.
 */
function renderPages(guides) {
  const pages = new Map();
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      const name = `${kind}.${language}.html`;
      const body = fs
        .readFileSync(path.join(PAGES, name), "utf8")
        .replace("<!-- functions -->", () => functionReference(guides[language], language));
      pages.set(name, framePage(kind, language, body));
    }
  }
  return pages;
}

module.exports = { PAGES, renderPages };
