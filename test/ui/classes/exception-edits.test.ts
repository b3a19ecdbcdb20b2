import { newExceptionRule, type ScoringModel } from "../../../src/core";
import { needsReference, withException } from "../../../src/ui/features/classes/exception-edits";
import { makeFactor, makeModel, makeTable } from "../../core/make-model";

const TODAY = "2026-11-22";
const table = makeTable([
  ["Firma", "Kunde seit", "Letzter Kauf"],
  ["A", "2020-03-01", "2025-12-11"],
  ["B", "2025-06-30", "2025-10-02"],
]);
const wonOnly = makeTable([
  ["Firma", "Kunde seit"],
  ["A", "2020-03-01"],
  ["B", "2022-12-06"],
]);
const since = newExceptionRule("newCustomers", { kind: "months", column: "Kunde seit", months: 12 }, "de");
const proposed = makeModel([], { referenceDate: TODAY });

describe("the reference date of a rule that counts months since a date", () => {
  it("is the end of the month of the newest purchase, though the proposal had today", () => {
    const model = withException(proposed, "newCustomers", since, table, TODAY);
    expect(needsReference(model, table)).toBe(true);
    expect(model.referenceDate).toBe("2025-12-31");
  });

  it("stays today where the list only tells when customers were won", () => {
    expect(withException(proposed, "newCustomers", since, wonOnly, TODAY).referenceDate).toBe(TODAY);
  });

  it("stays what it is where times are counted to it already", () => {
    const line = { kind: "linear", worst: 36, best: 0, elapsed: "months" } as const;
    const counting: ScoringModel = makeModel([makeFactor("Letzter Kauf", 100, line)], {
      referenceDate: "2025-06-30",
    });
    const withRule = withException(counting, "newCustomers", since, table, TODAY);
    expect(withRule.referenceDate).toBe("2025-06-30");
    const renamed = withException(withRule, "newCustomers", { ...since, name: "Neu" }, table, TODAY);
    expect(renamed.referenceDate).toBe("2025-06-30");
  });
});
