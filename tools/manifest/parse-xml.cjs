const { SaxesParser } = require("saxes");

/**
 * @typedef {object} Element
 * @property {string} name without prefix
 * @property {Readonly<Record<string, string>>} attributes by name with prefix
 * @property {Element[]} children
 * @property {string} text of the element itself, trimmed
 * @property {number} line where its start tag ends, from 1
 */

/**
 * @param {string} xml
 * @returns {Element} the root
 * @throws {Error} if the text is not well-formed, with line and column
 */
function parseXml(xml) {
  const parser = new SaxesParser();
  const document = { name: "", attributes: {}, children: [], text: "", line: 1 };
  const open = [document];

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name: name.slice(name.indexOf(":") + 1),
      attributes,
      children: [],
      text: "",
      line: parser.line,
    };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1).text += text.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return document.children[0];
}

/** All elements below, in document order, of one name or of any. */
const descendants = (element, name) =>
  element.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);

/** The first element on a path of names, or undefined. */
const find = (element, ...path) =>
  path.reduce((found, name) => found?.children.find((child) => child.name === name), element);

module.exports = { parseXml, descendants, find };
