const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const { validateXML } = require("xmllint-wasm");

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";

/**
 * @param {string} xml
 * @param {string} folder with Microsoft's manifest schemas
 * @returns {Promise<string[]>} one sentence per fault
 */
async function checkSchema(xml, folder) {
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

module.exports = { checkSchema };
