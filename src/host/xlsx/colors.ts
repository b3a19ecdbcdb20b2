import { attributeOf, childOf, childrenOf, isElement, type XmlElement } from "./xml";

const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Theme colours in the order in which cells count them: light and dark are swapped against the part. */
export function readThemeColors(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const colors = (scheme?.children ?? []).filter(isElement).map((slot) => {
    const color = slot.children.find(isElement);
    return (attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? "000000").toUpperCase();
  });
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return dark1 === undefined || light1 === undefined || dark2 === undefined || light2 === undefined
    ? []
    : [light1, dark1, light2, dark2, ...rest];
}

export const readPalette = (styles: XmlElement | undefined): readonly string[] => {
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor");
  return own.length > 0 ? own.map((color) => (attributeOf(color, "rgb") ?? "000000").slice(-6)) : INDEXED;
};

// Hue, lightness and saturation as whole numbers, as Windows counts them: Excel's shades depend on the rounding.
const WHOLE = 240;

function toHls(r: number, g: number, b: number): [hue: number, lightness: number, saturation: number] {
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const sum = max + min;
  const span = max - min;
  const lightness = Math.floor((sum * WHOLE + 255) / 510);
  if (span === 0) return [0, lightness, 0];
  const room = lightness <= WHOLE / 2 ? sum : 510 - sum;
  const saturation = Math.floor((span * WHOLE + room / 2) / room);
  const distance = (channel: number) => Math.floor(((max - channel) * (WHOLE / 6) + span / 2) / span);
  const hue =
    max === r
      ? distance(b) - distance(g)
      : max === g
        ? WHOLE / 3 + distance(r) - distance(b)
        : (2 * WHOLE) / 3 + distance(g) - distance(r);
  return [(hue + WHOLE) % WHOLE, lightness, saturation];
}

function fromHls(hue: number, lightness: number, saturation: number): [r: number, g: number, b: number] {
  const high =
    lightness <= WHOLE / 2
      ? Math.floor((lightness * (WHOLE + saturation) + WHOLE / 2) / WHOLE)
      : lightness + saturation - Math.floor((lightness * saturation + WHOLE / 2) / WHOLE);
  const low = 2 * lightness - high;
  const channel = (shift: number) => {
    const at = (hue + shift + WHOLE) % WHOLE;
    const sixth = WHOLE / 6;
    const rise = (steps: number) => low + Math.floor(((high - low) * steps + sixth / 2) / sixth);
    const level = at < sixth ? rise(at) : at < 3 * sixth ? high : at < 4 * sixth ? rise(4 * sixth - at) : low;
    return Math.floor((level * 255 + WHOLE / 2) / WHOLE);
  };
  return [channel(WHOLE / 3), channel(0), channel(-WHOLE / 3)];
}

/** Lightens (tint > 0) or darkens (tint < 0), as ECMA-376 18.8.19 defines it. */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [hue, lightness, saturation] = toHls(r!, g!, b!);
  // Files keep a tint of 0.8 as 0.79998…; a shade is cut, not rounded, to a whole number.
  const share = Math.round(tint * 1_000) / 1_000;
  const moved = share < 0 ? lightness * (1 + share) : lightness * (1 - share) + WHOLE * share;
  return fromHls(hue, Math.floor(moved + 1e-9), saturation)
    .map((level) => level.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** "#RRGGBB" of a colour element; undefined for none and for automatic. */
export function resolveColor(
  element: XmlElement | undefined,
  theme: readonly string[],
  palette: readonly string[],
): string | undefined {
  if (!element) return undefined;
  const rgb = attributeOf(element, "rgb");
  const themed = attributeOf(element, "theme");
  const indexed = attributeOf(element, "indexed");
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? palette[Number(indexed)]
          : undefined;
  if (base === undefined) return undefined;
  const tint = Number(attributeOf(element, "tint") ?? 0);
  return `#${tint === 0 ? base : tinted(base, tint)}`;
}
