import type { Scores, ScoringModel } from "../../../core";
import { capitalised, changeText, formatOf, sayIn, wholeChange } from "../../i18n";
import type { Language } from "../../session";
import type { CustomerStory } from "./customer-story";
import { valueText } from "./value-text";

/** What the text and the sheet about a customer are made from. */
export interface AboutCustomer {
  readonly story: CustomerStory;
  /** How the customer is called. */
  readonly name: string;
  readonly model: ScoringModel;
  readonly scores: Scores;
  readonly language: Language;
}

/** A factor's value as it can be said to the customer. */
export function saidValue({ story, language }: AboutCustomer, index: number): string {
  const entry = story.explanation.factors[index]!;
  const shown = valueText(entry, story.changed[index]!, formatOf(language));
  if (shown === undefined) return sayIn(language, "result")("customer.missing");
  return story.isEstimate[index] === true
    ? sayIn(language, "customer")("page.estimated", { value: shown })
    : shown;
}

/** How the next class is reached: a sentence, and the ways of which one is enough. */
export interface WaysUp {
  readonly sentence: string;
  readonly ways: readonly string[];
}

/** The way to the next class in words that can be said to the customer. */
export function waysUp({ story, name, scores, language }: AboutCustomer): WaysUp {
  const say = sayIn(language, "customer");
  const { up, explanation, changed } = story;
  if (explanation.above === undefined || up === undefined)
    return { sentence: say("page.top", { name }), ways: [] };
  const said = (change: (typeof up.changes)[number]) =>
    wholeChange(changeText(changed[change.factorIndex]!, change, language));
  const [first, second] = up.reach.pair?.map(said) ?? [];
  const ways = [
    ...up.changes.map((change) => capitalised(said(change))),
    ...(first === undefined || second === undefined
      ? []
      : [capitalised(say("page.pair", { first, second }))]),
  ];
  const { distance } = explanation.above;
  const key = scores.classes.bound === ">=" ? "toNext" : distance === 0 ? "toNextBorder" : "toNextAbove";
  const sentence = say(ways.length > 0 ? `page.${key}` : `page.${key}Hard`, {
    class: up.name,
    distance: formatOf(language).points(distance, 2),
  });
  return { sentence, ways };
}

/** The explanation of a customer as plain text, to be put into a mail or a note. */
export function customerText(about: AboutCustomer): string {
  const { story, name, language } = about;
  const say = sayIn(language, "customer");
  const format = formatOf(language);
  const { explanation, shown, key } = story;
  const { sentence, ways } = waysUp(about);
  const lines = [
    key === "" ? name : `${name} (${key})`,
    say("page.sentence", { name, score: format.points(explanation.score, 2), class: shown?.name ?? "" }),
    ...(explanation.exception === 0 ? [] : [say("page.provisional")]),
    "",
    `${say("page.how")}:`,
    ...explanation.factors.map((entry, index) =>
      say("page.line", {
        factor: entry.factor.name,
        value: saidValue(about, index),
        points: format.points(entry.points, 2),
        weight: format.number(entry.weight, 4),
        average: format.points(entry.average, 1),
      }),
    ),
    "",
    sentence,
    ...ways.map((way) => `– ${way}`),
  ];
  return lines.join("\n");
}
