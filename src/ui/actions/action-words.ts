import type { ActionWords, Language } from "../../core";
import { sayIn } from "../i18n";

/** What a row can be marked with, in the order in which work goes on. */
const STATUSES = ["open", "begun", "done", "dropped"] as const;

/** The words of the list of measures in a language. */
export function actionWords(language: Language): ActionWords {
  const say = sayIn(language, "actions");
  return {
    open: say("status.open"),
    closed: [say("status.done"), say("status.dropped")],
    noReason: (reason) => say("list.noReason", { reason }),
    notListed: (reason) => say("list.notListed", { reason }),
  };
}

/** What the status of a row is chosen from. */
export function statusTexts(language: Language): readonly string[] {
  const say = sayIn(language, "actions");
  return STATUSES.map((status) => say(`status.${status}`));
}
