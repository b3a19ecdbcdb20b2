import { toBillionths } from "./exact";
import type { Scores } from "./types";

/**
 * Customers so close to a border that the class says little: 1 where the score is at most `within` points above or
 * below a threshold that counts, whichever side it is on.
 *
 * @param within Points, 0 or more.
 */
export function nearBorders({ score, classes }: Scores, within = 1): Uint8Array {
  const margin = toBillionths(within);
  const borders = classes.list.slice(0, -1).map(({ from }) => toBillionths(from));
  const near = new Uint8Array(score.length);
  for (let row = 0; row < score.length; row += 1) {
    const exact = toBillionths(score[row]!);
    for (const border of borders) {
      if (Math.abs(exact - border) <= margin) near[row] = 1;
    }
  }
  return near;
}
