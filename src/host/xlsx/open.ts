import type { BookSnapshot } from "../book/snapshot";
import { customParts, readSettings, SETTINGS_NAMESPACE } from "./custom-xml";
import { XlsxError } from "./errors";
import { Package } from "./package";
import { readNames } from "./read-parts";
import { readSheet, type SheetHeader } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readSharedStrings } from "./shared-strings";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "./xml";

declare const original: unique symbol;

/** The file as it was opened; `saveXlsxFile` writes changes onto it. Opaque. */
export interface OriginalFile {
  readonly [original]: true;
}

export interface OpenedFile {
  readonly snapshot: BookSnapshot;
  readonly file: OriginalFile;
}

/** What stands behind an `OriginalFile`. */
export interface OriginalContent {
  readonly pack: Package;
  readonly snapshot: BookSnapshot;
  /** Path of the workbook's part. */
  readonly workbook: string;
}

const contents = new WeakMap<OriginalFile, OriginalContent>();

export const contentOf = (file: OriginalFile): OriginalContent | undefined => contents.get(file);

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/** True when the text stands in the bytes in UTF-16, as compound files write the names of their streams. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length++;
    if (length === name.length) return true;
  }
  return false;
}

function unpack(bytes: Uint8Array, name: string): Package {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsStream(bytes, "EncryptedPackage")) throw new XlsxError("encrypted", { name });
    throw new XlsxError(
      holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "legacy-xls" : "not-a-workbook",
      { name },
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError("not-a-workbook", { name });
  try {
    return Package.unzip(bytes);
  } catch (cause) {
    if (cause instanceof XlsxError) throw new XlsxError(cause.kind, { ...cause.detail, name }, { cause });
    throw new XlsxError("damaged", { name }, { cause });
  }
}

function findWorkbook(pack: Package, name: string): { path: string; root: XmlElement } {
  if (pack.text("mimetype")?.startsWith("application/vnd.oasis.opendocument") === true)
    throw new XlsxError("open-document", { name });
  const path = pack.related("", "officeDocument");
  if (path === undefined) throw new XlsxError("not-a-workbook", { name });
  if (path.endsWith(".bin")) throw new XlsxError("binary-workbook", { name });
  const root = pack.document(path)?.root;
  if (!root) throw new XlsxError("damaged", { name, part: path });
  if (!root.name.endsWith("workbook")) throw new XlsxError("not-a-workbook", { name });
  return { path, root };
}

/** Sheets with cells, in the order of their tabs; sheets that are one chart stay with the file. */
function sheetHeaders(pack: Package, workbook: string, root: XmlElement): SheetHeader[] {
  const targets = new Map(
    pack.relationships(workbook).map((relationship) => [relationship.id, relationship]),
  );
  return childrenOf(childOf(root, "sheets"), "sheet").flatMap((element) => {
    const relationship = targets.get(attributeOf(element, "id") ?? "");
    return relationship?.type === "worksheet"
      ? [
          {
            name: attributeOf(element, "name") ?? "",
            path: relationship.target,
            state: attributeOf(element, "state"),
          },
        ]
      : [];
  });
}

function readBook(pack: Package, name: string): OriginalContent {
  const { path, root } = findWorkbook(pack, name);
  const headers = sheetHeaders(pack, path, root);
  if (headers.length === 0) throw new XlsxError("no-sheets", { name });
  const strings = readSharedStrings(pack, pack.related(path, "sharedStrings"));
  const styles = readStyles(pack, path);
  const date1904 = flagOf(childOf(root, "workbookPr"), "date1904");
  const sheets = headers.map((header) => readSheet(pack, header, { strings, date1904, styles }));
  const allNames = childrenOf(childOf(root, "sheets"), "sheet").map(
    (element) => attributeOf(element, "name") ?? "",
  );
  const view = childrenOf(childOf(root, "bookViews"), "workbookView")[0];
  const active = allNames[Number(attributeOf(view, "activeTab") ?? 0)];
  const parts = customParts(pack, path);
  const settings = parts.find((part) => part.namespace === SETTINGS_NAMESPACE);
  const snapshot: BookSnapshot = {
    name,
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.name === active),
    ),
    names: readNames(root, allNames),
    settings: settings ? readSettings(settings.text) : {},
    customXmlParts: parts.filter((part) => part !== settings).map((part) => part.text),
    date1904,
  };
  return { pack, snapshot, workbook: path };
}

/**
 * Opens an .xlsx or .xlsm file.
 *
 * @param bytes The whole file.
 * @param name The file's name, for the snapshot and for messages.
 * @returns The workbook as plain data, and the file to save changes onto.
 * @throws XlsxError when it is no workbook, encrypted, of another format, damaged or too large.
 */
export async function openXlsxFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const pack = unpack(bytes, name);
  let content: OriginalContent;
  try {
    content = readBook(pack, name);
  } catch (cause) {
    if (cause instanceof XlsxError) throw new XlsxError(cause.kind, { ...cause.detail, name }, { cause });
    throw new XlsxError("damaged", { name }, { cause });
  }
  const file = {} as OriginalFile;
  contents.set(file, content);
  return { snapshot: content.snapshot, file };
}
