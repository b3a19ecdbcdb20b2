const { escapeHtml } = require("./escape-html.cjs");
const { localFormula } = require("./local-formula.cjs");

const WORDS = {
  de: {
    families: {
      value: "Wert aus Zahlungen",
      customers: "Kaufverhalten ohne Vertrag",
      contracts: "Verträge und Abonnements",
      scoring: "Punkte, Klassen und RFM",
    },
    optional: "kann entfallen",
    result: "Ergebnis",
    example: "Beispiel",
    copy: "Kopieren",
    copied: "Kopiert",
    source: "Quelle",
    separator: "; ",
    all: "Alle Funktionen",
  },
  en: {
    families: {
      value: "Value from payments",
      customers: "Purchases without a contract",
      contracts: "Contracts and subscriptions",
      scoring: "Points, classes and RFM",
    },
    optional: "may be left out",
    result: "Result",
    example: "Example",
    copy: "Copy",
    copied: "Copied",
    source: "Source",
    separator: ", ",
    all: "All functions",
  },
};

/** Where a function stands on its page: "clv-fit-spend" for CLV.FIT_SPEND. */
const anchorOf = (name) => name.toLowerCase().replaceAll(/[._]/g, "-");

function syntaxOf({ name, parameters }, separator) {
  const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return `${name}(${shown.join(separator)})`;
}

function jumpList(families, words) {
  const rows = families.map(([family, functions]) => {
    const links = functions.map(({ name }) => `<a href="#${anchorOf(name)}">${name}</a>`);
    return `<dt>${words.families[family]}</dt><dd>${links.join(" ")}</dd>`;
  });
  return `<nav class="jump" aria-label="${words.all}"><dl>${rows.join("")}</dl></nav>`;
}

function argumentOf({ name, description, optional }, words) {
  const remark = optional ? ` <span class="quiet">(${words.optional})</span>` : "";
  return `<dt><code>${name}</code>${remark}</dt><dd>${escapeHtml(description)}</dd>`;
}

function functionSection(entry, language) {
  const words = WORDS[language];
  const formula = escapeHtml(localFormula(entry.example, language));
  const notes = entry.notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  return `
<section aria-labelledby="${anchorOf(entry.name)}">
<h3 id="${anchorOf(entry.name)}">${entry.name}</h3>
<p>${escapeHtml(entry.description)}</p>
<p class="syntax"><code>${syntaxOf(entry, words.separator)}</code></p>
<dl class="arguments">${entry.parameters.map((each) => argumentOf(each, words)).join("")}</dl>
<p><span class="label">${words.result}</span> ${escapeHtml(entry.unit)}</p>
<p class="label">${words.example}</p>
<div class="copyable" data-of="${anchorOf(entry.name)}" data-copy="${words.copy}" data-copied="${words.copied}"><pre tabindex="0"><code>${formula}</code></pre></div>
<p>${escapeHtml(entry.shows)}</p>
${notes.length > 0 ? `<ul>${notes.join("")}</ul>` : ""}
${entry.source ? `<p class="quiet">${words.source}: ${escapeHtml(entry.source)}</p>` : ""}
</section>`;
}

/**
 * The list of all functions and a section for each, as HTML.
 *
 * @param guide entries of one language, family by family.
 */
function functionReference(guide, language) {
  const words = WORDS[language];
  const families = [...new Set(guide.map(({ family }) => family))].map((family) => [
    family,
    guide.filter((each) => each.family === family),
  ]);
  const sections = families.map(
    ([family, functions]) =>
      `<h2 id="${family}">${words.families[family]}</h2>${functions.map((each) => functionSection(each, language)).join("\n")}`,
  );
  return `${jumpList(families, words)}\n${sections.join("\n")}`;
}

module.exports = { anchorOf, functionReference };
