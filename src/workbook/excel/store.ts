import { WorkbookError } from "../workbook";
import type { Runner } from "./run";
import { partText, setPartText, xmlOf } from "./xml-part";

const NAMESPACE = "urn:kundenwert:store";

/** Larger parts have come back cut or not at all. */
const MAX_BYTES = 1_000_000;

/** The text of this add-in's custom XML part, or undefined where the workbook has none. */
export function loadStore(runner: Runner): Promise<string | undefined> {
  return runner.read((context) => partText(context, NAMESPACE));
}

/** Puts the text into this add-in's custom XML part and reads it back. */
export async function saveStore(runner: Runner, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(xmlOf(NAMESPACE, text)).length;
  if (bytes > MAX_BYTES) throw new WorkbookError("too-large");
  await runner.write((run) => run("change", (context) => setPartText(context, NAMESPACE, text)));
}
