const { flattenPath } = require("./flatten-path.cjs");

const SUBROWS = 16;

/**
 * Filled shapes on a transparent square, painted in order.
 *
 * @param {readonly {path: string, color: string}[]} shapes SVG paths in pixels; colours "#rrggbb"
 * @param {number} size edge in pixels
 * @returns {Uint8Array} RGBA, not premultiplied
 */
function rasterise(shapes, size) {
  const pixels = new Float64Array(size * size * 4);
  for (const { path, color } of shapes) {
    const rgb = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
    paint(pixels, coverage(flattenPath(path), size), rgb);
  }
  return Uint8Array.from(pixels, (value, index) => Math.round(index % 4 === 3 ? value * 255 : value));
}

/** Share of each pixel inside the polygons (non-zero winding): exact across, sampled down. */
function coverage(polygons, size) {
  const share = new Float64Array(size * size);
  for (let subrow = 0; subrow < size * SUBROWS; subrow++) {
    const y = (subrow + 0.5) / SUBROWS;
    const row = Math.floor(subrow / SUBROWS) * size;
    for (const [from, to] of spans(polygons, y)) {
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(size, Math.ceil(to)); x++) {
        share[row + x] += (Math.min(to, x + 1) - Math.max(from, x)) / SUBROWS;
      }
    }
  }
  return share;
}

function spans(polygons, y) {
  const crossings = polygons
    .flatMap((points) =>
      points.map(([x0, y0], index) => {
        const [x1, y1] = points[(index + 1) % points.length];
        if (y0 <= y === y1 <= y) return undefined;
        return { x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y1 > y0 ? 1 : -1 };
      }),
    )
    .filter((crossing) => crossing !== undefined)
    .sort((a, b) => a.x - b.x);

  const found = [];
  let winding = 0;
  for (const [index, { x, turn }] of crossings.entries()) {
    winding += turn;
    if (winding !== 0) found.push([x, crossings[index + 1].x]);
  }
  return found;
}

function paint(pixels, share, rgb) {
  for (const [index, covered] of share.entries()) {
    const above = Math.min(1, covered);
    if (above === 0) continue;
    const at = index * 4;
    const below = pixels[at + 3] * (1 - above);
    const alpha = above + below;
    for (let channel = 0; channel < 3; channel++) {
      pixels[at + channel] = (rgb[channel] * above + pixels[at + channel] * below) / alpha;
    }
    pixels[at + 3] = alpha;
  }
}

module.exports = { rasterise };
