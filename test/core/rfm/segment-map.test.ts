import {
  axisMark,
  fieldPlace,
  mapForBands,
  paintField,
  USUAL_MAP,
  USUAL_SEGMENTS,
  type MapAxis,
  type SegmentMap,
} from "../../../src/core/rfm";

const AXES: readonly MapAxis[] = ["frequency-monetary", "frequency", "monetary"];
const marks = (bands: number) => Array.from({ length: bands }, (_, at) => at + 1);

/** The segments of every combination of three marks. */
function combinations({ fields, axis }: SegmentMap, bands: number) {
  return marks(bands).flatMap((r) =>
    marks(bands).flatMap((f) =>
      marks(bands).map((m) => ({
        code: `${r}${f}${m}`,
        segment: fields[fieldPlace(bands, r, axisMark(axis, f, m))],
      })),
    ),
  );
}

const at = (r: number, mark: number) => fieldPlace(5, r, mark);
const named = (id: string) => USUAL_SEGMENTS.find((segment) => segment.id === id)!;

describe("the usual segments", () => {
  it.each(AXES)("cover all 125 cells exactly once, and each occurs, on a map by %s", (axis) => {
    const cells = combinations({ ...USUAL_MAP, axis }, 5);
    expect(new Set(cells.map(({ code }) => code)).size).toBe(125);
    const known = new Set(USUAL_MAP.segments.map(({ id }) => id));
    expect(cells.filter(({ segment }) => segment === undefined || !known.has(segment))).toEqual([]);
    expect(new Set(cells.map(({ segment }) => segment))).toEqual(known);
  });

  it.each(AXES.flatMap((axis) => [2, 3, 4, 6, 7, 8, 9].map((bands) => [axis, bands] as const)))(
    "leave no cell and no segment empty by %s in %d bands",
    (axis, bands) => {
      const map = mapForBands({ ...USUAL_MAP, axis }, bands);
      const cells = combinations(map, bands);
      expect(cells).toHaveLength(bands ** 3);
      expect(new Set(cells.map(({ segment }) => segment))).toEqual(new Set(map.segments.map(({ id }) => id)));
    },
  );

  it.each([
    ["555", "champions"],
    ["544", "champions"],
    ["345", "loyal"],
    ["533", "potential-loyal"],
    ["511", "newly-won"],
    ["411", "promising"],
    ["333", "need-attention"],
    ["311", "fading"],
    ["144", "at-risk"],
    ["155", "cannot-lose"],
    // The mean of 1 and 2 counts as 2, a half upwards.
    ["112", "dormant"],
    ["512", "potential-loyal"],
  ])("put a customer of %s into %s", (code, segment) => {
    expect(combinations(USUAL_MAP, 5).find((cell) => cell.code === code)).toEqual({ code, segment });
  });

  it("have each a colour of their own", () => {
    expect(new Set(USUAL_SEGMENTS.map(({ color }) => color)).size).toBe(USUAL_SEGMENTS.length);
  });
});

describe("paintField", () => {
  it("moves one field to another segment and leaves the rest", () => {
    const painted = paintField(USUAL_MAP, at(3, 3), named("loyal"));
    const changed = painted.fields.flatMap((id, field) => (id === USUAL_MAP.fields[field] ? [] : [[field, id]]));
    expect(changed).toEqual([[at(3, 3), "loyal"]]);
  }); // prettier-ignore

  it("takes a segment without a field off the map, so that none can stay empty", () => {
    const painted = paintField(USUAL_MAP, at(5, 1), named("promising"));
    expect(painted.segments.map(({ id }) => id)).not.toContain("newly-won");
    expect(painted.segments).toHaveLength(9);
  });

  it("brings a segment of the user's own onto the map with its first field", () => {
    const own = { id: "own-1", name: "Großabnehmer", color: "#123456" };
    const painted = paintField(USUAL_MAP, at(5, 5), own);
    expect(painted.segments).toEqual([...USUAL_SEGMENTS, own]);
    expect(painted.fields[at(5, 5)]).toBe("own-1");
  });

  it("changes nothing by painting a field in its own colour", () => {
    expect(paintField(USUAL_MAP, at(1, 1), named("dormant"))).toEqual(USUAL_MAP);
  });

  it("still covers every cell with segments that all occur after any number of strokes", () => {
    let map = USUAL_MAP;
    for (let stroke = 0; stroke < 200; stroke++) {
      map = paintField(map, (stroke * 7) % 25, USUAL_SEGMENTS[(stroke * 3) % 10]!);
      const found = new Set(combinations(map, 5).map(({ segment }) => segment));
      expect(found).toEqual(new Set(map.segments.map(({ id }) => id)));
    }
  });
});

describe("mapForBands", () => {
  it("keeps the corners where they are", () => {
    const { fields } = mapForBands(USUAL_MAP, 2);
    expect(fields).toEqual(["dormant", "cannot-lose", "newly-won", "champions"]);
  });

  it("gives the same map for the same number of bands", () => {
    expect(mapForBands(USUAL_MAP, 5)).toEqual(USUAL_MAP);
  });

  it("keeps what was painted", () => {
    const painted = paintField(USUAL_MAP, at(3, 3), named("champions"));
    expect(mapForBands(painted, 3).fields[4]).toBe("champions");
  });
});
