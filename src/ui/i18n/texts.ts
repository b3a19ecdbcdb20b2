import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../session/types";
import { type LateNamespace, type Namespace, resources, type TextKey, type TextsOf } from "./resources";

/** Says the text of a key; `count` in the values picks the plural form. */
export type Say<N extends Namespace> = (
  key: TextKey<N>,
  values?: Readonly<Record<string, string | number>>,
) => string;

const cache = new Map<Language, i18n>();

type InEveryLanguage<N extends Namespace> = Readonly<Record<Language, TextsOf<N>>>;

const late = new Map<LateNamespace, InEveryLanguage<LateNamespace>>();

/** Adds texts that only some pages need and that are loaded together with them. */
export function addTexts<N extends LateNamespace>(namespace: N, texts: InEveryLanguage<N>): void {
  late.set(namespace, texts);
  for (const [language, instance] of cache) {
    instance.addResourceBundle(language, namespace, texts[language]);
  }
}

/** The texts of one language, ready at once. */
export function textsOf(language: Language): i18n {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const texts = createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    resources,
    ns: Object.keys(resources.de),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  for (const [namespace, added] of late) texts.addResourceBundle(language, namespace, added[language]);
  cache.set(language, texts);
  return texts;
}

/** The texts of a namespace outside of components, e.g. for headers that are written into the workbook. */
export const sayIn = <N extends Namespace>(language: Language, namespace: N): Say<N> =>
  textsOf(language).getFixedT(language, namespace) as unknown as Say<N>;
