import { copyPlainText } from "../../components/copy-plain-text";

/**
 * Puts the text of an element into the clipboard.
 *
 * @returns False where the browser allows it to nobody but the user; then the text is selected, and the keys for
 * copying take it.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  if (await copyPlainText(element.textContent)) return true;
  window.getSelection()?.selectAllChildren(element);
  return false;
}
