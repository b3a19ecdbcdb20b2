import type { StoredPortfolio } from "../../app";
import {
  type Language,
  type PortfolioField,
  type PortfolioSetup,
  type PortfolioSize,
  proposeConcentration,
  proposePortfolio,
} from "../../core";
import type { Scored } from "../analysis/scored-host";
import { sayIn } from "../i18n";

const USUAL_LABELS = 12;
const USUAL_ARROWS = 12;

const FIELDS = {
  2: ["develop", "grow", "serveSimply", "keep"],
  3: ["build", "develop", "grow", "select", "advance", "care", "serveSimply", "carry", "keep"],
} as const;

/** The usual names and strategies of the fields, row by row from the top left. */
export function usualFields(size: PortfolioSize, language: Language): readonly PortfolioField[] {
  const say = sayIn(language, "portfolio");
  return FIELDS[size].map((field) => ({
    name: say(`usual.${field}.name`),
    strategy: say(`usual.${field}.strategy`),
  }));
}

/** A matrix that makes sense of the customers, with names in a language. */
export function proposeMatrix(scored: Scored, language: Language, size: PortfolioSize = 2): PortfolioSetup {
  const say = sayIn(language, "portfolio");
  const { x, y, bubble } = proposePortfolio(scored, size);
  return {
    version: 1,
    x: { name: say(`axis.${x.topic}`), parts: x.parts, borders: x.borders },
    y: { name: say(`axis.${y.topic}`), parts: y.parts, borders: y.borders },
    size,
    fields: usualFields(size, language),
    bubble,
    labels: USUAL_LABELS,
    arrows: USUAL_ARROWS,
  };
}

/** All that is asked of customers before the user has said anything. */
export function proposeStored(scored: Scored, language: Language): StoredPortfolio {
  const concentration = proposeConcentration(scored.table);
  return {
    version: 1,
    matrix: proposeMatrix(scored, language),
    ...(concentration && { concentration }),
  };
}
