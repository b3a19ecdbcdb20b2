import { type ColumnKind, type ElapsedUnit, type Factor, type FactorChange, topicOf } from "../../core";
import type { Language } from "../session/types";
import { countedThings } from "./counted";
import { formatOf } from "./format";
import { type Say, sayIn } from "./texts";
import { digitsOf, isCurrency, showValue, type ValueUnit } from "./value-unit";

/** The factor of a change, with what is known about its values. */
export interface ChangedFactor {
  readonly factor: Factor;
  readonly kind: ColumnKind;
  readonly unit: ValueUnit;
}

/** A change in words: what it takes ("mit 420 € mehr Deckungsbeitrag"), and from what to what. */
export interface ChangeText {
  readonly phrase: string;
  /** "15.820 € statt 15.400 €"; "" where the phrase says it all. */
  readonly values: string;
}

interface Speaker {
  readonly say: Say<"customer">;
  readonly language: Language;
}

/** Changes from here on are said without decimals. */
const LARGE = 100;

/** Away from a value, so that what is said is enough as well. */
function outward(value: number, towards: number, digits: number): number {
  const unit = 10 ** digits;
  const scaled = Number((value * unit).toPrecision(15));
  return (towards > 0 ? Math.ceil(scaled) : Math.floor(scaled)) / unit;
}

function numberText(
  { factor, unit }: ChangedFactor,
  from: number,
  to: number,
  { say, language }: Speaker,
): ChangeText {
  const format = formatOf(language);
  const isUp = to > from;
  const gap = Math.abs(to - from);
  const isLarge = !unit.isPercent && gap >= LARGE;
  const shownUnit = isLarge ? { ...unit, digits: 0 } : unit;
  const digits = digitsOf(shownUnit) + (unit.isPercent ? 2 : 0);
  const difference = outward(gap, 1, digits);
  const values = say("lift.values", {
    to: showValue(format, outward(to, isUp ? 1 : -1, digits), shownUnit),
    from: showValue(format, from, unit),
  });
  const counted = countedThings(factor.name, difference, format.number(difference), language);
  if (counted !== undefined) {
    return { phrase: say(isUp ? "lift.moreCounted" : "lift.lessCounted", { counted }), values };
  }
  const amount = unit.isPercent
    ? say("lift.percentagePoints", {
        count: difference * 100,
        shown: format.number(difference * 100, digitsOf(unit)),
      })
    : showValue(format, difference, shownUnit);
  const topic = topicOf(factor.column);
  const isMoney = !unit.isPercent && (isCurrency(unit) || topic === "margin" || topic === "revenue");
  const key = isMoney ? (isUp ? "lift.more" : "lift.less") : isUp ? "lift.moreOf" : "lift.lessOf";
  return { phrase: say(key, { amount, factor: factor.name }), values };
}

function elapsedText(
  { factor }: ChangedFactor,
  unit: ElapsedUnit,
  from: number,
  to: number,
  { say }: Speaker,
): ChangeText {
  const span = say(`lift.${unit}`, { count: to });
  const values = say("lift.nowAgo", { span: say(`lift.${unit}`, { count: from }) });
  const isPurchase = topicOf(factor.column) === "recency";
  if (to < from) {
    if (!isPurchase) return { phrase: say("lift.agoAtMost", { factor: factor.name, span }), values };
    return {
      phrase: to <= 1 ? say(`lift.purchaseWithinOne.${unit}`) : say("lift.purchaseWithin", { span }),
      values,
    };
  }
  if (isPurchase) return { phrase: say("lift.purchaseAgo", { span }), values };
  const wait = say("lift.byItself", { span: say(`lift.${unit}In`, { count: to - from }) });
  return { phrase: say("lift.ago", { factor: factor.name, span }), values: `${values}, ${wait}` };
}

function dateText(
  { factor }: ChangedFactor,
  from: number,
  to: number,
  { say, language }: Speaker,
): ChangeText {
  const format = formatOf(language);
  const values = say("lift.nowDate", { from: format.date(from) });
  const shown = { factor: factor.name, to: format.date(to) };
  if (to < from) return { phrase: say("lift.dateBefore", shown), values };
  return {
    phrase: say(topicOf(factor.column) === "recency" ? "lift.purchaseOn" : "lift.dateAfter", shown),
    values,
  };
}

function statedText(
  { factor, kind, unit }: ChangedFactor,
  to: FactorChange["to"],
  { say, language }: Speaker,
) {
  const format = formatOf(language);
  const elapsed = "elapsed" in factor.scale ? factor.scale.elapsed : undefined;
  if (typeof to === "boolean") return say(to ? "lift.statedYes" : "lift.statedNo", { factor: factor.name });
  if (typeof to === "string") return say("lift.statedWord", { factor: factor.name, to });
  const shown =
    elapsed !== undefined
      ? say(`lift.${elapsed}`, { count: to })
      : kind === "date"
        ? format.date(to)
        : showValue(format, to, unit);
  return say("lift.stated", { factor: factor.name, to: shown });
}

/**
 * Says a change of one factor in the unit of its column. Amounts are rounded so that what is said is enough.
 *
 * @param changed The factor that `change.factorIndex` means.
 */
export function changeText(
  changed: ChangedFactor,
  { from, to }: FactorChange,
  language: Language,
): ChangeText {
  const speaker: Speaker = { say: sayIn(language, "customer"), language };
  const { say } = speaker;
  const { factor, kind } = changed;
  if (from === undefined) return { phrase: statedText(changed, to, speaker), values: say("lift.nowMissing") };
  if (typeof to === "boolean") {
    return { phrase: say(to ? "lift.yes" : "lift.no", { factor: factor.name }), values: "" };
  }
  if (typeof to === "string" || typeof from !== "number") {
    return {
      phrase: say("lift.word", { factor: factor.name, to: String(to), from: String(from) }),
      values: "",
    };
  }
  const elapsed = "elapsed" in factor.scale ? factor.scale.elapsed : undefined;
  if (elapsed !== undefined) return elapsedText(changed, elapsed, from, to, speaker);
  return kind === "date" ? dateText(changed, from, to, speaker) : numberText(changed, from, to, speaker);
}

/** Phrase and values in one: "mit 420 € mehr Deckungsbeitrag (15.820 € statt 15.400 €)". */
export const wholeChange = ({ phrase, values }: ChangeText): string =>
  values === "" ? phrase : `${phrase} (${values})`;

/** Begins a sentence with a phrase. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
