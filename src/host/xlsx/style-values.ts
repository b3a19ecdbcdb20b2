import type { StyleSnapshot } from "../book/snapshot";

/** "RRGGBB" of "#rrggbb", "#rgb" or "rgb(1, 2, 3)"; undefined for anything else. */
export function hexOf(color: string | undefined): string | undefined {
  if (color === undefined) return undefined;
  const long = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (long !== undefined) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join("")
      .toUpperCase();
  const channels = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(color);
  return channels
    ?.slice(1)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** What a style shows, with one spelling for "nothing". */
export interface PlainStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string | undefined;
  readonly fontSize: number | undefined;
  readonly fontName: string | undefined;
  readonly fill: string | undefined;
  readonly horizontalAlignment: string | undefined;
  readonly verticalAlignment: string | undefined;
  readonly wrap: boolean;
  /** Sides with their colour, "left=BFBFBF bottom=000000"; "" where none was drawn. */
  readonly borders: string;
}

export const plainStyle = (style: StyleSnapshot | undefined): PlainStyle => ({
  numberFormat: style?.numberFormat || "General",
  bold: style?.bold === true,
  italic: style?.italic === true,
  fontColor: hexOf(style?.fontColor),
  fontSize: style?.fontSize,
  fontName: style?.fontName,
  fill: hexOf(style?.fill),
  horizontalAlignment: style?.horizontalAlignment,
  verticalAlignment: style?.verticalAlignment,
  wrap: style?.wrap === true,
  borders: Object.entries(style?.borders ?? {})
    .map(([side, color]) => `${side}=${hexOf(color) ?? "000000"}`)
    .join(" "),
});

const keys = new WeakMap<StyleSnapshot, string>();

/** Equal for styles that show the same. */
export function styleKey(style: StyleSnapshot | undefined): string {
  if (!style) return UNSTYLED;
  let key = keys.get(style);
  if (key === undefined) keys.set(style, (key = Object.values(plainStyle(style)).join("|")));
  return key;
}

const UNSTYLED = Object.values(plainStyle(undefined)).join("|");
