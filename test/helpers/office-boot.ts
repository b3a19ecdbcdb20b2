import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";

const LIBRARY = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const BASE = "https://localhost/lib/";

// jsdom lacks what the formula engine and the client take from a browser.
Object.assign(globalThis, { MessageChannel: globalThis.MessageChannel ?? MessageChannel });

const read = (file: string): string | undefined => {
  const path = join(LIBRARY, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
};

function run(source: string, file: string): void {
  (0, window.eval)(`${source}\n//# sourceURL=${file}`);
}

/** Loads the client's scripts from the package as they are, into this window. */
export async function bootClient(): Promise<void> {
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE))
      return append.call(this, node) as T;
    const file = node.src.slice(BASE.length);
    setTimeout(() => {
      const source = read(file.toLowerCase()) ?? read(file);
      if (source !== undefined) run(source, file);
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  const tag = document.createElement("script");
  tag.setAttribute("src", `${BASE}office.js`);
  append.call(document.head, tag);
  run(read("office.js")!, "office.js");
  await Office.onReady();
}
