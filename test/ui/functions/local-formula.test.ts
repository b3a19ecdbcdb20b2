import { callOf, localParts, localWord } from "../../../src/ui/features/functions/local-formula";

const localFormula = (formula: string, language: "de" | "en") => localParts(formula, language).join("");

describe("a formula in German", () => {
  test.each([
    ["separates arguments by semicolons", "=SUM(A1,B2,C3)", "=SUM(A1;B2;C3)"],
    ["puts decimals behind a comma", "=CLV.EQUITY(0.5,.25,12.)", "=CLV.EQUITY(0,5;,25;12,)"],
    [
      "separates columns of an array by full stops and its rows by semicolons",
      '=CLV.ALIVE({"r","alpha","a","b";0.243,4.414,0.793,2.426},2,30.43,38.86)',
      '=CLV.ALIVE({"r"."alpha"."a"."b";0,243.4,414.0,793.2,426};2;30,43;38,86)',
    ],
    ["goes back to semicolons after an array", "=F({1,2},{3;4},5)", "=F({1.2};{3;4};5)"],
    ["leaves out arguments as they are left out", "=F(1,,0.8,)", "=F(1;;0,8;)"],
    ["leaves texts alone, with quotes inside, too", '=F("a,b ""0.5"" {1,2}",1)', '=F("a,b ""0.5"" {1,2}";1)'],
    ["leaves names of sheets and tables alone", "=F('1.5, alt'!A1,T[a, b.c])", "=F('1.5, alt'!A1;T[a, b.c])"],
    [
      "leaves names of functions and references alone",
      "=CLV.FIT(A1:B2,$C$3,B5#)",
      "=CLV.FIT(A1:B2;$C$3;B5#)",
    ],
    ["keeps powers, percents and exponents", "=(1+10%)^(1/52)-1.5E-3", "=(1+10%)^(1/52)-1,5E-3"],
    ["says truth values and errors in German", "=F(TRUE,FALSE,#N/A,#VALUE!)", "=F(WAHR;FALSCH;#NV;#WERT!)"],
  ])("%s", (_, english, german) => {
    expect(localFormula(english, "de")).toBe(german);
  });
});

test("a formula in English stays as it is", () => {
  const formula = '=F({1,2;3,4},0.5,"x",TRUE)';
  expect(localFormula(formula, "en")).toBe(formula);
});

test.each([
  ["de", ["=F({1,5.", "2;", "3};", "4)"]],
  ["en", ["=F({1.5,", "2;", "3},", "4)"]],
] as const)(
  "in %s a line may break behind each separator and never inside of a number",
  (language, parts) => {
    expect(localParts("=F({1.5,2;3},4)", language)).toEqual(parts);
  },
);

describe("callOf", () => {
  const described = {
    name: "CLV.CLASS",
    parameters: [
      { name: "score", optional: false },
      { name: "rule", optional: true },
    ],
  };

  test.each([
    ["de", "=CLV.CLASS(score; [rule])"],
    ["en", "=CLV.CLASS(score, [rule])"],
  ] as const)("in %s shows what may be left out in brackets", (language, call) => {
    expect(callOf(described, language)).toBe(call);
  });
});

test("localWord knows the errors of Excel by language and leaves other words alone", () => {
  expect([localWord("#SPILL!", "de"), localWord("#SPILL!", "en")]).toEqual(["#ÜBERLAUF!", "#SPILL!"]);
  expect([localWord("#DIV/0!", "de"), localWord("Premium", "de")]).toEqual(["#DIV/0!", "Premium"]);
});
