import { readTable, type Scale, type ScoringModel } from "../../src/core";
import { fixedFactors } from "../../src/app";

const table = readTable(
  [
    ["Nr", "Kunde seit", "Kunde seit Jahr", "Dauer der Kundenbeziehung", "Letzter Kauf", "Umsatz"],
    ["1", 38000, 2004, 22, 46000, 100],
    ["2", 42000, 2015, 11, 45500, 200],
  ],
  { key: "Nr", columnFormats: [undefined, "dd.mm.yyyy", "0", "0", "dd.mm.yyyy", undefined] },
);

const LINE: Scale = { kind: "linear", worst: 0, best: 1 };
const MONTHS: Scale = { ...LINE, elapsed: "months" };

/** What may become of a factor, in words. */
function fixed(column: string, scale: Scale): string {
  const factors = [{ id: "f", name: column, column, weight: 100, scale, missing: "zero" as const }];
  const isFixed = fixedFactors({ factors } as unknown as ScoringModel, table);
  return `${isFixed(0, true) ? "no" : "may"} rise, ${isFixed(0, false) ? "no" : "may"} fall`;
}

test.each([
  ["Kunde seit", LINE, "no rise, no fall"],
  ["Kunde seit Jahr", LINE, "no rise, no fall"],
  ["Kunde seit", MONTHS, "may rise, no fall"],
  ["Dauer der Kundenbeziehung", LINE, "may rise, no fall"],
  ["Letzter Kauf", LINE, "may rise, no fall"],
  ["Letzter Kauf", MONTHS, "may rise, may fall"],
  ["Umsatz", LINE, "may rise, may fall"],
])("the past stays, the rest may change: %s with %j", (column, scale, can) => {
  expect(fixed(column, scale)).toBe(can);
});
