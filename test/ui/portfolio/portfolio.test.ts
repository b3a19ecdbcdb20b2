import type { PortfolioStore } from "../../../src/ui/portfolio/types";
import type { PageChart, PageSeries } from "../../../src/workbook/workbook";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { openSession, settled, SMALL_LIST, type SessionOptions } from "../../helpers/session";

const [HEADER, ...CUSTOMERS] = SMALL_LIST;

/** The small list with the revenue of the year before. */
const TWO_YEARS = [
  [...HEADER!, "Umsatz 2024"],
  ...CUSTOMERS.map((row, at) => [...row, Math.round(Number(row[2]) / (0.8 + at / 20))]),
];

async function openPortfolio(options: SessionOptions = {}) {
  const opened = await openSession({ cells: TWO_YEARS, ...options });
  const portfolio = await opened.session.getState().openPortfolio();
  await settled();
  return { ...opened, portfolio };
}

const counts = (portfolio: PortfolioStore) => [...portfolio.getState().portfolio!.fieldCounts];

describe("the portfolio of a list", () => {
  it("is drawn by itself: value against growth, with names and strategies in the pane's language", async () => {
    const { portfolio } = await openPortfolio();
    const { setup, issues, borderRules } = portfolio.getState();
    expect(issues).toEqual([]);
    expect(setup).toMatchObject({ x: { name: "Punktwert" }, y: { name: "Wachstum" }, size: 2, bubble: "Umsatz 2025" });
    expect(setup?.fields.map(({ name }) => name)).toEqual(["Entwickeln", "Sichern und wachsen", "Schlank betreuen", "Halten"]);
    expect(borderRules).toEqual({ x: "median", y: "median" });
    expect(counts(portfolio).reduce((sum, count) => sum + count, 0)).toBe(12);
    const english = await openPortfolio({ language: "en" });
    expect(english.portfolio.getState().setup?.fields[0]?.name).toBe("Develop");
  }); // prettier-ignore

  it("tells how much hangs on the largest, by revenue with the contribution beside it", async () => {
    const { portfolio } = await openPortfolio();
    const { concentration, concentrationSetup } = portfolio.getState();
    expect(concentrationSetup).toEqual({ amount: "Umsatz 2025", profit: "Deckungsbeitrag 2025", abc: [80, 95], leaving: 3 });
    // 182,000 + 140,300 + 96,500 of 820,900; of the contribution 41,200 + 35,900 + 20,150 of 171,650.
    expect(concentration?.departure).toMatchObject({ lost: 418_800, total: 820_900 });
    expect(concentration?.profit).toMatchObject({ lost: 97_250, total: 171_650 });
  }); // prettier-ignore

  it("is empty while nothing is scored, and comes with the scores", async () => {
    const { portfolio, session } = await openPortfolio({
      workbook: arrayWorkbook({ Kunden: [[""]], Liste: TWO_YEARS }, []),
    });
    expect(portfolio.getState()).toMatchObject({ scored: undefined, setup: undefined, portfolio: undefined });
    const source = session.getState().sources.find(({ name }) => name === "Liste")!;
    await session.getState().chooseSource(source);
    await settled();
    expect(portfolio.getState().portfolio?.placed).toBe(12);
  });

  it("follows the model", async () => {
    const { portfolio, session } = await openPortfolio();
    const line = { kind: "linear", worst: 0, best: 182_000 } as const;
    session.getState().editModel((model) => ({
      ...model,
      factors: [{ ...model.factors[0]!, column: "Umsatz 2025", weight: 100, scale: line }],
    }));
    await settled();
    const { x } = portfolio.getState().portfolio!;
    expect(x[0]).toBe(100);
    expect(x[6]).toBeCloseTo((100 * 31_000) / 182_000, 8);
  });
});

describe("edits of the portfolio", () => {
  it("move a border, and are undone and done again", async () => {
    const { portfolio } = await openPortfolio();
    const { edit, undo, redo } = portfolio.getState();
    const before = counts(portfolio);
    edit((setup) => ({ ...setup, x: { ...setup.x, borders: [99.9] } }));
    expect(portfolio.getState().borderRules.x).toBeUndefined();
    expect(counts(portfolio)[1]! + counts(portfolio)[3]!).toBe(0);
    undo();
    expect(counts(portfolio)).toEqual(before);
    expect(portfolio.getState()).toMatchObject({ canUndo: false, canRedo: true });
    redo();
    expect(portfolio.getState().setup?.x.borders).toEqual([99.9]);
  });

  it("say what is wrong and keep nothing half-drawn", async () => {
    const { portfolio } = await openPortfolio();
    portfolio.getState().edit((setup) => ({ ...setup, x: { ...setup.x, borders: [100] } }));
    expect(portfolio.getState().portfolio).toBeUndefined();
    expect(portfolio.getState().issues).toMatchObject([{ kind: "border-range", path: ["x", "borders", 0] }]);
    portfolio.getState().setBorders("x", "midpoint");
    expect(portfolio.getState().setup?.x.borders).toEqual([50]);
    expect(portfolio.getState().issues).toEqual([]);
  });

  it("propose the axes anew and keep the fields that the user has named", async () => {
    const { portfolio } = await openPortfolio();
    const proposed = portfolio.getState().setup!;
    portfolio.getState().edit((setup) => ({
      ...setup,
      y: { ...setup.y, name: "Mein Kriterium", borders: [77] },
      fields: setup.fields.map((field, at) => (at === 1 ? { name: "Stars", strategy: "Besuchen" } : field)),
    }));
    portfolio.getState().proposeAgain();
    expect(portfolio.getState().setup?.y).toEqual(proposed.y);
    expect(portfolio.getState().setup?.fields[1]).toEqual({ name: "Stars", strategy: "Besuchen" });
    portfolio.getState().edit((setup) => ({ ...setup, fields: setup.fields.slice(1) }));
    portfolio.getState().proposeAgain();
    expect(portfolio.getState().setup?.fields).toEqual(proposed.fields);
  });

  it("change to nine fields and back in one step each", async () => {
    const { portfolio } = await openPortfolio();
    portfolio.getState().setSize(3);
    const { setup, issues } = portfolio.getState();
    expect(issues).toEqual([]);
    expect(setup?.fields).toHaveLength(9);
    expect(setup?.x.borders).toHaveLength(2);
    portfolio.getState().undo();
    expect(portfolio.getState().setup?.fields).toHaveLength(4);
  });

  it("move the borders of the ABC groups in the same history", async () => {
    const { portfolio } = await openPortfolio();
    portfolio.getState().editConcentration((setup) => ({ ...setup, abc: [50, 90] }));
    const { concentration } = portfolio.getState();
    expect(concentration?.abc.groups[0]?.customers).toBe(3);
    portfolio.getState().undo();
    expect(portfolio.getState().concentrationSetup?.abc).toEqual([80, 95]);
  });

  it("are found again in the workbook", async () => {
    const { portfolio, workbook } = await openPortfolio();
    portfolio.getState().edit((setup) => ({ ...setup, labels: 3 }));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const again = await openPortfolio({ workbook });
    expect(again.portfolio.getState().setup).toEqual(portfolio.getState().setup);
  });
});

describe("moves since the period before", () => {
  const THREE_YEARS = [
    ["Kundennr", "Umsatz 2023", "Umsatz 2024", "Umsatz 2025", "Potenzial"],
    ["01", 100, 100, 150, 10],
    ["02", 100, 150, 150, 20],
    ["03", "", 100, 100, 30],
    ["04", 200, 100, "", 40],
  ];

  async function openThreeYears() {
    const opened = await openPortfolio({ cells: THREE_YEARS });
    opened.session.getState().editModel((model) => ({
      ...model,
      key: "Kundennr",
      factors: [{ ...model.factors[0]!, id: "umsatz", column: "Umsatz 2025", weight: 100, scale: { kind: "linear", worst: 0, best: 200 }, missing: "zero" }],
    }));
    await opened.session.getState().openDevelopment();
    opened.portfolio.getState().edit((setup) => ({
      ...setup,
      x: { name: "x", parts: [{ value: { kind: "score" }, weight: 100 }], borders: [60] },
      y: { name: "y", parts: [{ value: { kind: "growth", from: "Umsatz 2024", to: "Umsatz 2025", worst: -0.5, best: 0.5, missing: "stretch" }, weight: 100 }], borders: [60] },
    }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    return opened;
  } // prettier-ignore

  it("go by the columns of that period, growth included", async () => {
    const { portfolio } = await openThreeYears();
    const { earlier, portfolio: now } = portfolio.getState();
    expect(earlier?.label).toBe("2024");
    // Customer 1: from (50, growth 0) to (75, growth 50 %); customer 2: from growth 50 % to 0. The others lack a year.
    expect([...earlier!.moves.rows]).toEqual([0, 1]);
    expect([...now!.x].slice(0, 2)).toEqual([75, 75]);
    expect([...now!.y].slice(0, 2)).toEqual([100, 50]);
    expect([...earlier!.moves.before.x].slice(0, 2)).toEqual([50, 75]);
    expect([...earlier!.moves.before.y].slice(0, 2)).toEqual([50, 100]);
    expect(earlier!.moves.lengths[0]).toBeCloseTo(Math.hypot(25, 50), 9);
    expect(earlier!.moves).toMatchObject({ compared: 2, changedField: 2 });
  });

  it("hold a column that tells of no period", async () => {
    const { portfolio } = await openThreeYears();
    const factor = { id: "p", name: "Potenzial", column: "Potenzial", weight: 100, scale: { kind: "linear", worst: 0, best: 40 }, missing: "stretch" } as const;
    portfolio.getState().edit((setup) => ({ ...setup, y: { ...setup.y, parts: [{ value: { kind: "column", factor }, weight: 100 }] } }));
    const { before } = portfolio.getState().earlier!.moves;
    // Customer 4 bought nothing in 2025 and is no customer of that period any more.
    expect([...before.y]).toEqual([25, 50, 75, NaN]);
  }); // prettier-ignore

  it("are not told where the period before says nothing of an axis", async () => {
    const { portfolio } = await openThreeYears();
    portfolio.getState().edit((setup) => ({ ...setup, y: { ...setup.y, parts: [{ value: { kind: "growth", from: "Umsatz 2023", to: "Umsatz 2024", worst: -0.5, best: 0.5, missing: "stretch" }, weight: 100 }] } }));
    expect(portfolio.getState().portfolio).toBeDefined();
    expect(portfolio.getState().earlier).toBeUndefined();
  }); // prettier-ignore
});

describe("choosing customers", () => {
  it("circles them with the largest first", async () => {
    const { portfolio } = await openPortfolio();
    portfolio.getState().circle([2, 0, 4]);
    expect([...portfolio.getState().circled!]).toEqual([0, 4, 2]);
    portfolio.getState().circle(undefined);
    expect(portfolio.getState().circled).toBeUndefined();
  });
});

describe("writing the portfolio", () => {
  it("writes every customer with position, field and strategy, under the key", async () => {
    const { portfolio, workbook } = await openPortfolio();
    await portfolio.getState().write();
    const [list] = workbook.lists;
    expect(list).toMatchObject({ id: "portfolio", sheet: "Portfolio", key: "customer", names: ["name"] });
    const byId = Object.fromEntries(list!.columns.map(({ id, values }) => [id, values]));
    expect(byId["customer"]![3]).toBe("0004");
    expect(byId["name"]![3]).toBe("Dorn Metallbau");
    const { setup, portfolio: placed } = portfolio.getState();
    expect(byId["field"]![3]).toBe(setup!.fields[placed!.field[3]!]!.name);
    expect(byId["amount"]![3]).toBe(12_800);
    // By revenue Dorn is third from last; the last two hold less than 5 % with it.
    expect([byId["abc"]![0], byId["abc"]![3]]).toEqual(["A", "C"]);
    expect(portfolio.getState().receipt?.rowCount).toBe(12);
  });

  it("tells customers of one name apart where the list has no key", async () => {
    const cells = [["Firma", "Umsatz"], ["Berg", 5], ["Tal", 9], ["Berg", 7], ["", 3]];
    const { portfolio, workbook } = await openPortfolio({ cells });
    await portfolio.getState().write();
    const ids = [...Array.from(workbook.lists[0]!.columns[0]!.values as ArrayLike<string>)];
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toBe("Tal");
  }); // prettier-ignore

  it("draws a bubble chart of the page's own cells, each class a series, with the borders of the fields", async () => {
    const { portfolio, workbook } = await openPortfolio();
    await portfolio.getState().writePage("matrix");
    const page = workbook.pages[0]!;
    expect(page).toMatchObject({ id: "portfolio_matrix", sheet: "Portfolio-Matrix" });
    const chart: PageChart = page.charts![0]!;
    expect(chart).toMatchObject({
      kind: "bubble",
      xAxis: { min: 0, max: 100, title: "Punktwert (Punkte, 0–100)" },
    });
    const cell = (row: number, column: number) => {
      const found = page.rows[row]?.[column];
      return typeof found === "object" && found !== null ? found.value : found;
    };
    const classes = chart.series.slice(0, -3);
    expect(classes.reduce((sum, { y }) => sum + y.rowCount, 0)).toBe(12);
    for (const { name, y, size } of classes) {
      for (let at = 0; at < y.rowCount; at += 1) {
        expect(cell(y.row + at, 1)).toBe(name);
        expect(cell(size!.row + at, size!.column)).toBeGreaterThan(0);
      }
    }
    const { setup } = portfolio.getState();
    const [upright, level, fields] = chart.series.slice(-3);
    const ends = ({ row, column, rowCount }: PageSeries["y"]) => [
      cell(row, column),
      cell(row + rowCount - 1, column),
    ];
    expect([ends(upright!.x!), ends(upright!.y)]).toEqual([
      [setup!.x.borders[0], setup!.x.borders[0]],
      [0, 100],
    ]);
    expect([ends(level!.x!), ends(level!.y)]).toEqual([
      [0, 100],
      [setup!.y.borders[0], setup!.y.borders[0]],
    ]);
    expect(fields!.labels).toEqual(setup!.fields.map(({ name }) => name));
    expect(classes.flatMap(({ labels }) => labels)).toContain("Adler Maschinenbau");
  });

  it("lists the customers of each field and takes the page back", async () => {
    const { portfolio, workbook } = await openPortfolio();
    await portfolio.getState().writePage("fields");
    const texts = workbook.pages[0]!.rows.flat().map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell));
    for (const firm of CUSTOMERS.map((row) => row[1])) expect(texts.filter((text) => text === firm)).toHaveLength(1);
    for (const { strategy } of portfolio.getState().setup!.fields) expect(texts).toContain(strategy);
    expect(portfolio.getState().pages.fields?.sheet).toBe("Kunden je Feld");
    await portfolio.getState().undoPage("fields");
    expect(portfolio.getState().pages.fields).toBeUndefined();
  }); // prettier-ignore

  it("writes the concentration with a Lorenz curve from 0 to 100 %", async () => {
    const { portfolio, workbook } = await openPortfolio();
    await portfolio.getState().writePage("concentration");
    const [chart] = workbook.pages[0]!.charts!;
    expect(chart).toMatchObject({ kind: "scatter-lines", title: "Lorenzkurve: Umsatz 2025" });
    const curve = chart!.series[0]!;
    const row = (at: number) => workbook.pages[0]!.rows[curve.y.row + at]!.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell));
    expect(row(0).slice(0, 2)).toEqual([0, 0]);
    expect(row(curve.y.rowCount - 1)[1]).toBeCloseTo(1, 12);
  }); // prettier-ignore

  it("shows a refusal and keeps what was written before", async () => {
    const { portfolio, workbook, session } = await openPortfolio();
    await portfolio.getState().writePage("matrix");
    workbook.refuse.write = "protected";
    await portfolio.getState().writePage("matrix");
    expect(session.getState().failure?.kind).toBe("protected");
    expect(portfolio.getState().pages.matrix).toBeDefined();
  });
});
