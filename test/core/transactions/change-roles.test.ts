import { changeRoles } from "../../../src/core/transactions";
import { ROLES, setupOf, tableOf } from "./cleaned";

const table = tableOf(
  ["Kunde", "Datum", "Versand", "Betrag", "Bestellung", "Währung"],
  [
    ["A", "10.01.2025", "11.05.2025", 10, "1", "CHF"],
    ["A", "12.01.2025", "14.05.2025", 10, "2", "CHF"],
  ],
);
const change = (roles: object, before = setupOf({ from: "2025-01-11", timeUnit: "year" })) =>
  changeRoles(before, { ...ROLES, ...roles }, table, { today: "2026-01-15" });

describe("changeRoles", () => {
  it("proposes the period anew with another date", () => {
    const changed = change({ date: "Versand" });
    expect(changed).toMatchObject({
      roles: { date: "Versand" },
      referenceDate: "2025-05-14",
      timeUnit: "day",
    });
    expect(changed).not.toHaveProperty("from");
  });

  it("keeps the period with other columns", () => {
    expect(change({ amount: "Bestellung" })).toMatchObject({
      from: "2025-01-11",
      referenceDate: "2025-12-31",
      timeUnit: "year",
    });
  });

  it("has a currency exactly while there is a column of currencies", () => {
    const changed = change({ currency: "Währung" });
    expect(changed.currency).toEqual({ main: "CHF", rates: {}, blank: "counted" });
    expect(change({}, changed)).not.toHaveProperty("currency");
  });

  it("nets returns by order where there are orders, unless they are dropped", () => {
    expect(change({ order: "Bestellung" }, setupOf({ returns: "day" })).returns).toBe("order");
    expect(change({}, setupOf({ roles: { ...ROLES, order: "Bestellung" } })).returns).toBe("day");
    expect(change({ order: "Bestellung" }, setupOf({ returns: "dropped" })).returns).toBe("dropped");
  });
});
