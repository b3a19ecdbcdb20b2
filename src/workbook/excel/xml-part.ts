import { WorkbookError } from "../workbook";

/** The text that `setPartText` has put into the workbook under a namespace, or undefined. */
export async function partText(
  context: Excel.RequestContext,
  namespace: string,
): Promise<string | undefined> {
  const part = await findPart(context, namespace);
  if (!part) return undefined;
  const xml = part.getXml();
  await context.sync();
  return textOf(xml);
}

/** Keeps a text in a custom XML part of the workbook and reads it back; undefined takes the part away. */
export async function setPartText(
  context: Excel.RequestContext,
  namespace: string,
  text: string | undefined,
): Promise<void> {
  const standing = await findPart(context, namespace);
  if (text === undefined) {
    standing?.delete();
    await context.sync();
    return;
  }
  const xml = xmlOf(namespace, text);
  const part = standing ?? context.workbook.customXmlParts.add(xml);
  standing?.setXml(xml);
  const back = part.getXml();
  await context.sync();
  if (textOf(back) !== text) throw new WorkbookError("read-failed");
}

async function findPart(
  context: Excel.RequestContext,
  namespace: string,
): Promise<Excel.CustomXmlPart | undefined> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load("id");
  await context.sync();
  return part.isNullObject ? undefined : part;
}

/** A text as it stands in a part. */
export function xmlOf(namespace: string, text: string): string {
  return `<store xmlns="${namespace}">${toBase64(text)}</store>`;
}

/** Base64 goes through every XML reader and writer unchanged, line breaks and signs of markup included. */
function toBase64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function textOf({ value: xml }: OfficeExtension.ClientResult<string>): string {
  const content = /<(?:\w+:)?store\b[^>]*>([\s\S]*?)<\/(?:\w+:)?store>/.exec(xml)?.[1] ?? "";
  try {
    const bytes = Uint8Array.from(atob(content.trim()), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError("read-failed", {}, { cause });
  }
}
