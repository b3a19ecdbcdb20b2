import type { ProductsWords } from "../../app";
import { formatOf, sayIn } from "../i18n";
import type { Language } from "../session/types";

interface Told {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly source: string;
  /** Serial days between which was observed. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The words of the sheet about products that are bought together. */
export function productsWords({ language, today, source, firstDay, lastDay }: Told): ProductsWords {
  const say = sayIn(language, "products");
  const format = formatOf(language);
  return {
    sheet: say("page.sheet"),
    title: say("pairs.title"),
    notes: [
      say("page.made", {
        source,
        date: format.isoDate(today),
        from: format.date(firstDay),
        to: format.date(lastDay),
      }),
      say("page.meaning"),
    ],
    first: say("page.first"),
    second: say("page.second"),
    together: say("page.together"),
    support: say("page.support"),
    confidence: say("page.confidence"),
    reverse: say("page.reverse"),
    lift: say("page.lift"),
    leastLift: say("page.leastLift"),
    chart: say("page.chart"),
    liftAxis: say("page.liftAxis"),
    pairAxis: say("page.pairAxis"),
    both: (first, second) => say("pairs.both", { first, second }),
  };
}
