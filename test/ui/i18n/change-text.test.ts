import type { Factor, FactorChange, Scale } from "../../../src/core";
import { type ChangedFactor, changeText, valueUnit, wholeChange } from "../../../src/ui/i18n";

const LINE: Scale = { kind: "linear", worst: 0, best: 100 };

interface Case {
  readonly name: string;
  readonly from: FactorChange["from"];
  readonly to: FactorChange["to"];
  readonly scale?: Scale;
  readonly kind?: ChangedFactor["kind"];
  readonly numberFormat?: string;
}

function said(language: "de" | "en", { name, from, to, scale = LINE, kind = "number", numberFormat }: Case) {
  const factor: Factor = { id: "f", name, column: name, weight: 10, scale, missing: "zero" };
  const change: FactorChange = { factorIndex: 0, from, to, pointsBefore: 1, pointsAfter: 2, effort: 0.1 };
  const changed: ChangedFactor = { factor, kind, unit: valueUnit(numberFormat) };
  return wholeChange(changeText(changed, change, language)).replaceAll("\u00a0", " ");
}

test("money is more or less of what the column is called", () => {
  const money = { name: "Deckungsbeitrag", numberFormat: '#,##0 "€"' };
  expect(said("de", { ...money, from: 15400, to: 15820 })).toBe(
    "mit 420 € mehr Deckungsbeitrag (15.820 € statt 15.400 €)",
  );
  expect(said("de", { ...money, from: 15400, to: 15000 })).toBe(
    "mit 400 € weniger Deckungsbeitrag (15.000 € statt 15.400 €)",
  );
  expect(said("en", { ...money, name: "Profit", from: 15400, to: 15820 })).toBe(
    "with 420 € more Profit (15,820 € instead of 15,400 €)",
  );
});

test("large changes are said without cents, rounded so that they are enough", () => {
  const money = { name: "Umsatz", numberFormat: '#,##0.00 "€"' };
  // 25,856.25 is what is needed: 11,759.36 more. Whole euros that are enough: 11,760 more, 25,857.
  expect(said("de", { ...money, from: 14096.89, to: 25856.25 })).toBe(
    "mit 11.760 € mehr Umsatz (25.857 € statt 14.096,89 €)",
  );
  // 4,240.65 less leads to 9,856.24; a loss that is enough is 4,241, down to 9,856.
  expect(said("de", { ...money, from: 14096.89, to: 9856.24 })).toBe(
    "mit 4.241 € weniger Umsatz (9.856 € statt 14.096,89 €)",
  );
  expect(said("de", { ...money, from: 100, to: 112.35 })).toBe(
    "mit 12,35 € mehr Umsatz (112,35 € statt 100 €)",
  );
});

test("what is counted is one thing or several", () => {
  expect(said("de", { name: "Reklamationen 2025", from: 4, to: 3 })).toBe(
    "mit einer Reklamation weniger (3 statt 4)",
  );
  expect(said("de", { name: "Anzahl der Aufträge", from: 4, to: 6 })).toBe(
    "mit 2 Aufträgen mehr (6 statt 4)",
  );
  expect(said("en", { name: "Complaints", from: 4, to: 3 })).toBe(
    "with one complaint fewer (3 instead of 4)",
  );
});

test("other numbers are more or less on the factor", () => {
  expect(said("de", { name: "Potenzial", from: 4, to: 6.5 })).toBe(
    "mit 2,5 mehr bei „Potenzial“ (6,5 statt 4)",
  );
  expect(said("de", { name: "Kontakte", from: 3, to: 2 })).toBe("mit 1 weniger bei „Kontakte“ (2 statt 3)");
});

test("shares change by percentage points", () => {
  expect(said("de", { name: "Lieferanteil", numberFormat: "0%", from: 0.25, to: 0.3 })).toBe(
    "mit 5 Prozentpunkten mehr bei „Lieferanteil“ (30 % statt 25 %)",
  );
  expect(said("en", { name: "Share of wallet", numberFormat: "0%", from: 0.25, to: 0.26 })).toBe(
    "with 1 percentage point more on “Share of wallet” (26% instead of 25%)",
  );
});

test("words and answers are named, the missing ones too", () => {
  expect(said("de", { name: "Zahlungsverhalten", kind: "text", from: "verspätet", to: "pünktlich" })).toBe(
    "bei Zahlungsverhalten „pünktlich“ statt „verspätet“",
  );
  expect(said("de", { name: "Newsletter", kind: "boolean", from: false, to: true })).toBe(
    "mit „ja“ statt „nein“ bei „Newsletter“",
  );
  expect(said("de", { name: "Zahlungsverhalten", kind: "text", from: undefined, to: "pünktlich" })).toBe(
    "mit „pünktlich“ bei „Zahlungsverhalten“ (jetzt fehlt der Wert)",
  );
  expect(said("de", { name: "Umsatz", numberFormat: '#,##0 "€"', from: undefined, to: 5000 })).toBe(
    "mit 5.000 € bei „Umsatz“ (jetzt fehlt der Wert)",
  );
});

test("time since the last purchase becomes a purchase that is near enough", () => {
  const recency = {
    name: "Letzter Kauf",
    kind: "date" as const,
    scale: { ...LINE, elapsed: "months" as const },
  };
  expect(said("de", { ...recency, from: 8, to: 3 })).toBe(
    "mit einem Kauf innerhalb der letzten 3 Monate (jetzt 8 Monate)",
  );
  expect(said("de", { ...recency, from: 8, to: 1 })).toBe(
    "mit einem Kauf innerhalb des letzten Monats (jetzt 8 Monate)",
  );
  expect(said("de", { ...recency, from: 1, to: 7 })).toBe(
    "wenn der letzte Kauf 7 Monate zurückliegt (jetzt 1 Monat)",
  );
});

test("the length of a relationship grows by itself, and it is said when", () => {
  const tenure = { name: "Kunde seit", kind: "date" as const, scale: { ...LINE, elapsed: "years" as const } };
  expect(said("de", { ...tenure, from: 2, to: 3 })).toBe(
    "wenn „Kunde seit“ 3 Jahre zurückliegt (jetzt 2 Jahre, in 1 Jahr von selbst)",
  );
  expect(said("en", { ...tenure, from: 2, to: 5 })).toBe(
    "if “Kunde seit” is 5 years ago (now 2 years, by itself in 3 years)",
  );
});

test("dates are told as days", () => {
  // 1 March 2026 is day 46082, 15 January 2025 day 45672.
  expect(said("de", { name: "Letzter Kauf", kind: "date", from: 45672, to: 46082 })).toBe(
    "mit einem Kauf am 01.03.2026 oder danach (jetzt 15.01.2025)",
  );
  expect(said("de", { name: "Prüfung", kind: "date", from: 46082, to: 45672 })).toBe(
    "mit „Prüfung“ bis 15.01.2025 (jetzt 01.03.2026)",
  );
});
