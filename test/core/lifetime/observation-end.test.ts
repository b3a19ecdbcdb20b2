import { observationEnd } from "../../../src/core/lifetime/observation-end";
import { dayOf } from "../clv/occasions/of-days";
import { madePurchases } from "./made-purchases";

const years = [2015, 2016, 2017, 2018, 2019];
const customers = (days: readonly string[], lastDay: string) =>
  madePurchases(
    Array.from({ length: 10 }, () => days.map((iso) => [dayOf(iso), 10] as const)),
    { firstDay: dayOf(days[0]!), lastDay: dayOf(lastDay) },
  );
const yearly = { unitDays: 365.25, discrete: true };

describe("observationEnd", () => {
  it("is the last day in continuous time and without a season", () => {
    const fair = customers(
      years.map((year) => `${year}-06-01`),
      "2019-06-01",
    );
    expect(observationEnd(fair, { unitDays: 365.25, discrete: false })).toBe(dayOf("2019-06-01"));
    const always = customers(
      years.flatMap((year) => ["01", "03", "05", "07", "09", "11"].map((month) => `${year}-${month}-15`)),
      "2019-12-31",
    );
    expect(observationEnd(always, yearly)).toBe(dayOf("2019-12-31"));
  });

  it("lies half a year after a fair that is on another day each year", () => {
    const fair = customers(
      ["2015-06-07", "2016-06-05", "2017-06-04", "2018-06-03", "2019-06-02"],
      "2019-06-02",
    );
    const end = observationEnd(fair, yearly);
    expect(end).toBeGreaterThan(dayOf("2019-10-01"));
    expect(end).toBeLessThan(dayOf("2020-02-01"));
  });

  const seasons = years.flatMap((year) => [`${year}-05-10`, `${year}-12-20`]);

  it("lies in the longest quiet time where both seasons of the last period are over", () => {
    const end = observationEnd(customers(seasons.slice(0, -1), "2019-07-31"), yearly);
    expect(Math.abs(end - dayOf("2019-08-30"))).toBeLessThan(16);
  });

  it("is the last day where a season of the period is still to come", () => {
    const before = customers(seasons.slice(0, -2), "2019-02-28");
    expect(observationEnd(before, yearly)).toBe(dayOf("2019-02-28"));
  });
});
