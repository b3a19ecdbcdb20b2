import { elapsedTimes } from "../../scoring/elapsed-time";
import { Exception } from "../../scoring/types";
import { quantile } from "../../numeric/quantile";
import { topicOf } from "../../proposal/topics";
import { categoryKey } from "../../table/category-key";
import { serialOfIso } from "../../table/date-text";
import type { Column } from "../../table/types";
import { planActions } from "./plan-actions";
import type { ActionCondition, ActionFacts, ActionPriority, ActionResponsible } from "./types";

/** What a proposed rule is about; its name and its measure are said in each language. */
export type ProposedTopic =
  | "lost"
  | "loss"
  | "leaving"
  | "at-risk"
  | "dormant"
  | "down"
  | "new"
  | "returning"
  | "top"
  | "up"
  | "second";

export interface ProposedRule {
  readonly topic: ProposedTopic;
  readonly conditions: readonly ActionCondition[];
  readonly responsible: ActionResponsible;
  readonly dueDays: number;
  readonly priority: ActionPriority;
  /** Name of the class that the rule is about, where it is about one. */
  readonly className?: string;
}

const ALIVE = /p\s*\(?\s*alive|\balive\b|noch (?:da|kunde|aktiv)|still (?:a customer|active)|lebendig/i;
const SEGMENT = /segment/i;
const AT_RISK = /gefähr|unverzicht|nachlass|abwander|risk|can.?(?:no)?t lose|fading|slipping/i;
const IN_CHARGE =
  /betreuer|verantwortlich|zuständig|vertreter|außendienst|account ?manager|key ?account|owner|responsible|sales ?rep|advisor/i;

/** With a smaller probability of still being a customer it is time to act. */
const ALIVE_BELOW = 0.5;
/** Share of the customers whose last purchase is more recent than that of the dormant ones. */
const DORMANT_QUANTILE = 0.8;
const FEWEST_DORMANT_DAYS = 30;

const find = (columns: readonly Column[], kind: Column["kind"], words: RegExp) =>
  columns.find((column) => column.kind === kind && words.test(column.name));

/** Days since the last purchase beyond which a fifth of the customers lie, in tens. */
function dormantDays({ numbers }: Column, today: string): number | undefined {
  const days = elapsedTimes(numbers, serialOfIso(today) ?? NaN, "days").filter((each) => !Number.isNaN(each));
  const border = quantile(days.sort(), DORMANT_QUANTILE);
  return border === undefined ? undefined : Math.max(FEWEST_DORMANT_DAYS, Math.round(border / 10) * 10);
}

/** Rules by what is known of the customers, the most urgent first; none that would meet nobody. */
export function proposeRules(facts: ActionFacts): readonly ProposedRule[] {
  const { table, model, scores, today, changes } = facts;
  const { columns } = table;
  const names = model.classes.list.map(({ name }) => name);
  const [first, second] = names.filter((_, index) => scores.classCounts[index]! > 0);
  const best: ActionCondition = { kind: "class", classes: names.slice(0, Math.ceil(names.length / 2)) };
  const inCharge = find(columns, "text", IN_CHARGE);
  const responsible: ActionResponsible =
    inCharge === undefined ? { kind: "person", name: "" } : { kind: "column", column: inCharge.name };

  const rules: ProposedRule[] = [];
  const propose = (
    topic: ProposedTopic,
    priority: ActionPriority,
    dueDays: number,
    ...conditions: readonly ActionCondition[]
  ) => rules.push({ topic, priority, dueDays, conditions, responsible });

  if (changes !== undefined) propose("lost", 1, 7, { kind: "change", changes: ["lost"] }, best);
  if (scores.loss.includes(1)) propose("loss", 1, 30, { kind: "loss" });
  const alive = find(columns, "number", ALIVE);
  if (alive !== undefined) {
    const range = { kind: "below", limit: ALIVE_BELOW } as const;
    propose("leaving", 1, 7, best, { kind: "number", column: alive.name, range });
  }
  const segment = find(columns, "text", SEGMENT);
  const endangered = segment?.dictionary.filter((text) => AT_RISK.test(text)) ?? [];
  if (segment !== undefined && endangered.length > 0) {
    const texts = [...new Map(endangered.map((text) => [categoryKey(text), text])).values()];
    propose("at-risk", 1, 14, { kind: "text", column: segment.name, texts });
  }
  const last = columns.find(({ kind, name }) => kind === "date" && topicOf(name) === "recency");
  const days = last && dormantDays(last, today);
  if (last !== undefined && days !== undefined && alive === undefined) {
    const range = { kind: "above", limit: days } as const;
    propose("dormant", 1, 14, best, { kind: "number", column: last.name, range, elapsed: "days" });
  }
  if (changes !== undefined) propose("down", 2, 14, { kind: "change", changes: ["down"] });
  if (scores.exception.includes(Exception.newCustomer)) {
    propose("new", 2, 14, { kind: "exception", exceptions: ["new"] });
  } else if (changes !== undefined) {
    propose("new", 2, 14, { kind: "change", changes: ["new"] });
  }
  if (scores.exception.includes(Exception.returningCustomer)) {
    propose("returning", 2, 14, { kind: "exception", exceptions: ["returning"] });
  }
  if (first !== undefined) propose("top", 2, 60, { kind: "class", classes: [first] });
  if (changes !== undefined) propose("up", 3, 30, { kind: "change", changes: ["up"] });
  if (second !== undefined) propose("second", 3, 90, { kind: "class", classes: [second] });
  return withCustomers(rules, facts).map((rule) => {
    const className = rule.topic === "top" ? first : rule.topic === "second" ? second : undefined;
    return className === undefined ? rule : { ...rule, className };
  });
}

function withCustomers(rules: readonly ProposedRule[], facts: ActionFacts): readonly ProposedRule[] {
  const asked = rules.map((rule) => ({ ...rule, id: rule.topic, name: rule.topic, measure: "" }));
  const { counts } = planActions(asked, facts);
  return rules.filter((_, index) => counts[index]! > 0);
}
