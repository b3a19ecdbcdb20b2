import type { Page } from "playwright-core";
import type { ClassRule } from "../../src/core";
import { median } from "../core/measure";
import { type Act, holdUps, milliseconds, print, type Watch, watchView } from "./hold-ups";
import { withPane } from "./open-pane";

const CUSTOMERS = 100_000;
/** Milliseconds in which the pane must answer again. */
const BOUND = 100;

const RULES: readonly (ClassRule | undefined)[] = [
  undefined,
  { kind: "quota", upTo: [10, 25, 50, 80] },
  { kind: "cumulated", column: "Umsatz", upTo: [50, 70, 85, 95] },
  { kind: "breaks" },
];

/** Watches until a model other than the present one is scored. */
const watchEdit = (page: Page): Promise<Watch> =>
  page.evaluateHandle(() => {
    const { session, watchThread } = window.bench;
    const { model: before } = session.getState();
    return watchThread(() => {
      const { model, scoredModel } = session.getState();
      return model !== before && model === scoredModel;
    });
  });

async function setRule(page: Page, rule: ClassRule | undefined): Promise<void> {
  const watch = await watchEdit(page);
  await page.evaluate((wanted) => {
    window.bench.session.getState().editModel(({ classes: { bound, list }, ...model }) => ({
      ...model,
      classes: { bound, list, ...(wanted && { rule: wanted }) },
    }));
  }, rule);
  await watch.evaluate((end) => end());
}

/** Shifts points between the first two factors, as a slider does whose page is not in sight. */
const shiftWeight = (page: Page, run: number) =>
  page.evaluate(
    (shift) => {
      window.bench.session.getState().editModel((model) => ({
        ...model,
        factors: model.factors.map((factor, at) =>
          at > 1 ? factor : { ...factor, weight: 20 + (at === 0 ? shift : -shift) },
        ),
      }));
    },
    (run % 2) + 1,
  );

async function measure(page: Page): Promise<void> {
  const edit = async (label: string, act: Act) => {
    const runs = await holdUps(() => watchEdit(page), act);
    print(label, runs, BOUND, `, result shown after ${milliseconds(median(runs.map(({ shown }) => shown)))}`);
  };
  const view = async (label: string, act: Act, prepare?: Act) =>
    print(label, await holdUps(() => watchView(page), act, prepare), BOUND);
  const show = async (step: string) => {
    await page.getByRole("tab", { name: new RegExp(`^${step}`) }).click();
    await page.getByRole("heading", { level: 1, name: step }).waitFor();
  };
  // Back and forth, so that every run changes something.
  const arrow = (run: number) => (run % 2 === 0 ? "ArrowRight" : "ArrowLeft");

  for (const rule of RULES) {
    console.log(` classes by ${rule?.kind ?? "thresholds"}`);
    await show("Daten");
    await setRule(page, rule);
    await show("Faktoren");
    const weight = page.getByRole("slider").first();
    await edit("a weight's slider", (run) => weight.press(arrow(run)));

    await show("Klassen");
    if (rule === undefined) {
      const border = page.getByRole("slider").first();
      await edit("a threshold's handle", (run) => border.press(arrow(run)));
    } else if (rule.kind !== "breaks") {
      const share = page.getByRole("spinbutton").first();
      await edit("a share of the customers", async (run) => {
        await share.fill(String(10 + (run % 2)));
        await share.press("Enter");
      });
    }
    await edit("a weight, the classes in sight", (run) => shiftWeight(page, run));

    await view(
      "the result opened",
      () => show("Ergebnis"),
      () => show("Klassen"),
    );
    await view(
      "the customers opened",
      () => page.getByRole("tab", { name: "Kunden", exact: true }).click(),
      () => page.getByRole("tab", { name: "Überblick", exact: true }).click(),
    );
    const search = page.getByRole("searchbox");
    await view("letters typed into the search", (run) => search.fill(run % 2 === 0 ? "a" : "al"));
    await search.fill("");
    for (const column of ["Punkte", "Klasse", "Kunde", "Rang"]) {
      const header = page.getByRole("columnheader", { name: new RegExp(`^${column}`) });
      await view(`sorted by ${column}`, () => header.getByRole("button").click());
    }
    await edit("a weight, the customers in sight", (run) => shiftWeight(page, run));
  }
}

void withPane("usual", CUSTOMERS, measure);
