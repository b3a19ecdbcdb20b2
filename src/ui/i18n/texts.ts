import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../session/types";
import type { Namespace, TextKey, Texts } from "./resources";

/** Says the text of a key; `count` in the values picks the plural form. */
export type Say<N extends Namespace> = (
  key: TextKey<N>,
  values?: Readonly<Record<string, string | number>>,
) => string;

const FILES: Readonly<Record<Language, () => Promise<Texts>>> = {
  de: async () => (await import(/* webpackChunkName: "texts-de" */ "./de")).de,
  en: async () => (await import(/* webpackChunkName: "texts-en" */ "./en")).en,
};

const loaded = new Map<Language, i18n>();

/** Makes texts known that are there already. */
export function addTexts(language: Language, texts: Texts): void {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  loaded.set(language, instance);
}

export const hasTexts = (language: Language): boolean => loaded.has(language);

/** Fetches the texts of a language, so that only the one in use is loaded. */
export async function loadTexts(language: Language): Promise<void> {
  if (!hasTexts(language)) addTexts(language, await FILES[language]());
}

/**
 * The texts of one language.
 *
 * @throws {Error} before they are loaded.
 */
export function textsOf(language: Language): i18n {
  const texts = loaded.get(language);
  if (texts === undefined) throw new Error(`the texts in "${language}" are not loaded`);
  return texts;
}

/** The texts of a namespace outside of components, e.g. for headers that are written into the workbook. */
export const sayIn = <N extends Namespace>(language: Language, namespace: N): Say<N> =>
  textsOf(language).getFixedT(language, namespace) as unknown as Say<N>;
