import type { ReportWords } from "../../app";
import { formatOf, sayIn } from "../i18n";
import type { Language } from "./types";

const DATE_FORMATS: Readonly<Record<Language, string>> = { de: "dd.mm.yyyy", en: "d mmm yyyy" };

/** The texts of the page that explains a model, in a language. */
export function reportWords(language: Language): ReportWords {
  const say = sayIn(language, "report");
  const sayFinding = sayIn(language, "findings");
  const format = formatOf(language);
  return {
    say: (key, values) => say(key, values),
    finding: ({ kind, count }) => sayFinding(`what.${kind}`, { count, shown: format.number(count) }),
    number: (value) => format.number(value),
    points: (value) => format.points(value),
    percent: (share) => format.percent(share, 1),
    isoDate: (iso) => format.isoDate(iso),
    dateFormat: DATE_FORMATS[language],
  };
}
