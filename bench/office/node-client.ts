import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const LIBRARY = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const BASE = "https://localhost/lib/";

const nothing = () => undefined;

function element(tag: string): Record<string, unknown> {
  const attributes: Record<string, unknown> = {
    tagName: tag.toUpperCase(),
    style: {},
    src: "",
    setAttribute: (name: string, value: unknown) => {
      attributes[name] = value;
    },
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
  };
  return attributes;
}

function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  };
}

function run(file: string): void {
  const path = join(LIBRARY, file);
  if (existsSync(path)) runInThisContext(readFileSync(path, "utf8"), { filename: file });
}

const head = {
  appendChild(node: { src?: string; onload?: () => void }) {
    if (node.src?.startsWith(BASE)) {
      const file = node.src.slice(BASE.length);
      setTimeout(() => {
        run(file);
        node.onload?.();
      }, 0);
    }
    return node;
  },
};

/** The little of a window that the Office.js client asks for, in bare Node. */
export function makeWindow(): Window {
  const script = { src: `${BASE}office.js`, getAttribute: () => null };
  const document = {
    getElementsByTagName: (tag: string) => {
      if (tag.toLowerCase() === "script") return [script];
      return tag.toLowerCase() === "head" ? [head] : [];
    },
    createElement: element,
    addEventListener: nothing,
    head,
    body: element("body"),
    readyState: "complete",
    URL: "https://localhost/pane.html",
    domain: "localhost",
    querySelectorAll: () => [],
    getElementById: () => null,
    cookie: "",
  };
  const location = {
    href: "https://localhost/pane.html",
    origin: "https://localhost",
    search: "",
    hash: "",
    hostname: "localhost",
    protocol: "https:",
    pathname: "/pane.html",
  };
  const members = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: "",
    opener: null,
    location,
    document,
    navigator: { userAgent: "node", language: "de-DE" },
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    open: nothing,
    localStorage: storage(),
    sessionStorage: storage(),
  };
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return globalThis as unknown as Window;
}

/** Starts the client from the package as it is, in this window. */
export async function bootClient(): Promise<void> {
  run("office.js");
  await Office.onReady();
}
