/**
 * Follows the pointer from a press until it is let go, wherever it goes; survives that the pressed element changes its
 * place in the document.
 *
 * @param onEnd Told by which event it ended: `pointercancel` where the browser took the pointer over, as for scrolling.
 */
export function trackPointer(
  onMove: (event: PointerEvent) => void,
  onEnd: (event: PointerEvent) => void = () => undefined,
): void {
  const end = (event: PointerEvent) => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", end);
    window.removeEventListener("pointercancel", end);
    onEnd(event);
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
}
