import { eachElement, eachTogether } from "../../../src/functions/cells/each-element";
import { readNumbers } from "../../../src/functions/cells/number-argument";
import { speaker } from "../../../src/functions/cells/speak";
import { installCustomFunctions } from "../custom-functions-stub";
import { errorOf } from "../error-of";

const { setDisplayLanguage } = installCustomFunctions();
beforeEach(() => setDisplayLanguage("en-US"));

const speak = speaker({ de: {}, en: {}, notAvailable: [] });
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const add = (one: unknown[][], other: unknown[][]) =>
  eachElement(
    [readNumbers("frequency", one), readNumbers("age", other)],
    [],
    speak,
    ([left, right]) => left! + right!,
  );

describe("a calculation over cells", () => {
  it("gives a single cell for single cells", () => {
    expect(add([[2]], [[3]])).toEqual([[5]]);
  });

  it("uses a single cell for a whole column or row", () => {
    expect(add(column(1, 2, 3), [[10]])).toEqual([[11], [12], [13]]);
    expect(add([[10]], [[1, 2, 3]])).toEqual([[11, 12, 13]]);
  });

  it("makes a table of a column beside a row", () => {
    expect(add(column(1, 2), [[10, 20, 30]])).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]);
  });

  it("refuses two columns of different lengths and names both", () => {
    const { code, message } = errorOf(() => add(column(1, 2, 3), column(1, 2)));
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/“age” has 2 values but “frequency” has 3/);
    setDisplayLanguage("de-DE");
    expect(errorOf(() => add(column(1, 2, 3), column(1, 2))).message).toMatch(
      /„beobachtungsdauer“ hat 2 Werte, „kaufhäufigkeit“ aber 3/,
    );
  });

  it("leaves rows empty that are empty, and gives a heading an empty cell", () => {
    expect(add(column("Frequency", 1, "", null), column("Age 2024", 2, "", null))).toEqual(
      column("", 3, "", ""),
    );
  });

  it("leaves a row empty beside a cell that serves for all rows", () => {
    expect(add(column(1, "", " ", 4), [[10]])).toEqual(column(11, "", "", 14));
    expect(errorOf(() => add([[""]], [[10]])).message).toMatch(/“frequency” is missing/);
  });

  it("keeps an error cell as it is, beside results", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    const result = add(column(1, error, 3), column(10, 20, 30));
    expect(result).toEqual(column(11, error, 33));
    expect(result[1]![0]).toBe(error);
  });

  it("makes one unreadable or missing cell an error of its own element", () => {
    const [[first], [second], [third]] = add(column(1, "much", 3), column(10, 20, "")) as [
      [unknown],
      [unknown],
      [unknown],
    ];
    expect(first).toBe(11);
    expect((second as Error).message).toBe("“frequency” is “much”, which is not a number.");
    expect((third as Error).message).toBe("“age” is missing. The cell is empty.");
  });

  it("throws where the only element is an error, since only so its sentence is shown", () => {
    expect(errorOf(() => add([["much"]], [[1]])).message).toMatch(/“much”/);
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    expect(errorOf(() => add([[error]], [[1]])).code).toBe("#N/A");
  });

  it("shows no number that is none", () => {
    const divide = (cells: unknown[][]) =>
      eachElement([readNumbers("value", cells)], [], speak, ([value]) => value! / 0);
    const codes = divide(column(1, 0, -1)).map(([cell]) => (cell as CustomFunctions.Error).code);
    expect(codes).toEqual(["#N/A", "#N/A", "#N/A"]);
  });

  it("lets an empty cell stand for a number where it is given one", () => {
    const scaled = (cells: unknown[][] | undefined) =>
      eachElement(
        [readNumbers("value", column(1, 2))],
        [readNumbers("margin", cells, 0.5)],
        speak,
        ([value, margin]) => value! * margin!,
      );
    expect(scaled(undefined)).toEqual(column(0.5, 1));
    expect(scaled(column("", 10))).toEqual(column(0.5, 20));
  });
});

describe("a calculation over all elements together", () => {
  it("gets the elements that pass, in order, and puts results back in their places", () => {
    const seen: number[][] = [];
    const result = eachTogether(
      [readNumbers("value", column("Value", 4, -1, "", 9))],
      [],
      speak,
      ([value]) =>
        value! < 0
          ? { kind: "out-of-range", argument: "value", value: value!, range: { least: 0 } }
          : undefined,
      ([values]) => {
        seen.push([...values!]);
        return Array.from(values!, Math.sqrt);
      },
    );
    expect(seen).toEqual([[4, 9]]);
    expect([result[0], result[1], result[3], result[4]]).toEqual([[""], [2], [""], [3]]);
    expect((result[2]![0] as Error).message).toBe("“value” is -1 but must be a number of at least 0.");
  });
});
