import type { Package } from "./package";
import { parseXml, textOf } from "./xml";

/** Namespace of the part that keeps `workbook.settings`; Excel itself keeps them in a part of the add-in. */
export const SETTINGS_NAMESPACE = "urn:kundenwert:workbench:settings:1";

export interface CustomPart {
  readonly path: string;
  readonly text: string;
  /** Namespace of the root element; "" where there is none or the part is not well-formed. */
  readonly namespace: string;
}

export function namespaceOf(text: string): string {
  const root = /<([\w.-]+:)?[\w.-]+(\s[^>]*)?>/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  const prefix = root?.[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

/** The custom XML parts of a workbook in the order in which it names them. */
export const customParts = (pack: Package, workbook: string): CustomPart[] =>
  pack
    .relationships(workbook)
    .filter(({ type, external }) => type === "customXml" && !external)
    .flatMap(({ target }) => {
      const text = pack.text(target);
      return text === undefined ? [] : [{ path: target, text, namespace: namespaceOf(text) }];
    });

export function readSettings(text: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(textOf(parseXml(text).root));
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
