import {
  matchTemplate,
  MODEL_TEMPLATES,
  modelFromTemplate,
  parseModel,
  scoreCustomers,
  type Cell,
  type IndustryId,
  type TemplateColumns,
} from "../../../src/core";
import { makeTable } from "../make-model";

const template = (id: IndustryId) => MODEL_TEMPLATES.find((each) => each.id === id)!;
const options = { language: "de", name: "Vorlage", key: "Kundennr", today: "2025-12-31" } as const;

const table = makeTable([
  [
    "Kundennr",
    "Firma",
    "Umsatz 2024",
    "DB 2024",
    "DB 2025",
    "Zahlungsverhalten",
    "Aufträge",
    "Reklamationen",
    "Letzter Kauf",
    "Kunde seit",
    "Anfahrt (km)",
    "Empfehlungen",
  ],
  ...Array.from({ length: 21 }, (_, at): readonly Cell[] => [
    `K${at}`,
    `Firma ${at}`,
    1000 * at,
    90 * at,
    100 * at,
    ["pünktlich", "verspätet", "Mahnung"][at % 3]!,
    at,
    20 - at,
    `2025-${String((at % 11) + 1).padStart(2, "0")}-15`,
    `20${String(at).padStart(2, "0")}-03-01`,
    5 * at,
    at % 4,
  ]),
]);

describe("model templates", () => {
  it("have weights of 100, ids of their own, and a strategy for every class in both languages", () => {
    for (const { factors, classes, strategies } of MODEL_TEMPLATES) {
      expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(new Set(factors.map(({ id }) => id)).size).toBe(factors.length);
      const count = { premium: 5, abcd: 4, abc: 3 }[classes];
      expect(strategies.de).toHaveLength(count);
      expect(strategies.en).toHaveLength(count);
    }
    expect(MODEL_TEMPLATES.map(({ id }) => id)).toEqual([
      "trade",
      "machinery",
      "services",
      "webshop",
      "software",
      "crafts",
    ]);
  });

  it("make sound models on any choice of columns", () => {
    for (const each of MODEL_TEMPLATES) {
      const all: TemplateColumns = Object.fromEntries(each.factors.map(({ id }) => [id, "DB 2025"]));
      for (const columns of [matchTemplate(each, table, "Kundennr"), all]) {
        const model = modelFromTemplate(each, table, columns, options);
        expect(parseModel(model)).toMatchObject({ ok: true });
        expect(scoreCustomers(model, table).scoredCount).toBe(21);
      }
    }
  });
});

describe("matchTemplate", () => {
  it("finds the columns of crafts by their headers, the newest year first, and never the key", () => {
    expect(matchTemplate(template("crafts"), table, "Kundennr")).toEqual({
      margin: "DB 2025",
      payment: "Zahlungsverhalten",
      frequency: "Aufträge",
      referrals: "Empfehlungen",
      complaints: "Reklamationen",
      distance: "Anfahrt (km)",
    });
  });

  it("leaves factors open that no header speaks of, and uses no column twice", () => {
    const found = matchTemplate(template("software"), table, "Kundennr");
    expect(found).toMatchObject({
      revenue: "Umsatz 2024",
      usage: undefined,
      support: undefined,
      tenure: "Kunde seit",
    });
    const used = Object.values(found).filter((name) => name !== undefined);
    expect(new Set(used).size).toBe(used.length);
  });

  it("understands English headers", () => {
    const english = makeTable([
      ["Customer no.", "Contribution margin", "Orders", "Last order", "Returns", "Revenue"],
      ["1", 10, 2, "2025-01-02", 0, 100],
      ["2", 20, 5, "2025-06-02", 1, 300],
    ]);
    expect(matchTemplate(template("webshop"), english, "Customer no.")).toEqual({
      recency: "Last order",
      frequency: "Orders",
      revenue: "Revenue",
      margin: "Contribution margin",
      returns: "Returns",
    });
  });
});

describe("modelFromTemplate", () => {
  it("brings the weights of the factors that are kept to 100, in proportion and in fives", () => {
    const columns = { margin: "DB 2025", payment: "Zahlungsverhalten" };
    const { factors } = modelFromTemplate(template("crafts"), table, columns, options);
    // 35 and 25 of 60, in fives: 58.3 and 41.7.
    expect(factors.map(({ name, weight }) => [name, weight])).toEqual([
      ["Deckungsbeitrag", 60],
      ["Zahlungsverhalten", 40],
    ]);
  });

  it("fits the scales to the values, in the direction that makes sense", () => {
    const crafts = modelFromTemplate(
      template("crafts"),
      table,
      matchTemplate(template("crafts"), table, "Kundennr"),
      options,
    );
    const scale = (id: string) => crafts.factors.find((each) => each.id === id)?.scale;
    expect(scale("margin")).toEqual({ kind: "linear", worst: 0, best: 1900 });
    expect(scale("payment")).toMatchObject({
      kind: "categories",
      points: { pünktlich: 25, verspätet: 12.5, Mahnung: 0 },
    });
    expect(scale("complaints")).toEqual({ kind: "linear", worst: 19, best: 0 });
    expect(scale("distance")).toEqual({ kind: "linear", worst: 95, best: 0 });
  });

  it("judges dates by the months up to the reference date: a late purchase and an early beginning are good", () => {
    const { factors, referenceDate } = modelFromTemplate(
      template("webshop"),
      table,
      { recency: "Letzter Kauf", frequency: "Aufträge" },
      options,
    );
    expect(referenceDate).toBe("2025-11-30");
    expect(factors[0]!.scale).toEqual({ kind: "linear", worst: 10, best: 0, elapsed: "months" });
    expect(factors[1]!.scale).toEqual({ kind: "quantiles", points: [0, 12.5, 25, 37.5, 50] });
    const tenure = modelFromTemplate(template("software"), table, { tenure: "Kunde seit" }, options)
      .factors[0]!;
    // The second latest beginning is 80 months back, the second earliest 296; rounded to twenties.
    expect(tenure.scale).toEqual({ kind: "linear", worst: 80, best: 300, elapsed: "months" });
  });

  it("marks losses by the margin and has no reference date without dates", () => {
    const model = modelFromTemplate(template("trade"), table, { margin: "DB 2025" }, options);
    expect(model).toMatchObject({
      lossColumn: "DB 2025",
      referenceDate: "",
      key: "Kundennr",
      name: "Vorlage",
    });
  });

  it("calls a factor as its column where that speaks of something else", () => {
    const columns = { returns: "Reklamationen", margin: "DB 2025" };
    const { factors } = modelFromTemplate(template("trade"), table, columns, options);
    expect(factors.map(({ name }) => name)).toEqual(["Deckungsbeitrag", "Reklamationen"]);
  });
});
