import type { ReportWords } from "../../../src/app";

/** Keys with their values in place of texts. */
export const WORDS: ReportWords = {
  say: (key, values = {}) => (key === "sheet" ? "Erläuterung" : [key, ...Object.values(values)].join(" ")),
  finding: ({ kind }) => kind,
  number: String,
  points: String,
  percent: (share) => `${Math.round(share * 100)} %`,
  isoDate: (iso) => iso,
  dateFormat: "dd.mm.yyyy",
};
