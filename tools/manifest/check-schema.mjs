import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { validateXML } from "xmllint-wasm";

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/**
 * @param {string} xml
 * @param {string} folder with Microsoft's manifest schemas
 * @returns {Promise<string[]>} one sentence per fault
 */
export async function checkSchema(xml, folder) {
  const schemas = readdirSync(folder)
    .filter((fileName) => fileName.endsWith(".xsd"))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schemas.filter(({ fileName }) => fileName === MAIN_SCHEMA),
    preload: schemas.filter(({ fileName }) => fileName !== MAIN_SCHEMA),
  });
  return errors.map(({ message, loc }) => `line ${loc?.lineNumber ?? "?"}: ${message.trim()}`);
}
