import type { FitStatus, Language } from "../../core";

import { displayLanguage } from "./display-language";
import { LETTERS, type ModelName } from "./params-models";

/** What a table of parameters tells of an estimation. */
export interface FitSummary {
  readonly params: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly customers: number;
  readonly status: FitStatus;
  /** Parameters that can be moved together without harm to the fit. */
  readonly ridge: readonly string[];
}

const WORDS = {
  de: {
    model: "Modell",
    logLikelihood: "Log-Likelihood",
    customers: "Kunden",
    status: "Status",
    and: "und",
    converged: "konvergiert",
    "iteration-limit": "vorzeitig beendet, bester gefundener Punkt",
    "not-identified": "nicht bestimmbar",
    ridge: (letters: string) => `${letters} lassen sich gemeinsam verschieben`,
  },
  en: {
    model: "model",
    logLikelihood: "log-likelihood",
    customers: "customers",
    status: "status",
    and: "and",
    converged: "converged",
    "iteration-limit": "stopped early, best point found",
    "not-identified": "not identified",
    ridge: (letters: string) => `${letters} can be moved together`,
  },
} as const;

/**
 * An estimation as two rows: a heading with the letters of the papers, and the values below. The words are in the
 * display language; reading the table back needs only the letters and the name of the model.
 *
 * @param remark What else the status should say.
 */
export function fitTable(
  model: ModelName,
  fit: FitSummary,
  remark?: Readonly<Record<Language, string>>,
): (string | number)[][] {
  const language = displayLanguage();
  const words = WORDS[language];
  const letters = LETTERS[model] as readonly string[];
  const [last, ...rest] = [...fit.ridge].reverse();
  const together = rest.length > 0 ? `${rest.reverse().join(", ")} ${words.and} ${last}` : undefined;
  const status =
    together === undefined ? words[fit.status] : `${words[fit.status]}: ${words.ridge(together)}`;
  return [
    [words.model, ...letters, words.logLikelihood, words.customers, words.status],
    [
      model,
      ...letters.map((letter) => fit.params[letter]!),
      fit.logLikelihood,
      fit.customers,
      remark ? `${status}; ${remark[language]}` : status,
    ],
  ];
}
