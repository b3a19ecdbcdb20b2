import { addTexts, type Say, useText } from "../../i18n";
import { whatIf as de } from "../../i18n/de/what-if";
import { whatIf as en } from "../../i18n/en/what-if";

addTexts("whatIf", { de, en });

/** The texts of these pages, which come with them. */
export const useWhatIfText = (): Say<"whatIf"> => useText("whatIf");
