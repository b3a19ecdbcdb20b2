import type { PairJudgement } from "../../../core";
import { useText } from "../../i18n";
import { stepOfRatio } from "./pairs";
import type { NamedFactor } from "./named-factor";

const WORDS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Says a judgement with the more important factor in front; without a full stop. */
export function useJudgementText(factors: readonly NamedFactor[]): (judgement: PairJudgement) => string {
  const text = useText("weights");
  const nameOf = (id: string) => factors.find((factor) => factor.id === id)?.name ?? id;
  return ({ first, second, ratio }) => {
    const step = stepOfRatio(ratio);
    const [higher, lower] = step >= 0 ? [first, second] : [second, first];
    const word = WORDS[Math.min(Math.abs(step), WORDS.length - 1)]!;
    return text(`pairs.says.${word}`, { first: nameOf(higher), second: nameOf(lower) });
  };
}
