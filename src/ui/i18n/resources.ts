import { classes as deClasses } from "./de/classes";
import { common as deCommon } from "./de/common";
import { customer as deCustomer } from "./de/customer";
import { data as deData } from "./de/data";
import { errors as deErrors } from "./de/errors";
import { factors as deFactors } from "./de/factors";
import { findings as deFindings } from "./de/findings";
import { functions as deFunctions } from "./de/functions";
import { report as deReport } from "./de/report";
import { result as deResult } from "./de/result";
import { scales as deScales } from "./de/scales";
import { templates as deTemplates } from "./de/templates";
import { units as deUnits } from "./de/units";
import { weights as deWeights } from "./de/weights";
import { welcome as deWelcome } from "./de/welcome";
import type { whatIf as deWhatIf } from "./de/what-if";
import { classes as enClasses } from "./en/classes";
import { common as enCommon } from "./en/common";
import { customer as enCustomer } from "./en/customer";
import { data as enData } from "./en/data";
import { errors as enErrors } from "./en/errors";
import { factors as enFactors } from "./en/factors";
import { findings as enFindings } from "./en/findings";
import { functions as enFunctions } from "./en/functions";
import { report as enReport } from "./en/report";
import { result as enResult } from "./en/result";
import { scales as enScales } from "./en/scales";
import { templates as enTemplates } from "./en/templates";
import { units as enUnits } from "./en/units";
import { weights as enWeights } from "./en/weights";
import { welcome as enWelcome } from "./en/welcome";

const de = {
  common: deCommon,
  data: deData,
  factors: deFactors,
  scales: deScales,
  classes: deClasses,
  report: deReport,
  result: deResult,
  customer: deCustomer,
  findings: deFindings,
  errors: deErrors,
  welcome: deWelcome,
  functions: deFunctions,
  templates: deTemplates,
  units: deUnits,
  weights: deWeights,
};

/** Texts that come with the pages that show them; see `addTexts`. */
interface LateTexts {
  whatIf: typeof deWhatIf;
}

/** German decides which texts there are; every other language has exactly the same. */
type Texts = typeof de & LateTexts;

const en: typeof de = {
  common: enCommon,
  data: enData,
  factors: enFactors,
  scales: enScales,
  classes: enClasses,
  report: enReport,
  result: enResult,
  customer: enCustomer,
  findings: enFindings,
  errors: enErrors,
  welcome: enWelcome,
  functions: enFunctions,
  templates: enTemplates,
  units: enUnits,
  weights: enWeights,
};

export const resources = { de, en };

export type Namespace = keyof Texts;

export type LateNamespace = keyof LateTexts;

/** The texts of a namespace in one language. */
export type TextsOf<N extends Namespace> = Texts[N];

type WithoutPlural<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** The dotted names of the texts of a namespace; plural forms by their common name. */
export type TextKey<N extends Namespace> = Path<Texts[N]>;
