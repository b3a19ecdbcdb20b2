/**
 * An element; attribute values are decoded. Strings between children are raw markup (escaped text, comments,
 * instructions) and are written back as they were read.
 */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

export interface XmlDocument {
  readonly prolog: string;
  readonly root: XmlElement;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, code: string) => {
    if (code.startsWith("#x")) return String.fromCodePoint(parseInt(code.slice(2), 16));
    if (code.startsWith("#")) return String.fromCodePoint(Number(code.slice(1)));
    return NAMED[code] ?? whole;
  });
}

export const encodeText = (text: string): string =>
  text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));

const encodeAttribute = (text: string): string =>
  encodeText(text).replace(/["\n\r\t]/g, (char) => (char === '"' ? "&quot;" : `&#${char.charCodeAt(0)};`));

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function parseAttributes(markup: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of markup.matchAll(ATTRIBUTE))
    attributes.set(match[1]!, decodeXml(match[2] ?? match[3] ?? ""));
  return attributes;
}

/** End of the tag that starts at `from`: the next ">" outside of quotes. */
function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const close = text.indexOf(">", at);
    if (close < 0) throw new SyntaxError("tag without end");
    const piece = text.slice(from, close);
    const quotes = piece.match(/"[^"]*"|'[^']*'|["']/g);
    if (!quotes || quotes.every((quote) => quote.length > 1)) return close;
    at = close + 1;
  }
}

/** Reads a whole document. @throws SyntaxError when it is not well-formed. */
export function parseXml(text: string): XmlDocument {
  const top: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  let at = 0;
  let prolog: string | undefined;
  while (at < text.length) {
    const parent = open[open.length - 1]!;
    const next = text.indexOf("<", at);
    if (next < 0 || next > at) parent.children.push(text.slice(at, next < 0 ? undefined : next));
    if (next < 0) break;
    if (text.startsWith("<!--", next)) at = keepRaw(parent, text, next, "-->");
    else if (text.startsWith("<![CDATA[", next)) at = keepRaw(parent, text, next, "]]>");
    else if (text.startsWith("<?", next)) at = keepRaw(parent, text, next, "?>");
    else if (text.startsWith("<!", next)) throw new SyntaxError("document type in a part");
    else if (text[next + 1] === "/") {
      const end = tagEnd(text, next);
      const closed = open.pop();
      if (closed?.name !== text.slice(next + 2, end).trim()) throw new SyntaxError("tags do not match");
      at = end + 1;
    } else {
      const end = tagEnd(text, next);
      const empty = text[end - 1] === "/";
      const tag = text.slice(next + 1, empty ? end - 1 : end);
      const name = /^[^\s]+/.exec(tag)?.[0];
      if (name === undefined) throw new SyntaxError("tag without name");
      const element = { name, attributes: parseAttributes(tag.slice(name.length)), children: [] };
      if (open.length === 1) prolog ??= text.slice(0, next);
      parent.children.push(element);
      if (!empty) open.push(element);
      at = end + 1;
    }
  }
  const root = top.children.find(isElement);
  if (!root || open.length !== 1) throw new SyntaxError("document is cut off");
  return { prolog: (prolog ?? "").replace(/^\uFEFF/, ""), root };
}

function keepRaw(parent: XmlElement, text: string, from: number, terminator: string): number {
  const end = text.indexOf(terminator, from);
  if (end < 0) throw new SyntaxError("markup without end");
  parent.children.push(text.slice(from, end + terminator.length));
  return end + terminator.length;
}

export function serializeElement(element: XmlElement): string {
  let out = `<${element.name}`;
  for (const [name, value] of element.attributes) out += ` ${name}="${encodeAttribute(value)}"`;
  if (element.children.length === 0) return `${out}/>`;
  out += ">";
  for (const child of element.children) out += typeof child === "string" ? child : serializeElement(child);
  return `${out}</${element.name}>`;
}

export const serializeXml = (document: XmlDocument): string =>
  document.prolog + serializeElement(document.root);

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

/** Name without namespace prefix. */
export const localName = (element: XmlElement): string => element.name.slice(element.name.indexOf(":") + 1);

/** Prefix with its colon, or "". */
export const prefixOf = (element: XmlElement): string => element.name.slice(0, element.name.indexOf(":") + 1);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? element.children.filter(isElement).filter((child) => localName(child) === name) : [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && localName(child) === name);

/** Attribute by its local name, whatever the prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const own = element.attributes.get(name);
  if (own !== undefined) return own;
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** True for "1", "true" and "on". */
export const flagOf = (element: XmlElement | undefined, name: string): boolean =>
  /^(1|true|on)$/.test(attributeOf(element, name) ?? "");

export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children
    .map((child) => {
      if (isElement(child)) return textOf(child);
      if (child.startsWith("<![CDATA[")) return child.slice(9, -3);
      return child.startsWith("<!--") || child.startsWith("<?") ? "" : decodeXml(child);
    })
    .join("");
}

export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const map = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) map.set(key, String(value));
  return { name, attributes: map, children: [...children] };
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

export const cloneElement = (element: XmlElement): XmlElement => ({
  name: element.name,
  attributes: new Map(element.attributes),
  children: element.children.map((child) => (isElement(child) ? cloneElement(child) : child)),
});
