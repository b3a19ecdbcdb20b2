/** Bytes in UTF-8 are counted only where the length leaves doubt. */
export function exceeds(text: string, limit: number | undefined): boolean {
  if (limit === undefined || text.length * 3 <= limit) return false;
  let bytes = text.length;
  for (let i = 0; i < text.length && bytes <= limit; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes > limit;
}
