import { xmlPartId } from "../book/open-records";
import type { XmlPartRecord } from "../book/records";
import { HostError, invalidArgument, notFound } from "../host-error";
import { keyed, only, sameText } from "./collection";
import { type AnyRef, type Host, define, ref } from "./types";

/** Namespace of the root element, prefixed or not. */
export function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^<>]*?)?)\/?>/.exec(
    xml.replace(/<[?!][^>]*>/g, ""),
  );
  if (!root) return "";
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : "xmlns";
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

function requireXml(xml: unknown): string {
  if (typeof xml !== "string" || xml.trim() === "") throw invalidArgument();
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) throw invalidArgument();
  return xml;
}

const parts = (host: Host): readonly AnyRef[] => host.book.xmlParts.map((part) => ref("CustomXmlPart", part));

const all = keyed<null>(
  (_, host) => parts(host),
  (_, key, host) => {
    const found = host.book.xmlParts.find((part) => sameText(part.id, key));
    return found && ref("CustomXmlPart", found);
  },
);

export const customXmlPartCollection = define<null>({
  items: all.items!,
  item: all.item!,
  call: {
    ...only(all.call, "GetItemOrNullObject", "GetCount"),
    Add: (_, [xml]: [string], host) => {
      const part: XmlPartRecord = { id: xmlPartId(host.book), xml: requireXml(xml) };
      host.book.xmlParts.push(part);
      return ref("CustomXmlPart", part);
    },
    GetByNamespace: (_, [namespace]: [string]) => ref("CustomXmlPartScopedCollection", { namespace }),
  },
});

type Scope = { readonly namespace: string };

const ofNamespace = ({ namespace }: Scope, host: Host) =>
  host.book.xmlParts.filter((part) => rootNamespace(part.xml) === namespace);

const scoped = keyed<Scope>(
  (scope, host) => ofNamespace(scope, host).map((part) => ref("CustomXmlPart", part)),
  (scope, key, host) => {
    const found = ofNamespace(scope, host).find((part) => sameText(part.id, key));
    return found && ref("CustomXmlPart", found);
  },
);

export const customXmlPartScopedCollection = define<Scope>({
  items: scoped.items!,
  item: scoped.item!,
  call: {
    ...only(scoped.call, "GetItemOrNullObject", "GetCount"),
    GetOnlyItem: (scope, _, host) => {
      const found = ofNamespace(scope, host);
      if (found.length === 0) throw notFound();
      if (found.length > 1)
        throw new HostError("GeneralException", "There is more than one custom XML part.");
      return ref("CustomXmlPart", found[0]!);
    },
    GetOnlyItemOrNullObject: (scope, _, host) => {
      const found = ofNamespace(scope, host);
      return found.length === 1 ? ref("CustomXmlPart", found[0]!) : null;
    },
  },
});

export const customXmlPart = define<XmlPartRecord>({
  id: (part) => part.id,
  get: { Id: (part) => part.id, NamespaceUri: (part) => rootNamespace(part.xml) },
  call: {
    GetXml: (part) => part.xml,
    SetXml: (part, [xml]: [string]) => {
      part.xml = requireXml(xml);
    },
    Delete: (part, _, host) => {
      host.book.xmlParts = host.book.xmlParts.filter((other) => other !== part);
    },
  },
});
