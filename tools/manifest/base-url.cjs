/** Where the repository's manifest and function metadata say that the add-in's files are. */
const DEVELOPMENT_BASE_URL = "https://localhost:3000";

/**
 * A text with the development address replaced by the one that the files are served from.
 *
 * @param {string} text
 * @param {string | undefined} baseUrl https, with or without a closing slash; left out, the text stays as it is.
 * @throws {Error} if the address is not https, which Office refuses.
 */
function withBaseUrl(text, baseUrl = process.env.KUNDENWERT_BASE_URL) {
  if (!baseUrl) return text;
  const { protocol, href } = new URL(baseUrl);
  if (protocol !== "https:") throw new Error(`KUNDENWERT_BASE_URL must begin with https:// (is ${baseUrl})`);
  return text.replaceAll(DEVELOPMENT_BASE_URL, href.replace(/\/$/, ""));
}

module.exports = { DEVELOPMENT_BASE_URL, withBaseUrl };
