import { parseAddress } from "../address";
import { publishNames } from "../book/publish";
import type { NameRecord } from "../book/records";
import { referenceFormula } from "../book/shift-records";
import { valueOf } from "../book/value";
import { alreadyExists, invalidArgument, notFound } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { findRange } from "./range-navigation";
import { areaOf } from "./range-cells";
import { type Host, Ref, type SheetScope, define, ref } from "./types";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL_LIKE = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;

function addName(
  host: Host,
  { sheet }: SheetScope,
  name: string,
  reference: unknown,
  comment?: string,
): Ref<"NamedItem"> {
  if (typeof name !== "string" || !VALID_NAME.test(name) || CELL_LIKE.test(name) || name.length > 255)
    throw invalidArgument();
  const { book } = host;
  if (book.names.some((n) => n.sheet === sheet && sameText(n.name, name))) throw alreadyExists();
  if (book.tables.some((table) => sameText(table.name, name))) throw alreadyExists();
  const record: NameRecord = {
    id: `name-${book.nextSerial()}`,
    name,
    formula: formulaOf(reference),
    sheet,
    visible: true,
    comment: comment ?? "",
  };
  book.names.push(record);
  publishNames(book);
  return ref("NamedItem", record);
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Ref && reference.type === "Range") {
    const { self } = reference as Ref<"Range">;
    return referenceFormula(self.sheet, areaOf(self));
  }
  if (typeof reference === "string" && reference !== "")
    return reference.startsWith("=") ? reference : `=${reference}`;
  if (typeof reference === "number") return `=${reference}`;
  throw invalidArgument();
}

const inScope = ({ sheet }: SheetScope, host: Host) => host.book.names.filter((name) => name.sheet === sheet);

const common = keyed<SheetScope>(
  (scope, host) => inScope(scope, host).map((name) => ref("NamedItem", name)),
  (scope, key, host) => {
    const found = inScope(scope, host).find((name) => sameText(name.name, key) || name.id === key);
    return found && ref("NamedItem", found);
  },
);

export const namedItemCollection = define<SheetScope>({
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemOrNullObject", "GetCount"),
    Add: (scope, [name, reference, comment]: [string, unknown, string?], host) =>
      addName(host, scope, name, reference, comment),
    AddFormulaLocal: (scope, [name, formula, comment]: [string, string, string?], host) =>
      addName(host, scope, name, formula, comment),
  },
});

function rangeOf(name: NameRecord, host: Host): Ref<"Range"> | null {
  const text = name.formula.replace(/^=/, "");
  if (!parseAddress(text)) return null;
  return findRange(host, name.sheet ?? host.book.active, text);
}

function typeOf(name: NameRecord): string {
  const text = name.formula.replace(/^=/, "");
  if (text.includes("#REF!")) return "Error";
  if (parseAddress(text)) return "Range";
  if (/^-?\d+$/.test(text)) return "Integer";
  if (/^-?\d*\.\d+$/.test(text)) return "Double";
  if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
  return "String";
}

function valueOfName(name: NameRecord, host: Host): unknown {
  const text = name.formula.replace(/^=/, "");
  if (typeOf(name) === "Error") return "#REF!";
  const range = rangeOf(name, host);
  if (range) return text;
  if (/^-?\d*\.?\d+$/.test(text)) return Number(text);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]!.replaceAll('""', '"');
  return valueOf({ v: text });
}

export const namedItem = define<NameRecord>({
  id: (name) => name.name,
  get: {
    Name: (name) => name.name,
    Type: typeOf,
    Value: valueOfName,
    Visible: (name) => name.visible,
    Comment: (name) => name.comment,
    Scope: (name) => (name.sheet ? "Worksheet" : "Workbook"),
    Formula: (name) => name.formula,
  },
  set: {
    Visible: (name, visible: boolean) => {
      name.visible = visible;
    },
    Comment: (name, comment: string) => {
      name.comment = comment;
    },
    Formula: (name, formula: unknown, host) => {
      name.formula = formulaOf(formula);
      publishNames(host.book);
    },
  },
  nav: {
    Worksheet: (name) => {
      if (!name.sheet) throw notFound();
      return ref("Worksheet", name.sheet);
    },
    WorksheetOrNullObject: (name) => (name.sheet ? ref("Worksheet", name.sheet) : null),
  },
  call: {
    GetRange: (name, _, host) => {
      const found = rangeOf(name, host);
      if (!found) throw notFound();
      return found;
    },
    GetRangeOrNullObject: rangeOrNull,
    Delete: (name, _, host) => {
      host.book.names = host.book.names.filter((other) => other !== name);
      publishNames(host.book);
    },
  },
});

function rangeOrNull(name: NameRecord, _: readonly unknown[], host: Host): Ref<"Range"> | null {
  return rangeOf(name, host);
}
