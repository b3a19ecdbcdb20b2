import { decodeXml, encodeText } from "./xml";

/** Text of a string as the format keeps it: `_x000D_` stands for a character that XML does not carry. */
export function decodeCellText(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const escapeUnit = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const encodeCellText = (text: string): string =>
  encodeText(
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, escapeUnit),
  );

/** The `<t>` element of a string. */
export const textElement = (text: string, prefix: string): string =>
  `<${prefix}t${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ""}>${encodeCellText(text)}</${prefix}t>`;

/** Joined runs of a rich or plain string; phonetic guides are left out. */
export function stringItemText(inner: string, prefix: string): string {
  const source = inner.includes("rPh")
    ? inner.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, "g"), "")
    : inner;
  const open = `<${prefix}t`;
  let text = "";
  for (let at = source.indexOf(open); at >= 0; at = source.indexOf(open, at + 1)) {
    const next = source[at + open.length];
    if (next !== ">" && next !== " " && next !== "/") continue;
    const tagClose = source.indexOf(">", at);
    if (source[tagClose - 1] === "/") continue;
    const end = source.indexOf(`</${prefix}t>`, tagClose);
    text += decodeCellText(source.slice(tagClose + 1, end < 0 ? undefined : end));
  }
  return text;
}
