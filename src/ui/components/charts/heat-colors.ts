/** Light to dark in one hue, so that lightness alone tells more from less, whatever colours an eye tells apart. */
const STOPS: readonly (readonly [number, number, number])[] = [
  [240, 245, 251],
  [190, 213, 238],
  [111, 168, 220],
  [31, 95, 168],
  [11, 37, 69],
];

/** The colour "#rrggbb" of a share 0…1; more is darker. */
export function heatColor(share: number): string {
  const place = Math.max(0, Math.min(1, share)) * (STOPS.length - 1);
  const below = Math.min(STOPS.length - 2, Math.floor(place));
  const channels = STOPS[below]!.map((from, at) => from + (STOPS[below + 1]![at]! - from) * (place - below));
  return `#${channels.map((each) => Math.round(each).toString(16).padStart(2, "0")).join("")}`;
}
