import { type ActionFacts, type ActionRule, type ActionSetup, type Language, proposeRules } from "../../core";
import { sayIn } from "../i18n";

/** The proposed rules in the words of a language. */
export function proposedSetup(facts: ActionFacts, language: Language): ActionSetup {
  const say = sayIn(language, "actions");
  const rules = proposeRules(facts).map(({ topic, className = "", ...rule }): ActionRule => ({
    ...rule,
    id: topic,
    name: say(`proposed.${topic}.name`, { className }),
    measure: say(`proposed.${topic}.measure`),
  }));
  return { version: 1, rules };
}
