import {
  checkRfmSetup,
  DEFAULT_RFM_SETUP,
  parseRfmSetup,
  withBands,
  type RfmSegment,
  type RfmSetup,
} from "../../../src/core/rfm";

const { map } = DEFAULT_RFM_SETUP;
const withSegments = (segments: readonly RfmSegment[]): Partial<RfmSetup> => ({ map: { ...map, segments } });
const renamed = (at: number, change: Partial<RfmSegment>) =>
  map.segments.map((segment, index) => (index === at ? { ...segment, ...change } : segment));

describe("checkRfmSetup", () => {
  it("finds nothing wrong with the usual setup in any number of bands", () => {
    for (let bands = 2; bands <= 9; bands++)
      expect(checkRfmSetup(withBands(DEFAULT_RFM_SETUP, bands))).toEqual([]);
  });

  it.each<[string, Partial<RfmSetup>, object]>([
    ["one band", { bands: 1 }, { kind: "bands-out-of-range", path: ["bands"], values: { value: 1, least: 2, most: 9 } }],
    ["too many own cuts", { cuts: { ...DEFAULT_RFM_SETUP.cuts, recency: { kind: "own", cuts: [1, 2, 3, 4, 5] } } }, { kind: "cuts-count", path: ["cuts", "recency"], values: { given: 5, needed: 4 } }],
    ["own cuts that fall", { cuts: { ...DEFAULT_RFM_SETUP.cuts, monetary: { kind: "own", cuts: [1, 2, 4, 3] } } }, { kind: "cuts-not-ascending", path: ["cuts", "monetary", "cuts", 3], values: { cut: 3, previous: 4 } }],
    ["a weight below 0", { weights: { recency: -1, frequency: 1, monetary: 1 } }, { kind: "weight-range", path: ["weights", "recency"], values: { weight: -1 } }],
    ["weights of 0", { weights: { recency: 0, frequency: 0, monetary: 0 } }, { kind: "weights-zero", path: ["weights"] }],
    ["a map of another size", { map: { ...map, fields: map.fields.slice(1) } }, { kind: "map-size", path: ["map", "fields"], values: { given: 24, needed: 25 } }],
    ["a field of nobody", { map: { ...map, fields: ["nobody", ...map.fields.slice(1)] } }, { kind: "field-without-segment", path: ["map", "fields", 0], values: { segment: "nobody" } }],
    ["a segment without a field", withSegments([...map.segments, { id: "own-1", name: "Neu", color: "#000000" }]), { kind: "segment-without-field", path: ["map", "segments", 10], values: { segment: "own-1" } }],
    ["a segment that is there twice", withSegments([...map.segments, map.segments[0]!]), { kind: "segment-repeated", path: ["map", "segments", 10, "id"], values: { segment: "champions" } }],
    ["a blank name", withSegments(renamed(1, { name: " " })), { kind: "segment-name-blank", path: ["map", "segments", 1, "name"], values: { segment: "loyal" } }],
    ["one name for two segments", withSegments(renamed(1, { name: "Beste" }).map((each, at) => (at === 4 ? { ...each, name: "beste " } : each))), { kind: "segment-name-repeated", path: ["map", "segments", 4, "name"], values: { name: "beste " } }],
    ["a colour in words", withSegments(renamed(1, { color: "blue" })), { kind: "segment-color", path: ["map", "segments", 1, "color"], values: { color: "blue" } }],
  ])("tells %s", (_, change, issue) => {
    expect(checkRfmSetup({ ...DEFAULT_RFM_SETUP, ...change })).toEqual([issue]);
  }); // prettier-ignore

  it("asks a segment of the user's own for a name", () => {
    const fields = ["own-1", ...map.fields.slice(1)];
    const segments = [...map.segments, { id: "own-1", color: "#000000" }];
    expect(checkRfmSetup({ ...DEFAULT_RFM_SETUP, map: { ...map, fields, segments } })).toMatchObject([
      { kind: "segment-name-blank" },
    ]);
  });
});

describe("parseRfmSetup", () => {
  it("reads back what was saved", () => {
    const setup: RfmSetup = {
      ...DEFAULT_RFM_SETUP,
      nested: true,
      monetary: "mean",
      cuts: { ...DEFAULT_RFM_SETUP.cuts, recency: { kind: "own", cuts: [30, 90, 180, 360] } },
      map: { ...map, segments: renamed(0, { name: "Beste", strategy: "Anrufen" }) },
    };
    expect(parseRfmSetup(JSON.parse(JSON.stringify(setup)))).toEqual({ ok: true, value: setup });
  });

  it("tells with its path what a saved setup lacks or has wrong", () => {
    const { nested: _, ...rest } = DEFAULT_RFM_SETUP;
    expect(parseRfmSetup({ ...rest, bands: "five" })).toMatchObject({
      ok: false,
      issues: [
        { kind: "field-wrong", path: ["bands"] },
        { kind: "field-missing", path: ["nested"] },
      ],
    });
  });

  it("tells what breaks a rule", () => {
    expect(parseRfmSetup({ ...DEFAULT_RFM_SETUP, bands: 4 })).toMatchObject({
      ok: false,
      issues: [{ kind: "map-size" }],
    });
  });

  it.each([undefined, null, "x", []])("refuses %p", (json) => {
    expect(parseRfmSetup(json).ok).toBe(false);
  });
});

describe("withBands", () => {
  it("turns own cuts into quantiles, since there would be too many or too few", () => {
    const own = { kind: "own", cuts: [1, 2, 3, 4] } as const;
    const setup = { ...DEFAULT_RFM_SETUP, cuts: { recency: own, frequency: own, monetary: own } };
    expect(withBands(setup, 4).cuts).toEqual(DEFAULT_RFM_SETUP.cuts);
    expect(withBands(setup, 5)).toBe(setup);
  });
});
