import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { encodePng } from "./encode-png.cjs";
import { MARKS } from "./marks.cjs";
import { rasterise } from "./rasterise.cjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const VECTOR_SIZE = 32;
const target = fileURLToPath(new URL("../../assets/icons/", import.meta.url));

const vector = (shapes) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${VECTOR_SIZE} ${VECTOR_SIZE}">` +
  shapes.map(({ path, color }) => `<path fill="${color}" d="${path}"/>`).join("") +
  "</svg>\n";

mkdirSync(target, { recursive: true });
for (const [name, mark] of Object.entries(MARKS)) {
  for (const size of SIZES) {
    writeFileSync(join(target, `${name}-${size}.png`), encodePng(rasterise(mark(size), size), size));
  }
}
writeFileSync(join(target, "icon.svg"), vector(MARKS.icon(VECTOR_SIZE)));
