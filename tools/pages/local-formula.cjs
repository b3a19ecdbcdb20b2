const TOKEN = /"(?:[^"]|"")*"|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*|./gsu;
const WORDS = { TRUE: "WAHR", FALSE: "FALSCH" };

/**
 * A formula as it is typed in a language's Excel. In German arguments and rows are parted by semicolons, the columns
 * of an array by points, and decimals stand after a comma.
 *
 * @param {string} formula in English notation, with functions of ours only.
 * @param {"de" | "en"} language
 */
function localFormula(formula, language) {
  if (language === "en") return formula;
  let depth = 0;
  return formula
    .match(TOKEN)
    .map((token) => {
      if (token === "{") depth++;
      if (token === "}") depth--;
      if (token === ",") return depth > 0 ? "." : ";";
      return /^\d/.test(token) ? token.replace(".", ",") : (WORDS[token] ?? token);
    })
    .join("");
}

module.exports = { localFormula };
