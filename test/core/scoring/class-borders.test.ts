import fc from "fast-check";
import { classesByRule, type ClassRule } from "../../../src/core";
import { naturalBreaks } from "../../../src/core/numeric/natural-breaks";
import { makeClasses } from "../make-model";

interface Customer {
  readonly score: number;
  readonly amount: number;
  readonly isLeftOut: boolean;
}

/** What each tier of equal scores holds, found by looking at all customers for every score. */
function tiersOf(customers: readonly Customer[]) {
  const taking = customers.filter(({ score, isLeftOut }) => !Number.isNaN(score) && !isLeftOut);
  const scores = [...new Set(taking.map(({ score }) => score))].sort((a, b) => b - a);
  return scores.map((wanted) => {
    const members = taking.filter(({ score }) => score === wanted);
    const amount = members.reduce((sum, each) => sum + Math.max(0, each.amount || 0), 0);
    return { score: wanted, customers: members.length, amount };
  });
}

/** The class of a tier by the words of the rule. */
function classOf(rule: ClassRule, tiers: ReturnType<typeof tiersOf>, at: number, classCount: number): number {
  if (rule.kind === "breaks") {
    const ascending = [...tiers].reverse();
    const breaks = naturalBreaks(
      ascending.map(({ score }) => score),
      ascending.map(({ customers }) => customers),
      classCount,
    );
    return breaks.filter((start) => start > tiers.length - 1 - at).length;
  }
  const sizes = tiers.map(({ customers, amount }) => (rule.kind === "quota" ? customers : amount));
  const sum = (list: readonly number[]) => list.reduce((total, size) => total + size, 0);
  const share = sum(sizes) > 0 ? (100 * sum(sizes.slice(0, at))) / sum(sizes) : 0;
  const index = rule.upTo.findIndex((end) => end - share > 1e-10);
  return index < 0 ? rule.upTo.length : index;
}

const rules: readonly ClassRule[] = [
  { kind: "quota", upTo: [10, 40, 70] },
  { kind: "cumulated", column: "Umsatz", upTo: [50, 80, 95] },
  { kind: "breaks" },
];

it.each(rules)(
  "a class begins at the lowest score whose tier the rule puts into it, customer by customer ($kind)",
  (rule) => {
    const customer = fc.record({
      score: fc.oneof(
        fc.constant(NaN),
        fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
      ),
      amount: fc.oneof(fc.constant(NaN), fc.integer({ min: -5, max: 500 })),
      isLeftOut: fc.integer({ min: 0, max: 9 }).map((of) => of === 0),
    });
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 120 }), (customers) => {
        const tiers = tiersOf(customers);
        fc.pre(tiers.length > 0);
        const classes = { ...makeClasses(">", 80, 60, 40, 0), rule };
        const found = classesByRule(classes, {
          score: Float64Array.from(customers, ({ score }) => score),
          amount: Float64Array.from(customers, ({ amount }) => amount),
          leftOut: Uint8Array.from(customers, ({ isLeftOut }) => (isLeftOut ? 1 : 0)),
        });
        let from = tiers[0]!.score;
        const expected = classes.list.map((_, index) => {
          if (index === classes.list.length - 1) return 0;
          const own = tiers.filter((_tier, at) => classOf(rule, tiers, at, classes.list.length) === index);
          from = own.at(-1)?.score ?? from;
          return from;
        });
        expect(found.list.map((each) => each.from)).toEqual(expected);
      }),
    );
  },
);
