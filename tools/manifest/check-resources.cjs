const { descendants, find } = require("./parse-xml.cjs");

const RESID_LENGTH = 32;
const SHORT_STRING = 125;
const LONG_STRING = 250;
const LOCALE = "de-DE";
/** The same in every language: it stands in formulas. */
const LANGUAGE_NEUTRAL = new Set(["Functions.Namespace"]);

/** Every resid stands for exactly one resource, each is used, and each text is there in both languages and fits. */
function checkResources(manifest) {
  const overrides = find(manifest, "VersionOverrides");
  const resources = find(overrides, "Resources")?.children.flatMap((group) => group.children) ?? [];
  const ids = resources.map((resource) => resource.attributes.id);
  const uses = descendants(overrides).filter((element) => element.attributes.resid !== undefined);
  const used = new Set(uses.map((element) => element.attributes.resid));

  return [
    ...uses
      .filter((element) => !ids.includes(element.attributes.resid))
      .map(({ line, attributes }) => `line ${line}: resid "${attributes.resid}" stands for no resource`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource "${id}" is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource "${id}" is there twice`),
    ...ids
      .filter((id) => id.length > RESID_LENGTH)
      .map((id) => `resource id "${id}" is longer than ${RESID_LENGTH}`),
    ...checkTexts(manifest, overrides),
  ];
}

function checkTexts(manifest, overrides) {
  const strings = (group) => find(overrides, "Resources", group)?.children ?? [];
  return [
    ...checkText("DisplayName", find(manifest, "DisplayName"), SHORT_STRING),
    ...checkText("Description", find(manifest, "Description"), LONG_STRING),
    ...strings("ShortStrings").flatMap((text) => checkText(`"${text.attributes.id}"`, text, SHORT_STRING)),
    ...strings("LongStrings").flatMap((text) => checkText(`"${text.attributes.id}"`, text, LONG_STRING)),
  ];
}

function checkText(label, element, limit) {
  if (!element) return [`${label} is missing`];
  const german = element.children.find(({ attributes }) => attributes.Locale === LOCALE)?.attributes.Value;
  const neutral = LANGUAGE_NEUTRAL.has(element.attributes.id);
  return [
    ...(german || neutral ? [] : [`${label} has no ${LOCALE} text`]),
    ...(german && neutral ? [`${label} must be the same in every language`] : []),
    ...[element.attributes.DefaultValue, german]
      .filter((text) => text && text.length > limit)
      .map((text) => `${label} has ${text.length} characters, at most ${limit} are allowed`),
  ];
}

module.exports = { checkResources };
