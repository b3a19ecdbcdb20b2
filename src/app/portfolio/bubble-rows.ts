import { largestPlaced } from "../../core";
import type { PortfolioPageInput } from "./page-input";

/** More bubbles than these hide one another on a printed page. */
export const MOST_BUBBLES = 250;

/** Customers of one class among the rows of a chart. */
interface BubbleGroup {
  /** Index into the model's classes, -1 for none. */
  readonly classIndex: number;
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
  scores,
}: Pick<PortfolioPageInput, "portfolio" | "scores">): BubbleRows {
  const drawn = largestPlaced(portfolio)
    .filter((row) => portfolio.size[row]! > 0)
    .subarray(0, MOST_BUBBLES);
  const place = (row: number) => (scores.classIndex[row]! < 0 ? Infinity : scores.classIndex[row]!);
  const rows = drawn
    .slice()
    .sort((a, b) => compare(place(a), place(b)) || drawn.indexOf(a) - drawn.indexOf(b));
  const groups: BubbleGroup[] = [];
  rows.forEach((row, at) => {
    const classIndex = scores.classIndex[row]!;
    const last = groups.at(-1);
    if (last?.classIndex === classIndex) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ classIndex, start: at, count: 1 });
  });
  return { rows, groups, largestFirst: drawn, largest: portfolio.size[drawn[0] ?? -1] ?? 1 };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
