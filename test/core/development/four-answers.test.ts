import { fourAnswers } from "../../../src/core/development/four-answers";
import { migrationMatrix } from "../../../src/core/development/migration-matrix";
import { dozen, named } from "./dozen";
import { randomDevelopment } from "./random-development";

const group = ({ customers, before, after }: { customers: Int32Array; before: number; after: number }) => [
  named(customers),
  before,
  after,
];

describe("fourAnswers about the dozen customers from 2023 to 2024", () => {
  const { top, regulars, gained, lost } = fourAnswers(dozen, 1, 2, { classes: 1, customers: 3 });

  it("says who moved at the top", () => {
    expect(group(top.risen)).toEqual([["Kern", "Bach"], 135, 215]);
    expect(group(top.fallen)).toEqual([[], 0, 0]);
    expect(group(top.kept)).toEqual([["Adler", "Dorn"], 195, 220]);
    expect(group(top.lost)).toEqual([["Igel"], 90, 0]);
    expect(group(top.gained)).toEqual([[], 0, 0]);
  });

  // 2023: Adler 110, Igel 90, Dorn 85, Bach 80, Cramer 70, Kern 55 …; 2024: Adler 130, Kern 120, Bach 95, Dorn 90 …
  it("says who came among the three largest, and who left them", () => {
    const { by, now, rankBefore, entered, left, rankNow } = top.largest;
    expect(by).toBe("amount");
    expect(named(now)).toEqual(["Adler", "Kern", "Bach"]);
    expect([...rankBefore]).toEqual([1, 6, 4]);
    expect(named(entered)).toEqual(["Kern", "Bach"]);
    expect(named(left)).toEqual(["Igel", "Dorn"]);
    expect([...rankNow]).toEqual([0, 4]);
  });

  it("says whether the regulars have changed: those of all three years", () => {
    expect(group(regulars.all)).toEqual([
      ["Adler", "Bach", "Dorn", "Cramer", "Graf", "Ernst", "Fink", "Hahn"],
      458,
      500,
    ]);
    expect(group(regulars.up)).toEqual([["Bach", "Ernst"], 120, 140]);
    expect(group(regulars.down)).toEqual([[], 0, 0]);
    expect(named(regulars.same.customers)).toEqual(["Adler", "Dorn", "Cramer", "Graf", "Fink", "Hahn"]);
    expect([regulars.grown, regulars.shrunk]).toEqual([6, 2]);
  });

  it("says who is new and who was lost", () => {
    expect(group(gained)).toEqual([["Lang"], 0, 65]);
    expect(group(lost)).toEqual([["Igel"], 90, 0]);
  });
});

describe("fourAnswers about the dozen customers from 2022 to 2024", () => {
  const { top, regulars, gained, lost } = fourAnswers(dozen, 0, 2, { classes: 2, customers: 100 });

  it("takes the two best classes for the top", () => {
    expect(named(top.risen.customers)).toEqual(["Graf"]);
    expect(named(top.fallen.customers)).toEqual(["Fink"]);
    expect(named(top.gained.customers)).toEqual(["Kern", "Lang"]);
    expect(named(top.lost.customers)).toEqual(["Igel"]);
  });

  it("compares the regulars' classes over both years", () => {
    expect(named(regulars.up.customers)).toEqual(["Dorn", "Graf"]);
    expect(named(regulars.down.customers)).toEqual(["Cramer", "Fink"]);
    expect(named(regulars.same.customers)).toEqual(["Adler", "Bach", "Ernst", "Hahn"]);
  });

  it("lists all customers where there are fewer than asked for", () => {
    expect(top.largest.now).toHaveLength(10);
    expect(named(top.largest.entered)).toEqual(["Kern", "Lang"]);
    expect(named(top.largest.left)).toEqual(["Igel", "Jahn"]);
  });

  it("counts everybody who came and went between the two", () => {
    expect(named(gained.customers)).toEqual(["Kern", "Lang"]);
    expect(named(lost.customers)).toEqual(["Igel", "Jahn"]);
  });
});

describe("fourAnswers", () => {
  it("orders by score where no amounts are known, and says so", () => {
    const periods = dozen.periods.map((period) => ({ ...period, amount: period.amount.map(() => NaN) }));
    const { top, lost } = fourAnswers({ ...dozen, periods }, 1, 2, { classes: 1, customers: 2 });
    expect(top.largest.by).toBe("score");
    expect(named(top.largest.now)).toEqual(["Adler", "Kern"]);
    expect(lost.before).toBeNaN();
  });

  it.each([11, 12, 13, 14, 15, 16])("balances the top and the lists (seed %i)", (seed) => {
    const development = randomDevelopment(seed);
    const { top, regulars, gained, lost } = fourAnswers(development, 1, 3, { classes: 2, customers: 5 });
    const { balance } = migrationMatrix(development, 1, 3);
    const [earlier, later] = [development.periods[1]!, development.periods[3]!];
    const topCount = ({ classIndex }: typeof earlier) =>
      classIndex.reduce((sum, index) => sum + (index === 0 || index === 1 ? 1 : 0), 0);
    const count = (each: { customers: Int32Array }) => each.customers.length;
    expect(count(top.kept) + count(top.risen) + count(top.gained)).toBe(topCount(later));
    expect(count(top.kept) + count(top.fallen) + count(top.lost)).toBe(topCount(earlier));
    expect([count(gained), count(lost)]).toEqual([balance.gained, balance.lost]);
    expect(count(regulars.up) + count(regulars.down) + count(regulars.same) + count(regulars.unclassed)).toBe(
      count(regulars.all),
    );
    const known = [...gained.customers].map((customer) => later.amount[customer]!);
    const sizes = known.filter((amount) => !Number.isNaN(amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(known.slice(0, sizes.length)).toEqual(sizes);
  });
});
