import { parseStoredActions } from "../../../src/app/actions/parse-stored-actions";

const RULE = {
  id: "top",
  name: "Beste",
  conditions: [
    { kind: "class", classes: ["A", ""] },
    { kind: "field", fields: ["Halten"] },
    { kind: "text", column: "Segment", texts: ["Gefährdete"] },
    { kind: "number", column: "Noch da", range: { kind: "below", limit: 0.5 } },
    { kind: "number", column: "Letzter Kauf", range: { kind: "between", from: 1, to: 9 }, elapsed: "months" },
    { kind: "exception", exceptions: ["new"] },
    { kind: "loss" },
    { kind: "change", changes: ["up", "lost"] },
  ],
  measure: "Besuch",
  responsible: { kind: "column", column: "Betreuer" },
  dueDays: 10,
  priority: 1,
} as const;

const STORED = {
  version: 1,
  setup: {
    version: 1,
    rules: [
      RULE,
      {
        id: "rest",
        name: "",
        conditions: [],
        measure: "",
        responsible: { kind: "person", name: "" },
        priority: 3,
      },
    ],
  },
  written: {
    rules: [{ id: "top", reason: "Beste", gone: ["weg"], measure: "Besuch", dueDays: 10, priority: 1 }],
    open: "offen",
    closed: ["erledigt"],
    headers: { note: "Notiz" },
  },
} as const;

const withRule = (part: object) => ({ ...STORED, setup: { version: 1, rules: [{ ...RULE, ...part }] } });

describe("parseStoredActions", () => {
  it("understands what is kept, with what the last run has written", () => {
    expect(parseStoredActions(JSON.parse(JSON.stringify(STORED)))).toEqual(STORED);
  });

  it("keeps the rules where it is not understood what was written", () => {
    const { written: _, ...rules } = STORED;
    expect(parseStoredActions({ ...STORED, written: { rules: [{ id: 7 }] } })).toEqual(rules);
  });

  it.each([
    ["nothing", undefined],
    ["a later version", { ...STORED, version: 2 }],
    ["a kind of condition that it does not know", withRule({ conditions: [{ kind: "moon" }] })],
    ["a priority that there is not", withRule({ priority: 4 })],
    ["days that are not whole", withRule({ dueDays: 1.5 })],
    ["an id that cannot be one", withRule({ id: "a b" })],
  ])("understands nothing of %s", (_, raw) => {
    expect(parseStoredActions(raw)).toBeUndefined();
  });
});
