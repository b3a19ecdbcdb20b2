import { classOfScore } from "../../src/functions/functions";

import { installCustomFunctions } from "./custom-functions-stub";

const { setDisplayLanguage } = installCustomFunctions();
const ABC = [
  ["A", 75],
  ["B", 50],
  ["C", 0],
];

function errorOf(run: () => unknown): { code: string; message: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message ?? "" };
    throw error;
  }
  throw new Error("no error was thrown");
}

beforeEach(() => setDisplayLanguage("de-DE"));

describe("CLV.CLASS without a class table", () => {
  it.each([
    [100, "Premium"],
    [90.0001, "Premium"],
    [90, "Sehr gut"],
    [80, "Gut"],
    [60, "Mittel"],
    [40, "Schwach"],
    [0, "Schwach"],
  ])("classes %d as %s", (score, name) => {
    expect(classOfScore([[score]])).toEqual([[name]]);
  });

  it("takes its class names in English where Excel displays English", () => {
    setDisplayLanguage("en-GB");
    expect(classOfScore([[91]])).toEqual([["Premium"]]);
    expect(classOfScore([[10]])).not.toEqual([["Schwach"]]);
  });

  it("takes German class names where the display language cannot be known", () => {
    setDisplayLanguage(undefined);
    expect(classOfScore([[10]])).toEqual([["Schwach"]]);
  });

  it("treats a blank cell as a class table as left out", () => {
    expect(classOfScore([[85]], [[""]])).toEqual([["Sehr gut"]]);
  });
});

describe("CLV.CLASS over a range", () => {
  it("gives one name per cell in the shape of the range", () => {
    const scores = [
      [95, 85, 65],
      [45, 5, 90],
    ];
    expect(classOfScore(scores)).toEqual([
      ["Premium", "Sehr gut", "Gut"],
      ["Mittel", "Schwach", "Sehr gut"],
    ]);
  });

  it("leaves blank cells blank", () => {
    expect(classOfScore([[95], [""], [null]])).toEqual([["Premium"], [""], [""]]);
  });

  it("passes an error cell on and still classes its neighbours", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(classOfScore([[95], [error], [45]])).toEqual([["Premium"], [error], ["Mittel"]]);
  });

  it("makes one unusable cell an error without spoiling its neighbours", () => {
    const [[first], [second], [third]] = classOfScore([[95], ["87,5 P."], [45]]) as [
      [unknown],
      [unknown],
      [unknown],
    ];
    expect([first, third]).toEqual(["Premium", "Mittel"]);
    expect(second).toBeInstanceOf(CustomFunctions.Error);
    expect((second as Error).message).toContain("„87,5 P.“");
  });
});

describe("CLV.CLASS with a class table", () => {
  it("takes the class with the highest threshold that is passed, whatever the order of rows", () => {
    expect(classOfScore([[76, 75, 50, 1]], [...ABC].reverse())).toEqual([["A", "B", "C", "C"]]);
  });

  it("gives a score equal to the threshold the class itself under >=", () => {
    expect(classOfScore([[75, 50, 74.9999]], ABC, ">=")).toEqual([["A", "B", "B"]]);
  });

  it("reads ≥ and > with blanks round it", () => {
    expect(classOfScore([[75]], ABC, "≥")).toEqual([["A"]]);
    expect(classOfScore([[75]], ABC, " > ")).toEqual([["B"]]);
  });

  it("compares decimal-exactly at the threshold", () => {
    const table = [
      ["above", 0.3],
      ["below", 0],
    ];
    expect(classOfScore([[0.1 + 0.2]], table)).toEqual([["below"]]);
    expect(classOfScore([[0.1 + 0.2]], table, ">=")).toEqual([["above"]]);
  });

  it("passes over a heading and blank rows", () => {
    expect(classOfScore([[80]], [["Klasse", "ab"], ["", ""], ...ABC, [null, null]])).toEqual([["A"]]);
  });

  it("does not take a first row for a heading whose threshold was typed with a unit", () => {
    expect(errorOf(() => classOfScore([[95]], [["A", "90 Punkte"], ["B", 0]])).message).toMatch(/„90 Punkte“/); // prettier-ignore
  });

  it("quotes an error cell among the thresholds as Excel shows it", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(errorOf(() => classOfScore([[95]], [["A", error], ["B", 0]])).message).toMatch(/„#N\/A“/); // prettier-ignore
  });

  it("lets a class without a threshold begin at 0", () => {
    expect(classOfScore([[30]], [["A", 75], ["Rest", ""]])).toEqual([["Rest"]]); // prettier-ignore
  });

  it("reads class names that are numbers as text", () => {
    expect(classOfScore([[80]], [[1, 75], [2, 0]])).toEqual([["1"]]); // prettier-ignore
  });
});

describe("CLV.CLASS refuses with the value and the rule", () => {
  it.each<[string, unknown[][], unknown[][] | undefined, string | undefined, string, RegExp]>([
    ["a text as score", [["viel"]], undefined, undefined, "#VALUE!", /„punktwert“ ist „viel“/],
    ["a truth value as score", [[true]], undefined, undefined, "#VALUE!", /„punktwert“ ist „true“/],
    ["a score below the lowest threshold", [[15.5]], [["A", 20]], undefined, "#N/A", /15,5 .* Schwelle 20/],
    ["a rule that does not exist", [[15]], ABC, "=", "#VALUE!", /„=“ gibt es nicht.*">" und ">="/],
    [
      "a class table of one column",
      [[15]],
      [["A"], ["B"]],
      undefined,
      "#VALUE!",
      /hat 1 Spalte.*braucht zwei/,
    ],
    ["a class table of three columns", [[15]], [["A", 1, 2]], undefined, "#VALUE!", /hat 3 Spalte/],
    [
      "an empty class table",
      [[15]],
      [
        ["", ""],
        ["", ""],
      ],
      undefined,
      "#VALUE!",
      /Klassentabelle ist leer/,
    ],
    [
      "a threshold that is text",
      [[15]],
      [
        ["A", 75],
        ["B", "halb"],
      ],
      undefined,
      "#VALUE!",
      /„halb“ der Klasse „B“/,
    ],
    [
      "a threshold that stands twice",
      [[15]],
      [
        ["A", 75],
        ["B", 75],
      ],
      undefined,
      "#VALUE!",
      /Schwelle 75 steht zweimal/,
    ],
    [
      "a class without a name",
      [[15]],
      [
        ["A", 75],
        ["", 50],
      ],
      undefined,
      "#VALUE!",
      /Zeile 2/,
    ],
  ])("%s", (_, score, table, rule, code, message) => {
    const error = errorOf(() => classOfScore(score, table, rule));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it("says it in English where Excel displays English", () => {
    setDisplayLanguage("en-US");
    expect(errorOf(() => classOfScore([[15.5]], [["A", 20]])).message).toMatch(/score 15\.5 is below .* 20/);
  });

  it("refuses the whole range for a bad class table, since no cell could be classed", () => {
    expect(errorOf(() => classOfScore([[15], [16]], [["A", 2], ["B", "x"]])).code).toBe("#VALUE!"); // prettier-ignore
  });
});
