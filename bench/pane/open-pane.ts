import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../test/helpers/browser";

const FOLDER = path.resolve(".cache/bench/pane");
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Kundenwert</title>
<style>html, body, #pane { height: 100%; margin: 0 }</style>
<div id="pane"></div><script type="module" src="page.js"></script></html>`;

async function buildPane(): Promise<void> {
  await build({
    entryPoints: ["bench/pane/page.tsx", "src/app/score.worker.ts"],
    entryNames: "[name]",
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, "index.html"), PAGE);
}

const ADDRESS = "http://pane.localhost/";

/** Opens the pane, 400 pixels wide, over a list of so many customers, and hands its page to `use`. */
export async function withPane(
  list: "usual" | "years",
  customers: number,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await buildPane();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    page.on("pageerror", (error) => console.error(error));
    await page.route(`${ADDRESS}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: path.join(FOLDER, pathname === "/" ? "index.html" : pathname) });
    });
    await page.goto(`${ADDRESS}?list=${list}&customers=${customers}`);
    await page.waitForFunction(() => window.bench?.session.getState().scores !== undefined);
    await use(page);
  } finally {
    await browser.close();
  }
}
