import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { WorkbenchTab } from "./browser-workbench";

const AXE = path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js");

/** Fluent's focus traps put empty, hidden elements into the page that only ever hand the focus on. */
export const FOCUS_TRAPS = ["[data-tabster-dummy]"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * Runs axe-core inside a page or frame.
 * @param exclude selectors of parts that are not ours
 * @returns one line per element that breaks a rule
 */
export async function accessibilityFindings(
  target: Page | Frame,
  exclude: readonly string[] = [],
): Promise<string[]> {
  // The pane's content-security policy refuses script elements; evaluation by the debugger is not bound by it.
  const isLoaded = await target.evaluate(() => "axe" in window);
  if (!isLoaded) await target.evaluate(readFileSync(AXE, "utf8"));
  const violations = await target.evaluate(async (excluded) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const context = { include: [["html"]], exclude: excluded.map((selector) => [selector]) };
    return (await axe.run(context, { iframes: false, resultTypes: ["violations"] })).violations;
  }, exclude);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target: where, failureSummary }) => `${id}: ${where.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** The axe findings of the pane as it stands, and by how much it scrolls sideways. */
export async function paneFaults(tab: WorkbenchTab): Promise<string[]> {
  const frame = tab.paneFrame();
  const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const found = await accessibilityFindings(frame, FOCUS_TRAPS);
  return sideways > 0 ? [...found, `${sideways} pixels too wide`] : found;
}
