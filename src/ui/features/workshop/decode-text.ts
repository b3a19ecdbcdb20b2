/**
 * The text of a file that Excel or an editor saved: UTF-8, UTF-16 with its mark, or else the letters of Windows, in which
 * Excel saves lists (CSV) in Western countries.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
