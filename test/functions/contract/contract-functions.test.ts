import { fitRetention, residualLifetime, survival } from "../../../src/functions/contract-functions";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

// Fader & Hardie (2007), survivors of 1,000 customers over seven renewals.
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END_PARAMS = [
  ["alpha", "beta"],
  [0.668, 3.806],
];

const column = (...values: unknown[]) => values.map((value) => [value]);
const digits = (cells: unknown[][], count: number) =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(count)) : cell)));
const valueBelow = (table: unknown[][], heading: string) => table[1]![table[0]!.indexOf(heading)] as number;

describe("CLV.FIT_RETENTION", () => {
  it.each([
    ["high-end", HIGH_END, 0.668, 3.806, -1611.1581],
    ["regular", REGULAR, 0.704, 1.182, -1680.2652],
  ])("finds the published parameters of the %s customers", (_, survivors, alpha, beta, logLikelihood) => {
    const table = fitRetention([survivors]);
    expect(Math.abs(valueBelow(table, "alpha") - alpha)).toBeLessThan(1e-3);
    expect(Math.abs(valueBelow(table, "beta") - beta)).toBeLessThan(1e-3);
    expect(Math.abs(valueBelow(table, "log-likelihood") - logLikelihood)).toBeLessThan(0.01);
    expect(valueBelow(table, "customers")).toBe(1000);
  });

  it("spills a heading with the letters and a row that begins with the model's name", () => {
    const [heading, values] = fitRetention([HIGH_END]);
    expect(heading).toEqual(["model", "alpha", "beta", "log-likelihood", "customers", "status"]);
    expect([values![0], values![5]]).toEqual(["sBG", "converged"]);
  });

  it("takes a column with its heading like a row", () => {
    expect(fitRetention(column("Customers", ...HIGH_END))).toEqual(fitRetention([HIGH_END]));
  });

  it("takes one cohort per row, with blanks where it was not watched yet", () => {
    const twice = [
      ["Year 0", "Year 1", "Year 2", "", "", "", "", ""],
      HIGH_END,
      HIGH_END,
      ["", "", "", "", "", "", "", ""],
    ];
    const table = fitRetention(twice);
    expect(valueBelow(table, "customers")).toBe(2000);
    expect(Math.abs(valueBelow(table, "alpha") - 0.668)).toBeLessThan(1e-3);
    expect(Math.abs(valueBelow(table, "log-likelihood") + 2 * 1611.1581)).toBeLessThan(0.02);
    const young = fitRetention([HIGH_END, [500, 430, "", "", "", "", "", ""]]);
    expect(valueBelow(young, "customers")).toBe(1500);
  });

  it("says in words that one renewal does not tell alpha from beta", () => {
    expect(String(valueBelow(fitRetention([[1000, 869]]), "status"))).toContain("not identified");
    setDisplayLanguage("de-DE");
    expect(String(valueBelow(fitRetention([[1000, 869]]), "Status"))).toContain("nicht bestimmbar");
  });

  it.each([
    ["survivors that rise", [[1000, 900, 950]], "#VALUE!", "rises in cohort 1 from 900 to 950 after period 2"],
    ["survivors that rise below a heading", [["Year 0", "Year 1"], [9, 8], [8, 9]], "#VALUE!", "rises in cohort 2 from 8 to 9"],
    ["a gap", [[1000, "", 800]], "#VALUE!", "empty in cohort 1 after period 1"],
    ["a negative number", [[1000, -1]], "#VALUE!", "is -1 in cohort 1 after period 1"],
    ["a text in a second cohort", [[10, 9], [10, "none"]], "#VALUE!", "“none”"],
    ["no renewal at all", [[1000]], "#N/A", "needs two values at least"],
    ["an empty range", [["", ""]], "#N/A", "needs two values at least"],
  ])("says what is wrong with %s", (_, survivors, code, part) => {
    const error = errorOf(() => fitRetention(survivors));
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
  }); // prettier-ignore

  it("says it in German where Excel displays German", () => {
    setDisplayLanguage("de-DE");
    expect(errorOf(() => fitRetention([[1000, 900, 950]])).message).toBe(
      "„verbleibende“ steigt in Gruppe 1 von 900 auf 950 nach Periode 2. Verbleibende können nur weniger werden.",
    );
  });

  it("passes an error cell on", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(errorOf(() => fitRetention([[1000, error, 900]])).code).toBe("#N/A");
  });
});

describe("CLV.SURVIVAL", () => {
  // Fader & Hardie (2007): shares in percent after 1 to 12 years.
  it("gives the published survival curve", () => {
    const years = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    expect(digits(survival(fitRetention([HIGH_END]), years), 3)).toEqual(
      column(0.851, 0.747, 0.67, 0.61, 0.562, 0.522, 0.489, 0.46, 0.436, 0.414, 0.395, 0.378),
    );
  });

  it("is 1 at the start, and blank for a heading and an empty cell", () => {
    expect(survival(HIGH_END_PARAMS, column("Years", 0, ""))).toEqual(column("", 1, ""));
  });

  it("needs whole numbers of renewals", () => {
    expect(errorOf(() => survival(HIGH_END_PARAMS, [[1.5]])).message).toContain("“periods” is 1.5");
    expect(errorOf(() => survival(HIGH_END_PARAMS, [[-1]])).message).toContain("“periods” is -1");
  });

  it("refuses the parameters of another model", () => {
    const purchases = [
      ["r", "alpha", "a", "b"],
      [0.24, 4.4, 0.8, 2.4],
    ];
    expect(errorOf(() => survival(purchases, [[1]])).message).toContain("BG/NBD");
  });
});

describe("CLV.RESIDUAL_LIFETIME", () => {
  // Fader & Hardie (2010), discounted at 10 %, by periods active so far (renewals + 1).
  it("gives the published residual lifetimes by number of renewals", () => {
    const renewals = column(0, 1, 2, 4, 6, 7);
    const regular = [
      ["alpha", "beta"],
      [0.704, 1.182],
    ];
    expect(digits(residualLifetime(HIGH_END_PARAMS, [[0.1]], renewals), 4)).toEqual(
      column(5.4149, 5.9018, 6.2943, 6.8971, 7.3451, 7.5299),
    );
    expect(digits(residualLifetime(regular, [[0.1]], renewals), 4)).toEqual(
      column(2.9647, 4.1035, 4.8701, 5.8944, 6.576, 6.8426),
    );
  });

  it("gives a new customer one certain payment and those discounted that may follow", () => {
    // The sum of S(t) / 1.1^t, term by term; 2,000 terms leave less than 1e-80.
    const { share, sum } = Array.from({ length: 2000 }).reduce<{ share: number; sum: number }>(
      (so, _, t) => ({
        share: (so.share * (3.806 + t)) / (0.668 + 3.806 + t),
        sum: so.sum + so.share / 1.1 ** t,
      }),
      { share: 1, sum: 0 },
    );
    expect(share).toBeLessThan(1);
    const [[lifetime]] = residualLifetime(HIGH_END_PARAMS, [[0.1]]) as [[number]];
    expect(Math.abs(lifetime / sum - 1)).toBeLessThan(1e-12);
  });

  it("gives a table of renewals and discount rates", () => {
    const table = residualLifetime(HIGH_END_PARAMS, [[0.05, 0.1]], column(0, 1));
    expect(table.map(([, second]) => [second])).toEqual(residualLifetime(HIGH_END_PARAMS, [[0.1]], column(0, 1))); // prettier-ignore
  });

  it("says that there is no finite lifetime without discounting while alpha is at most 1", () => {
    expect(errorOf(() => residualLifetime(HIGH_END_PARAMS, [[0]]))).toEqual({
      code: "#N/A",
      message:
        "Without discounting there is no finite lifetime while alpha is 1 at most; here alpha is 0.668. " +
        "“discount_rate” must be above 0.",
    });
  });

  it("makes one bad customer an error of its own", () => {
    const [good, bad] = residualLifetime(HIGH_END_PARAMS, [[0.1]], column(1, 1.5));
    expect(typeof good![0]).toBe("number");
    expect((bad![0] as CustomFunctions.Error).message).toContain("“renewals” is 1.5");
  });
});
