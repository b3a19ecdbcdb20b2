import { parseStoredDevelopment } from "../../../src/app/development/parse-stored-development";
import type { DevelopmentSetup } from "../../../src/core";

const setup: DevelopmentSetup = {
  version: 1,
  source: {
    kind: "columns",
    labels: ["2023", "2024"],
    series: [{ name: "Umsatz", headers: ["Umsatz 2023", "Umsatz 2024"] }],
  },
  yardstick: "own",
  zeroIsAbsent: false,
  amount: "",
  pairs: [["alt", "neu"]],
  compared: ["2023", "2024"],
  top: { classes: 2, customers: 20 },
  steady: { kind: "either", margin: 2.5 },
  value: { discountRate: 0.08, horizon: 3, rewards: { kind: "typed", amounts: [1, 2] }, moves: "all" },
};

const back = (raw: unknown) => parseStoredDevelopment(JSON.parse(JSON.stringify(raw)));

describe("parseStoredDevelopment", () => {
  it.each<DevelopmentSetup["source"]>([
    setup.source,
    {
      kind: "lists",
      label: "2024",
      lists: [
        {
          label: "2023",
          source: { kind: "sheet", id: "s1", name: "Kunden 2023" },
          referenceDate: "2023-12-31",
        },
      ],
    },
    { kind: "history", runs: ["r1"], label: "aktuell" },
  ])("finds what was kept again: %j", (source) => {
    const stored = { version: 1, setup: { ...setup, source } };
    expect(back(stored)).toEqual(stored);
  });

  it.each([
    [undefined],
    [{ version: 2, setup }],
    [{ version: 1, setup: { ...setup, steady: { kind: "never", margin: 1 } } }],
    [{ version: 1, setup: { ...setup, top: { classes: 0, customers: 5 } } }],
    [{ version: 1, setup: { ...setup, value: { ...setup.value, discountRate: -2 } } }],
  ])("does not take up what it does not understand: %j", (raw) => {
    expect(parseStoredDevelopment(raw)).toBeUndefined();
  });
});
