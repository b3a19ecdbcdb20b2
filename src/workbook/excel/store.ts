import { WorkbookError } from "../workbook";
import type { Runner } from "./run";

const NAMESPACE = "urn:kundenwert:store";

/** Larger parts have come back cut or not at all. */
const MAX_BYTES = 1_000_000;

/** The text of this add-in's custom XML part, or undefined where the workbook has none. */
export function loadStore(runner: Runner): Promise<string | undefined> {
  return runner.read(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    part.load("id");
    await context.sync();
    if (part.isNullObject) return undefined;
    const xml = part.getXml();
    await context.sync();
    return storedText(xml);
  });
}

/** Puts the text into this add-in's custom XML part and reads it back. */
export async function saveStore(runner: Runner, text: string): Promise<void> {
  const xml = xmlOf(text);
  if (new TextEncoder().encode(xml).length > MAX_BYTES) throw new WorkbookError("too-large");
  await runner.write((run) =>
    run("change", async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      part.load("id");
      await context.sync();
      const kept = part.isNullObject ? parts.add(xml) : part;
      if (!part.isNullObject) part.setXml(xml);
      const back = kept.getXml();
      await context.sync();
      if (storedText(back) !== text) throw new WorkbookError("read-failed");
    }),
  );
}

function xmlOf(text: string): string {
  return `<store xmlns="${NAMESPACE}">${toBase64(text)}</store>`;
}

/** Base64 goes through every XML reader and writer unchanged, line breaks and signs of markup included. */
function toBase64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function storedText({ value: xml }: OfficeExtension.ClientResult<string>): string {
  const content = /<(?:\w+:)?store\b[^>]*>([\s\S]*?)<\/(?:\w+:)?store>/.exec(xml)?.[1] ?? "";
  try {
    const bytes = Uint8Array.from(atob(content.trim()), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError("read-failed", {}, { cause });
  }
}
