import { memoise } from "../../../src/functions/cells/memoise";

const counted = (capacity?: number) => {
  let runs = 0;
  const sum = memoise((kind, columns) => {
    runs++;
    return `${kind} ${String(columns.flatMap((column) => [...column]).reduce((a, b) => a + b, 0))}`;
  }, capacity);
  return { sum, runs: () => runs };
};
const numbers = (...values: number[]) => Float64Array.from(values);

describe("a remembered calculation", () => {
  it("is not run again for equal numbers in other arrays", () => {
    const { sum, runs } = counted();
    expect(sum("a", [numbers(1, 2), numbers(3)])).toBe("a 6");
    expect(sum("a", [numbers(1, 2), numbers(3)])).toBe("a 6");
    expect(runs()).toBe(1);
  });

  it.each<[string, string, Float64Array[]]>([
    ["another kind", "b", [numbers(1, 2), numbers(3)]],
    ["another number", "a", [numbers(1, 2), numbers(4)]],
    ["another order", "a", [numbers(2, 1), numbers(3)]],
    ["columns cut elsewhere", "a", [numbers(1), numbers(2, 3)]],
    ["one column less", "a", [numbers(1, 2, 3)]],
  ])("is run for %s", (_, kind, columns) => {
    const { sum, runs } = counted();
    sum("a", [numbers(1, 2), numbers(3)]);
    sum(kind, columns);
    expect(runs()).toBe(2);
  });

  it("knows a gap in the numbers again", () => {
    const { sum, runs } = counted();
    sum("a", [numbers(1, NaN)]);
    sum("a", [numbers(1, NaN)]);
    expect(runs()).toBe(1);
  });

  it("forgets what was used longest ago when there is no room", () => {
    const { sum, runs } = counted(4);
    sum("a", [numbers(1, 2)]);
    sum("a", [numbers(3, 4)]);
    sum("a", [numbers(1, 2)]);
    sum("a", [numbers(5, 6)]);
    expect(runs()).toBe(3);
    sum("a", [numbers(1, 2)]);
    expect(runs()).toBe(3);
    sum("a", [numbers(3, 4)]);
    expect(runs()).toBe(4);
  });

  it("runs again after a failure", () => {
    let isReady = false;
    const late = memoise(() => {
      if (!isReady) throw new Error("not yet");
      return "done";
    });
    expect(() => late("a", [])).toThrow("not yet");
    isReady = true;
    expect(late("a", [])).toBe("done");
  });
});
