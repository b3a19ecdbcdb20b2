import {
  bordersBy,
  portfolioOf,
  proposeGrowth,
  proposeModel,
  proposePortfolio,
  type CellGrid,
  type PortfolioInput,
} from "../../../src/core";
import { makeFactor, makeModel, makeTable } from "../make-model";
import { makeInput, makeSetup } from "./make-setup";

const line = (best: number) => ({ kind: "linear", worst: 0, best }) as const;

/** A list scored by one factor on its second column. */
const scoredBy = (column: string, cells: CellGrid): PortfolioInput =>
  makeInput(makeTable(cells), makeModel([makeFactor(column, 100, line(100))]));

const rows = (count: number, ...columns: readonly ((row: number) => string | number)[]) =>
  Array.from({ length: count }, (_, row) => columns.map((column) => column(row)));

const name = (row: number) => `Kunde ${row}`;

describe("proposePortfolio", () => {
  it("sets the score against a column about potential that no factor uses", () => {
    const found = proposePortfolio(scoredBy("Umsatz", [["Kunde", "Umsatz", "Potenzial"], ...rows(20, name, (row) => row * 5, (row) => (row * 7) % 20)]));
    expect(found.x).toMatchObject({ topic: "score", parts: [{ value: { kind: "score" }, weight: 100 }] });
    expect(found.y).toMatchObject({ topic: "potential", parts: [{ value: { kind: "column", factor: { column: "Potenzial", missing: "stretch" } } }] });
    expect(found.bubble).toBe("Umsatz");
  });

  it("turns a share of wallet round: the less we have, the more there is to gain", () => {
    const found = proposePortfolio(scoredBy("Umsatz", [["Kunde", "Umsatz", "Lieferanteil"], ...rows(20, name, (row) => row * 5, (row) => row / 20)]));
    const [part] = found.y.parts;
    expect(part?.value).toMatchObject({ kind: "column", factor: { scale: { worst: 0.95, best: 0 } } });
  });

  it("parts a model that judges potential itself: its other factors across, potential upwards", () => {
    const table = makeTable([["Kunde", "Umsatz", "Zahlung", "Wachstum"], ...rows(20, name, (row) => row * 5, (row) => row % 3, (row) => (row * 7) % 20)]);
    const model = makeModel([makeFactor("Umsatz", 60, line(100)), makeFactor("Zahlung", 20, line(2)), makeFactor("Wachstum", 20, line(20))]);
    const found = proposePortfolio(makeInput(table, model));
    expect(found.x).toMatchObject({ topic: "value", parts: [{ value: { factor: "umsatz" }, weight: 75 }, { value: { factor: "zahlung" }, weight: 25 }] });
    expect(found.y).toMatchObject({ topic: "potential", parts: [{ value: { kind: "factor", factor: "wachstum" }, weight: 100 }] });
  });

  it("takes growth from one year to the next where nothing speaks of potential", () => {
    const found = proposePortfolio(scoredBy("Umsatz 2024", [["Kunde", "Umsatz 2023", "Umsatz 2024", "Ort"], ...rows(20, name, () => 100, (row) => 90 + row, () => "Köln")]));
    // Rates from −0.10 to 0.09: the middle four fifths are −0.081 … 0.071, in steps of 0.02 −0.1 … 0.08.
    expect(found.y).toMatchObject({ topic: "growth", parts: [{ value: { kind: "growth", from: "Umsatz 2023", to: "Umsatz 2024", worst: -0.1, best: 0.08 } }] });
    expect(found.bubble).toBe("Umsatz 2024");
  });

  it("takes another column that says something where there is only one year", () => {
    const found = proposePortfolio(scoredBy("Umsatz", [["Kunde", "Umsatz", "Weiterempfehlung", "PLZ"], ...rows(20, name, (row) => row * 5, (row) => row % 10, (row) => 50000 + row)]));
    expect(found.y).toMatchObject({ topic: "column", parts: [{ value: { factor: { column: "Weiterempfehlung" } } }] });
  });

  it("parts money from the other factors where the list has nothing else", () => {
    const table = makeTable([["Kunde", "Deckungsbeitrag", "Reklamationen"], ...rows(20, name, (row) => row * 5, (row) => row % 4)]);
    const found = proposePortfolio(makeInput(table, makeModel([makeFactor("Deckungsbeitrag", 60, line(100)), makeFactor("Reklamationen", 40, { kind: "linear", worst: 4, best: 0 })])));
    expect(found.x).toMatchObject({ topic: "contribution", parts: [{ value: { factor: "deckungsbeitrag" } }] });
    expect(found.y).toMatchObject({ topic: "column", parts: [{ value: { factor: "reklamationen" } }] });
    expect(found.bubble).toBe("Deckungsbeitrag");
  });

  it("makes a matrix that can be drawn of any list, even of one column, and of nobody", () => {
    for (const cells of [[["Umsatz"], [5], [9]], [["Umsatz"]], [["Kunde", "Umsatz"], ["Berg", "#NV"], ["Tal", ""]]]) {
      const table = makeTable(cells);
      const input = makeInput(table, proposeModel(table, { language: "de", today: "2025-12-31" }));
      for (const size of [2, 3] as const) {
        const { x, y, bubble } = proposePortfolio(input, size);
        const fields = Array.from({ length: size * size }, (_, at) => ({ name: `F${at}`, strategy: "" }));
        const found = portfolioOf(makeSetup({ x: { ...x, name: "x" }, y: { ...y, name: "y" }, size, fields, bubble }), input);
        expect(found.ok ? [] : found.issues).toEqual([]);
      }
    }
  });
}); // prettier-ignore

describe("proposeGrowth", () => {
  const growth = (header: readonly string[], ...numbers: readonly ((row: number) => number)[]) =>
    proposeGrowth(makeTable([["Kunde", ...header], ...rows(20, name, ...numbers)]));
  const rising = (row: number) => 100 + row;

  it("knows last year by its name", () => {
    expect(growth(["Umsatz", "Umsatz Vorjahr"], rising, () => 100)).toMatchObject({ from: "Umsatz Vorjahr", to: "Umsatz" });
    expect(growth(["Sales last year", "Sales"], () => 100, rising)).toMatchObject({ from: "Sales last year", to: "Sales" });
  });

  it("takes the two newest of three years, and revenue before contribution", () => {
    const found = growth(["DB 2023", "DB 2024", "Umsatz 2022", "Umsatz 2023", "Umsatz 2024"], () => 50, rising, () => 70, () => 100, rising);
    expect(found).toMatchObject({ from: "Umsatz 2023", to: "Umsatz 2024" });
  });

  it("has nothing to say where years do not follow, amounts stand still, or few have a rate", () => {
    expect(growth(["Umsatz 2021", "Umsatz 2024"], () => 100, rising)).toBeUndefined();
    expect(growth(["Umsatz 2023", "Umsatz 2024"], () => 100, () => 100)).toBeUndefined();
    expect(growth(["Umsatz 2023", "Umsatz 2024"], (row) => (row < 12 ? 0 : 100), rising)).toBeUndefined();
  });
}); // prettier-ignore

describe("bordersBy", () => {
  const positions = (...values: readonly number[]) => Float64Array.from(values);

  it("puts a median border where it is easy to say", () => {
    const many = Float64Array.from({ length: 1001 }, (_, row) => row / 10);
    expect(bordersBy("median", many, 2)).toEqual([50]);
    expect(bordersBy("median", many, 3)).toEqual([35, 65]);
  });

  it("parts equal positions from the rest on the side that leaves the halves more alike", () => {
    expect(bordersBy("median", positions(10, 10, 50, 50, 50, 50), 2)).toEqual([30]);
    expect(bordersBy("median", positions(50, 50, 50, 50, 90, 90), 2)).toEqual([70]);
  });

  it("finds no median where nearly all stand in one place", () => {
    expect(bordersBy("median", positions(...Array<number>(30).fill(40), 90), 2)).toBeUndefined();
    expect(bordersBy("median", positions(), 2)).toBeUndefined();
    expect(bordersBy("median", positions(10, 90), 3)).toBeUndefined();
  });

  it("leaves out customers without a position", () => {
    expect(bordersBy("median", positions(NaN, 20, NaN, 80), 2)).toEqual([50]);
  });

  it("parts the scale evenly by its midpoint", () => {
    expect(bordersBy("midpoint", positions(1), 2)).toEqual([50]);
    expect(bordersBy("midpoint", positions(1), 3)).toEqual([33.3, 66.7]);
  });
});
