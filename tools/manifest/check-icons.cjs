const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const { descendants, find } = require("./parse-xml.cjs");
const { readPng } = require("./read-png.cjs");

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every icon list is complete, and every picture has the size it is named for and a transparent ground. */
function checkIcons(manifest, { root }) {
  const images = new Map(
    descendants(manifest, "Images")
      .flatMap((group) => group.children)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  const faults = descendants(manifest, "Icon").flatMap((icon) => checkList(icon, images, root));
  for (const [element, size] of Object.entries(STORE_ICONS)) {
    const url = find(manifest, element)?.attributes.DefaultValue;
    faults.push(...(url ? checkPicture(url, size, root) : [`${element} is missing`]));
  }
  return [...new Set(faults)];
}

function checkList(icon, images, root) {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  const missing = SIZES.filter((size) => !sizes.includes(size));
  return [
    ...(missing.length > 0 ? [`line ${icon.line}: icon without size ${missing.join(", ")}`] : []),
    ...icon.children
      .filter(({ attributes }) => images.has(attributes.resid))
      .flatMap(({ attributes }) => checkPicture(images.get(attributes.resid), Number(attributes.size), root)),
  ];
}

function checkPicture(url, size, root) {
  const { pathname } = new URL(url);
  const file = join(root, pathname);
  if (!existsSync(file)) return [`icon ${pathname} is not in the repository`];
  const picture = readPng(readFileSync(file));
  if (!picture) return [`icon ${pathname} is not a PNG`];
  const { width, height, transparent } = picture;
  return [
    ...(width === size && height === size
      ? []
      : [`icon ${pathname} is ${width} × ${height} pixels, not ${size} × ${size}`]),
    ...(transparent ? [] : [`icon ${pathname} has no transparent ground`]),
  ];
}

module.exports = { checkIcons };
