import fc from "fast-check";
import { CellStatus, readTable, serialOfIso, type Cell, type CellGrid, type Table } from "../../../src/core";

const column = (table: Table, name: string) => {
  const found = table.columns.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no column ${name}`);
  return found;
};
const kinds = (table: Table) => table.findings.map(({ kind }) => kind);
const finding = (table: Table, kind: string) => table.findings.find((each) => each.kind === kind);
const numbers = (table: Table, name: string) => [...column(table, name).numbers];
const texts = (table: Table, name: string) => {
  const { codes, dictionary } = column(table, name);
  return [...codes].map((code) => (code < 0 ? undefined : dictionary[code]));
};
/** One column of cells beside a column of customers. */
const readOne = (...cells: readonly Cell[]) =>
  readTable([["Kunde", "Wert"], ...cells.map((cell, row) => [`K${row}`, cell])]);

describe("readTable on a list as people keep it", () => {
  const cells: CellGrid = [
    ["Kundenliste Maschinenteile", null, null, null, null, null],
    ["Stand: 31.12.2025"],
    [],
    ["Kd-Nr", "Firma", "Umsatz\n2025", "Zahlung", "Reklamationen", "Kunde seit", "Umsatz 2025"],
    ["0001", " Adler\u00a0GmbH ", "1.234,50 €", "pünktlich", 2, "01.02.2010", 5],
    ["0002", "Bussard", "ca. 500", "verspätet", "#NV", "2012-03-04", 6],
    [null, "", "   "],
    ["0003", "Condor", "(70,00)", "Mahnung", null, "k. A.", 7],
    ["0002", "Drossel", 900, "pünktlich", 0, 41_000, 8],
    ["Summe", null, "2.564,50 €", null, 2],
  ];
  const table = readTable(cells, { key: "Kd-Nr", origin: { sheet: "Meine Kunden", row: 2, column: 1 } });

  it("finds the header below the titles and leaves out titles, blanks and the total, and says so", () => {
    expect(table.headerRow).toBe(3);
    expect([...table.sourceRows]).toEqual([4, 5, 7, 8]);
    expect(finding(table, "title-rows-skipped")).toMatchObject({ count: 2, address: "'Meine Kunden'!B3" });
    expect(finding(table, "blank-rows-skipped")).toMatchObject({ count: 1, address: "'Meine Kunden'!B9" });
    expect(finding(table, "totals-row-skipped")).toMatchObject({
      count: 1,
      address: "'Meine Kunden'!B12",
      values: { text: "Summe" },
    });
  });

  it("types the columns", () => {
    expect(table.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ["Kd-Nr", "text"],
      ["Firma", "text"],
      ["Umsatz 2025", "number"],
      ["Zahlung", "text"],
      ["Reklamationen", "number"],
      ["Kunde seit", "date"],
      ["Umsatz 2025 (2)", "number"],
    ]);
  });

  it("reads text numbers in the German way, a guess as a number with a mark", () => {
    expect(numbers(table, "Umsatz 2025")).toEqual([1234.5, 500, -70, 900]);
    expect([...column(table, "Umsatz 2025").status]).toEqual([
      CellStatus.value,
      CellStatus.estimate,
      CellStatus.value,
      CellStatus.value,
    ]);
    expect(finding(table, "estimate")).toMatchObject({
      address: "'Meine Kunden'!D8",
      values: { text: "ca. 500", taken: 500 },
    });
    expect(finding(table, "text-number")).toMatchObject({
      count: 2,
      column: "Umsatz 2025",
      values: { addresses: "D7, D10" },
    });
  });

  it("reads dates from texts and serial days", () => {
    expect(numbers(table, "Kunde seit")).toEqual([
      serialOfIso("2010-02-01"),
      serialOfIso("2012-03-04"),
      NaN,
      41_000,
    ]);
  });

  it("keeps error, blank and unreadable cells apart, each with its address", () => {
    expect([...column(table, "Reklamationen").status]).toEqual([
      CellStatus.value,
      CellStatus.error,
      CellStatus.blank,
      CellStatus.value,
    ]);
    expect(finding(table, "error-cell")).toMatchObject({
      address: "'Meine Kunden'!F8",
      row: 1,
      values: { text: "#NV" },
    });
    expect(finding(table, "blank-cell")).toMatchObject({ address: "'Meine Kunden'!F10", row: 2 });
    expect(finding(table, "unreadable-number")).toMatchObject({
      address: "'Meine Kunden'!G10",
      values: { text: "k. A.", expected: "date" },
    });
  });

  it("trims texts and keeps leading zeros of the key, and finds the repeated key", () => {
    expect(texts(table, "Firma")[0]).toBe("Adler GmbH");
    expect(texts(table, "Kd-Nr")).toEqual(["0001", "0002", "0003", "0002"]);
    expect(finding(table, "key-repeated")).toMatchObject({
      count: 1,
      address: "'Meine Kunden'!B11",
      values: { text: "0002" },
    });
  });

  it("renames the repeated header", () => {
    expect(finding(table, "header-repeated")).toMatchObject({
      address: "'Meine Kunden'!H6",
      column: "Umsatz 2025 (2)",
    });
  });
});

describe("the header", () => {
  it("is found in the first row of a plain list", () => {
    expect(
      readTable([
        ["Kunde", "Umsatz"],
        ["A", 1],
        ["B", 2],
      ]).headerRow,
    ).toBe(0);
  });

  it("may name years by number", () => {
    const table = readTable([
      ["Kunde", 2023, 2024],
      ["A", 100, 200],
      ["B", 300, 400],
    ]);
    expect(table.headerRow).toBe(0);
    expect(table.columns.map(({ name }) => name)).toEqual(["Kunde", "2023", "2024"]);
  });

  it("is the lower row where groups stand above it", () => {
    const table = readTable([
      ["", "2024", "", "2025", ""],
      ["Kunde", "Umsatz", "DB", "Umsatz", "DB"],
      ["A", 1, 2, 3, 4],
      ["B", 5, 6, 7, 8],
    ]);
    expect(table.headerRow).toBe(1);
    expect(table.columns.map(({ name }) => name)).toEqual(["Kunde", "Umsatz", "DB", "Umsatz (2)", "DB (2)"]);
  });

  it("is missing where the first row holds numbers like the rest; columns are named by letter", () => {
    const table = readTable(
      [
        ["A", 1, 2],
        ["B", 3, 4],
        ["C", 5, 6],
      ],
      { origin: { sheet: "T", row: 0, column: 2 } },
    );
    expect(table.headerRow).toBe(-1);
    expect(table.rowCount).toBe(3);
    expect(table.columns.map(({ name }) => name)).toEqual(["Spalte C", "Spalte D", "Spalte E"]);
    expect(finding(table, "header-missing")).toMatchObject({ severity: "warning", address: "T!C1" });
  });

  it("is taken where the caller says it is", () => {
    const table = readTable(
      [
        ["A", 1],
        ["B", 2],
        ["C", 3],
      ],
      { headerRow: 1 },
    );
    expect(table.columns.map(({ name }) => name)).toEqual(["B", "2"]);
    expect(table.rowCount).toBe(1);
  });

  it("is found by text alone in a list without numbers", () => {
    const table = readTable([["Titel"], ["Firma", "Ort", "Land"], ["A", "Bonn", "DE"], ["B", "Wien", "AT"]]);
    expect(table.headerRow).toBe(1);
  });

  it("that is blank above cells is named by letter, and said; a column without anything is left out", () => {
    const table = readTable([
      ["Kunde", "", "", "Umsatz"],
      ["A", 1, "", 5],
      ["B", 2, "", 6],
    ]);
    expect(table.columns.map(({ name, index }) => [name, index])).toEqual([
      ["Kunde", 0],
      ["Spalte B", 1],
      ["Umsatz", 3],
    ]);
    expect(finding(table, "header-blank")).toMatchObject({
      count: 1,
      address: "B1",
      values: { name: "Spalte B" },
    });
  });
});

describe("totals", () => {
  it.each(["Summe", "Gesamt", "Gesamt:", "TOTAL", "Grand Total", "Gesamtsumme", "Summe €"])(
    "labelled %s are left out",
    (label) => {
      const table = readTable([
        ["Kunde", "Umsatz"],
        ["A", 1],
        ["B", 2],
        [label, 99],
      ]);
      expect(table.rowCount).toBe(2);
      expect(kinds(table)).toContain("totals-row-skipped");
    },
  );

  it("without a label are known by the sums", () => {
    const table = readTable([
      ["Kunde", "Umsatz"],
      ["A", 1.1],
      ["B", 2.2],
      ["C", "3,3"],
      [null, 6.6],
    ]);
    expect(table.rowCount).toBe(3);
    expect(finding(table, "totals-row-skipped")).toMatchObject({ address: "B5" });
  });

  it("are not seen in a last customer without a name whose value is no sum", () => {
    expect(
      readTable([
        ["Kunde", "Umsatz"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
        [null, 7],
      ]).rowCount,
    ).toBe(4);
  });

  it("are not seen in a customer whose name only begins like one", () => {
    expect(
      readTable([
        ["Kunde", "Umsatz"],
        ["Total Energies", 1],
        ["Gesamtverband", 2],
      ]).rowCount,
    ).toBe(2);
  });

  it("are not looked for in an Excel table, which keeps its own totals row apart", () => {
    expect(
      readTable(
        [
          ["Kunde", "Umsatz"],
          ["A", 1],
          ["Summe", 1],
        ],
        { isExcelTable: true },
      ).rowCount,
    ).toBe(2);
  });
});

describe("the locale of a column", () => {
  it("is decided by one clear cell for all", () => {
    expect(numbers(readOne("1.234", "5,5"), "Wert")).toEqual([1234, 5.5]);
    expect(numbers(readOne("1.234", "5.5"), "Wert")).toEqual([1.234, 5.5]);
    expect(kinds(readOne("1.234", "5.5"))).not.toContain("locale-ambiguous");
  });

  it("is assumed to be German where 1.234 stands alone, and said", () => {
    const table = readOne("1.234", 7);
    expect(numbers(table, "Wert")).toEqual([1234, 7]);
    expect(column(table, "Wert").localeAmbiguous).toBe(true);
    expect(finding(table, "locale-ambiguous")).toMatchObject({
      address: "B2",
      values: { text: "1.234", taken: 1234, locale: "de" },
    });
  });

  it("is taken from the other columns where its own cells decide nothing, and said all the same", () => {
    const table = readTable([
      ["Customer", "Revenue", "Margin"],
      ["A", "1.234", "99.5"],
      ["B", 7, "12.25"],
    ]);
    expect(numbers(table, "Revenue")).toEqual([1.234, 7]);
    expect(finding(table, "locale-ambiguous")).toMatchObject({ column: "Revenue", values: { locale: "en" } });
  });

  it("can be fixed by the caller, by column and for undecided ones", () => {
    const cells = [
      ["Kunde", "Wert"],
      ["A", "1.234"],
    ];
    const fixed = readTable(cells, { columns: { Wert: { locale: "en" } } });
    expect(numbers(fixed, "Wert")).toEqual([1.234]);
    expect(kinds(fixed)).not.toContain("locale-ambiguous");
    expect(numbers(readTable(cells, { locale: "en" }), "Wert")).toEqual([1.234]);
  });

  it("is never guessed per cell: the minority that contradicts is unreadable", () => {
    const table = readOne("1,5", "2,5", "1,234.56");
    expect(numbers(table, "Wert")).toEqual([1.5, 2.5, NaN]);
    expect(finding(table, "unreadable-number")).toMatchObject({
      address: "B4",
      values: { text: "1,234.56" },
    });
  });
});

describe("the kind of a column", () => {
  it.each<[string, readonly Cell[], string]>([
    ["numbers", [1, 2, 3], "number"],
    ["numbers with a few words", [1, 2, 3, "unklar"], "number"],
    ["numbers with errors", [1, "#NV", "#DIV/0!"], "number"],
    ["codes with leading zeros", ["007", "008", "0123"], "text"],
    ["words", ["a", "b", "c"], "text"],
    ["words with a few numbers", ["a", "b", "c", 5], "text"],
    ["booleans", [true, false], "boolean"],
    ["ja and nein", ["ja", "nein", "Ja"], "boolean"],
    ["text dates", ["31.12.2025", "01.01.2024"], "date"],
    ["nothing", [null, ""], "empty"],
  ])("of %s is told from the cells", (_, cells, kind) => {
    expect(
      column(
        readTable([["Kunde", "Wert"], ...cells.map((cell, row) => [`K${row}`, cell])], {
          headerRow: 0,
          columns: {},
        }),
        "Wert",
      ).kind,
    ).toBe(kind);
  });

  it("is date where the number format says so, or the header does and the numbers are days", () => {
    const cells = [
      ["Kunde", "Wert"],
      ["A", 45_000],
      ["B", 45_100],
    ];
    expect(column(readTable(cells), "Wert").kind).toBe("number");
    expect(column(readTable(cells, { columnFormats: [undefined, "dd.mm.yyyy"] }), "Wert").kind).toBe("date");
    expect(column(readTable([["Kunde", "Kunde seit"], ...cells.slice(1)]), "Kunde seit").kind).toBe("date");
  });

  it("can be fixed by the caller", () => {
    const table = readTable(
      [
        ["Kunde", "Wert"],
        ["A", 1],
        ["B", 2],
      ],
      { columns: { Wert: { kind: "text" } } },
    );
    expect(texts(table, "Wert")).toEqual(["1", "2"]);
  });

  it("keeps numbers among words as text, and words among numbers to show them", () => {
    expect(texts(readOne("a", "b", 5), "Wert")).toEqual(["a", "b", "5"]);
    expect(texts(readOne(1, 2, "unklar"), "Wert")).toEqual([undefined, undefined, "unklar"]);
  });
});

describe("estimates", () => {
  it.each([
    "ca. 5",
    "ca 5",
    "~5",
    "~ 5",
    "≈5",
    "5 (geschätzt)",
    "5 geschätzt",
    "etwa 5",
    "rund 5",
    "approx. 5",
    "about 5",
    "5 (est.)",
    "ungefähr 5,0",
    "ca. 5 €",
  ])("written as %s are 5 with a mark", (text) => {
    const table = readOne(1, 2, text);
    expect(numbers(table, "Wert")[2]).toBe(5);
    expect(column(table, "Wert").status[2]).toBe(CellStatus.estimate);
  });

  it("without a number are unreadable", () => {
    expect(column(readOne(1, 2, "ca. viel"), "Wert").status[2]).toBe(CellStatus.unreadable);
  });
});

describe("error cells", () => {
  it.each([
    "#N/A",
    "#NV",
    "#DIV/0!",
    "#WERT!",
    "#VALUE!",
    "#BEZUG!",
    "#REF!",
    "#NAME?",
    "#ZAHL!",
    "#NUM!",
    "#NULL!",
    "#ÜBERLAUF!",
    "#SPILL!",
    "#KALK!",
    "#CALC!",
  ])("%s is an error, never 0", (text) => {
    const table = readOne(1, 2, text);
    expect(column(table, "Wert").status[2]).toBe(CellStatus.error);
    expect(numbers(table, "Wert")[2]).toBeNaN();
  });

  it("are not seen in texts that begin with a number sign", () => {
    expect(column(readOne("#1", "#2", "Haus"), "Wert").status).toEqual(Uint8Array.of(0, 0, 0));
  });
});

describe("the key", () => {
  it("is compared as shown: 007 and 7 are two customers", () => {
    const cells = [
      ["Nr", "Wert"],
      [7, 1],
      [7, 2],
    ];
    const table = readTable(cells, {
      key: "Nr",
      text: [
        ["Nr", "Wert"],
        ["007", "1"],
        ["7", "2"],
      ],
    });
    expect(texts(table, "Nr")).toEqual(["007", "7"]);
    expect(kinds(table)).not.toContain("key-repeated");
  });

  it("is not the only column whose texts can be kept as shown; further ones bring no findings", () => {
    const cells = [
      ["Auftrag", "Kunde"],
      [1, "007"],
      [2, "007"],
    ];
    const { columns, findings } = readTable(cells, { key: "Auftrag", shown: ["kunde"], isExcelTable: true });
    expect(columns[1]!.dictionary).toEqual(["007"]);
    expect(Array.from(columns[1]!.codes)).toEqual([0, 0]);
    expect(findings.map(({ kind }) => kind)).not.toContain("key-repeated");
  });

  it("is not taken from cells too narrow to show their number", () => {
    const table = readTable(
      [
        ["Nr", "Wert"],
        [1234, 1],
        [5678, 2],
      ],
      {
        key: "Nr",
        text: [
          ["Nr", "Wert"],
          ["####", "1"],
          ["####", "2"],
        ],
      },
    );
    expect(texts(table, "Nr")).toEqual(["1234", "5678"]);
  });

  it("that is blank is found", () => {
    const table = readTable(
      [
        ["Nr", "Wert"],
        ["a", 1],
        ["", 2],
        ["c", 9],
      ],
      { key: "Nr" },
    );
    expect(finding(table, "key-blank")).toMatchObject({ count: 1, address: "A3", row: 1 });
  });
});

describe("readTable on what callers may pass", () => {
  it.each<[string, CellGrid]>([
    ["nothing", []],
    ["blank rows", [[], [null, ""], []]],
    ["a header alone", [["Kunde", "Umsatz"]]],
    ["a title alone", [["Kundenliste"]]],
  ])("has no rows for %s", (_, cells) => {
    expect(readTable(cells).rowCount).toBe(0);
  });

  it("takes missing cells of short rows for blank", () => {
    const cells = [["Kunde", "Umsatz"], ["A"], ["B", 5, 6], [undefined, 3]] as unknown as CellGrid;
    const table = readTable(cells);
    expect(numbers(table, "Umsatz")).toEqual([NaN, 5, 3]);
    expect([...column(table, "Umsatz").status]).toEqual([1, 0, 0]);
  });

  it("takes date objects and big integers as numbers", () => {
    const cells = [
      ["Kunde", "Wert"],
      ["A", new Date(Date.UTC(2025, 0, 1))],
      ["B", 5n],
    ] as unknown as CellGrid;
    expect(numbers(readTable(cells), "Wert")).toEqual([serialOfIso("2025-01-01"), 5]);
  });

  it("lists at most twenty addresses and counts the rest", () => {
    const table = readTable([
      ["Kunde", "Wert"],
      ...Array.from({ length: 50 }, (_, row) => [`K${row}`, row < 20 ? row : "#NV"]),
    ]);
    const found = finding(table, "error-cell");
    expect(found?.count).toBe(30);
    expect(String(found?.values?.["addresses"]).split(", ")).toHaveLength(20);
  });

  it("never throws, and puts every cell that it cannot use into a finding, for any cells", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        null,
        "",
        " ",
        "#NV",
        "ca. 5",
        "1.234",
        "5,5 €",
        "Summe",
        "31.12.2025",
        "ja",
        "007",
        "-",
        true,
      ),
      fc.integer(),
      fc.double(),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 }), (cells) => {
        const table = readTable(cells);
        for (const { name, numbers: values, status, kind } of table.columns) {
          expect(values).toHaveLength(table.rowCount);
          const told = table.findings
            .filter(
              (each) =>
                each.column === name && ["error-cell", "unreadable-number", "blank-cell"].includes(each.kind),
            )
            .reduce((sum, { count }) => sum + count, 0);
          const unusable = [...status].filter(
            (each) => each !== CellStatus.value && each !== CellStatus.estimate,
          );
          if (kind !== "empty") expect(told).toBe(unusable.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
