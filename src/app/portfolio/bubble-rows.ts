import { largestPlaced, shownPlaces } from "../../core";
import type { PortfolioPageInput } from "./page-input";

/** More bubbles than these hide one another on a printed page. */
export const MOST_BUBBLES = 250;

const UNCLASSED_LAST = 127;

/** Customers of one class among the rows of a chart. */
interface BubbleGroup {
  /** As `shownPlaces` tells it, -1 for none. */
  readonly place: number;
  readonly start: number;
  readonly count: number;
}

interface BubbleRows {
  /** Table rows, by class and within each the largest first. */
  readonly rows: Uint32Array;
  readonly groups: readonly BubbleGroup[];
  /** The same, the largest first. */
  readonly largestFirst: Uint32Array;
  /** The largest size among them; 1 where there is none. */
  readonly largest: number;
}

/** The largest customers with a size above 0, ordered so that each class is one series of a chart. */
export function bubbleRows({
  portfolio,
  model,
  scores,
}: Pick<PortfolioPageInput, "portfolio" | "model" | "scores">): BubbleRows {
  const drawn = largestPlaced(portfolio)
    .filter((row) => portfolio.size[row]! > 0)
    .subarray(0, MOST_BUBBLES);
  const places = shownPlaces(model, scores.classIndex, scores.exception);
  const order = (row: number) => (places[row]! < 0 ? UNCLASSED_LAST : places[row]!);
  const rank = new Map(Array.from(drawn, (row, at) => [row, at]));
  const rows = drawn.slice().sort((a, b) => order(a) - order(b) || rank.get(a)! - rank.get(b)!);
  const groups: BubbleGroup[] = [];
  rows.forEach((row, at) => {
    const last = groups.at(-1);
    if (last?.place === places[row]) groups[groups.length - 1] = { ...last!, count: last!.count + 1 };
    else groups.push({ place: places[row]!, start: at, count: 1 });
  });
  return { rows, groups, largestFirst: drawn, largest: portfolio.size[drawn[0] ?? -1] ?? 1 };
}
