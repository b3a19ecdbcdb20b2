import { dueDay, isDue, monthsLater } from "../../../src/app/history/reminder";

describe("monthsLater", () => {
  it.each([
    ["2026-01-15", 3, "2026-04-15"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2025-12-01", 12, "2026-12-01"],
  ])("%s and %i months is %s", (date, months, later) => {
    expect(monthsLater(date, months)).toBe(later);
  });
});

describe("the reminder", () => {
  const due = (today: string, more: object = {}) =>
    isDue({ lastRun: "2025-07-01", cycle: "half-year", today, ...more });

  it("comes on the day on which the cycle is over, not before", () => {
    expect(due("2025-12-31")).toBe(false);
    expect(due("2026-01-01")).toBe(true);
    expect(dueDay({ lastRun: "2025-07-01", cycle: "quarter" })).toBe("2025-10-01");
  });

  it("rests until the day to which it was put off", () => {
    expect(due("2026-01-05", { snoozedUntil: "2026-01-08" })).toBe(false);
    expect(due("2026-01-08", { snoozedUntil: "2026-01-08" })).toBe(true);
  });

  it("never comes without a cycle or before the first run", () => {
    expect(due("2030-01-01", { cycle: "none" })).toBe(false);
    expect(due("2030-01-01", { lastRun: undefined })).toBe(false);
  });
});
