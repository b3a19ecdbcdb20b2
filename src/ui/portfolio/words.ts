import type { ConcentrationWords, PortfolioWords } from "../../app";
import type { Language } from "../../core";
import { formatOf, sayIn } from "../i18n";

/** The texts of the pages of the portfolio, in a language. */
export function portfolioWords(language: Language): PortfolioWords {
  const say = sayIn(language, "portfolio");
  const format = formatOf(language);
  return {
    say: (key, values) => say(key, values),
    number: (value) => format.number(value),
    list: (items) => format.list(items),
    isoDate: (iso) => format.isoDate(iso),
  };
}

/** The texts of the page about concentration, in a language. */
export function concentrationWords(language: Language): ConcentrationWords {
  const say = sayIn(language, "concentration");
  const format = formatOf(language);
  return {
    say: (key, values) => say(`page.${key}`, values),
    number: (value) => format.number(value),
    percent: (share) => `${format.number(100 * share, 1)} %`,
    isoDate: (iso) => format.isoDate(iso),
  };
}
