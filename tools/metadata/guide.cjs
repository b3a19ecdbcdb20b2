const { FAMILIES, findText } = require("./families.cjs");
const { germanMetadata } = require("./localise.cjs");

const NAMESPACE = "CLV";

/**
 * Everything a reader is shown of the functions, family by family in the order in which the texts stand.
 *
 * @param metadata in English, as it is shipped.
 * @param families texts by family and id.
 * @param {"de" | "en"} language
 * @throws {Error} if a text is missing, or if there is one for a function that is gone.
 */
function functionGuide(metadata, families, language) {
  const { functions } = language === "de" ? germanMetadata(metadata, families) : metadata;
  for (const { id } of functions) findText(families, id);
  return FAMILIES.flatMap((family) =>
    Object.entries(families[family] ?? {}).map(([id, text]) => {
      const described = functions.find((each) => each.id === id);
      if (!described) throw new Error(`texts of ${id}, which is not a function`);
      return entry(described, family, text, language);
    }),
  );
}

function entry({ id, name, description, parameters }, family, { example, source, ...texts }, language) {
  const { unit, shows, notes } = texts[language] ?? {};
  for (const [what, text] of Object.entries({ description, example, unit, shows, notes })) {
    if (text === undefined || text === "") throw new Error(`no ${what} of ${id} in ${language}`);
  }
  return {
    id,
    name: `${NAMESPACE}.${name}`,
    family,
    description,
    unit,
    parameters: parameters.map((parameter) => {
      if (!parameter.description)
        throw new Error(`no description of ${id}(${parameter.name}) in ${language}`);
      return {
        name: parameter.name,
        description: parameter.description,
        optional: parameter.optional === true,
      };
    }),
    example,
    shows,
    notes,
    ...(source ? { source } : {}),
  };
}

module.exports = { functionGuide };
