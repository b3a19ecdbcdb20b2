import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

import { XlsxError } from "./errors";
import {
  attributeOf,
  childrenOf,
  makeElement,
  parseXml,
  prefixOf,
  removeChild,
  serializeXml,
  type XmlDocument,
} from "./xml";

/** Most that is unpacked, in bytes; a sheet of five million cells has about a third of it. */
const UNPACKED_LIMIT = 1_000_000_000;
/** Longest single part, in bytes: the engine's strings end a little above. */
const PART_LIMIT = 500_000_000;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
// The zip format has no zone: a fixed date keeps equal books equal in bytes.
const FIXED_DATE = "2025-01-01T00:00:00";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. "worksheet". */
  readonly type: string;
  /** Path within the package; an address for external targets. */
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

function resolvePath(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folderOf(base) + target).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

const relationshipsPath = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function fromUtf16(bytes: Uint8Array): string {
  const units: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2)
    units.push(String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8)));
  return units.join("");
}

/** The parts of an .xlsx file; parts that nobody changes are written back byte for byte. */
export class Package {
  private readonly documents = new Map<string, XmlDocument>();
  private readonly changed = new Set<string>();

  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    private readonly byLowerCase: Map<string, string>,
  ) {}

  static fromParts(parts: Iterable<readonly [string, Uint8Array]>): Package {
    const map = new Map<string, Uint8Array>();
    const names = new Map<string, string>();
    for (const [path, bytes] of parts) {
      if (path.endsWith("/")) continue;
      map.set(path, bytes);
      names.set(path.replaceAll("\\", "/").toLowerCase(), path);
    }
    return new Package(map, names);
  }

  static unzip(bytes: Uint8Array): Package {
    let unpacked = 0;
    const entries = unzipSync(bytes, {
      filter: (file) => {
        unpacked += file.originalSize;
        if (unpacked > UNPACKED_LIMIT || file.originalSize > PART_LIMIT)
          throw new XlsxError("too-large", { bytes: unpacked, limit: UNPACKED_LIMIT, part: file.name });
        return true;
      },
    });
    return Package.fromParts(Object.entries(entries));
  }

  /** A copy whose changes leave this one alone. */
  copy(): Package {
    return Package.fromParts(this.parts);
  }

  private nameOf(path: string): string | undefined {
    return this.parts.has(path) ? path : this.byLowerCase.get(path.toLowerCase());
  }

  has(path: string): boolean {
    return this.nameOf(path) !== undefined;
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(this.nameOf(path) ?? path);
    if (!bytes) return undefined;
    return bytes[0] === 0xff && bytes[1] === 0xfe ? fromUtf16(bytes) : strFromU8(bytes);
  }

  setText(path: string, text: string): void {
    const name = this.nameOf(path) ?? path;
    this.documents.delete(name);
    this.store(name, strToU8(text));
  }

  private store(name: string, bytes: Uint8Array): void {
    this.parts.set(name, bytes);
    this.byLowerCase.set(name.toLowerCase(), name);
  }

  remove(path: string): void {
    const name = this.nameOf(path);
    if (name === undefined) return;
    this.parts.delete(name);
    this.documents.delete(name);
    this.changed.delete(name);
    this.byLowerCase.delete(name.toLowerCase());
    const types = this.edit(CONTENT_TYPES).root;
    for (const override of childrenOf(types, "Override"))
      if (attributeOf(override, "PartName")?.toLowerCase() === `/${name.toLowerCase()}`)
        removeChild(types, override);
    const own = this.nameOf(relationshipsPath(path));
    if (own !== undefined) this.parts.delete(own);
  }

  /** The parsed part, for reading only; undefined when there is none. */
  document(path: string): XmlDocument | undefined {
    const name = this.nameOf(path) ?? path;
    const known = this.documents.get(name);
    if (known) return known;
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      const parsed = parseXml(text);
      this.documents.set(name, parsed);
      return parsed;
    } catch (cause) {
      throw new XlsxError("damaged", { part: name }, { cause });
    }
  }

  /** The parsed part, to be changed: it is written anew by `zip`. */
  edit(path: string): XmlDocument {
    const document = this.document(path);
    if (!document) throw new XlsxError("damaged", { part: path });
    this.changed.add(this.nameOf(path) ?? path);
    return document;
  }

  relationships(part: string): Relationship[] {
    const root = this.document(relationshipsPath(part))?.root;
    return childrenOf(root, "Relationship").map((element) => {
      const type = attributeOf(element, "Type") ?? "";
      const target = decodeURI(attributeOf(element, "Target") ?? "").replaceAll("\\", "/");
      const external = attributeOf(element, "TargetMode") === "External";
      return {
        id: attributeOf(element, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolvePath(part, target),
        external,
      };
    });
  }

  /** Target of the first relationship of that type. */
  related(part: string, type: string): string | undefined {
    return this.relationships(part).find((relationship) => relationship.type === type)?.target;
  }

  /** Ties `target` to `part`; `type` is the last word of an Office relationship type, or a whole type. @returns the id. */
  relate(part: string, type: string, target: string): string {
    const path = relationshipsPath(part);
    if (!this.has(path))
      this.setText(
        path,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
      );
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const { root } = this.edit(path);
    root.children.push(
      makeElement(`${prefixOf(root)}Relationship`, {
        Id: id,
        Type: type.includes(":") ? type : `${OFFICE}/${type}`,
        Target: `/${target}`,
      }),
    );
    return id;
  }

  unrelate(part: string, id: string): void {
    const { root } = this.edit(relationshipsPath(part));
    for (const element of childrenOf(root, "Relationship"))
      if (attributeOf(element, "Id") === id) removeChild(root, element);
  }

  /** Adds a new part with its content type. */
  add(path: string, contentType: string, text: string): void {
    this.setText(path, text);
    const { root } = this.edit(CONTENT_TYPES);
    root.children.push(
      makeElement(`${prefixOf(root)}Override`, { PartName: `/${path}`, ContentType: contentType }),
    );
  }

  /** Declares the content type of all parts with that ending. */
  declareExtension(extension: string, contentType: string): void {
    const { root } = this.edit(CONTENT_TYPES);
    const known = childrenOf(root, "Default").some(
      (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
    );
    if (!known)
      root.children.unshift(
        makeElement(`${prefixOf(root)}Default`, { Extension: extension, ContentType: contentType }),
      );
  }

  /** First path of the form `before` + number + `after` that is free. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  zip(): Uint8Array {
    for (const name of this.changed)
      this.store(name, strToU8(serializeXml(this.documents.get(name) ?? parseXml(this.text(name)!))));
    this.changed.clear();
    const names = [...this.parts.keys()].sort((a, b) =>
      a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : 0,
    );
    const entries: Zippable = {};
    for (const name of names) entries[name] = [this.parts.get(name)!, { mtime: FIXED_DATE, level: 6, os: 0 }];
    return zipSync(entries);
  }
}
