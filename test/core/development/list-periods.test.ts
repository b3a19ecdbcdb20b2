import { readTable } from "../../../src/core";
import { headerInList, proposeListPeriods } from "../../../src/core/development/list-periods";

const sheet = (name: string) => ({ kind: "sheet", id: `id of ${name}`, name }) as const;

const proposed = (open: string, ...names: string[]) =>
  proposeListPeriods(sheet(open), [open, ...names].map(sheet), "aktuell").map(({ lists, label }) => [
    ...lists.map((list) => `${list.label}: ${list.source.name}`),
    label,
  ]);

describe("proposeListPeriods", () => {
  it("takes sheets of earlier years, in their order", () => {
    expect(proposed("Kunden 2024", "Artikel", "Kunden 2023", "Kunden 2022")).toEqual([
      ["2022: Kunden 2022", "2023: Kunden 2023", "2024"],
    ]);
  });

  it("takes them for earlier than a list without a year", () => {
    expect(proposed("Kunden", "Kunden 2023", "Kunden 2022")).toEqual([
      ["2022: Kunden 2022", "2023: Kunden 2023", "aktuell"],
    ]);
    expect(proposed("Kunden", "Kunden Vorjahr")).toEqual([["Vorjahr: Kunden Vorjahr", "aktuell"]]);
  });

  it("leaves later years and other things alone", () => {
    expect(proposed("Kunden 2023", "Kunden 2024")).toEqual([]);
    expect(proposed("Kunden 2024", "Artikel 2023", "Artikel 2022")).toEqual([]);
  });

  it("compares tables with tables", () => {
    const table = { kind: "table", id: "t", name: "Kunden_2023" } as const;
    const open = { kind: "table", id: "o", name: "Kunden_2024" } as const;
    expect(proposeListPeriods(open, [open, table, sheet("Kunden_2022")], "aktuell")).toEqual([
      { kind: "lists", label: "2024", lists: [{ label: "2023", source: table, referenceDate: "" }] },
    ]);
  });
});

describe("headerInList", () => {
  const table = readTable([
    ["Nr", "Umsatz 2022", "Umsatz 2023", "DB FY23", "Ort"],
    [1, 2, 3, 4, "Ulm"],
  ]);
  it.each([
    ["Ort", "2023", "Ort"],
    ["Umsatz 2024", "2023", "Umsatz 2023"],
    ["Umsatz 2024", "2022", "Umsatz 2022"],
    ["Umsatz 2024", "Vorjahr", "Umsatz 2024"],
    ["DB FY24", "anders", "DB FY23"],
    ["Region", "2023", "Region"],
  ])("finds %s in the list of %s", (header, label, expected) => {
    expect(headerInList(table, header, label)).toBe(expected);
  });
});
