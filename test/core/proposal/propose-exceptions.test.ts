import { newExceptionRule, proposeExceptionTest, type Cell } from "../../../src/core";
import { makeTable } from "../make-model";

const table = (header: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  makeTable([header, ...rows]);
const day = "2024-05-01";

describe("proposeExceptionTest", () => {
  it("tells new customers by the date since when they are customers", () => {
    const found = proposeExceptionTest(
      table(["Firma", "Kunde seit"], ["A", day], ["B", "2020-01-31"]),
      "newCustomers",
    );
    expect(found).toEqual({ kind: "months", column: "Kunde seit", months: 12 });
  });

  it("tells new customers by a column that marks them rather than by the date", () => {
    const marked = table(["Firma", "Neukunde", "Kunde seit"], ["A", "x", day], ["B", "", day]);
    expect(proposeExceptionTest(marked, "newCustomers")).toEqual({ kind: "mark", column: "Neukunde" });
  });

  it("takes a number for the history only where it is in months", () => {
    const years = table(["Firma", "Dauer der Kundenbeziehung (Jahre)"], ["A", 3], ["B", 5]);
    const months = table(["Firma", "Kundenbeziehung in Monaten"], ["A", 3], ["B", 50]);
    expect(proposeExceptionTest(years, "newCustomers")).toBeUndefined();
    expect(proposeExceptionTest(months, "newCustomers")).toEqual({
      kind: "months",
      column: "Kundenbeziehung in Monaten",
      months: 12,
    });
  });

  it("tells returning customers by the last two purchases, by a mark or by a gap in months", () => {
    const purchases = table(["Firma", "Vorletzter Kauf", "Letzter Kauf"], ["A", day, "2025-01-01"]);
    expect(proposeExceptionTest(purchases, "returningCustomers")).toEqual({
      kind: "gap",
      last: "Letzter Kauf",
      previous: "Vorletzter Kauf",
      months: 24,
    });
    const marked = table(["Customer", "Reactivated"], ["A", "yes"], ["B", "no"]);
    expect(proposeExceptionTest(marked, "returningCustomers")).toEqual({
      kind: "mark",
      column: "Reactivated",
    });
    const gap = table(["Firma", "Kaufpause (Monate)"], ["A", 30], ["B", 2]);
    expect(proposeExceptionTest(gap, "returningCustomers")).toEqual({
      kind: "months",
      column: "Kaufpause (Monate)",
      months: 24,
    });
  });

  it("proposes nothing where no column speaks of it", () => {
    const plain = table(["Firma", "Umsatz 2025"], ["A", 100], ["B", 50]);
    expect(proposeExceptionTest(plain, "newCustomers")).toBeUndefined();
    expect(proposeExceptionTest(plain, "returningCustomers")).toBeUndefined();
  });
});

test("a new rule forms a class of its own, named in the language asked for", () => {
  const rule = newExceptionRule("newCustomers", { kind: "mark", column: "x" }, "de");
  expect(rule).toMatchObject({ shown: "class", name: "Neukunde", test: { kind: "mark", column: "x" } });
  expect(newExceptionRule("returningCustomers", rule.test, "en").name).toBe("Returning customer");
});
