import type { DevelopmentWords } from "../../app/development/page/words";
import type { Language } from "../../core";
import { formatOf, sayIn } from "../i18n";
import type { Kernel } from "./kernel";
import type { DevelopmentActions } from "./types";

/** From here on decimals of an amount tell nothing. */
const LARGE = 1000;

/** The texts of the page about the development, in a language. */
function developmentWords(language: Language): DevelopmentWords {
  const say = sayIn(language, "developmentPage");
  const format = formatOf(language);
  return {
    say: (key, values) => say(key, values),
    number: (value) => format.number(value, Math.abs(value) < LARGE ? 2 : 0),
    percent: (share) => format.percent(share, 1),
    isoDate: (iso) => format.isoDate(iso),
  };
}

/** The development as a page of the workbook. */
export const pageActions = ({ host, get }: Kernel): Pick<DevelopmentActions, "page"> => ({
  async page(language = host.language()) {
    const { development, study, setup } = get();
    const open = host.openList();
    const scored = host.scored();
    if (!development || !study || !setup || !open || !scored) return undefined;
    const { developmentPage } = await import("../../app/development/page/development-page");
    const words = developmentWords(language);
    const about = { development, study, setup, source: open.source.name, model: scored.model.name, words };
    return (date) => developmentPage({ ...about, date });
  },
});
