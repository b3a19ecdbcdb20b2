import { type ActionCondition, type ActionFacts, planActions } from "../../../../src/core";
import { makeFacts, makeRule, MODEL } from "./make-facts";

const HEAD = ["Nr", "Name", "DB", "Segment", "Noch da", "Letzter Kauf"];
const CELLS = [
  HEAD,
  ["1", "Ahrens", 90, "Stammkunden", 0.9, "28.02.2026"],
  ["2", "Böhm", 60, "gefährdete ", 0.3, "01.03.2025"],
  ["3", "Cordes", -5, "", "", ""],
  ["4", "Dorn", "", "Ruhende", 0.5, "01.03.2026"],
];

const metBy = (condition: ActionCondition, facts: ActionFacts = makeFacts(CELLS)) => {
  const { rule } = planActions([makeRule("x", [condition])], facts);
  return [...rule.keys()].filter((subject) => rule[subject] === 0);
};

describe("conditions of rules", () => {
  it.each<[string, ActionCondition, number[]]>([
    ["class by its name without case", { kind: "class", classes: ["a", "C"] }, [0, 2]],
    ["no class", { kind: "class", classes: [""] }, [3]],
    [
      "text trimmed and without case",
      { kind: "text", column: "Segment", texts: ["Gefährdete", "ruhende"] },
      [1, 3],
    ],
    ["blank text", { kind: "text", column: "Segment", texts: [""] }, [2]],
    [
      "number below, without the limit",
      { kind: "number", column: "Noch da", range: { kind: "below", limit: 0.5 } },
      [1],
    ],
    [
      "number above, without the limit",
      { kind: "number", column: "Noch da", range: { kind: "above", limit: 0.5 } },
      [0],
    ],
    [
      "number between, with the ends",
      { kind: "number", column: "Noch da", range: { kind: "between", from: 0.3, to: 0.5 } },
      [1, 3],
    ],
    [
      "days since a date",
      { kind: "number", column: "Letzter Kauf", range: { kind: "above", limit: 364 }, elapsed: "days" },
      [1],
    ],
    [
      "days since a date, 365 being not more than 365",
      { kind: "number", column: "Letzter Kauf", range: { kind: "above", limit: 365 }, elapsed: "days" },
      [],
    ],
    [
      "months since a date",
      { kind: "number", column: "Letzter Kauf", range: { kind: "below", limit: 1 }, elapsed: "months" },
      [0, 3],
    ],
    [
      "a day: 46081 is 28 February 2026",
      { kind: "number", column: "Letzter Kauf", range: { kind: "between", from: 46_081, to: 46_081 } },
      [0],
    ],
    ["loss customers", { kind: "loss" }, [2]],
    ["a column that is not there", { kind: "text", column: "Region", texts: ["Nord"] }, []],
    ["changes without an earlier period", { kind: "change", changes: ["up"] }, []],
    ["fields without a portfolio", { kind: "field", fields: ["Stars"] }, []],
  ])("%s", (_, condition, expected) => {
    expect(metBy(condition)).toEqual(expected);
  });

  it("fields of the portfolio", () => {
    const facts = makeFacts(CELLS, { fields: { names: ["Ausbauen", "Halten"], of: [1, 0, 1, -1] } });
    expect(metBy({ kind: "field", fields: ["Halten"] }, facts)).toEqual([0, 2]);
  });

  it("new and returning customers, with the class that they are shown with", () => {
    const rule = { shown: "class", name: "Neu", color: "#ffffff", strategy: "" } as const;
    const model = {
      ...MODEL,
      referenceDate: "2026-03-01",
      newCustomers: { ...rule, test: { kind: "months", column: "Letzter Kauf", months: 1 } as const },
    };
    const facts = makeFacts(CELLS, { model });
    expect(metBy({ kind: "exception", exceptions: ["new"] }, facts)).toEqual([0, 3]);
    expect(metBy({ kind: "exception", exceptions: ["returning"] }, facts)).toEqual([]);
    expect(metBy({ kind: "class", classes: ["Neu"] }, facts)).toEqual([0]);
    expect(metBy({ kind: "class", classes: ["A"] }, facts)).toEqual([]);
  });

  describe("since the period before", () => {
    const facts = makeFacts(CELLS, {
      changes: {
        since: "2025",
        of: ["up", "steady", "new", undefined],
        before: ["B", "B", "", ""],
        lost: [
          { key: "8", name: "Horn", className: "A" },
          { key: "9", name: "Ihde", className: "C" },
        ],
      },
    });

    it("takes lost customers, who stand behind the list's rows, for rules that ask for them", () => {
      expect(metBy({ kind: "change", changes: ["up", "lost"] }, facts)).toEqual([0, 4, 5]);
      expect(metBy({ kind: "change", changes: ["steady", "new"] }, facts)).toEqual([1, 2]);
      const lostBest = makeRule("x", [
        { kind: "change", changes: ["lost"] },
        { kind: "class", classes: ["A"] },
      ]);
      expect([...planActions([lostBest], facts).rule]).toEqual([-1, -1, -1, -1, 0, -1]);
    });

    it("judges lost customers who are still listed by the class that they had", () => {
      const changes = { since: "2025", of: ["lost", "lost"], before: ["B", "A"], lost: [] } as const;
      const lostBest = makeRule("x", [
        { kind: "change", changes: ["lost"] },
        { kind: "class", classes: ["A"] },
      ]);
      expect([...planActions([lostBest], makeFacts(CELLS, { changes })).rule]).toEqual([-1, 0, -1, -1]);
    });

    it("takes lost customers for no other rule", () => {
      expect(metBy({ kind: "class", classes: ["A", "C"] }, facts)).toEqual([0, 2]);
      expect([...planActions([makeRule("all", [])], facts).rule]).toEqual([0, 0, 0, 0, -1, -1]);
    });
  });
});

describe("planActions", () => {
  it("gives a customer to the first rule from the top and counts who was met earlier", () => {
    const plan = planActions(
      [
        makeRule("risk", [
          { kind: "class", classes: ["A", "B"] },
          { kind: "number", column: "Noch da", range: { kind: "below", limit: 0.5 } },
        ]),
        makeRule("good", [{ kind: "class", classes: ["A", "B"] }]),
        makeRule("loss", [{ kind: "loss" }]),
      ],
      makeFacts(CELLS),
    );
    expect([...plan.rule]).toEqual([1, 0, 2, -1]);
    expect([...plan.counts]).toEqual([1, 1, 1]);
    expect([...plan.metEarlier]).toEqual([0, 1, 0]);
    expect(plan.without).toBe(1);
    expect(plan.issues).toEqual([]);
  });

  it("names rule and value of everything that is wrong, and lets the other rules hold", () => {
    const { issues, counts } = planActions(
      [
        makeRule("a", [{ kind: "class", classes: ["A", "Gold"] }], { name: "Erste" }),
        makeRule("b", [{ kind: "text", column: "Region", texts: ["Nord"] }], { name: " erste" }),
        makeRule("c", [{ kind: "number", column: "Name", range: { kind: "above", limit: 1 } }], { name: "" }),
        makeRule("d", [{ kind: "number", column: "DB", range: { kind: "between", from: 9, to: 2 } }]),
        makeRule("e", [
          { kind: "number", column: "DB", range: { kind: "above", limit: 9 }, elapsed: "days" },
        ]),
        makeRule("f", [
          { kind: "class", classes: [] },
          { kind: "change", changes: ["up"] },
        ]),
        makeRule("g", [], { responsible: { kind: "column", column: "Betreuer" } }),
      ],
      makeFacts(CELLS),
    );
    expect(issues.map(({ kind, path, values }) => [kind, path.join("."), values])).toEqual([
      ["rule-class-missing", "rules.0.conditions.0", { value: "Gold", rule: "Erste" }],
      ["rule-name-repeated", "rules.1", { name: " erste" }],
      ["rule-column-missing", "rules.1.conditions.0", { column: "Region", rule: " erste" }],
      ["rule-name-blank", "rules.2", undefined],
      ["rule-column-unfit", "rules.2.conditions.0", { column: "Name", rule: "" }],
      ["rule-range-empty", "rules.3.conditions.0", { column: "DB", from: 9, to: 2, rule: "Anlass d" }],
      ["rule-column-unfit", "rules.4.conditions.0", { column: "DB", rule: "Anlass e" }],
      ["rule-nothing-chosen", "rules.5.conditions.0", { rule: "Anlass f" }],
      ["rule-without-changes", "rules.5.conditions.1", { rule: "Anlass f" }],
      ["rule-column-missing", "rules.6.responsible", { column: "Betreuer", rule: "Anlass g" }],
    ]);
    expect([...counts]).toEqual([1, 0, 0, 0, 0, 0, 3]);
  });
});
