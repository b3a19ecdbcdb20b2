import { parseStoredPurchases } from "../../../src/app/purchases/parse-stored-purchases";
import { DEFAULT_RFM_SETUP, paintField, USUAL_SEGMENTS } from "../../../src/core";

const stored = (rfm: unknown) => ({
  version: 1,
  source: { kind: "table", id: "1", name: "Kunden" },
  read: {},
  rfm,
});

test("what is decided about RFM is kept, also for a list without purchases", () => {
  const map = paintField(DEFAULT_RFM_SETUP.map, 12, USUAL_SEGMENTS[0]!);
  const rfm = {
    setup: { ...DEFAULT_RFM_SETUP, map, nested: true },
    from: "columns",
    columns: { recency: "Tage", frequency: "Käufe", monetary: "Umsatz", unit: "week" },
  };
  const parsed = parseStoredPurchases(JSON.parse(JSON.stringify(stored(rfm))));
  expect(parsed?.rfm).toEqual(rfm);
  expect(parsed).not.toHaveProperty("setup");
});

test("a workbook that says nothing about RFM has it as usual", () => {
  expect(parseStoredPurchases(stored(undefined))?.rfm).toEqual({});
});

test.each([
  ["a map with a hole", { setup: { ...DEFAULT_RFM_SETUP, map: { ...DEFAULT_RFM_SETUP.map, fields: [] } } }],
  ["a source that does not exist", { from: "elsewhere" }],
  ["a column without a name", { columns: { recency: "", frequency: "F", monetary: "M", unit: "day" } }],
])("%s is not taken up", (_, rfm) => {
  expect(parseStoredPurchases(stored(rfm))).toBeUndefined();
});
