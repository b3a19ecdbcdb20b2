import {
  defaultClasses,
  isoOfSerial,
  parseModel,
  proposableColumns,
  proposeFactor,
  proposeKey,
  proposeModel,
  readTable,
  scoreCustomers,
  topicOf,
  type Cell,
  type CellGrid,
} from "../../../src/core";
import { makeTable } from "../make-model";

const options = { language: "de", today: "2025-12-31" } as const;
const grid = (header: readonly string[], count: number, row: (at: number) => readonly Cell[]): CellGrid => [
  header,
  ...Array.from({ length: count }, (_, at) => row(at)),
];

const dealer = makeTable(
  grid(
    [
      "Kundennummer",
      "Firma",
      "Umsatz 2024",
      "Deckungsbeitrag 2024",
      "Umsatz 2025",
      "Deckungsbeitrag 2025",
      "Zahlungsverhalten",
      "Reklamationen",
      "Kunde seit",
      "Region",
      "Ansprechpartner",
    ],
    101,
    (at) => [
      `00${1000 + at}`,
      `Firma ${at}`,
      at * 900,
      at * 90,
      at * 1000,
      at === 0 ? -500 : at * 100,
      ["pünktlich", "verspätet", "Mahnung"][at % 3]!,
      at % 5,
      36_526 + at * 80,
      ["Nord", "Süd"][at % 2]!,
      "Frau Berg",
    ],
  ),
);

describe("proposeModel for a dealer's list", () => {
  const model = proposeModel(dealer, options);

  it("takes the textbook's factors and weights, of the newest year, margin before revenue", () => {
    expect(model.factors.map(({ column, weight }) => [column, weight])).toEqual([
      ["Deckungsbeitrag 2025", 40],
      ["Zahlungsverhalten", 30],
      ["Reklamationen", 20],
      ["Kunde seit", 10],
    ]);
  });

  it("is sound and classes every customer", () => {
    expect(parseModel(model)).toEqual({ ok: true, value: model });
    expect(scoreCustomers(model, dealer).scoredCount).toBe(101);
  });

  it("draws lines over the middle of the values, to friendly numbers, in the right direction", () => {
    const [margin, , complaints, since] = model.factors.map(({ scale }) => scale);
    expect(margin).toEqual({ kind: "linear", worst: 0, best: 9500 });
    expect(complaints).toEqual({ kind: "linear", worst: 4, best: 0 });
    if (since?.kind !== "linear") throw new Error("no line");
    // The 5 % and 95 % quantiles of the dates are 4 February 2001 and 25 October 2020.
    expect([isoOfSerial(since.best), isoOfSerial(since.worst)]).toEqual(["2001-01-01", "2021-01-01"]);
  });

  it("guesses the points of words", () => {
    expect(model.factors[1]!.scale).toEqual({
      kind: "categories",
      points: { pünktlich: 30, verspätet: 15, Mahnung: 0 },
    });
  });

  it("knows key, loss column and reference date", () => {
    expect([model.key, model.lossColumn, model.referenceDate]).toEqual([
      "Kundennummer",
      "Deckungsbeitrag 2025",
      "2025-12-31",
    ]);
  });

  it("brings the five usual classes in the language", () => {
    expect(model.classes).toEqual({ bound: ">", list: defaultClasses("de") });
    expect(proposeModel(dealer, { ...options, language: "en" }).classes.list.map(({ name }) => name)).toEqual(
      ["Premium", "Very good", "Good", "Medium", "Weak"],
    );
  });
});

describe("proposeModel", () => {
  it("understands English headers", () => {
    const table = makeTable(
      grid(
        ["Customer ID", "Revenue", "Number of orders", "Last purchase", "Returns", "Country"],
        40,
        (at) => [`C${at}`, at * 10, at % 7, 45_000 + at, at % 3, "DE"],
      ),
    );
    const model = proposeModel(table, { language: "en", today: "2025-12-31" });
    expect(model.key).toBe("Customer ID");
    expect(model.factors.map(({ column }) => column).sort()).toEqual([
      "Last purchase",
      "Number of orders",
      "Returns",
      "Revenue",
    ]);
    const directions = Object.fromEntries(
      model.factors.map(({ column, scale }) => [column, scale.kind === "linear" && scale.best > scale.worst]),
    );
    expect(directions).toEqual({
      Revenue: true,
      "Number of orders": true,
      "Last purchase": true,
      Returns: false,
    });
  });

  it("takes revenue beside the margin where there is little else", () => {
    const table = makeTable(grid(["Kunde", "Umsatz", "DB"], 20, (at) => [`K${at}`, at * 10, at]));
    expect(
      proposeModel(table, options)
        .factors.map(({ column }) => column)
        .sort(),
    ).toEqual(["DB", "Umsatz"]);
  });

  it("takes plain number columns where no header says anything, but no places and codes", () => {
    const table = makeTable(
      grid(["Channel", "Region", "Fresh", "Milk", "Grocery"], 30, (at) => [
        at % 2,
        at % 3,
        at * 5,
        at * 7,
        at * 11,
      ]),
    );
    const model = proposeModel(table, options);
    expect(model.factors.map(({ column }) => column)).toEqual(["Fresh", "Milk", "Grocery"]);
    expect(parseModel(model).ok).toBe(true);
  });

  it("does not take its own results of an earlier run", () => {
    const header = ["Kunde", "Umsatz", "Reklamationen", "Punktwert", "Rang", "Kundenklasse", "Punkte Umsatz"];
    const table = makeTable(grid(header, 20, (at) => [`K${at}`, at * 10, at % 4, at, at, "Gut", at]));
    expect(proposeModel(table, options).factors.map(({ column }) => column)).toEqual([
      "Umsatz",
      "Reklamationen",
    ]);
  });

  it("gives at most six factors whose weights add up to 100", () => {
    const header = [
      "Kunde",
      "Umsatz",
      "Zahlungsziel",
      "Reklamationen",
      "Kunde seit",
      "Letzter Kauf",
      "Bestellungen",
      "Potenzial",
      "Zufriedenheit",
    ];
    const table = makeTable(
      grid(header, 30, (at) => [`K${at}`, at, at % 9, at % 4, 40_000 + at, 45_000 + at, at, at, at % 6]),
    );
    const { factors } = proposeModel(table, options);
    expect(factors).toHaveLength(6);
    expect(factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it("has no factors, and is refused, where nothing can be measured", () => {
    const model = proposeModel(
      readTable([
        ["Firma", "Ort"],
        ["A", "Bonn"],
        ["B", "Wien"],
      ]),
      options,
    );
    expect(model.factors).toEqual([]);
    expect(parseModel(model)).toMatchObject({ ok: false, issues: [{ kind: "factors-count" }] });
  });

  it("gives a loss no points: the line of a margin begins at 0 at the lowest", () => {
    const table = makeTable(grid(["Kunde", "Gewinn"], 50, (at) => [`K${at}`, (at - 20) * 100]));
    expect(proposeModel(table, options).factors[0]?.scale).toMatchObject({ worst: 0 });
  });
});

describe("a column that tells who looks after the customers", () => {
  it.each(["Betreuer", "Ansprechpartner", "Account manager"])("is not proposed: %s", (header) => {
    const row = (at: number) => [`K${at}`, at * 1000, ["Frau Berg", "Herr Tal"][at % 2]!];
    const { factors } = proposeModel(makeTable(grid(["Kundennr", "Umsatz", header], 30, row)), options);
    expect(factors.map(({ column }) => column)).toEqual(["Umsatz"]);
  });
});

describe("topicOf", () => {
  it.each([
    ["Umsatz 2025", "revenue"],
    ["Jahresumsatz (€)", "revenue"],
    ["Sales", "revenue"],
    ["DB", "margin"],
    ["DB II", "margin"],
    ["Deckungsbeitrag 24", "margin"],
    ["Gross margin", "margin"],
    ["Zahlungsverhalten", "payment"],
    ["Zahlungsziel (Tage)", "payment"],
    ["Mahnungen", "payment"],
    ["Payment behaviour", "payment"],
    ["Reklamationen", "complaints"],
    ["Returns", "complaints"],
    ["Kunde seit", "tenure"],
    ["Customer since", "tenure"],
    ["Letzter Kauf", "recency"],
    ["Vorletzter Kauf", undefined],
    ["Second last purchase", undefined],
    ["Letzte Bestellung", "recency"],
    ["recency_days", "recency"],
    ["Kaufhäufigkeit", "frequency"],
    ["Anzahl Bestellungen", "frequency"],
    ["number_of_orders", "frequency"],
    ["Lieferanteil", "potential"],
    ["Kundentreue", "satisfaction"],
    ["Betreuer", undefined],
    ["Firma", undefined],
    ["Region", undefined],
  ])("takes %s for %s", (name, topic) => {
    expect(topicOf(name)).toBe(topic);
  });
});

describe("proposeKey", () => {
  const keyOf = (header: readonly string[], row: (at: number) => readonly Cell[]) =>
    proposeKey(makeTable(grid(header, 30, row)));

  it.each([
    "Kundennr",
    "Kunden-Nr.",
    "Kd-Nr",
    "Kundennummer",
    "Debitor-Nr",
    "Customer ID",
    "customer_id",
    "ID",
    "Nr.",
  ])("prefers %s to a name", (name) => {
    expect(keyOf(["Firma", name, "Umsatz"], (at) => [`F${at}`, 100 + at, at])).toBe(name);
  });

  it("takes a name where there is no number", () => {
    expect(keyOf(["Umsatz", "Name"], (at) => [at, `F${at}`])).toBe("Name");
  });

  it("keeps a clear key in spite of one duplicate, which the user should hear of", () => {
    expect(keyOf(["Kundennr", "Firma"], (at) => [at === 29 ? "K0" : `K${at}`, `F${at}`])).toBe("Kundennr");
  });

  it("takes no measure for a key, however different its values are", () => {
    expect(keyOf(["Umsatz", "Menge"], (at) => [at * 1.5, at])).toBe("");
  });

  it("takes no column that repeats", () => {
    expect(keyOf(["Name", "Umsatz"], (at) => [`F${at % 3}`, at])).toBe("");
  });
});

describe("proposeFactor", () => {
  it("has weight 0, so that the sum stays, unless a weight is wished", () => {
    expect(proposeFactor(dealer, "Zahlungsverhalten", "de")).toMatchObject({
      id: "zahlungsverhalten",
      weight: 0,
      missing: "zero",
    });
    expect(proposeFactor(dealer, "Zahlungsverhalten", "de", 20).scale).toMatchObject({
      points: { pünktlich: 20 },
    });
  });

  it.each([
    ["keine Mahnung, 1. Mahnung", ["keine Mahnung", "1. Mahnung"], { "keine Mahnung": 40, "1. Mahnung": 0 }],
    ["gut, mittel, schlecht", ["gut", "mittel", "schlecht"], { gut: 40, mittel: 26.6667, schlecht: 0 }],
    [
      "an unknown word among known ones",
      ["pünktlich", "Sonderfall", "Mahnung"],
      { pünktlich: 40, Sonderfall: 20, Mahnung: 0 },
    ],
    ["A, B, C", ["C", "A", "B"], { A: 40, B: 20, C: 0 }],
    ["on time, late, reminder", ["on time", "late", "reminder"], { "on time": 40, late: 20, reminder: 0 }],
  ])("guesses the points of %s", (_, words, points) => {
    const table = makeTable(grid(["Kunde", "Zahlung"], 30, (at) => [`K${at}`, words[at % words.length]!]));
    expect(proposeFactor(table, "Zahlung", "de", 40).scale).toEqual({ kind: "categories", points });
  });

  it("takes yes for better, except for complaints and reminders", () => {
    const table = makeTable(
      grid(["Kunde", "Rahmenvertrag", "Mahnung"], 10, (at) => [
        `K${at}`,
        at % 2 ? "ja" : "nein",
        at % 3 === 0,
      ]),
    );
    expect(proposeFactor(table, "Rahmenvertrag", "de", 10).scale).toEqual({ kind: "yes-no", yes: 10, no: 0 });
    expect(proposeFactor(table, "Mahnung", "de", 10).scale).toEqual({ kind: "yes-no", yes: 0, no: 10 });
  });

  it("gives a line from 0 to 100 for a column that is not there", () => {
    expect(proposeFactor(dealer, "Gibt es nicht", "de").scale).toEqual({
      kind: "linear",
      worst: 0,
      best: 100,
    });
  });
});

describe("proposableColumns", () => {
  it("lists unused columns, the promising ones first, names and places last", () => {
    const names = proposableColumns(dealer, proposeModel(dealer, options)).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Umsatz 2025", "Umsatz 2024", "Deckungsbeitrag 2024"]);
    expect(names).not.toContain("Zahlungsverhalten");
    expect(names).not.toContain("Kundennummer");
    expect(names.slice(-3).sort()).toEqual(["Ansprechpartner", "Firma", "Region"]);
  });
});
