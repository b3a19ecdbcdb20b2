import { parseDecimal } from "../../components/fields/parse-decimal";
import type { Language } from "../../session/types";

/** What a sentence such as "alle 200 € einen Punkt von 0 bis 6.000 €" asks for. */
export interface StepSentence {
  readonly width: number;
  readonly pointsPerStep: number;
  readonly from: number;
  readonly to: number;
  readonly falling: boolean;
}

const NUMBER = String.raw`([-−+]?\d[\d.,'’]*)`;
const ONE = String.raw`(ein|einen|one|a)`;
const SENTENCE = new RegExp(
  String.raw`^(?:alle|je|every|per)\s+${NUMBER}.*?\s(?:${NUMBER}|${ONE})\s+(?:punkte?|points?)\b(.*?)\b(?:von|ab|from)\s+${NUMBER}.*?\s(?:bis|to)\s+${NUMBER}`,
  "i",
);
const LESS = /weniger|abzug|less|fewer/i;

/**
 * Reads the sentence by which people say a table of points, in German or English.
 *
 * @returns undefined where the text is no such sentence, or asks for no table.
 */
export function readStepSentence(text: string, language: Language): StepSentence | undefined {
  const found = SENTENCE.exec(text.trim());
  if (found === null) return undefined;
  const [, every = "", points, , direction = "", first = "", last = ""] = found;
  const read = (typed: string) => parseDecimal(typed.replace(/[.,]$/, ""), language);
  const sentence = {
    width: read(every),
    pointsPerStep: points === undefined ? 1 : read(points),
    from: read(first),
    to: read(last),
    falling: LESS.test(direction),
  };
  const { width, pointsPerStep, from, to } = sentence;
  return width > 0 && pointsPerStep >= 0 && pointsPerStep <= 100 && to > from ? sentence : undefined;
}
