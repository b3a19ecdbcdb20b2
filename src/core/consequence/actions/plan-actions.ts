import { checkRules } from "./check-rules";
import { conditionTest, type SubjectTest } from "./condition-test";
import { isOfLost } from "./lost-rule";
import type { ActionFacts, ActionPlan, ActionRule } from "./types";

/** Who fits a rule. Only a rule that asks for lost customers takes those who are not in the list. */
function ruleTest({ conditions }: ActionRule, facts: ActionFacts): SubjectTest {
  const tests = conditions.map((condition) => conditionTest(condition, facts));
  const rowCount = facts.table.rowCount;
  const takesLost = conditions.some(isOfLost);
  return (subject) => (takesLost || subject < rowCount) && tests.every((test) => test(subject));
}

/**
 * Goes through the rules from top to bottom; the first that a customer fits is theirs.
 *
 * @param rules At most 32,767.
 */
export function planActions(rules: readonly ActionRule[], facts: ActionFacts): ActionPlan {
  const { table, changes } = facts;
  const rule = new Int16Array(table.rowCount + (changes?.lost.length ?? 0)).fill(-1);
  const counts = new Uint32Array(rules.length);
  const metEarlier = new Uint32Array(rules.length);
  rules.forEach((each, index) => {
    const fits = ruleTest(each, facts);
    for (let subject = 0; subject < rule.length; subject += 1) {
      if (!fits(subject)) continue;
      if (rule[subject] === -1) {
        rule[subject] = index;
        counts[index]! += 1;
      } else {
        metEarlier[index]! += 1;
      }
    }
  });
  const without = rule.subarray(0, table.rowCount).filter((index) => index === -1).length;
  return { rule, counts, metEarlier, without, issues: checkRules(rules, facts) };
}
