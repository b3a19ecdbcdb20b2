import { defaultClasses, type Language } from "../model/default-classes";
import type { CustomerClass } from "../model/types";

/** Names and number of classes that people are used to. */
export type ClassTemplateId = "premium" | "abcd" | "abc";

export const CLASS_TEMPLATES: readonly ClassTemplateId[] = ["premium", "abcd", "abc"];

interface LetteredClass {
  readonly name: string;
  readonly from: number;
  readonly color: string;
  readonly strategy: Readonly<Record<Language, string>>;
}

const ABCD: readonly LetteredClass[] = [
  {
    name: "A",
    from: 75,
    color: "#1F5FA8",
    strategy: {
      de: "Bevorzugt betreuen: fester Ansprechpartner, Jahresgespräch, individuelle Angebote",
      en: "Look after first: a named contact, a yearly review, individual offers",
    },
  },
  {
    name: "B",
    from: 50,
    color: "#6FA8DC",
    strategy: {
      de: "Ausbauen: regelmäßig ansprechen, Zusatzbedarf klären, Weg zu A vereinbaren",
      en: "Develop: contact regularly, find further needs, agree on the way to A",
    },
  },
  {
    name: "C",
    from: 25,
    color: "#FCE4B0",
    strategy: {
      de: "Wirtschaftlich betreuen: Standardangebote, Innendienst, wenige Besuche",
      en: "Serve economically: standard offers, inside sales, few visits",
    },
  },
  {
    name: "D",
    from: 0,
    color: "#F0A868",
    strategy: {
      de: "Aufwand senken: Mindestmengen, Selbstbedienung, Konditionen prüfen",
      en: "Lower the effort: minimum quantities, self-service, review the terms",
    },
  },
];

const ABC: readonly LetteredClass[] = [
  {
    name: "A",
    from: 70,
    color: "#1F5FA8",
    strategy: {
      de: "Halten: persönlich betreuen, Abwanderung früh erkennen, langfristig vereinbaren",
      en: "Keep: look after in person, notice early who is leaving, agree for the long term",
    },
  },
  {
    name: "B",
    from: 40,
    color: "#D6E6F5",
    strategy: {
      de: "Entwickeln: Potenzial prüfen, gezielt anbieten, Ziel für das nächste Jahr setzen",
      en: "Develop: check the potential, offer with a purpose, set an aim for next year",
    },
  },
  {
    name: "C",
    from: 0,
    color: "#F0A868",
    strategy: {
      de: "Vereinfachen: Standardleistung, Aufwand begrenzen, Preise prüfen",
      en: "Simplify: standard service, limit the effort, review the prices",
    },
  },
];

const lettered = (classes: readonly LetteredClass[], language: Language): readonly CustomerClass[] =>
  classes.map(({ strategy, ...rest }) => ({ ...rest, strategy: strategy[language] }));

/** The classes of a template with thresholds to begin with: five by name, or three or four by letter. */
export function classesFromTemplate(id: ClassTemplateId, language: Language): readonly CustomerClass[] {
  if (id === "premium") return defaultClasses(language);
  return lettered(id === "abcd" ? ABCD : ABC, language);
}
