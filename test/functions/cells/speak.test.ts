import type { Range } from "../../../src/functions/cells/problem";
import { isOutside } from "../../../src/functions/cells/problem";
import { speaker } from "../../../src/functions/cells/speak";
import { installCustomFunctions } from "../custom-functions-stub";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

interface Lost {
  readonly kind: "lost";
  readonly where: string;
}
const speak = speaker<Lost>({
  de: { lost: ({ where }) => `Verloren in ${where}.` },
  en: { lost: ({ where }) => `Lost in ${where}.` },
  notAvailable: ["lost"],
});

describe("the error that a cell shows", () => {
  it("carries the family's own sentence and code", () => {
    const { code, message } = speak({ kind: "lost", where: "Ulm" });
    expect([code, message]).toEqual(["#N/A", "Lost in Ulm."]);
  });

  it("is worded anew when the display language changes", () => {
    expect(speak({ kind: "lost", where: "Ulm" }).message).toBe("Lost in Ulm.");
    setDisplayLanguage("de-AT");
    expect(speak({ kind: "lost", where: "Ulm" }).message).toBe("Verloren in Ulm.");
  });

  it("says the place where one is given", () => {
    expect(speak({ kind: "lost", where: "Ulm" }, 7).message).toBe("Entry 7: Lost in Ulm.");
  });

  it.each<[Range, string, string]>([
    [{ least: 0, most: 1 }, "a number from 0 to 1", "eine Zahl von 0 bis 1"],
    [{ least: 1, whole: true }, "a whole number of at least 1", "eine ganze Zahl ab 1"],
    [{ most: 9 }, "a number of at most 9", "eine Zahl bis 9"],
    [{ above: -1 }, "a number above -1", "eine Zahl über -1"],
    [{ least: 0, below: 1.5 }, "a number of at least 0 and below 1.5", "eine Zahl ab 0 und unter 1,5"],
  ])("says the rule %j in words", (range, english, german) => {
    const problem = { kind: "out-of-range", argument: "margin", value: -1234.5, range } as const;
    expect(speak(problem).message).toBe(`“margin” is -1,234.5 but must be ${english}.`);
    setDisplayLanguage("de-DE");
    expect(speak(problem).message).toBe(`„marge“ ist -1.234,5, muss aber ${german} sein.`);
  });
});

describe("a range", () => {
  it.each<[Range, number[], number[]]>([
    [{ least: 0, most: 1 }, [0, 0.5, 1], [-1e-9, 1.001, NaN]],
    [{ above: 0, below: 2 }, [1e-9, 1.9], [0, 2, NaN]],
    [{ least: 1, whole: true }, [1, 40], [0, 1.5]],
  ])("%j holds and leaves out the right numbers", (range, inside, outside) => {
    for (const value of inside) expect([value, isOutside(value, range)]).toEqual([value, false]);
    for (const value of outside) expect([value, isOutside(value, range)]).toEqual([value, true]);
  });
});
