import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import { openXlsxFile } from "../../src/host/xlsx";
import type { CellSnapshot, SheetSnapshot } from "../../src/host/book/snapshot";
import { makeSamples } from "../../tools/samples/samples";

const folder = join(__dirname, "../../assets/samples");
const load = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

async function firstSheet(name: string): Promise<SheetSnapshot> {
  return (await openXlsxFile(load(name), name)).snapshot.sheets[0]!;
}

const column = (
  sheet: SheetSnapshot,
  index: number,
  from: number,
  to: number,
): (CellSnapshot | undefined)[] =>
  Array.from({ length: to - from }, (_, row) => sheet.rows[from + row]?.[index]);

const numbers = (cells: readonly (CellSnapshot | undefined)[]): number[] =>
  cells.map((cell) => {
    if (typeof cell?.v !== "number") throw new Error(`no number: ${JSON.stringify(cell)}`);
    return cell.v;
  });

const correlation = (a: readonly number[], b: readonly number[]): number => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const covariance = (x: readonly number[], meanX: number, y: readonly number[], meanY: number) =>
    mean(x.map((value, index) => (value - meanX) * (y[index]! - meanY)));
  return (
    covariance(a, meanA, b, meanB) /
    Math.sqrt(covariance(a, meanA, a, meanA) * covariance(b, meanB, b, meanB))
  );
};

const serial = (day: string) => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const CUSTOMER_LISTS = [
  "maschinenteile.xlsx",
  "maschinenteile-alltag.xlsx",
  "machine-parts.xlsx",
  "maschinenteile-dreijahre.xlsx",
  "machine-parts-three-years.xlsx",
];

describe("the sample workbooks", () => {
  it("are what the generator makes, byte for byte, on every run", async () => {
    const [first, second] = [await makeSamples(), await makeSamples()];
    expect([...first.keys()].sort()).toEqual([
      "machine-parts-three-years.xlsx",
      "machine-parts.xlsx",
      "maschinenteile-alltag.xlsx",
      "maschinenteile-dreijahre.xlsx",
      "maschinenteile.xlsx",
      "webshop.xlsx",
    ]);
    for (const [name, bytes] of first) {
      expect(Buffer.compare(Buffer.from(second.get(name)!), Buffer.from(bytes))).toBe(0);
      expect([name, Buffer.compare(Buffer.from(load(name)), Buffer.from(bytes))]).toEqual([name, 0]);
    }
  });

  it("stay small", () => {
    for (const name of CUSTOMER_LISTS) expect(load(name).length).toBeLessThan(50_000);
    expect(load("webshop.xlsx").length).toBeLessThan(700_000);
  });

  it("can be read by another reader with the same values", async () => {
    for (const name of CUSTOMER_LISTS) {
      const ours = (await openXlsxFile(load(name), name)).snapshot;
      const theirs = await readXlsx(load(name), { readStyles: true });
      ours.sheets.forEach((sheet, index) => {
        const other = theirs.sheets[index]!;
        expect(other.name).toBe(sheet.name);
        sheet.rows.forEach((row, r) =>
          row?.forEach((cell, c) => {
            const value = other.rows[r]?.[c] ?? null;
            const plain = value instanceof Date ? serial(value.toISOString().slice(0, 10)) : value;
            expect([r, c, plain]).toEqual([r, c, cell?.v ?? null]);
          }),
        );
      });
    }
  });
});

describe("maschinenteile.xlsx", () => {
  it("has 120 customers in one Excel table", async () => {
    const sheet = await firstSheet("maschinenteile.xlsx");
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({ name: "Kunden", address: "A1:M121", totalsRow: false });
    expect(sheet.rows[0]!.map((cell) => cell?.v)).toEqual(sheet.tables[0]!.columns);
    expect(sheet.frozenRows).toBe(1);
  });

  it("keeps numbers of customers as text with leading zeros, none twice", async () => {
    const ids = column(await firstSheet("maschinenteile.xlsx"), 0, 1, 121).map((cell) => cell?.v);
    expect(ids.every((id) => typeof id === "string" && /^\d{5}$/.test(id))).toBe(true);
    expect(ids.filter((id) => String(id).startsWith("0")).length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(120);
  });

  it("has no name twice", async () => {
    const names = column(await firstSheet("maschinenteile.xlsx"), 1, 1, 121).map((cell) => cell?.v);
    expect(new Set(names).size).toBe(120);
  });

  it("has real dates, and amounts formatted in euros", async () => {
    const sheet = await firstSheet("maschinenteile.xlsx");
    for (const since of numbers(column(sheet, 4, 1, 121))) {
      expect(Number.isInteger(since)).toBe(true);
      expect(since).toBeGreaterThan(serial("1990-01-01"));
      expect(since).toBeLessThan(serial("2026-01-01"));
    }
    expect(sheet.styles[sheet.rows[1]![4]!.s!]!.numberFormat).toBe("dd\\.mm\\.yyyy");
    expect(sheet.styles[sheet.rows[1]![5]!.s!]!.numberFormat).toContain("€");
  });

  it("hangs together: margin goes with revenue, no margin is above its revenue or negative", async () => {
    const sheet = await firstSheet("maschinenteile.xlsx");
    for (const year of [0, 1, 2]) {
      const revenue = numbers(column(sheet, 5 + year, 1, 121));
      const margin = numbers(column(sheet, 8 + year, 1, 121));
      expect(correlation(revenue, margin)).toBeGreaterThan(0.7);
      margin.forEach((amount, row) => {
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(revenue[row]!);
      });
    }
  });

  it("has careless payers complain more", async () => {
    const sheet = await firstSheet("maschinenteile.xlsx");
    const payments = column(sheet, 11, 1, 121).map((cell) => cell?.v);
    const complaints = numbers(column(sheet, 12, 1, 121));
    expect(new Set(payments)).toEqual(new Set(["pünktlich", "verspätet", "Mahnung"]));
    const mean = (word: string) => {
      const counts = complaints.filter((_, row) => payments[row] === word);
      return counts.reduce((sum, count) => sum + count, 0) / counts.length;
    };
    expect(mean("Mahnung")).toBeGreaterThan(mean("pünktlich"));
  });
});

describe("machine-parts.xlsx", () => {
  it("is the same list in English", async () => {
    const german = await firstSheet("maschinenteile.xlsx");
    const english = await firstSheet("machine-parts.xlsx");
    expect(english.tables[0]).toMatchObject({ name: "Customers", address: "A1:M121" });
    for (const index of [0, 1, 5, 6, 7, 8, 9, 10, 12])
      expect(column(english, index, 1, 121).map((cell) => cell?.v)).toEqual(
        column(german, index, 1, 121).map((cell) => cell?.v),
      );
    expect(new Set(column(english, 11, 1, 121).map((cell) => cell?.v))).toEqual(
      new Set(["on time", "late", "reminder"]),
    );
  });
});

describe("maschinenteile-alltag.xlsx", () => {
  const FIRST = 5;
  const LAST = 62;

  it("is a plain range below title rows, with a totals row of sums", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    expect(sheet.tables).toEqual([]);
    expect(sheet.rows[0]![0]!.v).toContain("Kundenliste");
    expect(sheet.rows[2]).toBeUndefined();
    expect(sheet.rows[4]!.slice(0, 3).map((cell) => cell?.v)).toEqual(["Kd.-Nr.", "Firma", "Gebiet"]);
    expect(sheet.rows[LAST]![0]!.v).toBe("Summe");
    expect(sheet.rows[LAST]![6]!.f).toBe("=SUM(G6:G62)");
    expect(sheet.rows).toHaveLength(LAST + 1);
  });

  it("has sums that are the sums", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    for (const index of [6, 7, 8, 9, 10, 11]) {
      const amounts = column(sheet, index, FIRST, LAST).map((cell) =>
        typeof cell?.v === "number" ? cell.v : 0,
      );
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      expect(sheet.rows[LAST]![index]!.v).toBeCloseTo(sum, 1);
    }
    expect(sheet.rows[LAST]![8]!.v).toBe(0);
  });

  it("has one column of amounts typed as German text with €", async () => {
    const cells = column(await firstSheet("maschinenteile-alltag.xlsx"), 8, FIRST, LAST);
    for (const cell of cells) expect(cell?.v).toMatch(/^-?\d{1,3}(\.\d{3})*,\d{2} €$/);
  });

  it("has estimates, blanks, a negative margin and errors that a formula gives", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    const margins = [9, 10, 11].flatMap((index) => column(sheet, index, FIRST, LAST));
    expect(margins.filter((cell) => String(cell?.v).startsWith("ca. "))).toHaveLength(3);
    expect(margins.filter((cell) => cell === undefined).length).toBeGreaterThanOrEqual(3);
    expect(margins.filter((cell) => typeof cell?.v === "number" && cell.v < 0)).toHaveLength(1);
    const errors = column(sheet, 13, FIRST, LAST).filter((cell) => cell?.t === "e");
    expect(errors).toHaveLength(3);
    for (const cell of errors) {
      expect(cell!.v).toBe("#N/A");
      expect(cell!.f).toMatch(/^=VLOOKUP\(A\d+,Reklamationen!/);
    }
    expect(column(sheet, 12, FIRST, LAST).filter((cell) => cell === undefined)).toHaveLength(2);
  });

  it("has one customer twice and two won in the last months", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    const ids = column(sheet, 0, FIRST, LAST).map((cell) => cell?.v);
    expect(ids.length - new Set(ids).size).toBe(1);
    const late = numbers(column(sheet, 4, FIRST, LAST)).filter((day) => day >= serial("2025-10-01"));
    expect(late).toHaveLength(2);
  });

  it("has three customers who came back after more than 24 months, and one after exactly 24", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    const [last, previous] = [14, 15].map((index) =>
      column(sheet, index, FIRST, LAST).map((cell) => cell?.v),
    );
    const isoOf = (value: unknown) =>
      new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString();
    const monthsLater = (value: unknown, months: number) => {
      const [year, month, day] = isoOf(value).slice(0, 10).split("-").map(Number) as [number, number, number];
      return serial(new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10));
    };
    const gaps = previous!.map((value, row) =>
      value === undefined ? -1 : Number(last![row]) - monthsLater(value, 24),
    );
    expect(gaps.filter((days) => days > 0)).toHaveLength(3);
    expect(gaps.filter((days) => days === 0)).toHaveLength(1);
    expect(previous!.filter((value) => value === undefined)).toHaveLength(1);
  });

  it("has no purchase before the customer was won, none after the day of the list, and no revenue in a pause", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    const [since, last] = [4, 14].map((index) => numbers(column(sheet, index, FIRST, LAST)));
    const previous = column(sheet, 15, FIRST, LAST).map((cell) => cell?.v);
    since!.forEach((day, row) => {
      const before = previous[row] === undefined ? last![row]! : Number(previous[row]);
      expect(day).toBeLessThanOrEqual(before);
      expect(before === last![row] || before < last![row]!).toBe(true);
      expect(last![row]).toBeLessThanOrEqual(serial("2025-12-31"));
      [2023, 2024].forEach((year, index) => {
        const isPause = before < serial(`${year}-01-01`) && last![row]! > serial(`${year}-12-31`);
        if (isPause) expect(sheet.rows[FIRST + row]![6 + index]!.v).toBe(0);
      });
    });
  });

  it("has merged cells in the title and in the list, and a hidden column", async () => {
    const sheet = await firstSheet("maschinenteile-alltag.xlsx");
    expect(sheet.merges).toEqual(expect.arrayContaining(["A1:H1", "C30:C31"]));
    expect(sheet.rows[30]![2]).toBeUndefined();
    expect(sheet.hiddenColumns).toEqual([5]);
  });

  it("finds with its lookups what the second sheet says", async () => {
    const { snapshot } = await openXlsxFile(load("maschinenteile-alltag.xlsx"), "b.xlsx");
    const [list, counts] = snapshot.sheets;
    const byId = new Map(counts!.rows.slice(1).map((row) => [row![0]!.v, row![1]!.v]));
    column(list!, 0, FIRST, LAST).forEach((id, row) => {
      const shown = list!.rows[FIRST + row]![13]!.v;
      expect([id?.v, shown]).toEqual([id?.v, byId.get(id!.v) ?? "#N/A"]);
    });
  });
});

describe("webshop.xlsx", () => {
  it("has 20,000 bookings of three whole years in one Excel table", async () => {
    const sheet = await firstSheet("webshop.xlsx");
    expect(sheet.tables[0]).toMatchObject({
      name: "Bestellungen",
      address: "A1:F20001",
      columns: ["Kunde", "Bestellnr", "Datum", "Artikel", "Kanal", "Betrag"],
    });
    const days = numbers(column(sheet, 2, 1, 20_001));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThanOrEqual(serial("2023-01-01"));
    expect(days[0]).toBeLessThan(serial("2023-02-01"));
    expect(days.at(-1)).toBeLessThanOrEqual(serial("2025-12-31"));
    expect(days.at(-1)).toBeGreaterThan(serial("2025-12-01"));
  });

  it("has every return as the negative of a booking before, in the same order", async () => {
    const sheet = await firstSheet("webshop.xlsx");
    const bought = new Map<string, number>();
    let returns = 0;
    for (const row of sheet.rows.slice(1)) {
      const amount = row![5]!.v as number;
      const key = [row![0]!.v, row![1]!.v, row![3]!.v, Math.abs(amount)].join("|");
      if (amount >= 0) bought.set(key, (bought.get(key) ?? 0) + 1);
      else {
        returns++;
        expect(bought.get(key) ?? 0).toBeGreaterThan(0);
        bought.set(key, bought.get(key)! - 1);
      }
    }
    expect(returns).toBeGreaterThan(500);
    expect(returns).toBeLessThan(2_000);
  });

  it("has customers who bought once and customers who buy often", async () => {
    const sheet = await firstSheet("webshop.xlsx");
    const orders = new Map<unknown, Set<unknown>>();
    for (const row of sheet.rows.slice(1)) {
      const customer = row![0]!.v;
      orders.set(customer, (orders.get(customer) ?? new Set()).add(row![1]!.v));
    }
    const counts = [...orders.values()].map((set) => set.size);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(200);
    expect(counts.filter((count) => count >= 10).length).toBeGreaterThan(100);
  });
});

describe("maschinenteile-dreijahre.xlsx", () => {
  const NAME = "maschinenteile-dreijahre.xlsx";
  const FIRST = 3;
  const LAST = 143;
  const [REVENUE, MARGIN, COMPLAINTS, POTENTIAL] = [4, 7, 10, 13];

  it("has customers who stay, come, go and return", async () => {
    const sheet = await firstSheet(NAME);
    const courses = new Map<string, number>();
    for (const row of sheet.rows.slice(FIRST, LAST)) {
      const course = [0, 1, 2].map((year) => (row?.[REVENUE + year] ? "x" : "-")).join("");
      courses.set(course, (courses.get(course) ?? 0) + 1);
    }
    expect([...courses.keys()].sort()).toEqual(["--x", "-xx", "x--", "x-x", "xx-", "xxx"]);
    expect(courses.get("xxx")).toBeGreaterThan(90);
    expect(Math.min(...courses.values())).toBeGreaterThan(1);
  });

  it("says of a year without revenue nothing else either", async () => {
    for (const row of (await firstSheet(NAME)).rows.slice(FIRST, LAST))
      for (const year of [0, 1, 2])
        for (const other of [MARGIN, COMPLAINTS])
          expect(row?.[other + year] === undefined).toBe(row?.[REVENUE + year] === undefined);
  });

  it("has customers whose revenue rises and falls by more than a quarter, and losses", async () => {
    const sheet = await firstSheet(NAME);
    const ratios = sheet.rows.slice(FIRST, LAST).flatMap((row) => {
      const [first, last] = [row?.[REVENUE]?.v, row?.[REVENUE + 2]?.v];
      return typeof first === "number" && typeof last === "number" ? [last / first] : [];
    });
    expect(ratios.filter((ratio) => ratio > 1.25).length).toBeGreaterThan(15);
    expect(ratios.filter((ratio) => ratio < 0.75).length).toBeGreaterThan(15);
    const margins = column(sheet, MARGIN + 2, FIRST, LAST).flatMap((cell) => (cell ? [Number(cell.v)] : []));
    expect(margins.filter((margin) => margin < 0).length).toBeGreaterThan(1);
  });

  it("has one amount typed as text, one potential missing, and sums that are the sums", async () => {
    const sheet = await firstSheet(NAME);
    const texts = [0, 1, 2, 3, 4, 5].flatMap((at) =>
      column(sheet, REVENUE + at, FIRST, LAST).filter((cell) => typeof cell?.v === "string"),
    );
    expect(texts.map((cell) => cell?.v)).toEqual([expect.stringMatching(/^\d{1,3}\.\d{3},\d{2} €$/)]);
    expect(column(sheet, POTENTIAL, FIRST, LAST).filter((cell) => !cell)).toHaveLength(1);
    expect(sheet.rows[LAST]![0]!.v).toBe("Summe");
    for (let at = REVENUE; at < COMPLAINTS; at++) {
      const amounts = column(sheet, at, FIRST, LAST).map((cell) =>
        typeof cell?.v === "number" ? cell.v : 0,
      );
      expect(sheet.rows[LAST]![at]!.v).toBeCloseTo(
        amounts.reduce((sum, amount) => sum + amount, 0),
        2,
      );
    }
  });

  it("is the same list as the English one", async () => {
    const [german, english] = [await firstSheet(NAME), await firstSheet("machine-parts-three-years.xlsx")];
    const isWord = (value: unknown) => typeof value === "string";
    expect(
      english.rows.slice(FIRST).map((row) => row?.map((cell) => (isWord(cell?.v) ? "" : cell?.v))),
    ).toEqual(german.rows.slice(FIRST).map((row) => row?.map((cell) => (isWord(cell?.v) ? "" : cell?.v))));
  });
});
