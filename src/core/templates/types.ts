import type { Language } from "../model/default-classes";
import type { FactorTopic } from "../proposal/topics";
import type { ClassTemplateId } from "./class-templates";

/** Trades with a model of their own to begin with. */
export type IndustryId = "trade" | "machinery" | "services" | "webshop" | "software" | "crafts";

/** A text in both languages. */
export type InLanguages<T = string> = Readonly<Record<Language, T>>;

/**
 * How the values become points, as far as the column allows: a straight line over its middle values, groups of equal
 * size (fifths), or the months since a date. Texts and yes/no columns always get points by text.
 */
export type ScaleIdea = "line" | "fifths" | "months";

/** A factor that makes sense in an industry, before it has a column. */
export interface TemplateFactor {
  /** Unique in its template. */
  readonly id: string;
  readonly name: InLanguages;
  /** What it measures and which column could hold it. */
  readonly idea: InLanguages;
  /** All weights of a template add up to 100. */
  readonly weight: number;
  readonly scale: ScaleIdea;
  /** Headers with these words hold it. */
  readonly words: RegExp;
  /** Headers of this topic hold it too, and numbers are judged as the topic asks. */
  readonly topic?: FactorTopic;
  /** For factors without a topic: true when less is worth more. */
  readonly lessIsBetter?: boolean;
}

/** A whole model for an industry, to be matched to the columns of a list. */
export interface ModelTemplate {
  readonly id: IndustryId;
  readonly factors: readonly TemplateFactor[];
  readonly classes: ClassTemplateId;
  /** One for each class of `classes`, best first. */
  readonly strategies: InLanguages<readonly string[]>;
}
