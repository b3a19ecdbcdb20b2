import type { FunctionServices } from "../ui/features/functions/function-services";
import type { FunctionGuide } from "../ui/features/functions/guide";
import type { Language } from "../ui/session";
import type { Workbook } from "../workbook/workbook";
import { openBeside } from "./open-beside";

const EXAMPLES: Readonly<Record<Language, string>> = {
  de: "assets/samples/clv-formeln.xlsx",
  en: "assets/samples/clv-formulas.xlsx",
};

/** The guide and the example workbook from beside the pane, and the open workbook to put formulas into. */
export function functionServices({ insertFormula, undoWrite }: Workbook): FunctionServices {
  return {
    loadGuide,
    insertFormula,
    undoWrite,
    openExamples: (language) => openBeside(EXAMPLES[language]),
  };
}

async function loadGuide(language: Language): Promise<FunctionGuide> {
  const name = `function-guide.${language}.json`;
  const answer = await fetch(new URL(name, window.location.href));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as FunctionGuide;
}
