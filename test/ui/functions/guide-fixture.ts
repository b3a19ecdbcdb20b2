import type { FunctionServices } from "../../../src/ui/features/functions/function-services";
import type { FunctionGuide, GuideFunction } from "../../../src/ui/features/functions/guide";
import type { Language } from "../../../src/ui/session";
import type { ArrayWorkbook } from "../../helpers/array-workbook";

type Texts = Pick<GuideFunction, "description" | "unit" | "parameters" | "shows" | "notes">;

const ALIVE = {
  id: "ALIVE",
  name: "CLV.ALIVE",
  family: "customers",
  example: '=CLV.ALIVE({"r","alpha","a","b";0.243,4.414,0.793,2.426},2,30.43,38.86)',
  source: "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
} as const;

const CLASS = { id: "CLASS", name: "CLV.CLASS", family: "scoring", example: "=CLV.CLASS(85)" } as const;

const TEXTS: Readonly<Record<Language, { readonly alive: Texts; readonly class: Texts }>> = {
  de: {
    alive: {
      description: "Die Wahrscheinlichkeit, dass ein Kunde noch aktiv ist.",
      unit: "Wahrscheinlichkeit, 0 bis 1",
      parameters: [
        { name: "parameter", description: "Die Tabelle von CLV.FIT.", optional: false },
        { name: "kaufhäufigkeit", description: "Käufe nach dem ersten.", optional: false },
      ],
      shows: "0,7266: Dieser Kunde ist mit 73 % noch aktiv.",
      notes: ["Zeiten in derselben Einheit wie in CLV.FIT."],
    },
    class: {
      description: "Die Kundenklasse, zu der ein Punktwert gehört.",
      unit: "Name der Klasse",
      parameters: [
        { name: "punktwert", description: "Ein Punktwert.", optional: false },
        { name: "klassentabelle", description: "Name und Schwelle.", optional: true },
      ],
      shows: "Sehr gut",
      notes: [],
    },
  },
  en: {
    alive: {
      description: "The probability that a customer is still active.",
      unit: "probability, 0 to 1",
      parameters: [
        { name: "params", description: "The table from CLV.FIT.", optional: false },
        { name: "frequency", description: "Purchases after the first.", optional: false },
      ],
      shows: "0.7266: this customer is still active with 73 %.",
      notes: ["Times in the same unit as in CLV.FIT."],
    },
    class: {
      description: "The customer class that a score belongs to.",
      unit: "name of the class",
      parameters: [
        { name: "score", description: "A score.", optional: false },
        { name: "class_table", description: "Name and threshold.", optional: true },
      ],
      shows: "Sehr gut",
      notes: [],
    },
  },
};

/** Two functions of different families, as the build describes them. */
export const guideIn = (language: Language): FunctionGuide => [
  { ...ALIVE, ...TEXTS[language].alive },
  { ...CLASS, ...TEXTS[language].class },
];

/** Function services over a workbook of arrays. */
export const servicesFor = (
  { insertFormula, undoWrite }: ArrayWorkbook,
  more: Partial<FunctionServices> = {},
): FunctionServices => ({
  loadGuide: async (language) => guideIn(language),
  insertFormula,
  undoWrite,
  ...more,
});
