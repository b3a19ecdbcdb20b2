import type { Page } from "playwright-core";
import { type Act, holdUps, print, watchView } from "./hold-ups";
import { withPane } from "./open-pane";

const CUSTOMERS = 50_000;
/** Milliseconds in which the pane must answer again once everything has been computed. */
const BOUND = 200;

async function measure(page: Page): Promise<void> {
  const view = async (label: string, act: Act) =>
    print(label, await holdUps(() => watchView(page), act), BOUND);
  const button = (name: RegExp) => page.getByRole("button", { name }).first();
  const tab = (name: RegExp | string) => page.getByRole("tab", { name });
  const arrow = (run: number) => (run % 2 === 0 ? "ArrowRight" : "ArrowLeft");
  const back = () => page.getByRole("button", { name: "Zurück" }).click();

  await tab(/^Ergebnis/).click();
  await button(/^Portfolio/).click();
  const border = page.getByRole("slider", { name: /Grenze/ }).first();
  await border.waitFor();
  console.log(" portfolio");
  await view("a border of the matrix", (run) => border.press(arrow(run)));
  await view("customers of a field", (run) => button(run % 2 === 0 ? /^Halten/ : /^Entwickeln/).click());
  await back();

  await button(/^Entwicklung/).click();
  await tab("Wanderung").waitFor();
  console.log(" development");
  await view("another period to compare with", (run) =>
    page.getByLabel("Von").selectOption(run % 2 === 0 ? "2023" : "2024"),
  );
  await view("the migration opened", async () => {
    await tab("Antworten").click();
    await tab("Wanderung").click();
  });
  await tab("Stetige Klassen").click();
  const margin = page.getByRole("slider").first();
  await view("the margin of steady classes", (run) => margin.press(arrow(run)));
}

void withPane("years", CUSTOMERS, measure);
