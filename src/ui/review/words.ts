import type { ReviewWords } from "../../app/review/words";
import type { Language } from "../../core";
import { formatOf, sayIn } from "../i18n";

/** The texts of the report's own sheets, in a language. */
export function reviewWords(language: Language): ReviewWords {
  const say = sayIn(language, "review");
  const format = formatOf(language);
  return {
    say: (key, values) => say(key, values),
    number: (value) => format.number(value),
    points: (value) => format.points(value),
    percent: (share) => format.percent(share, 1),
    isoDate: (iso) => format.isoDate(iso),
  };
}
