import { checkCommands } from "./check-commands.mjs";
import { checkIcons } from "./check-icons.mjs";
import { checkIdentity } from "./check-identity.mjs";
import { checkResources } from "./check-resources.mjs";
import { checkUrls } from "./check-urls.mjs";
import { parseXml } from "./parse-xml.mjs";

/**
 * What Office's schema cannot see.
 *
 * @param {string} xml
 * @param {{ root: string, baseUrl: string, packageVersion: string }} surroundings `root` is the repository's folder
 * @returns {string[]} one sentence per fault
 */
export function checkManifest(xml, surroundings) {
  const manifest = parseXml(xml);
  return [checkIdentity, checkResources, checkIcons, checkUrls, checkCommands].flatMap((check) =>
    check(manifest, surroundings),
  );
}
