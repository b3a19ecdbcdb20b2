import { readPointsTable } from "../../../src/core";

const FACTORS = [
  { id: "db", name: "Deckungsbeitrag" },
  { id: "pay", name: "Zahlungsverhalten" },
];

const read = (cells: readonly (readonly (string | number | null)[])[]) =>
  readPointsTable(cells, FACTORS, "de");

const problems = (cells: Parameters<typeof read>[0]) => {
  const table = read(cells);
  return table.ok ? [] : table.issues.map(({ kind, values }) => [kind, values]);
};

describe("a table of points from a sheet", () => {
  it("is read by the names of the factors, in any order and spelling of case", () => {
    expect(
      read([
        ["Name", "ZAHLUNGSVERHALTEN", " Deckungsbeitrag "],
        ["Anna", 40, 60],
        [null, null, null],
        ["Bernd", "12,5", "87,5"],
      ]),
    ).toEqual({
      ok: true,
      value: {
        participants: [
          { name: "Anna", points: { db: 60, pay: 40 } },
          { name: "Bernd", points: { db: 87.5, pay: 12.5 } },
        ],
        awaited: [],
        unknown: [],
      },
    });
  });

  it("may have the participants as columns", () => {
    const table = read([
      ["Faktor", "Anna", "Bernd"],
      ["Deckungsbeitrag", 60, 70],
      ["Zahlungsverhalten", 40, 30],
    ]);
    expect(table.ok && table.value.participants).toEqual([
      { name: "Anna", points: { db: 60, pay: 40 } },
      { name: "Bernd", points: { db: 70, pay: 30 } },
    ]);
  });

  it("tells who has not weighed yet, and what it passed over", () => {
    const table = read([
      ["Name", "Deckungsbeitrag", "Zahlungsverhalten", "Bemerkung"],
      ["Anna", 60, 40, "per Mail"],
      ["Clara", null, "", null],
      ["Summe", 60, 40, null],
    ]);
    expect(table.ok && table.value.participants.map(({ name }) => name)).toEqual(["Anna"]);
    expect(table.ok && table.value.awaited).toEqual(["Clara"]);
    expect(table.ok && table.value.unknown).toEqual(["Bemerkung", "Summe"]);
  });

  it("never takes a blank for nought", () => {
    expect(
      problems([
        ["Name", "Deckungsbeitrag", "Zahlungsverhalten"],
        ["Anna", 60, null],
      ]),
    ).toEqual([["table-points-blank", { name: "Anna", factor: "Zahlungsverhalten" }]]);
  });

  it("says everything that is wrong at once", () => {
    expect(
      problems([
        ["Name", "Deckungsbeitrag", "Zahlungsverhalten"],
        ["Anna", "viel", -3],
        ["", 1, 2],
        ["anna", 0, 0],
      ]),
    ).toEqual([
      ["table-points", { name: "Anna", factor: "Deckungsbeitrag", text: "viel" }],
      ["table-points", { name: "Anna", factor: "Zahlungsverhalten", text: "-3" }],
      ["table-name-blank", { row: 2 }],
      ["table-name-repeated", { name: "anna" }],
      ["table-points-none", { name: "anna" }],
    ]);
  });

  it("is refused where its headings are no factors, or one is missing", () => {
    expect(problems([["Umsatz", "Region"]])).toEqual([["table-factors", { names: "Umsatz, Region" }]]);
    expect(
      problems([
        ["Name", "Deckungsbeitrag"],
        ["Anna", 3],
      ]),
    ).toEqual([["table-factor-missing", { factor: "Zahlungsverhalten" }]]);
    expect(problems([])).toEqual([["table-factors", { names: "" }]]);
  });
});
