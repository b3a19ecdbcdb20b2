import { detectPeriods, monthsBetween } from "../../../src/core/development/detect-periods";

const labels = (...names: string[]) => detectPeriods(names).map((each) => each.labels);
const series = (...names: string[]) =>
  detectPeriods(names)[0]?.series.map(({ name, headers }) => [name, ...headers]);

describe("detectPeriods finds years", () => {
  it.each([
    [
      ["Umsatz 2024", "Umsatz 2022", "Umsatz 2023"],
      ["2022", "2023", "2024"],
    ],
    [
      ["2023 Umsatz", "2024 Umsatz"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz_23", "Umsatz_24"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz 23", "Umsatz 24"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz '23", "Umsatz '24"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz2023", "Umsatz2024"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz (2023)", "Umsatz (2024)"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz 2023 in €", "Umsatz 2024 in €"],
      ["2023", "2024"],
    ],
    [
      ["Umsatz FY23", "Umsatz FY24"],
      ["FY23", "FY24"],
    ],
    [
      ["Umsatz GJ 2023/24", "Umsatz GJ 2024/25"],
      ["GJ 2023/24", "GJ 2024/25"],
    ],
    [
      ["DB 2022/2023", "DB 2023/2024"],
      ["2022/2023", "2023/2024"],
    ],
    [
      ["Kunde", "2022", "2023", "2024"],
      ["2022", "2023", "2024"],
    ],
    [
      ["Bestand 31.12.2023", "Bestand 31.12.2024"],
      ["31.12.2023", "31.12.2024"],
    ],
  ])("in %j", (names, expected) => {
    expect(labels(...names)).toEqual([expected]);
  });
});

describe("detectPeriods finds parts of years", () => {
  it.each([
    [
      ["Umsatz H2 2024", "Umsatz H1 2024", "Umsatz H2 2023"],
      ["H2 2023", "H1 2024", "H2 2024"],
    ],
    [
      ["Umsatz 1. Hj. 2024", "Umsatz 2. Hj. 2024"],
      ["1. Hj. 2024", "2. Hj. 2024"],
    ],
    [
      ["1. Halbjahr 2024", "2. Halbjahr 2024"],
      ["1. Halbjahr 2024", "2. Halbjahr 2024"],
    ],
    [
      ["Umsatz 2024-H1", "Umsatz 2024-H2"],
      ["2024-H1", "2024-H2"],
    ],
    [
      ["Umsatz Q4 2023", "Umsatz Q1 2024"],
      ["Q4 2023", "Q1 2024"],
    ],
    [
      ["Umsatz 1. Quartal 2024", "Umsatz 2. Quartal 2024"],
      ["1. Quartal 2024", "2. Quartal 2024"],
    ],
    [
      ["Umsatz Q1", "Umsatz Q2", "Umsatz Q3"],
      ["Q1", "Q2", "Q3"],
    ],
    [
      ["Revenue Q2/24", "Revenue Q1/24"],
      ["Q1/24", "Q2/24"],
    ],
    [
      ["Umsatz Dez 2023", "Umsatz Januar 2024"],
      ["Dez 2023", "Januar 2024"],
    ],
    [
      ["Umsatz 12/2023", "Umsatz 01/2024"],
      ["12/2023", "01/2024"],
    ],
    [
      ["Umsatz 2023-12", "Umsatz 2024-01"],
      ["2023-12", "2024-01"],
    ],
    [
      ["Jan", "Feb", "Mär"],
      ["Jan", "Feb", "Mär"],
    ],
  ])("in %j", (names, expected) => {
    expect(labels(...names)).toEqual([expected]);
  });
});

describe("detectPeriods finds the year before", () => {
  it.each([
    [
      ["Umsatz Vorjahr", "Umsatz lfd. Jahr"],
      ["Vorjahr", "lfd. Jahr"],
    ],
    [
      ["Umsatz Vorvorjahr", "Umsatz Vorjahr", "Umsatz"],
      ["Vorvorjahr", "Vorjahr", ""],
    ],
    [
      ["Vorjahresumsatz", "Umsatz"],
      ["Vorjahr", ""],
    ],
    [
      ["Revenue last year", "Revenue this year"],
      ["last year", "this year"],
    ],
    [
      ["Umsatz VJ", "Umsatz"],
      ["VJ", ""],
    ],
  ])("in %j", (names, expected) => {
    expect(labels(...names)).toEqual([expected]);
  });
});

describe("detectPeriods leaves numbers alone that are no periods", () => {
  it.each([
    [["ISO 9001", "ISO 14001"]],
    [["Artikel 4711", "Artikel 4712"]],
    [["Frage 10", "Frage 11", "Frage 40", "Frage 41"]],
    [["Kriterium 1", "Kriterium 2"]],
    [["Umsatz 2023", "Deckungsbeitrag 2024"]],
    [["PLZ", "Umsatz", "Umsatz brutto"]],
    [["Veränderung 2024/2022", "Veränderung 2023/2022"]],
    [["Adresse 2", "Adresse 3"]],
  ])("in %j", (names) => {
    expect(labels(...names)).toEqual([]);
  });
});

describe("detectPeriods puts together what belongs together", () => {
  it("one series per figure, with holes where a year is missing", () => {
    expect(series("Kunde", "Umsatz 2022", "Umsatz 2023", "DB 2023", "Umsatz 2024", "DB 2024")).toEqual([
      ["Umsatz", "Umsatz 2022", "Umsatz 2023", "Umsatz 2024"],
      ["DB", "", "DB 2023", "DB 2024"],
    ]);
  });

  it("the kind with most columns first", () => {
    expect(labels("Umsatz 2023", "Umsatz 2024", "DB Q1", "DB Q2", "DB Q3")).toEqual([
      ["Q1", "Q2", "Q3"],
      ["2023", "2024"],
    ]);
  });

  it("names of sheets as well", () => {
    expect(series("Kunden 2023", "Artikel", "Kunden 2024")).toEqual([
      ["Kunden", "Kunden 2023", "Kunden 2024"],
    ]);
  });
});

describe("monthsBetween", () => {
  it.each([
    ["2022", "2024", 2, 24],
    ["H1 2024", "H2 2024", 1, 6],
    ["Q4 2023", "Q1 2024", 1, 3],
    ["31.12.2023", "30.06.2024", 1, 6],
    ["Vorjahr", "", 1, 12],
    ["Vorjahr", "lfd. Jahr", 1, 12],
    ["alt", "neu", 2, 24],
  ])("counts from %s to %s", (from, to, steps, months) => {
    expect(monthsBetween(from, to, steps)).toBe(months);
  });
});
