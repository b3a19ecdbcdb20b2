import { isoOfSerial, serialOfIso, type Cell } from "../../../src/core";
import type { CleanedTransactions, TransactionSetup } from "../../../src/core/transactions";
import { clean, ROLES, tableOf } from "./cleaned";
import { random } from "./random";

const HEADERS = ["Kunde", "Datum", "Betrag", "Bestellung", "Artikel", "Währung"];
const FROM = "2025-01-10";
const REFERENCE = "2025-02-20";

type Row = readonly [customer: Cell, date: Cell, amount: Cell, order: Cell, article: Cell, currency: Cell];

/** Rows with everything that can be wrong, by whole cents so that sums are exact. */
function messyRows(seed: number, count: number): Row[] {
  const next = random(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const rows: Row[] = [];
  for (let row = 0; row < count; row++) {
    if (rows.length > 0 && next() < 0.05) {
      rows.push(pick(rows));
      continue;
    }
    const customer = next() < 0.03 ? null : pick(["A", "B", "C", "D", "E", "F"]);
    const serial = serialOfIso("2025-01-01")! + Math.floor(next() * 60);
    const date = next() < 0.03 ? null : next() < 0.02 ? "später" : serial;
    const cents = Math.floor(next() * 500);
    const amount = next() < 0.04 ? null : next() < 0.2 ? -cents / 100 : next() < 0.06 ? 0 : cents / 100;
    const order = next() < 0.2 ? null : String(Math.floor(next() * count * 0.4));
    rows.push([
      customer,
      date,
      amount,
      order,
      pick(["x", "y"]),
      pick(["EUR", "EUR", "EUR", "CHF", "USD", null]),
    ]);
  }
  return rows;
}

const shuffled = <T>(values: readonly T[], seed: number): T[] => {
  const next = random(seed);
  return values
    .map((value) => [next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
};

const CASES: readonly Partial<TransactionSetup>[] = (["order", "day", "dropped"] as const).flatMap(
  (returns) =>
    (["merged", "separate"] as const).flatMap((sameDay) =>
      (["counted", "dropped"] as const).map((rule) => ({
        returns,
        sameDay,
        zeroAmounts: rule,
        unknownAmounts: rule === "counted" ? ("dropped" as const) : ("counted" as const),
        repeatedRows: rule,
        from: FROM,
        referenceDate: REFERENCE,
        currency: { main: "EUR", rates: { CHF: 2 }, blank: rule },
        roles: { ...ROLES, order: "Bestellung", product: "Artikel", currency: "Währung" },
      })),
    ),
);

const cleanRows = (rows: readonly Row[], changes: Partial<TransactionSetup>) =>
  clean(tableOf(HEADERS, rows), changes);

/** Customer, day and cents of each purchase, in an order of their own. */
const bought = ({ purchases }: CleanedTransactions): string[] =>
  Array.from(purchases.days, (day, at) => {
    const cents = Math.round(purchases.amounts[at]! * 100);
    return `${purchases.names[purchases.customers[at]!]} ${isoOfSerial(day)} ${cents}`;
  }).sort();

/** The same decisions with tables of tables, as one would write them down. */
function byHand(rows: readonly Row[], setup: Partial<TransactionSetup>): string[] {
  const seen = new Set<string>();
  const kept = rows.flatMap(([customer, date, amount, order, article, currency]) => {
    const rate = currency === null ? (setup.currency!.blank === "counted" ? 1 : 0) : { EUR: 1, CHF: 2, USD: 0 }[String(currency)]!;
    const isDated = typeof date === "number" && isoOfSerial(date) >= FROM && isoOfSerial(date) <= REFERENCE;
    if (rate === 0 || customer === null || !isDated) return [];
    if (amount === null && setup.unknownAmounts === "dropped") return [];
    const value = amount === null ? NaN : (amount as number) * rate;
    const key = JSON.stringify([customer, date, amount, order, article]);
    if (order !== null && seen.has(key) && setup.repeatedRows === "dropped") return [];
    seen.add(key);
    if (value === 0 && setup.zeroAmounts === "dropped") return [];
    if (value < 0 && setup.returns === "dropped") return [];
    return [{ customer: String(customer), day: isoOfSerial(date), value, order }];
  });
  type Entry = (typeof kept)[number];
  const groups = (entries: readonly Entry[], keyOf: (entry: Entry, at: number) => string) => {
    const map = new Map<string, Entry[]>();
    entries.forEach((entry, at) => {
      const key = keyOf(entry, at);
      map.set(key, [...(map.get(key) ?? []), entry]);
    });
    return [...map.values()];
  };
  const sum = (entries: readonly Entry[]) => entries.reduce((total, { value }) => total + value, 0);
  const isReturn = ({ value }: Entry) => value < 0;
  const isUsedUp = (entries: readonly Entry[]) => entries.some(isReturn) && (entries.every(isReturn) || sum(entries) < 0.000001);
  const orders = groups(kept, (entry, at) =>
    entry.order === null || (setup.returns !== "order" && isReturn(entry)) ? `row ${at}` : `${entry.customer} ${entry.order}`,
  ).flatMap((entries) => {
    if (entries.length === 1) return entries;
    if (isUsedUp(entries)) return [];
    const day = entries.filter((entry) => !isReturn(entry)).map((entry) => entry.day).sort()[0]!;
    return [{ ...entries[0]!, day, value: sum(entries) }];
  });
  // An order of one row that is a return belongs to nothing that was bought.
  const entries = setup.returns === "order" ? orders.filter((entry) => entry.order === null || !isReturn(entry)) : orders;
  return groups(entries, ({ customer, day }) => `${customer} ${day}`)
    .filter((day) => !isUsedUp(day))
    .flatMap((day) =>
      setup.sameDay === "merged" || day.some(isReturn) ? [{ ...day[0]!, value: sum(day) }] : day,
    )
    .map(({ customer, day, value }) => `${customer} ${day} ${Math.round(value * 100)}`)
    .sort();
} // prettier-ignore

const LISTS = [3, 7, 31].map((seed) => messyRows(seed, 400));

describe.each(CASES)("cleaning with $returns, $sameDay, zero $zeroAmounts", (setup) => {
  it("explains the difference between the list and the purchases to the cent", () => {
    for (const rows of LISTS) {
      const { purchases, review } = cleanRows(rows, setup);
      const leftOut = review.findings.reduce((sum, finding) => sum + finding.leftOut, 0);
      expect(review.purchaseAmount + leftOut).toBeCloseTo(review.amount, 6);
      const inMain = rows.filter(([, , , , , currency]) => currency === "EUR" || (currency === null && setup.currency!.blank === "counted"));
      const inFrancs = rows.filter(([, , , , , currency]) => currency === "CHF");
      const sum = (list: readonly Row[]) => list.reduce((total, row) => total + (Number(row[2]) || 0), 0);
      expect(review.amount).toBeCloseTo(sum(inMain) + 2 * sum(inFrancs), 6);
      const known = purchases.amounts.filter((amount) => !Number.isNaN(amount));
      expect(known.reduce((total, amount) => total + amount, 0)).toBeCloseTo(review.purchaseAmount, 6);
    } // prettier-ignore
  });

  it("has no purchase below 0", () => {
    for (const rows of LISTS) {
      const { purchases } = cleanRows(rows, setup);
      expect(purchases.amounts.every((amount) => Number.isNaN(amount) || amount >= 0)).toBe(true);
    }
  });

  it("gives the same as tables of tables", () => {
    for (const rows of LISTS) expect(bought(cleanRows(rows, setup))).toEqual(byHand(rows, setup));
  });

  it("does not depend on the order of the rows", () => {
    for (const rows of LISTS) {
      const [one, other] = [cleanRows(rows, setup), cleanRows(shuffled(rows, 5), setup)];
      expect(bought(other)).toEqual(bought(one));
      const counted = ({ review }: CleanedTransactions) =>
        review.findings
          .map(({ kind, count, amount, leftOut }) => [kind, count, Math.round(amount * 100), Math.round(leftOut * 100)].join())
          .sort();
      expect(counted(other)).toEqual(counted(one));
    } // prettier-ignore
  });
});
