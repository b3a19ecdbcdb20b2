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

/** Lightens (tint > 0) or darkens (tint < 0) in HSL, as ECMA-376 18.8.19 defines it. */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const chroma = max - min;
  const light = (max + min) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (chroma > 0) {
    if (max === r) hue = ((g - b) / chroma + 6) % 6;
    else if (max === g) hue = (b - r) / chroma + 2;
    else hue = (r - g) / chroma + 4;
  }
  const lightness = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const k = (shift + hue * 2) % 12;
    const value = lightness - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(0) + channel(8) + channel(4)).toUpperCase();
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
