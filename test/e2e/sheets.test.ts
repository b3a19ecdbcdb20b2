import { defaultClasses, type ScoringModel } from "../../src/core";
import { loadModel, openList } from "../helpers/browser-model";
import { type PaneLanguage, stepTab, WORDS, writeResults } from "../helpers/browser-pane";
import { useBrowser, type WorkbenchTab } from "../helpers/browser-workbench";

/**
 * Points: Adler 50 + 30 + 16 = 96, Bach 50 + 15 + 14 = 79, Conrad 30 + 30 + 14 = 74, Dorn 10 + 30 + 20 = 60,
 * Engel 10 + 0 + 12 = 22, Fuchs 0 + 15 + 4 = 19. On average 25, 20 and 13⅓.
 */
const LIST = [
  ["Nr", "Name", "Umsatz", "Zahlung", "Treue"],
  ["K-1", "Adler", 100, "pünktlich", 80],
  ["K-2", "Bach", 90, "verspätet", 70],
  ["K-3", "Conrad", 70, "pünktlich", 70],
  ["K-4", "Dorn", 40, "pünktlich", 100],
  ["K-5", "Engel", 30, "Mahnung", 60],
  ["K-6", "Fuchs", 10, "verspätet", 20],
];

const STEPS = [
  [25, 10],
  [50, 30],
  [90, 50],
] as const;
const PAYMENT = { pünktlich: 30, verspätet: 15, Mahnung: 0 };
const BY_CLASS = [1, 0, 2, 1, 2];

const modelIn = (language: PaneLanguage): ScoringModel => ({
  version: 1,
  name: "Probe",
  key: "Nr",
  referenceDate: "",
  factors: [
    {
      id: "u",
      name: "Umsatz",
      column: "Umsatz",
      weight: 50,
      scale: { kind: "steps", rows: STEPS.map(([from, points]) => ({ from, points })) },
      missing: "zero",
    },
    {
      id: "z",
      name: "Zahlung",
      column: "Zahlung",
      weight: 30,
      scale: { kind: "categories", points: PAYMENT },
      missing: "exclude",
    },
    {
      id: "t",
      name: "Treue",
      column: "Treue",
      weight: 20,
      scale: { kind: "linear", worst: 0, best: 100 },
      missing: "median",
    },
  ],
  classes: { bound: ">", list: defaultClasses(language) },
});

const TEXTS = {
  de: {
    explanation: "Erläuterung",
    wantsExplanation: "Blatt „Erläuterung“ schreiben",
    scales: ["Punktetabelle", "Texte", "gleichmäßig"],
    missing: [
      "zählt als 0 Punkte",
      "Kunde wird nicht bewertet",
      "erhält den Median der Punkte aller bewerteten Kunden",
    ],
    weightSum: "Summe",
    sum: "Summe",
    from: "ab",
    ends: ["Schlechtester Wert (0 Punkte)", "Bester Wert (alle Punkte)"],
    onThreshold: /90,0 Punkte ist Sehr gut/,
    rest: "alle übrigen",
    customers: "Kunden",
    write: "Schreiben",
    sheet: "Kundenblatt schreiben",
    customerSheet: "Kundenblatt Bach",
    pageWritten: "Das Blatt „Kundenblatt Bach“ ist geschrieben.",
    score: "79,0 von 100 Punkten",
    rank: "Rang 2 von 6",
    distance: /Bis zur Klasse „Sehr gut“ fehlen mehr als 1,0 Punkte/,
    ways: [/Zahlung „pünktlich“ statt „verspätet“/, /Treue.*76.*70/],
  },
  en: {
    explanation: "Explanation",
    wantsExplanation: "Write the sheet “Explanation”",
    scales: ["point table", "texts", "even"],
    missing: [
      "counts as 0 points",
      "customer is not scored",
      "gets the median points of all scored customers",
    ],
    weightSum: "Sum",
    sum: "Total",
    from: "from",
    ends: ["Worst value (0 points)", "Best value (all points)"],
    onThreshold: /90\.0 points is Very good/,
    rest: "all others",
    customers: "Customers",
    write: "Write",
    sheet: "Write customer sheet",
    customerSheet: "Customer sheet Bach",
    pageWritten: "The sheet “Customer sheet Bach” is written.",
    score: "79.0 of 100 points",
    rank: "Rank 2 of 6",
    distance: /The class “Very good” is more than 1\.0 points away/,
    ways: [/Zahlung “pünktlich” instead of “verspätet”/, /Treue.*76.*70/],
  },
} as const;

type Row = readonly (string | number | boolean | null)[];

const browser = useBrowser();

const filled = (row: Row): Row => row.filter((cell) => cell !== null && cell !== "");

describe.each(["de", "en"] as const)("sheets that stay when the pane is closed, in %s", (language) => {
  const texts = TEXTS[language];
  const open = async () => {
    const tab = await openList(browser(), { language }, LIST);
    await loadModel(tab, modelIn(language));
    await stepTab(tab, WORDS[language].steps[3]).click();
    return tab;
  };
  const undo = (tab: WorkbenchTab) =>
    tab.pane.getByRole("main").getByRole("button", { name: WORDS[language].undo, exact: true }).click();

  it("tell the whole model and one customer, in tables from which every number follows, and go with undo", async () => {
    const tab = await open();
    const before = await tab.snapshot();
    await tab.pane.getByRole("tab", { name: texts.write, exact: true }).click();
    await tab.pane.getByRole("checkbox", { name: texts.wantsExplanation }).check();
    await writeResults(tab, language);

    const rows: Row[] = (await tab.values(texts.explanation)).map(filled);
    const rowsFrom = (first: string | number, count: number, nth = 0) => {
      const starts = rows.flatMap((row, at) => (row[0] === first ? [at] : []));
      return rows.slice(starts[nth], starts[nth]! + count);
    };
    const { factors, classes } = modelIn(language);
    const facts = factors.map(({ name, column, weight }, at) => [
      name,
      column,
      weight,
      texts.scales[at],
      texts.missing[at],
      0,
    ]);
    expect(rowsFrom("Umsatz", 4)).toEqual([...facts, [texts.weightSum, 100]]);
    const steps = rowsFrom(texts.from, 5).map(([key, points]) => [key, points]);
    expect(steps.slice(1)).toEqual([[-1e300, 0], ...STEPS]);
    expect(rowsFrom("pünktlich", 3)).toEqual(Object.entries(PAYMENT));
    expect(rowsFrom(texts.ends[0], 2)).toEqual([
      [texts.ends[0], 0],
      [texts.ends[1], 100],
    ]);
    expect(rows.flat().some((cell) => texts.onThreshold.test(String(cell)))).toBe(true);
    expect(rowsFrom("Premium", 5)).toEqual(
      classes.list.map(({ name, from, strategy }, at) => [
        name,
        at < 4 ? from : texts.rest,
        BY_CLASS[at],
        BY_CLASS[at]! / 6,
        strategy,
      ]),
    );
    await tab.page.getByText(texts.explanation, { exact: true }).last().click();
    await tab.screenshot(`${language}-explanation-sheet`);

    await undo(tab);
    await tab.sheetIs("gone", texts.explanation);
    const after = await tab.snapshot();
    expect(after.sheets.map(({ name, rows: cells }) => [name, cells])).toEqual(
      before.sheets.map(({ name, rows: cells }) => [name, cells]),
    );

    await expectCustomerSheet(tab);
    expect(tab.errors).toEqual([]);
  });

  /** Where the points of one customer come from and what would lift them. */
  async function expectCustomerSheet(tab: WorkbenchTab): Promise<void> {
    const before = await tab.sheetNames();
    await tab.pane.getByRole("tab", { name: texts.customers, exact: true }).click();
    await tab.pane.getByRole("grid").getByRole("row").filter({ hasText: "Bach" }).click();
    await tab.pane.getByRole("button", { name: texts.sheet }).click();
    await tab.pane.getByText(texts.pageWritten).first().waitFor();
    await tab.screenshot(`${language}-customer-sheet`);

    const rows: Row[] = (await tab.values(texts.customerSheet)).map(filled);
    const cells = rows.flat().map(String);
    expect(rows[0]).toEqual(["Bach"]);
    expect(cells.some((cell) => cell.includes("K-2"))).toBe(true);
    expect(rows[3]).toEqual([texts.score, defaultClasses(language)[2]!.name, texts.rank]);
    const table = rows.filter(([name]) => ["Umsatz", "Zahlung", "Treue"].includes(String(name)));
    expect(table.map((row) => row.slice(0, 4))).toEqual([
      ["Umsatz", 90, 50, 50],
      ["Zahlung", "verspätet", 15, 30],
      ["Treue", 70, 14, 20],
    ]);
    [25, 20, 40 / 3].forEach((mean, at) => expect(Number(table[at]![4])).toBeCloseTo(mean, 9));
    // A bar of 14 letters in the proportion of the points: all, a half, and 14 of 20.
    expect(table.map((row) => String(row[5]).replaceAll("░", "").length)).toEqual([14, 7, 10]);
    expect(rows.find(([name]) => name === texts.sum)).toEqual([texts.sum, 79, 100]);
    expect(cells.some((cell) => texts.distance.test(cell))).toBe(true);
    // 75 of loyalty would give exactly 80, which is not yet above it.
    for (const way of texts.ways) expect(cells.filter((cell) => way.test(cell))).not.toEqual([]);

    await undo(tab);
    await tab.sheetIs("gone", texts.customerSheet);
    expect(await tab.sheetNames()).toEqual(before);
  }
});
