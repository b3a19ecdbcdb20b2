import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../session/types";
import type { FirstTexts, LaterTexts, Namespace, TextKey, Texts } from "./resources";

/** Says the text of a key; `count` in the values picks the plural form. */
export type Say<N extends Namespace> = (
  key: TextKey<N>,
  values?: Readonly<Record<string, string | number>>,
) => string;

interface TextFiles {
  readonly first: () => Promise<FirstTexts>;
  readonly later: () => Promise<LaterTexts>;
}

const FILES: Readonly<Record<Language, TextFiles>> = {
  de: {
    first: async () => (await import(/* webpackChunkName: "texts-de" */ "./de/first")).first,
    later: async () => (await import(/* webpackChunkName: "more-texts-de" */ "./de/later")).later,
  },
  en: {
    first: async () => (await import(/* webpackChunkName: "texts-en" */ "./en/first")).first,
    later: async () => (await import(/* webpackChunkName: "more-texts-en" */ "./en/later")).later,
  },
};

const loaded = new Map<Language, i18n>();
const complete = new Set<Language>();
/** Whether a page was opened that needs more than the first texts. */
let isMoreWanted = false;

function addFirst(language: Language, texts: FirstTexts): void {
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

function addLater(language: Language, texts: LaterTexts): void {
  for (const [namespace, of] of Object.entries(texts)) {
    textsOf(language).addResourceBundle(language, namespace, of);
  }
  complete.add(language);
}

/** Makes texts known that are there already. */
export function addTexts(language: Language, texts: Texts): void {
  addFirst(language, texts);
  complete.add(language);
}

/** Whether everything is there that the pane may say at this moment. */
export const hasTexts = (language: Language): boolean =>
  loaded.has(language) && (complete.has(language) || !isMoreWanted);

const loadLater = async (language: Language): Promise<void> => {
  if (!complete.has(language)) addLater(language, await FILES[language].later());
};

/** Fetches the texts of a language that the pane may need at this moment, so that no others are loaded. */
export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) addFirst(language, await FILES[language].first());
  if (isMoreWanted) await loadLater(language);
}

/** Fetches the texts of the pages that are loaded on demand, in every language that is in use. */
export async function loadMoreTexts(): Promise<void> {
  isMoreWanted = true;
  await Promise.all([...loaded.keys()].map(loadLater));
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
