import { useTranslation } from "react-i18next";
import { type Format, formatOf } from "./format";

/** The formats of the pane's language; the same object until the language changes. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatOf(i18n.language === "en" ? "en" : "de");
}
