import fc from "fast-check";
import { explainCustomer, parseModel, scoreCustomers, type ClassRule } from "../../../src/core";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

/** Customers whose score is the first number; the second is what they bring. */
function classesOf(rule: ClassRule, classCount: number, rows: readonly (readonly [number, number?])[]) {
  const froms = Array.from({ length: classCount }, (_, index) => 90 - (90 * index) / (classCount - 1));
  const model = makeModel([makeFactor("P", 100, { kind: "linear", worst: 0, best: 100 })], {
    classes: { ...makeClasses(">", ...froms), rule },
  });
  const table = makeTable([["P", "Umsatz"], ...rows.map(([points, amount]) => [points, amount ?? 0])]);
  const scores = scoreCustomers(model, table);
  const letters = [...scores.classIndex].map((index) => scores.classes.list[index]?.name ?? "-");
  return { model, table, scores, letters: letters.join("") };
}
const points = (...list: readonly number[]) => list.map((each) => [each] as const);

describe("classes by quota", () => {
  it("give the best tenth of twenty customers the first class", () => {
    const twenty = points(...Array.from({ length: 20 }, (_, at) => 5 * at));
    const { letters } = classesOf({ kind: "quota", upTo: [10, 50] }, 3, twenty);
    expect(letters).toBe("C".repeat(10) + "B".repeat(8) + "AA");
  });

  it("keep equal scores together, in the better class", () => {
    const { letters } = classesOf({ kind: "quota", upTo: [25] }, 2, points(90, 80, 80, 10));
    expect(letters).toBe("ABBB");
    expect(classesOf({ kind: "quota", upTo: [50] }, 2, points(90, 80, 80, 10)).letters).toBe("AAAB");
  });

  it("are not led astray by binary fractions of the share", () => {
    // 3 of 10 customers are better than the fourth: exactly 30 %, which is not below 30 %.
    const ten = points(...Array.from({ length: 10 }, (_, at) => 100 - at));
    expect(classesOf({ kind: "quota", upTo: [30] }, 2, ten).letters).toBe("AAABBBBBBB");
  });

  it("say by which threshold the class counts", () => {
    const { scores } = classesOf({ kind: "quota", upTo: [50] }, 2, points(90, 80, 70, 10));
    expect(scores.classes).toMatchObject({ bound: ">=", list: [{ from: 80 }, { from: 0 }] });
    expect([...scores.classCounts]).toEqual([2, 2]);
  });
});

describe("classes by cumulated amount", () => {
  it("end where the better customers have that share: 80 and 95 %", () => {
    // Amounts in order of score: 500, 250, 150, 60, 40 of 1,000; the better ones have 0, 50, 75, 90 and 96 %.
    const rows = [
      [90, 500],
      [80, 250],
      [70, 150],
      [60, 60],
      [50, 40],
    ] as const;
    const rule: ClassRule = { kind: "cumulated", column: "Umsatz", upTo: [80, 95] };
    expect(classesOf(rule, 3, rows).letters).toBe("AAABC");
  });

  it("count blanks and losses as nothing", () => {
    const rule: ClassRule = { kind: "cumulated", column: "Umsatz", upTo: [80] };
    expect(
      classesOf(rule, 2, [
        [90, -700],
        [80, 800],
        [70, 200],
      ]).letters,
    ).toBe("AAB");
  });

  it("put everybody into the first class where there is no amount at all, and say that the column is gone", () => {
    const { letters, scores } = classesOf(
      { kind: "cumulated", column: "Deckungsbeitrag", upTo: [80] },
      2,
      points(90, 10),
    );
    expect(letters).toBe("AA");
    expect(scores.findings).toContainEqual(
      expect.objectContaining({ kind: "column-missing", column: "Deckungsbeitrag" }),
    );
  });
});

describe("classes by natural breaks", () => {
  it("part the scores at their gaps", () => {
    expect(classesOf({ kind: "breaks" }, 3, points(98, 95, 60, 58, 57, 12, 9)).letters).toBe("AABBBCC");
  });

  it("begin with the first class where there are fewer scores than classes", () => {
    expect(classesOf({ kind: "breaks" }, 4, points(80, 20, 20)).letters).toBe("ABB");
  });
});

describe("whatever the rule", () => {
  const rules: readonly ClassRule[] = [
    { kind: "quota", upTo: [10, 40] },
    { kind: "cumulated", column: "Umsatz", upTo: [80, 95] },
    { kind: "breaks" },
  ];

  it.each(rules)("a better score is never in a lower class, equal scores are in the same ($kind)", (rule) => {
    const customer = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -5, max: 50 }));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 40 }), (rows) => {
        const { scores } = classesOf(rule, 3, rows.map(([score, amount]) => [score * 5, amount])); // prettier-ignore
        const order = rows.map((_, row) => row).sort((a, b) => scores.score[b]! - scores.score[a]!);
        order.slice(1).forEach((row, at) => {
          const before = order[at]!;
          const [better, worse] = [scores.classIndex[before]!, scores.classIndex[row]!];
          if (scores.score[before] === scores.score[row]) expect(worse).toBe(better);
          else expect(worse).toBeGreaterThanOrEqual(better);
        });
        expect(scores.classIndex[order[0]!]).toBe(0);
      }),
    );
  });

  it("the explanation tells the distance to the border that counts", () => {
    const { model, table, scores } = classesOf({ kind: "quota", upTo: [50] }, 2, points(90, 80, 70, 10));
    expect(explainCustomer(model, table, scores, 2)).toMatchObject({
      classIndex: 1,
      above: { classIndex: 0, from: 80, distance: 10 },
    });
  });

  it("a saved model reads back unchanged", () => {
    for (const rule of rules) {
      const { model } = classesOf(rule, 3, points(50));
      expect(parseModel(JSON.stringify(model))).toEqual({ ok: true, value: model });
    }
  });
});

describe("a rule that cannot be", () => {
  const base = makeModel([makeFactor("P", 100, { kind: "linear", worst: 0, best: 100 })], {
    classes: makeClasses(">", 80, 40, 0),
  });
  it.each<[string, ClassRule, string, object]>([
    ["too few shares", { kind: "quota", upTo: [10] }, "class-shares-count", { count: 1, wanted: 2 }],
    ["shares that fall", { kind: "quota", upTo: [40, 10] }, "class-shares-order", { share: 10, previous: 40 }], // prettier-ignore
    ["a share of 100 %", { kind: "quota", upTo: [40, 100] }, "class-shares-order", { share: 100 }],
    ["a share of 0 %", { kind: "quota", upTo: [0, 40] }, "class-shares-order", { share: 0 }],
    ["no column", { kind: "cumulated", column: " ", upTo: [80, 95] }, "class-rule-column-blank", {}],
  ])("is refused: %s", (_, rule, kind, values) => {
    const parsed = parseModel({ ...base, classes: { ...base.classes, rule } });
    expect(parsed.ok).toBe(false);
    const [first] = parsed.ok ? [] : parsed.issues;
    expect(first?.kind).toBe(kind);
    expect(first?.values ?? {}).toMatchObject(values);
  });
});
