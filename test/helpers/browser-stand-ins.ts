import "@testing-library/jest-dom";

// jsdom lays nothing out and has none of these; components only need them to exist.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver;
window.IntersectionObserver ??= NoObserver as unknown as typeof IntersectionObserver;
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;
Element.prototype.scrollIntoView ??= () => undefined;

// The virtual list asks how large its grid is; without a layout it would show no row.
const LIST_SIZE = 320;
const sizeOfGrid = {
  configurable: true,
  get(this: Element) {
    return this.getAttribute("role") === "grid" ? LIST_SIZE : 0;
  },
};
Object.defineProperties(Element.prototype, { clientHeight: sizeOfGrid, clientWidth: sizeOfGrid });

// Fluent inserts thousands of style rules, and jsdom walks through all of them for each element whose visibility is
// asked for. No test looks at styles.
CSSStyleSheet.prototype.insertRule = () => 0;

HTMLCanvasElement.prototype.getContext = () => null;
