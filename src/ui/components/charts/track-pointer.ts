/**
 * Follows the pointer from a press until it is let go, wherever it goes; survives that the pressed element changes its
 * place in the document.
 */
export function trackPointer(
  onMove: (event: PointerEvent) => void,
  onEnd: () => void = () => undefined,
): void {
  const end = () => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", end);
    window.removeEventListener("pointercancel", end);
    onEnd();
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
}
