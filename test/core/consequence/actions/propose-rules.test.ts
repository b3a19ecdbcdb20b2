import { type ActionFacts, planActions, proposeRules } from "../../../../src/core";
import { makeFacts } from "./make-facts";

const topics = (facts: ActionFacts) => proposeRules(facts).map(({ topic }) => topic);

const scores = [95, 85, 70, 60, 40, 30, 20, 10, 5, -3];

describe("proposeRules", () => {
  it("begins with the classes, and with loss customers where there are any", () => {
    const facts = makeFacts([["Nr", "DB"], ...scores.map((score, at) => [`K${at}`, score])]);
    expect(proposeRules(facts)).toMatchObject([
      { topic: "loss", conditions: [{ kind: "loss" }], priority: 1 },
      { topic: "top", conditions: [{ kind: "class", classes: ["A"] }], className: "A" },
      { topic: "second", conditions: [{ kind: "class", classes: ["B"] }], className: "B" },
    ]);
  });

  it("uses a column of the probability of still being a customer, segments, and who is in charge", () => {
    const facts = makeFacts([
      ["Nr", "DB", "Noch da", "RFM-Segment", "Betreuer", "Letzter Kauf"],
      ...scores.map((score, at) => [
        `K${at}`,
        score,
        at / 10,
        at % 2 ? "Gefährdete" : "Stammkunden",
        "Kim",
        "01.01.2026",
      ]),
    ]);
    expect(topics(facts)).toEqual(["loss", "leaving", "at-risk"]);
    expect(proposeRules(facts)[1]).toMatchObject({
      conditions: [
        { kind: "class", classes: ["A", "B"] },
        { kind: "number", column: "Noch da", range: { kind: "below", limit: 0.5 } },
      ],
      responsible: { kind: "column", column: "Betreuer" },
    });
    expect(proposeRules(facts)[2]?.conditions).toEqual([
      { kind: "text", column: "RFM-Segment", texts: ["Gefährdete"] },
    ]);
  });

  it("takes the fifth that has not bought for longest where only the last purchase is known", () => {
    // 0, 100 … 900 days before the run: the quantile of 80 % lies at 720.
    const days = ["01.03.2026", "21.11.2025", "13.08.2025", "05.05.2025", "25.01.2025", "17.10.2024", "09.07.2024", "31.03.2024", "22.12.2023", "13.09.2023"]; // prettier-ignore
    const facts = makeFacts([["Nr", "DB", "Letzter Kauf"], ...days.map((day, at) => [`K${at}`, 90, day])]);
    expect(proposeRules(facts)[0]).toMatchObject({
      topic: "dormant",
      conditions: [
        { kind: "class" },
        { kind: "number", column: "Letzter Kauf", elapsed: "days", range: { kind: "above", limit: 720 } },
      ],
    });
    expect(
      planActions([{ ...proposeRules(facts)[0]!, id: "x", name: "x", measure: "" }], facts).counts[0],
    ).toBe(2);
  });

  it("asks for lost, risen and fallen customers where an earlier period is known", () => {
    const cells = [["Nr", "DB"], ...scores.slice(0, 5).map((score, at) => [`K${at}`, score])];
    const facts = makeFacts(cells, {
      changes: {
        since: "2025",
        of: ["up", "steady", "down", "new", "steady"],
        before: ["B", "A", "A", "", "C"],
        lost: [{ key: "x", name: "x", className: "A" }],
      },
    });
    expect(topics(facts)).toEqual(["lost", "down", "new", "top"]);
  });

  it("proposes no rule that would meet nobody", () => {
    expect(topics(makeFacts([["Nr", "DB"], ["1", ""], ["2", ""]]))).toEqual([]); // prettier-ignore
  });
});
