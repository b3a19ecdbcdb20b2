/**
 * Puts the text of an element into the clipboard.
 *
 * @returns False where the browser allows it to nobody but the user; then the text is selected, and the keys for
 * copying take it.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // A frame without the permission still may copy what is selected, and the user always may.
    window.getSelection()?.selectAllChildren(element);
    return document.execCommand("copy");
  }
}
