const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { completeMetadata } = require("./localise.cjs");

const FUNCTIONS = path.resolve(__dirname, "../../src/functions");

/**
 * What the build makes of the functions' comments, without a build: `functions.json` in English, and which export
 * stands behind each id.
 *
 * @throws {Error} if a comment cannot be understood.
 */
async function generateMetadata() {
  const files = fs.readdirSync(FUNCTIONS).filter((file) => file.endsWith("-functions.ts"));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(
    files.map((file) => path.join(FUNCTIONS, file)),
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return {
    metadata: completeMetadata(JSON.parse(metadataJson)),
    exports: Object.fromEntries(associate.map(({ id, functionName }) => [id, functionName])),
  };
}

module.exports = { generateMetadata };
