import { parseStoredBudget } from "../../../src/app/budget/parse-stored-budget";
import { parseStoredModels } from "../../../src/app/parse-stored-models";

const STORED = {
  version: 1,
  budget: {
    amount: "DB",
    period: "quarter",
    total: 5000,
    hurdle: 1.2,
    classes: { Premium: { spend: 1, gain: 2, ceiling: 30, least: 0, most: 9 } },
    prospects: { kind: "column", column: "CLV" },
  },
  channels: { columns: { channel: "Herkunft", cost: "" }, period: "year", costs: { Messe: 900 } },
};

describe("parseStoredBudget", () => {
  it("takes up what was kept", () => {
    expect(parseStoredBudget(JSON.parse(JSON.stringify(STORED)))).toEqual(STORED);
    expect(parseStoredBudget({ version: 1, budget: {}, channels: {} })).toEqual({
      version: 1,
      budget: {},
      channels: {},
    });
  });

  it.each([
    ["nothing", undefined],
    ["a later version", { ...STORED, version: 2 }],
    ["a negative budget", { ...STORED, budget: { total: -1 } }],
    ["a class without a ceiling", { ...STORED, budget: { classes: { A: { spend: 1, gain: 1, least: 0 } } } }],
  ])("does not understand %s", (_, raw) => {
    expect(parseStoredBudget(raw)).toBeUndefined();
  });

  it("leaves what it does not understand for the version that wrote it", () => {
    const text = JSON.stringify({ version: 1, models: [], budget: { ...STORED, version: 2 } });
    const { budget, foreign } = parseStoredModels(text);
    expect([budget, foreign?.["budget"]]).toEqual([undefined, { ...STORED, version: 2 }]);
  });
});
