const LANGUAGES = ["de", "en"];

const WORDS = {
  de: {
    language: "Deutsch",
    pages: "Seiten",
    contents: "Inhalt",
    names: { help: "Hilfe", functions: "Funktionen", support: "Unterstützung", privacy: "Datenschutz" },
  },
  en: {
    language: "English",
    pages: "Pages",
    contents: "Contents",
    names: { help: "Help", functions: "Functions", support: "Support", privacy: "Privacy" },
  },
};

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'";
const SECTION = /<h2 id="([^"]+)">(.*?)<\/h2>/gs;

/** A list of links to the sections of a page, in their order. */
function contentsOf(body, language) {
  const entries = [...body.matchAll(SECTION)].map(
    ([, id, title]) => `<li><a href="#${id}">${title}</a></li>`,
  );
  return `<nav class="contents" aria-label="${WORDS[language].contents}"><ul>${entries.join("")}</ul></nav>`;
}

/**
 * A whole page: what all pages have in common around the main part and the footer of one.
 *
 * @param {"help" | "functions" | "support" | "privacy"} kind
 * @param {"de" | "en"} language
 * @param {string} body with `<main>` and `<footer>`; a comment "contents" in it becomes the list of its sections.
 */
function framePage(kind, language, body) {
  const { pages, names } = WORDS[language];
  const [other] = LANGUAGES.filter((each) => each !== language);
  const links = Object.entries(names).map(
    ([each, name]) =>
      `<a href="${each}.${language}.html"${each === kind ? ' aria-current="page"' : ""}>${name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${names[kind]} – Kundenwert</title>
    <link rel="icon" href="assets/icons/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="page.css" />
    <script src="copy.js" defer></script>
  </head>
  <body>
    <header>
      <span class="name"><img src="assets/icons/icon.svg" width="28" height="28" alt="" />Kundenwert</span>
      <nav aria-label="${pages}">
        ${links.join("\n        ")}
        <a href="${kind}.${other}.html" lang="${other}" hreflang="${other}">${WORDS[other].language}</a>
      </nav>
    </header>
${body.replace("<!-- contents -->", () => contentsOf(body, language))}
  </body>
</html>
`;
}

module.exports = { LANGUAGES, framePage };
