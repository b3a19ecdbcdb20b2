import type { BudgetWords } from "../../app";
import type { BudgetStudy } from "../../core";
import { formatOf, sayIn } from "../i18n";
import type { Language } from "../session/types";
import type { Money } from "./money";
import { budgetSentences, issueSentences, lossSentence } from "./sentences";

/** The words of the sheet about a budget in a language. */
export function budgetWords(
  study: BudgetStudy,
  {
    language,
    model,
    today,
    money,
  }: { readonly language: Language; readonly model: string; readonly today: string; readonly money: Money },
): BudgetWords {
  const say = sayIn(language, "budget");
  const format = formatOf(language);
  const period = say(`inPeriod.${study.period}`);
  const voice = { say, format, money };
  const made = say("page.made", {
    date: format.isoDate(today),
    model,
    column: study.amount,
    period: say(`period.${study.period}`),
  });
  return {
    sheet: say("page.sheet"),
    title: say("terms.title"),
    notes: [made, say("page.how"), ...budgetSentences(study, voice)],
    issues: issueSentences(study, voice),
    class: say("page.class"),
    customers: say("page.customers"),
    mean: say("page.mean"),
    spend: say("page.spend"),
    gain: say("page.gain"),
    ceiling: say("page.ceiling"),
    least: say("page.least"),
    most: say("page.most"),
    each: say("page.each"),
    all: say("page.all"),
    brings: say("page.brings"),
    next: say("page.next"),
    sum: say("page.sum"),
    compare: say("result.compare"),
    way: say("result.way"),
    spent: say("result.spent"),
    net: say("result.net"),
    ways: {
      best: say("result.best"),
      byHead: say("result.byHead"),
      byContribution: say("result.byContribution"),
    },
    curve: say("result.curve"),
    curveElsewhere: say("result.curveElsewhere"),
    budgetAxis: say("page.budgetAxis", { period, unit: money.unit }),
    gainAxis: say("page.gainAxis", { period, unit: money.unit }),
    allocation: say("page.allocation"),
    points: say("page.points"),
    losses: say("losses.title"),
    lossNote: lossSentence(study, voice),
    customer: say("page.customer"),
    contribution: say("page.contribution"),
    needed: say("page.needed"),
    bearable: say("page.bearable"),
    neededWith: say("page.neededWith"),
    more: (count) => say("page.more", { count }),
  };
}
