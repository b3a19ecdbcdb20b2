const { withBaseUrl } = require("../manifest/base-url.cjs");
const { findText } = require("./families.cjs");

/**
 * Metadata with what its generator cannot know: where the help page is, that error cells are passed to the
 * functions one by one instead of making a whole range an error, and that a cell with a data type behind it is
 * passed as the value that it shows.
 */
function completeMetadata(metadata) {
  return {
    ...metadata,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: metadata.functions.map((described) => ({
      ...described,
      helpUrl: withBaseUrl(described.helpUrl),
    })),
  };
}

/**
 * The same functions described in German; ids and names stay, since they stand in formulas.
 *
 * @throws {Error} if a function or a parameter has no German text.
 */
function germanMetadata(metadata, families) {
  return { ...metadata, functions: metadata.functions.map((described) => inGerman(described, families)) };
}

function inGerman(described, families) {
  const { de } = findText(families, described.id).text;
  if (!de?.description) throw new Error(`no German description of ${described.id}`);
  return {
    ...described,
    description: de.description,
    helpUrl: described.helpUrl.replace(".en.html", ".de.html"),
    parameters: described.parameters.map((parameter) => {
      const { name, description } = de.parameters?.[parameter.name] ?? {};
      if (!name || !description)
        throw new Error(`no German description of ${described.id}(${parameter.name})`);
      return { ...parameter, name, description };
    }),
  };
}

module.exports = { completeMetadata, germanMetadata };
