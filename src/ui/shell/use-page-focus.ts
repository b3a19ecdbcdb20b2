import { type RefObject, useEffect, useRef } from "react";
import { useSession } from "../session";

/**
 * Puts the focus on the heading of a page when its step was opened or the first-run page was left, also when the page
 * is still being loaded.
 */
export function usePageFocus(page: RefObject<HTMLElement | null>): void {
  const step = useSession((session) => session.step);
  const welcomed = useSession((session) => session.welcomed);
  const shown = useRef(welcomed ? step : undefined);
  useEffect(() => {
    const element = page.current;
    if (element === null || shown.current === step) return undefined;
    shown.current = step;
    element.scrollTop = 0;
    const focus = () => {
      const heading = element.querySelector<HTMLElement>("[data-page-heading]");
      heading?.focus();
      return heading !== null;
    };
    if (focus()) return undefined;
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [welcomed, step, page]);
}
