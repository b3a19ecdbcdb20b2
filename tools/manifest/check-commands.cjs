const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const { descendants } = require("./parse-xml.cjs");

/** Every function that a button calls is bound in `src/commands`, every bound one has a button, and ids are unique. */
function checkCommands(manifest, { root }) {
  const called = descendants(manifest, "FunctionName").map(({ text }) => text);
  const bound = boundIn(join(root, "src/commands"));
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    descendants(manifest, name).map(({ attributes }) => attributes.id),
  );
  return [
    ...called.filter((name) => !bound.includes(name)).map((name) => `"${name}" is not bound in src/commands`),
    ...bound.filter((name) => !called.includes(name)).map((name) => `"${name}" is bound but has no button`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `control id "${id}" is there twice`),
  ];
}

function boundIn(folder) {
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/actions\.associate\("(\w+)"/g)].map(
      ([, name]) => name,
    ),
  );
}

module.exports = { checkCommands };
