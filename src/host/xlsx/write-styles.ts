import type { StyleSnapshot } from "../book/snapshot";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { Package } from "./package";
import { hexOf, plainStyle, styleKey, type PlainStyle } from "./style-values";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  isElement,
  localName,
  makeElement,
  prefixOf,
  removeChild,
  serializeElement,
  type XmlElement,
} from "./xml";

const FIRST_CUSTOM_FORMAT = 164;
const FORMAT_IDS = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));
const SECTIONS =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const FONT_PARTS =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Puts `child` where `order` wants it among its siblings. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(localName(child));
  const at = parent.children.findIndex(
    (sibling) => isElement(sibling) && order.indexOf(localName(sibling)) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}

export interface DifferentialRequest {
  readonly fill?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
}

/** Adds cell formats to a file's styles; formats that are there are never changed. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly known = new Map<string, number>();
  private readonly serialized = new Map<XmlElement, Map<string, number>>();

  /** @param opened Styles of the file as they were read, at the file's own indexes. */
  constructor(
    pack: Package,
    path: string,
    private readonly opened: readonly StyleSnapshot[],
  ) {
    this.root = pack.edit(path).root;
    this.prefix = prefixOf(this.root);
  }

  private section(name: string): XmlElement {
    let section = childOf(this.root, name);
    if (!section) {
      section = makeElement(this.prefix + name);
      insertInOrder(this.root, section, SECTIONS);
    }
    return section;
  }

  /** Index of an equal child, or of the child added. */
  private intern(section: XmlElement, child: XmlElement): number {
    let indexes = this.serialized.get(section);
    const siblings = section.children.filter(isElement);
    if (!indexes) {
      indexes = new Map();
      siblings.forEach((sibling, index) => {
        const markup = serializeElement(sibling);
        if (!indexes!.has(markup)) indexes!.set(markup, index);
      });
      this.serialized.set(section, indexes);
    }
    const markup = serializeElement(child);
    const known = indexes.get(markup);
    if (known !== undefined) return known;
    section.children.push(child);
    section.attributes.set("count", String(siblings.length + 1));
    indexes.set(markup, siblings.length);
    return siblings.length;
  }

  /**
   * Index of the format that shows `style`, keeping from `base` (a format of the file) what a style does not name.
   * @param quoted Text that would be read as a formula when it is typed again.
   */
  format(style: StyleSnapshot | undefined, base: number, quoted: boolean): number {
    const origin = style?.origin ?? base;
    const key = `${origin}/${quoted}/${styleKey(style)}`;
    let index = this.known.get(key);
    if (index === undefined) this.known.set(key, (index = this.derive(style, origin, quoted)));
    return index;
  }

  private derive(style: StyleSnapshot | undefined, origin: number, quoted: boolean): number {
    const formats = this.section("cellXfs");
    const source = childrenOf(formats, "xf")[origin];
    const same = styleKey(style) === styleKey(this.opened[origin]);
    if (same && source && (!quoted || attributeOf(source, "quotePrefix") === "1")) return origin;
    const format = source
      ? cloneElement(source)
      : makeElement(`${this.prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const before = plainStyle(this.opened[origin]);
    const after = plainStyle(style);
    if (after.numberFormat !== before.numberFormat) {
      format.attributes.set("numFmtId", String(this.numberFormat(after.numberFormat)));
      format.attributes.set("applyNumberFormat", "1");
    }
    if (after.fill !== before.fill) {
      format.attributes.set("fillId", String(this.fill(after.fill)));
      format.attributes.set("applyFill", "1");
    }
    const font = this.font(Number(attributeOf(format, "fontId") ?? 0), before, after);
    if (font !== undefined) {
      format.attributes.set("fontId", String(font));
      format.attributes.set("applyFont", "1");
    }
    this.align(format, before, after);
    if (after.borders !== before.borders) {
      format.attributes.set("borderId", String(this.border(after.borders)));
      format.attributes.set("applyBorder", "1");
    }
    if (quoted) format.attributes.set("quotePrefix", "1");
    return this.intern(formats, format);
  }

  private numberFormat(code: string): number {
    const known = FORMAT_IDS.get(code);
    if (known !== undefined) return known;
    const section = this.section("numFmts");
    const entries = childrenOf(section, "numFmt");
    const own = entries.find((entry) => attributeOf(entry, "formatCode") === code);
    if (own) return Number(attributeOf(own, "numFmtId"));
    const taken = entries.map((entry) => Number(attributeOf(entry, "numFmtId")));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1;
    section.children.push(makeElement(`${this.prefix}numFmt`, { numFmtId: id, formatCode: code }));
    section.attributes.set("count", String(entries.length + 1));
    return id;
  }

  private fill(color: string | undefined): number {
    if (color === undefined) return 0;
    return this.intern(
      this.section("fills"),
      makeElement(`${this.prefix}fill`, {}, [
        makeElement(`${this.prefix}patternFill`, { patternType: "solid" }, [
          makeElement(`${this.prefix}fgColor`, { rgb: `FF${color}` }),
          makeElement(`${this.prefix}bgColor`, { indexed: 64 }),
        ]),
      ]),
    );
  }

  private border(lines: string): number {
    const colors = new Map(lines.split(" ").map((line) => line.split("=") as [string, string]));
    const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => {
      const color = colors.get(side);
      return color === undefined
        ? makeElement(this.prefix + side)
        : makeElement(this.prefix + side, { style: "thin" }, [
            makeElement(`${this.prefix}color`, { rgb: `FF${color}` }),
          ]);
    });
    return this.intern(this.section("borders"), makeElement(`${this.prefix}border`, {}, sides));
  }

  private font(id: number, before: PlainStyle, after: PlainStyle): number | undefined {
    const section = this.section("fonts");
    const fonts = childrenOf(section, "font");
    const font = cloneElement(fonts[id] ?? makeElement(`${this.prefix}font`));
    const usual = fonts[0];
    let changed = false;
    const set = (name: string, attributes: Record<string, string> | undefined) => {
      changed = true;
      for (const old of childrenOf(font, name)) removeChild(font, old);
      const fallback = childOf(usual, name);
      const child = attributes
        ? makeElement(this.prefix + name, attributes)
        : fallback && name !== "b" && name !== "i"
          ? cloneElement(fallback)
          : undefined;
      if (child) insertInOrder(font, child, FONT_PARTS);
    };
    if (after.bold !== before.bold) set("b", after.bold ? {} : undefined);
    if (after.italic !== before.italic) set("i", after.italic ? {} : undefined);
    if (after.fontSize !== before.fontSize)
      set("sz", after.fontSize === undefined ? undefined : { val: String(after.fontSize) });
    if (after.fontColor !== before.fontColor)
      set("color", after.fontColor === undefined ? undefined : { rgb: `FF${after.fontColor}` });
    if (after.fontName !== before.fontName) {
      set("name", after.fontName === undefined ? undefined : { val: after.fontName });
      // A scheme would override the name with the theme's font.
      for (const old of childrenOf(font, "scheme")) removeChild(font, old);
    }
    return changed ? this.intern(section, font) : undefined;
  }

  private align(format: XmlElement, before: PlainStyle, after: PlainStyle): void {
    const isSame =
      after.horizontalAlignment === before.horizontalAlignment &&
      after.verticalAlignment === before.verticalAlignment &&
      after.wrap === before.wrap;
    if (isSame) return;
    let alignment = childOf(format, "alignment");
    if (!alignment) format.children.unshift((alignment = makeElement(`${this.prefix}alignment`)));
    if (after.horizontalAlignment === undefined) alignment.attributes.delete("horizontal");
    else alignment.attributes.set("horizontal", after.horizontalAlignment);
    if (after.verticalAlignment !== before.verticalAlignment) {
      if (after.verticalAlignment === undefined) alignment.attributes.delete("vertical");
      else alignment.attributes.set("vertical", after.verticalAlignment);
    }
    if (after.wrap) alignment.attributes.set("wrapText", "1");
    else alignment.attributes.delete("wrapText");
    format.attributes.set("applyAlignment", "1");
  }

  /** Index of the format for a conditional rule. */
  differential(request: DifferentialRequest): number {
    const name = (local: string) => this.prefix + local;
    const fontColor = hexOf(request.fontColor);
    const fill = hexOf(request.fill);
    const font = [
      ...(request.bold === undefined ? [] : [makeElement(name("b"), { val: request.bold ? 1 : 0 })]),
      ...(fontColor === undefined ? [] : [makeElement(name("color"), { rgb: `FF${fontColor}` })]),
    ];
    return this.intern(
      this.section("dxfs"),
      makeElement(name("dxf"), {}, [
        ...(font.length > 0 ? [makeElement(name("font"), {}, font)] : []),
        ...(fill === undefined
          ? []
          : [
              makeElement(name("fill"), {}, [
                makeElement(name("patternFill"), { patternType: "solid" }, [
                  makeElement(name("fgColor"), { rgb: `FF${fill}` }),
                  makeElement(name("bgColor"), { rgb: `FF${fill}` }),
                ]),
              ]),
            ]),
      ]),
    );
  }
}
