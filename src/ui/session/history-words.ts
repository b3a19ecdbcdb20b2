import type { HistoryWords } from "../../app/history/history-request";
import { formatOf, sayIn } from "../i18n";
import type { Language } from "./types";

/** The texts of the sheet "Verlauf". */
export function historyWords(language: Language): HistoryWords {
  const say = sayIn(language, "history");
  const format = formatOf(language);
  return {
    sheet: say("list.sheet"),
    table: say("list.table"),
    about: [say("list.means"), say("list.yours")],
    none: say("list.none"),
    customer: say("list.customer"),
    name: say("list.name"),
    header: (value, { date }, model) => {
      const header = say(`list.${value}`, { date: format.isoDate(date) });
      return model === undefined ? header : say("list.ofModel", { header, model });
    },
    run: ({ date, by, model, classes, amount, customers }) =>
      [
        say("list.run", { date: format.isoDate(date), model }),
        ...(by === "" ? [] : [say("list.by", { name: by })]),
        say("list.customers", { count: customers, shown: format.number(customers) }),
        say("list.classes", {
          classes: format.list(
            classes.list.map(({ name, from }, at) =>
              at === classes.list.length - 1 ? name : `${name} ${classes.bound} ${format.number(from)}`,
            ),
          ),
        }),
        amount === "" ? say("list.noAmount") : say("list.amountOf", { column: amount }),
      ].join(" "),
  };
}
