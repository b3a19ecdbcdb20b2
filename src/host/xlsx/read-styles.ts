import type { StyleSnapshot } from "../book/snapshot";
import { readPalette, readThemeColors, resolveColor } from "./colors";
import { BUILT_IN_FORMATS, isDateFormat } from "./number-formats";
import type { Package } from "./package";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xml";

export interface StyleReading {
  /** One per cell format of the file, at the file's own index. */
  readonly styles: readonly StyleSnapshot[];
  readonly isDate: readonly boolean[];
  /** Formats of conditional rules. */
  readonly differential: readonly DifferentialStyle[];
}

export interface DifferentialStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** True unless the element is absent or says val="0". */
const isOn = (element: XmlElement | undefined) =>
  element !== undefined && !/^(0|false)$/.test(attributeOf(element, "val") ?? "1");

const HORIZONTAL = new Set(["left", "center", "right"]);

export function readStyles(pack: Package, workbook: string): StyleReading {
  const stylesPath = pack.related(workbook, "styles");
  const root = stylesPath === undefined ? undefined : pack.document(stylesPath)?.root;
  const themePath = pack.related(workbook, "theme");
  const theme = readThemeColors(themePath === undefined ? undefined : pack.document(themePath)?.root);
  const palette = readPalette(root);
  const color = (element: XmlElement | undefined) => resolveColor(element, theme, palette);

  const formats = new Map<number, string>();
  for (const element of childrenOf(childOf(root, "numFmts"), "numFmt"))
    formats.set(Number(attributeOf(element, "numFmtId")), attributeOf(element, "formatCode") ?? "General");
  const fonts = childrenOf(childOf(root, "fonts"), "font");
  const fills = childrenOf(childOf(root, "fills"), "fill");
  const fontFacts = (font: XmlElement | undefined) => ({
    name: attributeOf(childOf(font, "name"), "val"),
    size: Number(attributeOf(childOf(font, "sz"), "val") ?? NaN),
    color: color(childOf(font, "color")),
  });
  const usual = fontFacts(fonts[0]);

  const styleOf = (format: XmlElement): StyleSnapshot => {
    const id = Number(attributeOf(format, "numFmtId") ?? 0);
    const numberFormat = formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
    const font = fonts[Number(attributeOf(format, "fontId") ?? 0)];
    const facts = fontFacts(font);
    const pattern = childOf(fills[Number(attributeOf(format, "fillId") ?? 0)], "patternFill");
    const fill =
      attributeOf(pattern, "patternType") === "solid" ? color(childOf(pattern, "fgColor")) : undefined;
    const alignment = childOf(format, "alignment");
    const horizontal = attributeOf(alignment, "horizontal") ?? "";
    const vertical = attributeOf(alignment, "vertical");
    return {
      ...(numberFormat !== "General" && { numberFormat }),
      ...(isOn(childOf(font, "b")) && { bold: true }),
      ...(isOn(childOf(font, "i")) && { italic: true }),
      ...(facts.color !== undefined && facts.color !== usual.color && { fontColor: facts.color }),
      ...(facts.size > 0 && facts.size !== usual.size && { fontSize: facts.size }),
      ...(facts.name !== undefined && facts.name !== usual.name && { fontName: facts.name }),
      ...(fill !== undefined && { fill }),
      ...(HORIZONTAL.has(horizontal) && {
        horizontalAlignment: horizontal as "left" | "center" | "right",
      }),
      ...((vertical === "top" || vertical === "center") && { verticalAlignment: vertical }),
      ...(flagOf(alignment, "wrapText") && { wrap: true }),
      ...(flagOf(format, "quotePrefix") && { quotePrefix: true }),
    };
  };

  const differential = childrenOf(childOf(root, "dxfs"), "dxf").map((element) => {
    const pattern = childOf(childOf(element, "fill"), "patternFill");
    const font = childOf(element, "font");
    const fill = color(childOf(pattern, "bgColor")) ?? color(childOf(pattern, "fgColor"));
    const fontColor = color(childOf(font, "color"));
    return {
      ...(fill !== undefined && { fill }),
      ...(fontColor !== undefined && { fontColor }),
      ...(isOn(childOf(font, "b")) && { bold: true }),
    };
  });

  const cellFormats = childrenOf(childOf(root, "cellXfs"), "xf");
  const styles = cellFormats.length > 0 ? cellFormats.map(styleOf) : [{}];
  return {
    styles: styles.map((style, origin) => ({ ...style, origin })),
    isDate: styles.map((style) => isDateFormat(style.numberFormat)),
    differential,
  };
}
