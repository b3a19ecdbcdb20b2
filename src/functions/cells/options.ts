import type { Timing } from "../../core";

import { isBlank, shown } from "./cell-value";
import type { ArgumentProblem } from "./problem";

/** One choice with the words that stand for it; the first of each language is the one that is shown. */
interface Choice<T> {
  readonly value: T;
  readonly de: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}

/** Case, blanks, hyphens and slashes do not matter. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** The choice that a text names, or the problem that says which there are. */
export function readOption<T>(
  argument: string,
  given: unknown,
  choices: readonly Choice<T>[],
): { readonly value: T } | ArgumentProblem {
  const word = bare(shown(given));
  const found = choices.find(({ de, en }) => [...de, ...en].some((each) => bare(each) === word));
  if (found) return { value: found.value };
  return {
    kind: "option-unknown",
    argument,
    value: shown(given),
    choices: { de: choices.map(({ de: [first] }) => first), en: choices.map(({ en: [first] }) => first) },
  };
}

const TIMINGS: readonly Choice<Timing>[] = [
  { value: "begin", de: ["Anfang", "Beginn"], en: ["begin", "beginning", "start"] },
  { value: "mid", de: ["Mitte"], en: ["mid", "middle"] },
  { value: "end", de: ["Ende"], en: ["end"] },
];

/** When payments fall due; `otherwise` where nothing is given. */
export const readTiming = (
  given: unknown,
  otherwise: Timing,
): { readonly value: Timing } | ArgumentProblem =>
  isBlank(given) ? { value: otherwise } : readOption("timing", given, TIMINGS);

/** The unit that times are counted in. */
export type TimeUnit = "day" | "week" | "month" | "year";

const TIME_UNITS: readonly Choice<TimeUnit>[] = [
  { value: "day", de: ["Tag", "Tage"], en: ["day", "days", "d"] },
  { value: "week", de: ["Woche", "Wochen"], en: ["week", "weeks", "w"] },
  { value: "month", de: ["Monat", "Monate"], en: ["month", "months", "m"] },
  { value: "year", de: ["Jahr", "Jahre"], en: ["year", "years", "y"] },
];

/** The unit of times; weeks where nothing is given. */
export const readTimeUnit = (given: unknown): { readonly value: TimeUnit } | ArgumentProblem =>
  isBlank(given) ? { value: "week" } : readOption("time_unit", given, TIME_UNITS);
