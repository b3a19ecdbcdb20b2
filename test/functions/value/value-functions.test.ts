import {
  breakeven,
  cashflowValue,
  equity,
  markovValue,
  retentionValue,
} from "../../../src/functions/value-functions";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const column = (...values: unknown[]) => values.map((value) => [value]);
const rounded = (cells: unknown[][], digits = 2) =>
  cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(digits)) : cell)));
const notAvailable = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
const messageIn = (cell: unknown) => (cell instanceof CustomFunctions.Error ? (cell.message ?? "") : String(cell)); // prettier-ignore

describe("CLV.RETENTION_VALUE agrees with the literature", () => {
  // Gupta & Lehmann (2003): margin multiples r / (1 + i - r).
  it("gives the margin multiples of Gupta and Lehmann for a column of retention rates and a row of interest", () => {
    const table = retentionValue(
      [[1]],
      column(0.6, 0.7, 0.8, 0.9),
      [[0.1, 0.12, 0.14, 0.16]],
      undefined,
      "end",
      undefined,
      "first",
    );
    expect(rounded(table)).toEqual([
      [1.2, 1.15, 1.11, 1.07],
      [1.75, 1.67, 1.59, 1.52],
      [2.67, 2.5, 2.35, 2.22],
      [4.5, 4.09, 3.75, 3.46],
    ]);
  });

  // Berger & Nasr (1998), case 1: 568.78, contributions at the start and promotion in the middle of each year.
  it("gives both parts of Berger and Nasr's first case", () => {
    const [[contributions]] = retentionValue([[260]], [[0.75]], [[0.2]], [[11]], "begin") as [[number]];
    const [[promotion]] = retentionValue([[50]], [[0.75]], [[0.2]], [[10]], "mid") as [[number]];
    expect(contributions - promotion).toBeCloseTo(568.78, 2);
  });
});

describe("CLV.RETENTION_VALUE", () => {
  it("values each row with the rates beside it", () => {
    // 100 + 50 + 25 and 10 + 10, undiscounted; the last row is 100 · 0.5 less a cost of 20.
    expect(retentionValue(column(100, 10), column(0.5, 1), [[0]], column(3, 2))).toEqual([[175], [20]]);
    expect(retentionValue([[100]], [[0.5]], [[0]], [[1]], "end", [[20]], "first")).toEqual([[30]]);
  });

  it("keeps a negative margin negative", () => {
    expect(retentionValue([[-10]], [[1]], [[0]], [[3]], "end", [[5]])).toEqual([[-35]]);
  });

  it("grows the margin and spends the retention cost", () => {
    // 100 + 110 + 121, and 20 for each of three periods.
    const [[value]] = retentionValue([[100]], [[1]], [[0]], [[3]], "", [[null]], "", [[0.1]], [[20]]) as [[number]];
    expect(value).toBeCloseTo(331 - 60, 10);
  }); // prettier-ignore

  it("understands the options in German, whatever the display language", () => {
    const [[begin]] = retentionValue([[100]], [[0.5]], [[0.1]], [[2]], "Anfang") as [[number]];
    expect(begin).toBeCloseTo(100 + 50 / 1.1, 10);
    const [[first]] = retentionValue([[100]], [[0.5]], [[0]], [[2]], "Ende", undefined, "erste") as [[number]];
    expect(first).toBe(75);
  }); // prettier-ignore

  it("passes over a heading and blank rows and reads numbers typed as text", () => {
    setDisplayLanguage("de-DE");
    expect(
      retentionValue(column("Deckungsbeitrag", "1.000,50 €", ""), column("Rate", "50 %", ""), [[0]], [[1]]),
    ).toEqual([[""], [1000.5], [""]]);
  });

  it("makes one bad row an error of its own and leaves an error cell the error it is", () => {
    const missing = notAvailable();
    const values = retentionValue(column(100, 100, missing), column(80, 0.5, 0.5), [[0]], [[1]]);
    expect(values.slice(1)).toEqual([[100], [missing]]);
    expect(messageIn(values[0]![0])).toBe(
      "“retention_rate” is 80 but must be a share from 0 to 1: 0.8 or 80 %.",
    );
  });

  it.each([
    ["a percentage without its sign", () => retentionValue([[1]], [[80]], [[0.1]]), "#VALUE!", "0,8 oder 80 %"],
    ["a negative retention rate", () => retentionValue([[1]], [[-0.1]], [[0.1]]), "#VALUE!", "„bindungsrate“ ist -0,1"],
    ["interest of 10", () => retentionValue([[1]], [[0.8]], [[10]]), "#VALUE!", "0,1 oder 10 %"],
    ["interest of -1", () => retentionValue([[1]], [[0.8]], [[-1]]), "#VALUE!", "„zinssatz“ ist -1"],
    ["half a period", () => retentionValue([[1]], [[0.8]], [[0.1]], [[2.5]]), "#VALUE!", "„perioden“ ist 2,5"],
    ["a negative cost", () => retentionValue([[1]], [[0.8]], [[0.1]], [[2]], "", [[-1]]), "#VALUE!", "„akquisekosten“ ist -1"],
    ["a missing rate", () => retentionValue([[1]], [[""]], [[0.1]]), "#VALUE!", "„bindungsrate“ fehlt"],
    ["a word for a margin", () => retentionValue([["viel"]], [[0.8]], [[0.1]]), "#VALUE!", "„viel“"],
    ["an unknown time of payment", () => retentionValue([[1]], [[0.8]], [[0.1]], [[2]], "später"), "#VALUE!", "„Anfang“, „Mitte“, „Ende“"],
    ["an unknown first retention", () => retentionValue([[1]], [[0.8]], [[0.1]], [[2]], "", [[0]], "dritte"), "#VALUE!", "„zweite“, „erste“"],
    ["columns of different lengths", () => retentionValue(column(1, 2, 3), column(0.8, 0.9), [[0.1]]), "#VALUE!", "„bindungsrate“ hat 2 Werte"],
    ["an endless value", () => retentionValue([[1]], [[1]], [[0]]), "#N/A", "„perioden“ ist anzugeben"],
  ])("says in German what is wrong with %s", (_, run, code, part) => {
    setDisplayLanguage("de-DE");
    const error = errorOf(run);
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
  }); // prettier-ignore
});

describe("CLV.CASHFLOW_VALUE", () => {
  it("discounts one customer's row or column of contributions", () => {
    const expected = 100 / 1.1 + 200 / 1.21 - 50;
    const row = cashflowValue([[100, 200]], [[0.1]], undefined, "end", [[50]]) as [[number]];
    expect(row[0][0]).toBeCloseTo(expected, 10);
    expect(cashflowValue(column(100, 200), [[0.1]], undefined, "end", [[50]])).toEqual(row);
  });

  it("gives one value per row of a block, with one survival curve for all", () => {
    const block = [
      [100, 200, 300],
      [10, "", 30],
      [-5, -5, ""],
    ];
    expect(cashflowValue(block, [[0]], [[1, 0.5, 0.25]])).toEqual([[275], [17.5], [-7.5]]);
  });

  it("takes a survival curve per customer", () => {
    expect(cashflowValue([[10, 10], [10, 10]], [[0]], [[1, 1], [1, 0]])).toEqual([[20], [10]]); // prettier-ignore
  });

  it("gives one customer's value at several rates of interest", () => {
    expect(cashflowValue([[110]], [[0, 0.1]])).toEqual([[110, 100]]);
  });

  it("passes over a heading, and leaves a customer without contributions blank", () => {
    expect(cashflowValue(column("Contribution", 100, 200), [[0]])).toEqual([[300]]);
    expect(cashflowValue([["Year 1", "Year 2"], [1, 2], ["", ""]], [[0]])).toEqual([[""], [3], [""]]); // prettier-ignore
  });

  it("makes one bad customer an error of its own", () => {
    const values = cashflowValue([[1, 2], [1, "much"], [notAvailable(), 1]], [[0]]); // prettier-ignore
    expect(values[0]).toEqual([3]);
    expect(messageIn(values[1]![0])).toContain("“much”");
    expect((values[2]![0] as CustomFunctions.Error).code).toBe("#N/A");
  });

  it.each([
    ["survival that is too short", [[1, 0.9]], "“survival” has 2 values but “contributions” has 3"],
    ["survival that rises", [[1, 0.5, 0.6]], "“survival” rises to 0.6 in period 3"],
    ["survival with a gap", [[1, "", 0.6]], "no value for period 2"],
    ["survival in percent", [[100, 90, 80]], "“survival” is 100 but must be a share from 0 to 1: 1 or 100 %"],
  ])("says what is wrong with %s", (_, survival, part) => {
    expect(errorOf(() => cashflowValue([[1, 2, 3]], [[0]], survival)).message).toContain(part);
  });
});

describe("CLV.BREAKEVEN", () => {
  it("counts the payments that earn back the cost", () => {
    // 50 at the end of each year, half of the customers stay: 50 + 25 + 12.5 + …
    expect(breakeven([[50]], [[0.5]], [[0]], [[50, 75, 76, 99]])).toEqual([[1, 2, 3, 7]]);
  });

  it("counts discounting", () => {
    // 100 / 1.1 = 90.9, and 82.6 more.
    expect(breakeven([[100]], [[1]], [[0.1]], column(90, 91, 173, 174))).toEqual(column(1, 2, 2, 3));
  });

  it("is 0 where nothing was spent", () => {
    expect(breakeven([[-1]], [[0.5]], [[0.1]], [[0]])).toEqual([[0]]);
  });

  it("says how much returns where the cost is never earned back", () => {
    // 50 / (1 - 0.5) = 100.
    expect(errorOf(() => breakeven([[50]], [[0.5]], [[0]], [[101]]))).toEqual({
      code: "#N/A",
      message: "The acquisition cost of 101 is not earned back: in the long run 100 returns.",
    });
    setDisplayLanguage("de-DE");
    expect(errorOf(() => breakeven([[50]], [[0.5]], [[0]], [[101]], [[2]])).message).toBe(
      "Die Akquisekosten von 101 werden nicht verdient: In 2 Perioden kommen 75 zurück.",
    );
  });

  it("looks at every payment where retention cost makes them turn negative", () => {
    // Growth below 0: 100 - 40, 50 - 40, 25 - 40 …: 60, 70, then less.
    expect(breakeven([[100]], [[1]], [[0]], [[70]], [[20]], "", "", [[-0.5]], [[40]])).toEqual([[2]]);
    const { code } = errorOf(() => breakeven([[100]], [[1]], [[0]], [[71]], [[20]], "", "", [[-0.5]], [[40]]));
    expect(code).toBe("#N/A");
  }); // prettier-ignore

  it("needs the acquisition cost", () => {
    expect(errorOf(() => breakeven([[50]], [[0.5]], [[0]], [[""]])).message).toContain(
      "“acquisition_cost” is missing",
    );
  });
});

describe("CLV.MARKOV_VALUE", () => {
  // Pfeifer & Carraway (2000): recency states 1 to 4 and a former customer; NC 40, M 4, d 0.2.
  const PFEIFER_CARRAWAY = {
    transitions: [
      [0.3, 0.7, 0, 0, 0],
      [0.2, 0, 0.8, 0, 0],
      [0.15, 0, 0, 0.85, 0],
      [0.05, 0, 0, 0, 0.95],
      [0, 0, 0, 0, 1],
    ],
    rewards: column(36, -4, -4, -4, 0),
  };

  it("gives Pfeifer and Carraway's values per state", () => {
    const { transitions, rewards } = PFEIFER_CARRAWAY;
    expect(rounded(markovValue(transitions, rewards, [[0.2]]), 3)).toEqual(
      column(52.32, 5.554, 1.251, -1.82, 0),
    );
    // Their horizon of four periods counts five contributions.
    expect(rounded(markovValue(transitions, rewards, [[0.2]], [[5]]), 3)).toEqual(
      column(50.115, 4.22, 0.592, -1.98, 0),
    );
  });

  it("values two states by hand: v = (10 + 0.5 v / 1.25), and a lost customer 0", () => {
    const blankForZero = [
      [0.5, 0.5],
      ["", 1],
    ];
    const [[active], [lost]] = markovValue(blankForZero, [[10, 0]], [[0.25]]) as [[number], [number]];
    expect(active).toBeCloseTo(10 / 0.6, 10);
    expect(lost).toBe(0);
  });

  it("counts as many contributions as there are periods", () => {
    const stays = [[1]];
    expect(markovValue(stays, [[10]], [[0]], [[3]])).toEqual([[30]]);
    const [[late]] = markovValue(stays, [[10]], [[0.1]], [[1]], "end") as [[number]];
    expect(late).toBeCloseTo(10 / 1.1, 10);
  });

  it("gives one column for each rate in a row of discount rates", () => {
    const single = (rate: number) => markovValue([[0.5, 0.5], [0, 1]], [[10, 0]], [[rate]]); // prettier-ignore
    const both = markovValue([[0.5, 0.5], [0, 1]], [[10, 0]], [[0.1, 0.2]]); // prettier-ignore
    expect(both.map(([first]) => [first])).toEqual(single(0.1));
    expect(both.map(([, second]) => [second])).toEqual(single(0.2));
  });

  it.each([
    ["a row that does not add up", [[0.5, 0.4], [0, 1]], [[1, 0]], [[0.1]], "#VALUE!", "Row 1 of “transitions” adds up to 0.9"],
    ["percentages without their sign", [[50, 50], [0, 100]], [[1, 0]], [[0.1]], "#VALUE!", "0.5 or 50 %"],
    ["a matrix that is no square", [[0.5, 0.5]], [[1, 0]], [[0.1]], "#VALUE!", "1 rows and 2 columns"],
    ["a heading in the matrix", [["A", "B"], [0, 1]], [[1, 0]], [[0.1]], "#VALUE!", "“A”"],
    ["a missing reward", [[0.5, 0.5], [0, 1]], [[1, ""]], [[0.1]], "#VALUE!", "“rewards” is missing"],
    ["no interest and no end", [[0.5, 0.5], [0, 1]], [[1, 1]], [[0]], "#N/A", "grows beyond any limit"],
  ])("says what is wrong with %s", (_, transitions, rewards, rate, code, part) => {
    const error = errorOf(() => markovValue(transitions, rewards, rate));
    expect(error.code).toBe(code);
    expect(error.message).toContain(part);
  }); // prettier-ignore
});

describe("CLV.EQUITY", () => {
  it("adds up values, negative ones too, and passes over a heading and blanks", () => {
    expect(equity(column("CLV", 100, "", -30, "12,50 €"))).toBe(82.5);
  });

  it("multiplies each value by its number of customers", () => {
    expect(equity(column(100, 50), column(3, 10))).toBe(800);
    expect(equity([[100]], [[3]])).toBe(300);
    expect(equity(column(100, 50), [[""]])).toBe(150);
  });

  it("refuses to leave a value out of the sum", () => {
    expect(errorOf(() => equity(column(1, notAvailable(), 2))).code).toBe("#N/A");
    expect(errorOf(() => equity(column(1, "5 pieces", 2))).message).toContain("“5 pieces”");
    expect(errorOf(() => equity(column(1, 2), column(3, ""))).message).toContain("“counts” is missing");
    expect(errorOf(() => equity(column(1, 2), column(3, -1))).message).toContain("“counts” is -1");
    expect(errorOf(() => equity(column("", ""))).message).toContain("“values” holds no number");
  });
});
