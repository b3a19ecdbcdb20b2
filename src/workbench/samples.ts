import type { Language } from "./text";

interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** The first one is open at the start. */
export const SAMPLES: readonly Sample[] = [
  {
    file: "maschinenteile.xlsx",
    title: { de: "Maschinenteile, gepflegt", en: "Machine parts, tidy (German)" },
  },
  {
    file: "maschinenteile-alltag.xlsx",
    title: { de: "Maschinenteile, aus dem Alltag", en: "Machine parts, as kept (German)" },
  },
  {
    file: "webshop.xlsx",
    title: { de: "Webshop, 20.000 Buchungen", en: "Web shop, 20,000 transactions" },
  },
];

/** The file asked for where it is one of the samples, otherwise the first sample. */
export const sampleFile = (asked: string | undefined): string =>
  (SAMPLES.find(({ file }) => file === asked) ?? SAMPLES[0]!).file;
