import { localParts } from "../../src/ui/features/functions/local-formula";

import { functionGuide, functionMetadata, readFamilies } from "./function-guides";

const { localFormula } = require("../../tools/pages/local-formula.cjs") as {
  localFormula(formula: string, language: "de" | "en"): string;
};

describe("localFormula in German", () => {
  it.each([
    ["parts arguments by semicolons", "=CLV.CLASS(A1,B1:C2)", "=CLV.CLASS(A1;B1:C2)"],
    ["writes decimals with a comma", "=CLV.SCORE(0.5,1e-3)", "=CLV.SCORE(0,5;1e-3)"],
    ["parts columns of an array by points", "=CLV.EQUITY({1.5,2;3,4})", "=CLV.EQUITY({1,5.2;3.4})"],
    ["leaves texts as they are", '=CLV.CLASS(1,"a,b;1.5")', '=CLV.CLASS(1;"a,b;1.5")'],
    ["keeps the digits of a cell's address", "=CLV.CLASS(B12,$C$3)", "=CLV.CLASS(B12;$C$3)"],
    ["names truth values", "=CLV.POINTS(TRUE,{FALSE,0},1)", "=CLV.POINTS(WAHR;{FALSCH.0};1)"],
  ])("%s", (_, english, german) => {
    expect(localFormula(english, "de")).toBe(german);
    expect(localFormula(english, "en")).toBe(english);
  });
});

it("the help page writes every example as the pane does", async () => {
  for (const { example } of functionGuide(await functionMetadata(), readFamilies(), "de")) {
    expect(localFormula(example, "de")).toBe(localParts(example, "de").join(""));
  }
});
