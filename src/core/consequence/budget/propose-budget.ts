import { floorTo, friendlyStep } from "../../numeric/friendly";
import type { ClassFigures } from "./class-figures";
import type { ClassTerms } from "./setup";

/** Of the contribution of all customers. */
const BUDGET_SHARE = 0.05;
/** Of a class's own mean contribution, where no better class shows how much more there may be. */
const OWN_HEADROOM = 0.1;
/** Of the ceiling: what is spent on a customer, and what that brings. */
const SPEND_SHARE = 0.1;
const GAIN_SHARE = 0.2;

/** About as many steps as leave two figures of an amount. */
const STEPS = 20;

const rounded = (amount: number): number =>
  amount > 0 ? floorTo(amount * 1.000_001, friendlyStep(amount, STEPS)) : 0;

/**
 * Terms to begin with, from what the classes contribute today: a customer has as much room to grow as parts the class
 * from the next better one, a tenth of that spent brings a fifth of it. An assumption, to be replaced by experience.
 *
 * @param mean Contribution of a customer of each class and period, best class first; NaN where it is not known.
 */
export const proposeTerms = ({ mean }: Pick<ClassFigures, "mean">): readonly ClassTerms[] =>
  Array.from(mean, (own, place) => {
    const better = mean[place - 1] ?? NaN;
    const headroom = better > own ? better - own : OWN_HEADROOM * own;
    const ceiling = headroom > 0 ? rounded(headroom) : 0;
    return { spend: rounded(SPEND_SHARE * ceiling), gain: rounded(GAIN_SHARE * ceiling), ceiling, least: 0 };
  });

/** A budget to begin with: a twentieth of what the customers contribute. */
export const proposeTotal = ({ contribution }: Pick<ClassFigures, "contribution">): number =>
  rounded(BUDGET_SHARE * contribution.reduce((sum, each) => sum + Math.max(0, each), 0));
