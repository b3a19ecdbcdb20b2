const fs = require("node:fs");
const path = require("node:path");

/** Groups in which the functions are shown, in this order; each has its texts in `<family>.json`. */
const FAMILIES = ["value", "customers", "contracts", "scoring"];

const TEXTS = path.resolve(__dirname, "../../src/functions/texts");

/**
 * What is said of every function beside its English description: `{ value: { EQUITY: … }, … }`.
 *
 * @param {string} folder with one file per family.
 * @throws {Error} if a file belongs to no family.
 */
function readFamilies(folder = TEXTS) {
  const names = fs.readdirSync(folder).map((file) => path.basename(file, ".json"));
  const stray = names.find((name) => !FAMILIES.includes(name));
  if (stray) throw new Error(`${stray} is no family of functions`);
  return Object.fromEntries(
    FAMILIES.filter((name) => names.includes(name)).map((name) => [
      name,
      JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), "utf8")),
    ]),
  );
}

/**
 * The texts of one function and the family that they stand in.
 *
 * @throws {Error} if no family has it.
 */
function findText(families, id) {
  const found = Object.entries(families).find(([, texts]) => texts[id]);
  if (!found) throw new Error(`no texts of ${id}`);
  return { family: found[0], text: found[1][id] };
}

module.exports = { FAMILIES, TEXTS, findText, readFamilies };
