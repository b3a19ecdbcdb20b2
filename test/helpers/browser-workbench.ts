import fs from "node:fs";
import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../src/host/book/snapshot";
import { launchBrowser } from "./browser";

const SCREENSHOTS = path.resolve(__dirname, "../../test-results");
const START_TIMEOUT = 60_000;
const TEST_TIMEOUT = 120_000;

export interface WorkbenchOptions {
  readonly language?: "de" | "en";
  readonly theme?: "light" | "dark";
  /** Width of the pane in CSS pixels. */
  readonly width?: number;
  /** File name in assets/samples. */
  readonly sample?: string;
  /** A workbook file in the place of the sample. */
  readonly file?: Buffer;
}

/** Cells by row and column; blank ones are null. */
export const valuesOf = ({ rows }: SheetSnapshot): CellSnapshot["v"][][] =>
  Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.v ?? null));

/** The workbench in a browser tab, as a user sees it, with a look into the grid's model. */
export class WorkbenchTab {
  /** Uncaught errors of page and pane, and what they wrote to the console as an error. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(String(error.stack ?? error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }

  /** The pane's document, for what a locator cannot do. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((it) => it.url().endsWith("/taskpane.html"));
    if (!frame) throw new Error("the page has no pane");
    return frame;
  }

  /** The whole workbook as it stands in the grid. */
  async snapshot(): Promise<BookSnapshot> {
    // Text crosses to the test many times faster than objects do.
    const text = await this.page.evaluate(() => JSON.stringify(window.workbench!.snapshot()));
    return JSON.parse(text) as BookSnapshot;
  }

  /** The names of the sheets from left to right. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench!.stage.book.sheets.map(({ name }) => name));
  }

  /** Waits until the workbook of that name is open. */
  async opened(name: string): Promise<void> {
    await this.page.waitForFunction((wanted) => window.workbench?.stage.book.name === wanted, name);
  }

  /** Waits until there is a sheet of that name, or none any more. */
  async sheetIs(there: "there" | "gone", name: string): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, sheet]) =>
        window.workbench!.stage.book.sheets.some((each) => each.name === sheet) === (wanted === "there"),
      [there, name] as const,
    );
  }

  /** Cells of a sheet by row and column; blank ones are null. */
  async values(sheetName: string): Promise<CellSnapshot["v"][][]> {
    const { sheets } = await this.snapshot();
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    return valuesOf(sheet);
  }

  /** Opens a workbook by the file dialog. */
  async openFile(name: string, buffer: Buffer): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    });
  }

  /** Presses the save button and takes the file that the browser would have kept. */
  async saveFile(label: "Speichern" | "Save"): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("banner").getByRole("button", { name: label, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
  }

  /** Keeps a picture in test-results/ where the environment variable PICTURES asks for it. */
  async screenshot(name: string): Promise<void> {
    if (process.env["PICTURES"] === undefined) return;
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }
}

/** Opens the workbench that the global set-up serves, and waits until its workbook is on the screen. */
export async function openWorkbench(
  browser: Browser,
  { file, ...options }: WorkbenchOptions = {},
): Promise<WorkbenchTab> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: options.language === "en" ? "en-US" : "de-DE",
    acceptDownloads: true,
  });
  const tab = new WorkbenchTab(await context.newPage());
  if (file) await tab.page.route("**/samples/*", (route) => route.fulfill({ body: file }));
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]),
  );
  await tab.page.goto(`${process.env["WORKBENCH_URL"]}?${query}`);
  await tab.page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: START_TIMEOUT });
  return tab;
}

/** One browser for a test file; each test's tabs are closed after it. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  jest.setTimeout(TEST_TIMEOUT);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error("the browser has not started");
    return browser;
  };
}
