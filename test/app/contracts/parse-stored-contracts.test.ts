import { parseStoredContracts } from "../../../src/app/contracts/parse-stored-contracts";

const STORED = {
  version: 1,
  source: { kind: "table", id: "{1}", name: "Verträge" },
  read: {},
  setup: {
    source: {
      kind: "contracts",
      start: "Beginn",
      end: "Ende",
      customer: "Kunde",
      unit: "year",
      endMeans: "lastDay",
      gapDays: 30,
      referenceDate: "2025-06-30",
    },
    terms: { discountRate: 0.1, margin: -5, horizon: 12 },
  },
} as const;

const SURVIVORS = {
  ...STORED,
  setup: {
    ...STORED.setup,
    source: { kind: "survivors", unit: "month", direction: "across", columns: ["0", "1"], isOneKind: true },
  },
};

const withSource = (part: object) => ({
  ...STORED,
  setup: { ...STORED.setup, source: { ...STORED.setup.source, ...part } },
});

describe("parseStoredContracts", () => {
  it.each([
    ["a list of contracts", STORED],
    ["a table of survivors", SURVIVORS],
  ])("understands what is kept about %s", (_, stored) => {
    expect(parseStoredContracts(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    ["nothing", undefined],
    ["a later version", { ...STORED, version: 2 }],
    ["a list without its kind", { ...STORED, source: { id: "{1}", name: "Verträge" } }],
    ["a unit that is none", withSource({ unit: "fortnight" })],
    ["a date that is none", withSource({ referenceDate: "30.06.2025" })],
    ["a gap below 0", withSource({ gapDays: -1 })],
    ["a rate below 0", { ...STORED, setup: { ...STORED.setup, terms: { discountRate: -0.1, horizon: 12 } } }],
  ])("takes up nothing from %s", (_, stored) => {
    expect(parseStoredContracts(stored)).toBeUndefined();
  });
});
