import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Puts the focus back on what it was on before something took the place of the steps; on the heading of the page where
 * that is gone.
 */
export function useReturningFocus(isAway: boolean, page: RefObject<HTMLElement | null>): void {
  const left = useRef<Element | null>(null);
  const wasAway = useRef(isAway);
  useLayoutEffect(() => {
    if (wasAway.current === isAway) return;
    wasAway.current = isAway;
    if (isAway) {
      left.current = document.activeElement;
      return;
    }
    const opener = left.current;
    const isThere = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
    const target = isThere ? opener : page.current?.querySelector<HTMLElement>("[data-page-heading]");
    target?.focus();
  }, [isAway, page]);
}
