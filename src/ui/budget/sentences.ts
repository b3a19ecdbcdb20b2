import type { BudgetStudy } from "../../core";
import type { Format, Say } from "../i18n";
import type { Money } from "./money";

/** What sentences about a budget are said with. */
export interface BudgetVoice {
  readonly say: Say<"budget">;
  readonly format: Format;
  readonly money: Money;
}

/** Differences below that are none. */
const NOTHING = 0.005;

/** What the budget brings, why no more is spent, and how much better that is than to share it out simply. */
export function budgetSentences(study: BudgetStudy, { say, money }: BudgetVoice): readonly string[] {
  const { plan, simple, hurdle, period } = study;
  if (plan === undefined || simple === undefined) return [];
  const { one } = money;
  const returns = {
    one,
    hurdle: money.say(hurdle),
    unspent: money.say(plan.unspent),
    next: money.say(plan.next),
  };
  if (plan.spent < NOTHING) return [say("result.nothing", returns)];
  const worth = (shares: { readonly gain: number; readonly spent: number }) =>
    shares.gain - hurdle * shares.spent;
  const head = worth(plan) - worth(simple.byHead);
  const contribution = worth(plan) - worth(simple.byContribution);
  const isSame = Math.max(head, contribution) < NOTHING;
  return [
    say("result.summary", {
      spent: money.say(plan.spent),
      gain: money.say(plan.gain),
      net: money.say(plan.gain - plan.spent),
      period: say(`inPeriod.${period}`),
    }),
    say(`result.end.${plan.end}`, returns),
    isSame
      ? say("result.same")
      : say("result.better", { head: money.say(head), contribution: money.say(contribution) }),
  ];
}

/** What stands in the way of a plan, one sentence each. */
export const issueSentences = ({ issues, classes, terms }: BudgetStudy, { say, money }: BudgetVoice) =>
  issues.map(({ kind, path, values = {} }) => {
    const at = path?.[0] === "classes" ? Number(path[1]) : -1;
    const { spend = 0, gain = 0, ceiling = 0 } = terms[at] ?? {};
    const amounts = Object.entries({ spend, gain, ceiling, ...values }).map(([name, value]) => [
      name,
      money.say(Number(value)),
    ]);
    return say(`issue.${kind}`, {
      class: classes[at]?.name ?? "",
      ...(Object.fromEntries(amounts) as Record<string, string>),
    });
  });

/** How many customers cost more than they bring, and how many are worth it all the same. */
export function lossSentence({ losses, period }: BudgetStudy, { say, format, money }: BudgetVoice): string {
  const count = losses.rows.length;
  if (count === 0) return say("losses.none");
  const all = say("losses.count", {
    count,
    customers: format.number(count),
    loss: money.say(losses.needed.reduce((sum, each) => sum + each, 0)),
    period: say(`inPeriod.${period}`),
  });
  const worth = losses.neededWithProspects.filter((needed) => needed === 0).length;
  if (worth === 0) return all;
  return `${all} ${say("losses.worth", { count: worth, customers: format.number(worth) })}`;
}
