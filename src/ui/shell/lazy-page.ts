import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { loadMoreTexts } from "../i18n";

/** A part of the pane that is loaded, with its texts, when it is shown for the first time. */
export function lazyPage<P>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadMoreTexts()]);
    return page;
  });
}
