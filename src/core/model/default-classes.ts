import type { CustomerClass } from "./types";

/** Languages in which names and strategies can be proposed. */
export type Language = "de" | "en";

interface ClassPreset {
  readonly from: number;
  readonly color: string;
  readonly de: readonly [name: string, strategy: string];
  readonly en: readonly [name: string, strategy: string];
}

/** Blue to orange, told apart by colour-blind eyes too. */
const PRESETS: readonly ClassPreset[] = [
  {
    from: 90,
    color: "#1F5FA8",
    de: [
      "Premium",
      "Individuelle Angebote, Betreuung durch die Vertriebsleitung, langfristige Zusammenarbeit und Partnerschaft",
    ],
    en: [
      "Premium",
      "Individual offers, looked after by the head of sales, long-term cooperation and partnership",
    ],
  },
  {
    from: 80,
    color: "#6FA8DC",
    de: [
      "Sehr gut",
      "Individuelle Angebote, Betreuung durch das Key-Account-Management, langfristige Zusammenarbeit und Partnerschaft",
    ],
    en: [
      "Very good",
      "Individual offers, looked after by a key accounter, long-term cooperation and partnership",
    ],
  },
  {
    from: 60,
    color: "#D6E6F5",
    de: [
      "Gut",
      "Individuelle Angebote im Einzelfall, fester Ansprechpartner im Vertrieb, Beziehung ausbauen",
    ],
    en: ["Good", "Individual offers case by case, a named sales person, build the relation"],
  },
  {
    from: 40,
    color: "#FCE4B0",
    de: ["Mittel", "Im Einzelfall prüfen, ob Potenzial besteht, sonst Standardbetreuung"],
    en: ["Medium", "Check case by case whether there is potential, otherwise standard care"],
  },
  {
    from: 0,
    color: "#F0A868",
    de: ["Schwach", "Kein aktives Marketing, Kosten senken, Preise anheben oder sich trennen"],
    en: ["Weak", "No active marketing, reduce cost, raise prices or part"],
  },
];

/** The five usual classes: above 90, 80, 60 and 40 points, and the rest. */
export const defaultClasses = (language: Language): readonly CustomerClass[] =>
  PRESETS.map((preset) => {
    const [name, strategy] = preset[language];
    return { name, from: preset.from, color: preset.color, strategy };
  });
