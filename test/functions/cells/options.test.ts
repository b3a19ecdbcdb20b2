import { readOption, readTiming, readTimeUnit } from "../../../src/functions/cells/options";
import { speaker } from "../../../src/functions/cells/speak";
import { installCustomFunctions } from "../custom-functions-stub";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const speak = speaker({ de: {}, en: {}, notAvailable: [] });

describe("an option", () => {
  it.each([
    ["begin", "begin"],
    ["Anfang", "begin"],
    [" BEGINN ", "begin"],
    ["Mitte", "mid"],
    ["mid", "mid"],
    ["Ende", "end"],
  ])("%p is the timing %s", (given, timing) => {
    expect(readTiming(given, "end")).toEqual({ value: timing });
  });

  it.each([
    ["Tage", "day"],
    ["week", "week"],
    ["Monat", "month"],
    ["years", "year"],
    ["", "week"],
    [undefined, "week"],
  ])("%p is the time unit %s", (given, unit) => {
    expect(readTimeUnit(given)).toEqual({ value: unit });
  });

  it("that is left out has the value that the function says", () => {
    expect(readTiming(undefined, "begin")).toEqual({ value: "begin" });
    expect(readTiming("", "end")).toEqual({ value: "end" });
  });

  it("is compared without case, blanks, hyphens and slashes", () => {
    const choices = [{ value: 1, de: ["Pareto/NBD"], en: ["Pareto/NBD"] }] as const;
    for (const given of ["pareto nbd", "Pareto-NBD", "PARETONBD"]) {
      expect(readOption("model", given, choices)).toEqual({ value: 1 });
    }
  });

  it("that does not exist is quoted, with the words of the display language for those that do", () => {
    const problem = readTiming("noon", "end");
    if (!("kind" in problem)) throw new Error("the option was taken");
    expect(speak(problem).message).toBe("“timing” is “noon”. Use one of: “begin”, “mid”, “end”.");
    setDisplayLanguage("de-DE");
    expect(speak(problem).message).toBe("„zeitpunkt“ ist „noon“. Möglich sind: „Anfang“, „Mitte“, „Ende“.");
  });
});
