import { paneFaults } from "../helpers/browser-axe";
import { stepTab, useOwnList, WORDS } from "../helpers/browser-pane";
import { openWorkbench, useBrowser } from "../helpers/browser-workbench";

const SAMPLE = "machine-parts-three-years.xlsx";
const FIRST_ROW = 3;
const CUSTOMERS = 140;

const browser = useBrowser();

/** Gini's coefficient from the ranks of the amounts. */
function giniOf(amounts: readonly number[]): number {
  const ascending = [...amounts].sort((a, b) => a - b);
  const count = ascending.length;
  const weighed = ascending.reduce((sum, amount, at) => sum + (2 * (at + 1) - count - 1) * amount, 0);
  return weighed / (count * ascending.reduce((sum, amount) => sum + amount, 0));
}

test("the portfolio shows, lists and writes where each customer stands, and how much hangs on how few", async () => {
  const tab = await openWorkbench(browser(), { language: "en", theme: "dark", width: 360, sample: SAMPLE });
  const [header = [], ...rows] = (await tab.values("Customers")).slice(FIRST_ROW - 1);
  await useOwnList(tab, "en");
  const { pane } = tab;
  await stepTab(tab, WORDS.en.steps[3]).click();
  await pane.getByRole("button", { name: /^Portfolio/ }).click();
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

  const matrix = pane.locator("[data-matrix]");
  await matrix.focus();
  const said = /^(.*?) \(.*?\): /;
  const lookedAt = async () => said.exec((await matrix.getAttribute("aria-valuetext")) ?? "")?.[1];
  await tab.page.keyboard.press("PageDown");
  for (let presses = 0; presses < 20 && (await lookedAt()) === undefined; presses++)
    await tab.page.keyboard.press("ArrowLeft");
  const looked = (await lookedAt())!;
  await tab.page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: looked }).waitFor();
  expect(await paneFaults(tab)).toEqual([]);

  const fields = pane.getByRole("group", { name: "Show the customers of a field" }).getByRole("button");
  const shown = new Map(
    (await fields.evaluateAll((each) => each.map((one) => one.getAttribute("aria-label") ?? ""))).map(
      (label): [string, number] => {
        const [, name = "", count] = /^(.*), (\d+) customers$/.exec(label) ?? [];
        return [name, Number(count)];
      },
    ),
  );
  await fields.first().click();
  const [first, count] = [...shown][0]!;
  await pane
    .getByRole("status")
    .getByText(new RegExp(`^${count} customers?[ ,]`))
    .waitFor();
  await pane.getByRole("grid", { name: `Customers: ${first}` }).waitFor();

  await pane.getByRole("tab", { name: "Fields", exact: true }).click();
  await pane.getByRole("region", { name: first }).waitFor();
  expect(await paneFaults(tab)).toEqual([]);

  await pane.getByRole("tab", { name: "Concentration", exact: true }).click();
  const amount = pane.getByRole("combobox", { name: "What makes customers large" });
  const column = header.indexOf(await amount.inputValue());
  const amounts = rows
    .filter((row) => String(row[0]) !== "Total")
    .flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
  await pane.getByText(`Gini coefficient ${giniOf(amounts).toFixed(2)}`).waitFor();
  expect(await paneFaults(tab)).toEqual([]);

  await pane.getByRole("tab", { name: "Write", exact: true }).click();
  await button("Write the list").click();
  await pane.getByText(new RegExp(`^${CUSTOMERS} customers now stand in `)).waitFor();
  const written = await tab.values("Portfolio");
  const top = written.findIndex((row) => row.includes("Field") && row.includes("Strategy"));
  const at = written[top]!.indexOf("Field");
  const counted = new Map<string, number>();
  for (const row of written.slice(top + 1)) {
    const name = String(row[at] ?? "");
    if (name !== "") counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries([...shown].filter(([, each]) => each > 0)));

  const names = await tab.sheetNames();
  await button("Write the sheet “Matrix”").click();
  await pane.getByText(/^The sheet “.*” is written\.$/).waitFor();
  const page = (await tab.snapshot()).sheets.find(({ name }) => !names.includes(name))!;
  expect(page.charts?.map(({ type }) => type)).toContain("Bubble");
  expect(await paneFaults(tab)).toEqual([]);
  await button("Undo the sheet “Matrix”").click();
  await tab.sheetIs("gone", page.name);
  expect(await tab.sheetNames()).toEqual(names);
  expect(tab.errors).toEqual([]);
});
