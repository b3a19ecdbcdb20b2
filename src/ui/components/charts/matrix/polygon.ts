/** Corners one after another, closed by itself: x0, y0, x1, y1, … */
export type Polygon = readonly number[];

/** Whether a point lies inside, by whether a ray to its right crosses the outline an odd number of times. */
export function isInside(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (let corner = 0; corner < polygon.length; corner += 2) {
    const next = (corner + 2) % polygon.length;
    const [x0, y0, x1, y1] = [polygon[corner]!, polygon[corner + 1]!, polygon[next]!, polygon[next + 1]!];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/** Indexes of the points inside a polygon; NaN is nowhere. */
export function pointsInside(polygon: Polygon, x: Float64Array, y: Float64Array): Int32Array {
  const found: number[] = [];
  for (let at = 0; at < x.length; at += 1) if (isInside(polygon, x[at]!, y[at]!)) found.push(at);
  return Int32Array.from(found);
}
