import { stringItemText, textElement } from "./cell-text";
import type { Package } from "./package";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;

/** Texts of the shared strings, in the order of the part. */
export function readSharedStrings(pack: Package, path: string | undefined): string[] {
  const text = path === undefined ? undefined : pack.text(path);
  if (text === undefined) return [];
  const prefix = /<([\w.-]+:)?sst[\s>]/.exec(text)?.[1] ?? "";
  const items: string[] = [];
  const pattern = new RegExp(`<${prefix}si(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}si>)`, "g");
  for (const match of text.matchAll(pattern)) items.push(stringItemText(match[1] ?? "", prefix));
  return items;
}

/** Adds strings to the shared ones of a package; those that are there already are used again. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private count: number;

  constructor(
    private readonly pack: Package,
    private readonly workbook: string,
  ) {
    const known = readSharedStrings(pack, pack.related(workbook, "sharedStrings"));
    this.count = known.length;
    known.forEach((text, index) => {
      if (!this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.count);
    this.added.push(text);
    return this.count++;
  }

  /** Writes the strings that were added. */
  flush(): void {
    if (this.added.length === 0) return;
    let path = this.pack.related(this.workbook, "sharedStrings");
    if (path === undefined) {
      path = "xl/sharedStrings.xml";
      this.pack.add(path, TYPE, EMPTY);
      this.pack.relate(this.workbook, "sharedStrings", path);
    }
    const text = this.pack.text(path) ?? EMPTY;
    const opening = /<([\w.-]+:)?sst(\s[^>]*?)?(\/?)>/.exec(text);
    const prefix = opening?.[1] ?? "";
    const head = text.slice(0, opening?.index ?? 0);
    const attributes = (opening?.[2] ?? "").replace(/\s(count|uniqueCount)=("[^"]*"|'[^']*')/g, "");
    const from = (opening?.index ?? 0) + (opening?.[0].length ?? 0);
    const end = opening?.[3] === "/" ? from : text.lastIndexOf(`</${prefix}sst>`);
    const items = this.added.map((item) => `<${prefix}si>${textElement(item, prefix)}</${prefix}si>`);
    this.pack.setText(
      path,
      `${head}<${prefix}sst${attributes} uniqueCount="${this.count}">${text.slice(from, end)}${items.join("")}</${prefix}sst>`,
    );
    this.added.length = 0;
  }
}
