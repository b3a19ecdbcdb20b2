import { analyseRfm, DEFAULT_RFM_SETUP, type RfmAnalysis, withBands } from "../../../../src/core";
import { chosenCustomers, sortCustomers } from "../../../../src/ui/features/purchases/rfm/chosen-customers";
import { cutPicture } from "../../../../src/ui/features/purchases/rfm/cut-picture";
import { shadeOf } from "../../../../src/ui/features/purchases/rfm/mark-colors";
import { commonWays, customersOnWay } from "../../../../src/ui/features/purchases/rfm/moves";
import { newSegment, unusedSegments, withCut } from "../../../../src/ui/features/purchases/rfm/rfm-edits";

const setup = withBands(DEFAULT_RFM_SETUP, 2);
const columns = { recency: [1, 9, NaN, 2], frequency: [5, 1, 1, 1], monetary: [10, 30, 20, 5] };
const names = ["Zoll", "Ärmel", "Kunde 10", "Kunde 9"];
function analysis(): RfmAnalysis {
  const result = analyseRfm(columns, setup);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
}

describe("the customers of a choice", () => {
  it.each([
    [{ kind: "all" }, [0, 1, 2, 3]],
    [{ kind: "unknown" }, [2]],
    [{ kind: "segment", segment: "champions" }, [0]],
    [{ kind: "segment", segment: "nobody" }, []],
    [{ kind: "field", field: 2 }, [3]],
  ] as const)("are those of %p", (choice, codes) => {
    expect([...chosenCustomers(choice, analysis(), setup)]).toEqual(codes);
  });

  it.each([
    ["revenue", [1, 2, 0, 3]],
    ["recency", [0, 3, 1, 2]],
    ["name", [1, 3, 2, 0]],
  ] as const)("stand in order by %s, unknown values last", (sort, codes) => {
    const sorted = sortCustomers(Int32Array.of(0, 1, 2, 3), sort, analysis(), columns.monetary, names, "de-DE");
    expect([...sorted]).toEqual(codes);
  }); // prettier-ignore
});

describe("the picture of a column", () => {
  const banding = (cuts: number[]) => ({ cuts, bands: new Uint8Array() });

  it("gives small whole numbers a bar each, which ends at its number", () => {
    const { axis, counts } = cutPicture(Float64Array.of(1, 1, 2, 4), banding([2]));
    expect(axis).toMatchObject({ min: 0, max: 4, step: 1, fine: 1 });
    expect(counts).toEqual([2, 1, 0, 1]);
  });

  it("puts a value on the edge of a bar into the bar to its left, as a cut does", () => {
    const values = Float64Array.from({ length: 97 }, (_, at) => at * 10);
    const { axis, counts } = cutPicture(values, banding([]));
    const width = (axis.max - axis.min) / counts.length;
    const left = counts.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(left).toBe(values.filter((value) => value <= axis.min + 10 * width).length);
  });

  it("leaves a few far values to the last bar, but shows every cut", () => {
    const values = Float64Array.from({ length: 1000 }, (_, at) => (at < 995 ? at * 1.5 : 1_000_000));
    expect(cutPicture(values, banding([])).axis.max).toBeLessThan(2000);
    expect(cutPicture(values, banding([5000])).axis.max).toBe(5000);
    expect(cutPicture(values, banding([])).counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it("has an axis where all values are equal", () => {
    const { axis, counts } = cutPicture(Float64Array.of(2.5, 2.5), banding([2.5]));
    expect(axis.max).toBeGreaterThan(axis.min);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});

describe("edits", () => {
  it("move a cut as far as its neighbours", () => {
    expect(withCut(setup, "recency", [1, 5, 9], 1, 20).cuts.recency).toEqual({ kind: "own", cuts: [1, 9, 9] });
    expect(withCut(setup, "recency", [1, 5, 9], 2, 20).cuts.recency).toEqual({ kind: "own", cuts: [1, 5, 20] });
  }); // prettier-ignore

  it("name a new segment apart from the others and give it a colour", () => {
    const first = newSegment(setup.map, "A");
    const second = newSegment({ ...setup.map, segments: [...setup.map.segments, first] }, "B");
    expect([first.id, second.id]).toEqual(["own-1", "own-2"]);
    expect(setup.map.segments.map(({ color }) => color)).not.toContain(first.color);
    expect(second.color).not.toBe(first.color);
  });

  it("know which usual segments a small map lacks", () => {
    expect(unusedSegments(setup.map)).toHaveLength(6);
    expect(unusedSegments(DEFAULT_RFM_SETUP.map)).toEqual([]);
  });
});

describe("ways between segments", () => {
  const counts = Uint32Array.of(9, 2, 0, 5, 7, 1, 4, 0, 0);

  it("begin with the most frequent, those who stayed left out", () => {
    expect(commonWays({ counts, compared: 0, moved: 0 }, 2, 3)).toEqual([
      { before: 1, after: 0, count: 5 },
      { before: 2, after: 0, count: 4 },
      { before: 0, after: 1, count: 2 },
    ]);
  });

  it("lead to their customers", () => {
    const before = Uint8Array.of(0, 255, 1, 255);
    const now = Uint8Array.of(1, 1, 1, 255);
    expect([...customersOnWay(before, now, 2, { before: 2, after: 1 })]).toEqual([1]);
    expect([...customersOnWay(before, now, 2, { before: 2, after: 2 })]).toEqual([3]);
  });
});

test("shades go from light to dark", () => {
  expect([shadeOf(0), shadeOf(1)]).toEqual(["#e3eef9", "#1f5fa8"]);
});
