import type { StyleSnapshot } from "./snapshot";
import type { Style } from "./univer";

const ALIGNMENTS: readonly ("" | "left" | "center" | "right")[] = ["", "left", "center", "right"];
const VERTICAL: readonly (undefined | "top" | "center")[] = [undefined, "top", "center"];
const WRAP = 3;
const THIN = 1;
const SIDES = { l: "left", r: "right", t: "top", b: "bottom" } as const;

export const numberFormatOf = (style: Style | null | undefined): string => style?.n?.pattern || "General";

/** A style with the number of the file's own format that it came from, which Univer carries along unseen. */
type TracedStyle = Style & { origin?: number };

export function styleFromSnapshot(s: StyleSnapshot): Style {
  const style: TracedStyle = {};
  if (s.origin !== undefined) style.origin = s.origin;
  if (s.numberFormat && s.numberFormat !== "General") style.n = { pattern: s.numberFormat };
  if (s.bold) style.bl = 1;
  if (s.italic) style.it = 1;
  if (s.fontColor) style.cl = { rgb: s.fontColor };
  if (s.fontSize) style.fs = s.fontSize;
  if (s.fontName) style.ff = s.fontName;
  if (s.fill) style.bg = { rgb: s.fill };
  if (s.horizontalAlignment) style.ht = ALIGNMENTS.indexOf(s.horizontalAlignment);
  if (s.verticalAlignment) style.vt = VERTICAL.indexOf(s.verticalAlignment);
  if (s.wrap) style.tb = WRAP;
  if (s.borders) {
    style.bd = Object.fromEntries(
      Object.entries(s.borders).map(([side, rgb]) => [side[0], { s: THIN, cl: { rgb } }]),
    );
  }
  return style;
}

export function styleToSnapshot(style: Style): StyleSnapshot {
  const alignment = ALIGNMENTS[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  const { origin } = style as TracedStyle;
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(alignment && { horizontalAlignment: alignment }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(style.tb === WRAP && { wrap: true }),
    ...bordersOf(style),
    ...(origin !== undefined && { origin }),
  };
}

function bordersOf({ bd }: Style): Pick<StyleSnapshot, "borders"> {
  const lines = Object.entries(SIDES).flatMap(([edge, side]) => {
    const rgb = bd?.[edge as keyof typeof SIDES]?.cl?.rgb;
    return rgb ? [[side, rgb] as const] : [];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}
