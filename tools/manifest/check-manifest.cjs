const { checkCommands } = require("./check-commands.cjs");
const { checkIcons } = require("./check-icons.cjs");
const { checkIdentity } = require("./check-identity.cjs");
const { checkResources } = require("./check-resources.cjs");
const { checkUrls } = require("./check-urls.cjs");
const { parseXml } = require("./parse-xml.cjs");

/**
 * What Office's schema cannot see.
 *
 * @param {string} xml
 * @param {{ root: string, baseUrl: string, packageVersion: string }} surroundings `root` is the repository's folder
 * @returns {string[]} one sentence per fault
 */
function checkManifest(xml, surroundings) {
  const manifest = parseXml(xml);
  return [checkIdentity, checkResources, checkIcons, checkUrls, checkCommands].flatMap((check) =>
    check(manifest, surroundings),
  );
}

module.exports = { checkManifest };
