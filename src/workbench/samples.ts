import type { Language } from "./text";

interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
}

const TIDY: Readonly<Record<Language, string>> = { de: "maschinenteile.xlsx", en: "machine-parts.xlsx" };

export const SAMPLES: readonly Sample[] = [
  {
    file: TIDY.de,
    title: { de: "Maschinenteile, gepflegt", en: "Machine parts, tidy (German)" },
  },
  {
    file: TIDY.en,
    title: { de: "Maschinenteile, gepflegt (englisch)", en: "Machine parts, tidy" },
  },
  {
    file: "maschinenteile-alltag.xlsx",
    title: { de: "Maschinenteile, aus dem Alltag", en: "Machine parts, as kept (German)" },
  },
  {
    file: "maschinenteile-dreijahre.xlsx",
    title: { de: "Maschinenteile, drei Jahre", en: "Machine parts, three years (German)" },
  },
  {
    file: "machine-parts-three-years.xlsx",
    title: { de: "Maschinenteile, drei Jahre (englisch)", en: "Machine parts, three years" },
  },
  {
    file: "clv-formeln.xlsx",
    title: { de: "CLV in Formeln", en: "CLV in formulas (German)" },
  },
  {
    file: "clv-formulas.xlsx",
    title: { de: "CLV in Formeln (englisch)", en: "CLV in formulas" },
  },
  {
    file: "webshop.xlsx",
    title: { de: "Webshop, 20.000 Buchungen", en: "Web shop, 20,000 transactions (German)" },
  },
];

/** The file asked for where it is one of the samples, otherwise the tidy list in the page's language. */
export const sampleFile = (asked: string | undefined, language: Language): string =>
  SAMPLES.find(({ file }) => file === asked)?.file ?? TIDY[language];
