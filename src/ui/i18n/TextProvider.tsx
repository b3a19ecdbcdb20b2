import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import type { Language } from "../session/types";
import { textsOf } from "./texts";

interface TextProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything below it the texts and formats of a language. */
export function TextProvider({ language, children }: TextProviderProps) {
  return <I18nextProvider i18n={textsOf(language)}>{children}</I18nextProvider>;
}
