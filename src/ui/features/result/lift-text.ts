import type { FactorChange } from "../../../core";
import {
  capitalised,
  type ChangedFactor,
  changeText,
  type ChangeText,
  formatOf,
  sayIn,
  wholeChange,
} from "../../i18n";
import type { Language } from "../../session";
import type { CustomerStory, NextClass, OtherFactor } from "./customer-story";

/** What would bring a customer to another class, in sentences. */
export interface LiftText {
  /** The smallest change of each factor that is enough alone, the easiest first. */
  readonly changes: readonly ChangeText[];
  /** The easiest pair, or the sentence that there is none; undefined where single changes say it all. */
  readonly pair: string | undefined;
  /** Factors that are not enough alone, and why. */
  readonly others: readonly string[];
}

const phraseOf = (changed: readonly ChangedFactor[], change: FactorChange, language: Language): ChangeText =>
  changeText(changed[change.factorIndex]!, change, language);

/** Puts a way to another class into words. */
export function liftText(
  { changed, explanation }: Pick<CustomerStory, "changed" | "explanation">,
  { reach, changes, others }: NextClass,
  language: Language,
): LiftText {
  const say = sayIn(language, "customer");
  const format = formatOf(language);
  const rises = reach.target < explanation.classIndex;
  const pair = reach.pair?.map((change) => wholeChange(phraseOf(changed, change, language)));
  const pairText = () => {
    if (pair !== undefined) {
      const [first = "", second = ""] = pair;
      return say(changes.length > 0 ? "lift.pair" : "lift.pairOnly", { first, second });
    }
    if (changes.length > 0) return undefined;
    return say(rises ? "lift.neither" : "lift.held");
  };
  const nameOf = (factorIndex: number) => changed[factorIndex]?.factor.name ?? "";
  const together = (kind: OtherFactor["kind"], key: "lift.atEnd" | "lift.atStart" | "lift.past") => {
    const names = others
      .filter((other) => other.kind === kind)
      .map(({ factorIndex }) => say("lift.quoted", { factor: nameOf(factorIndex) }));
    return names.length === 0 ? [] : [say(key, { count: names.length, factors: format.list(names) })];
  };
  const othersText = () => [
    ...others
      .filter(({ kind }) => kind === "short")
      .map(({ factorIndex, utmostScore }) =>
        say(rises ? "lift.utmost" : "lift.lowest", {
          factor: nameOf(factorIndex),
          score: format.points(utmostScore, 2),
        }),
      ),
    ...together("end", rises ? "lift.atEnd" : "lift.atStart"),
    ...together("past", "lift.past"),
  ];
  return {
    changes: changes.map((change) => {
      const { phrase, values } = phraseOf(changed, change, language);
      return { phrase: capitalised(phrase), values };
    }),
    pair: pairText(),
    others: othersText(),
  };
}
