import { fitTable } from "../../../src/functions/cells/fit-table";
import { type ModelName } from "../../../src/functions/cells/params-models";
import { readParams } from "../../../src/functions/cells/params-table";
import { speaker } from "../../../src/functions/cells/speak";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const speak = speaker({ de: {}, en: {}, notAvailable: [] });
const PURCHASES: readonly ModelName[] = ["BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB"];
const read = (cells: unknown[][], accepted: readonly ModelName[] = PURCHASES) =>
  readParams("params", cells, accepted, speak);
const BG = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const FIT = {
  params: BG,
  logLikelihood: -9582.4,
  customers: 2357,
  status: "converged",
  ridge: [],
} as const;

describe("a table of parameters", () => {
  it.each<[ModelName, string[]]>([
    ["BG/NBD", ["r", "alpha", "a", "b"]],
    ["Pareto/NBD", ["r", "alpha", "s", "beta"]],
    ["BG/BB", ["alpha", "beta", "gamma", "delta"]],
  ])("of letters alone is taken for %s", (model, letters) => {
    expect(read([letters, [1, 2, 3, 4]])).toEqual({
      model,
      params: Object.fromEntries(letters.map((letter, i) => [letter, i + 1])),
    });
  });

  it("of p, q and gamma is a model of spending, of alpha and beta one of retention", () => {
    expect(read([["p", "q", "gamma"], [1, 2, 3]], ["Gamma-Gamma"]).model).toBe("Gamma-Gamma"); // prettier-ignore
    expect(read([["alpha", "beta"], [1, 2]], ["sBG"]).params).toEqual({ alpha: 1, beta: 2 }); // prettier-ignore
  });

  it("tells models with the same letters apart by the name in it, whatever the rest says", () => {
    const table = [
      ["Modell", "b", "r", "alpha", "a", "Log-Likelihood"],
      ["mbg nbd", 2.426, 0.243, 4.414, 0.793, "unlesbar"],
    ];
    expect(read(table)).toEqual({ model: "MBG/NBD", params: BG });
  });

  it("may stand upright, with blank rows, Greek letters and numbers typed as text", () => {
    setDisplayLanguage("de-DE");
    expect(
      read([
        ["r", "0,243"],
        ["α", "4,414"],
        ["a", 0.793],
        ["b", 2.426],
      ]),
    ).toEqual({ model: "BG/NBD", params: BG });
    expect(read([["", ""], ["α", "β"], ["", ""], [1, 2]], ["sBG"]).params).toEqual({ alpha: 1, beta: 2 }); // prettier-ignore
  });

  it.each(["de-DE", "en-US"])("that was spilled is read back, under %s in the other language too", (tag) => {
    setDisplayLanguage(tag);
    const spilled = fitTable("MBG/NBD", FIT);
    setDisplayLanguage(tag === "de-DE" ? "en-US" : "de-DE");
    expect(read(spilled)).toEqual({ model: "MBG/NBD", params: BG });
  });

  it("passes on an error that stands in it, since a fit that failed is the cause", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "why");
    expect(errorOf(() => read([[error]]))).toEqual({ code: "#N/A", message: "why" });
  });

  it.each<[string, unknown[][], RegExp]>([
    ["numbers without letters", [[0.243, 4.414, 0.793, 2.426]], /letters r, alpha, a, b .* values below/],
    ["letters without values", [["r", "alpha", "a", "b"]], /not a table of parameters/],
    ["letters of no model", [["r", "alpha", "a"], [1, 2, 3]], /not a table of parameters/], // prettier-ignore
    ["a parameter that is 0", [["r", "alpha", "a", "b"], [1, 2, 0, 4]], /a in “params” is “0” .* above 0/], // prettier-ignore
    ["a parameter that is text", [["r", "alpha", "a", "b"], [1, "x", 2, 4]], /alpha in “params” is “x”/], // prettier-ignore
    ["a model of spending", [["p", "q", "gamma"], [1, 2, 3]], /model Gamma-Gamma\. Those of BG\/NBD/], // prettier-ignore
    ["nothing", [[""]], /not a table of parameters/],
  ])("is refused with %s", (_, cells, message) => {
    const error = errorOf(() => read(cells));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });
});

describe("the table that a fit spills", () => {
  it("has a heading with the letters in the paper's order, and the values below", () => {
    expect(fitTable("BG/NBD", FIT)).toEqual([
      ["model", "r", "alpha", "a", "b", "log-likelihood", "customers", "status"],
      ["BG/NBD", 0.243, 4.414, 0.793, 2.426, -9582.4, 2357, "converged"],
    ]);
  });

  it("names the ridge in words, in the display language", () => {
    const flat = { ...FIT, status: "not-identified", ridge: ["a", "b"] } as const;
    expect(fitTable("BG/NBD", flat)[1]!.at(-1)).toBe("not identified: a and b can be moved together");
    setDisplayLanguage("de-DE");
    expect(fitTable("BG/NBD", flat)[1]!.at(-1)).toBe(
      "nicht bestimmbar: a und b lassen sich gemeinsam verschieben",
    );
  });

  it("still gives the parameters of a fit that stopped early, and says so", () => {
    const [, values] = fitTable("BG/NBD", { ...FIT, status: "iteration-limit" });
    expect(values!.slice(1, 5)).toEqual([0.243, 4.414, 0.793, 2.426]);
    expect(values!.at(-1)).toMatch(/^stopped early/);
  });
});
