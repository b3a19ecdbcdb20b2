const CURVE_STEPS = 32;

/**
 * An SVG path of absolute M, L, H, V, C, A (circular) and Z commands as closed polygons.
 *
 * @param {string} path
 * @returns {number[][][]} polygons of [x, y]
 */
function flattenPath(path) {
  const polygons = [];
  let points = [];
  const at = () => points[points.length - 1];

  for (const [, command, numbers] of path.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/g)) {
    const n = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === "M") polygons.push((points = [[n[0], n[1]]]));
    else if (command === "L") points.push([n[0], n[1]]);
    else if (command === "H") points.push([n[0], at()[1]]);
    else if (command === "V") points.push([at()[0], n[0]]);
    else if (command === "C") points.push(...cubic(at(), n));
    else if (command === "A") points.push(...arc(at(), n));
  }
  return polygons;
}

function cubic([x0, y0], [x1, y1, x2, y2, x3, y3]) {
  return Array.from({ length: CURVE_STEPS }, (_, step) => {
    const t = (step + 1) / CURVE_STEPS;
    const s = 1 - t;
    const blend = (a, b, c, d) => s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return [blend(x0, x1, x2, x3), blend(y0, y1, y2, y3)];
  });
}

function arc([x0, y0], [radius, , , large, sweep, x1, y1]) {
  const dx = (x1 - x0) / 2;
  const dy = (y1 - y0) / 2;
  const half = Math.hypot(dx, dy);
  const r = Math.max(radius, half);
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half * half));
  const cx = x0 + dx - (side * dy) / half;
  const cy = y0 + dy + (side * dx) / half;

  const from = Math.atan2(y0 - cy, x0 - cx);
  let turn = Math.atan2(y1 - cy, x1 - cx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: CURVE_STEPS }, (_, step) => {
    const angle = from + (turn * (step + 1)) / CURVE_STEPS;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}

module.exports = { flattenPath };
