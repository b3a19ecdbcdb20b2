import type { Classes } from "../model/types";
import { toBillionths } from "../scoring/exact";

/**
 * By class, best first, the billionths of a point from which a score is in the class or a better one; the last class
 * takes all the rest.
 */
export const classEdges = ({ bound, list }: Omit<Classes, "rule">): Float64Array =>
  Float64Array.from(list, ({ from }, index) =>
    index === list.length - 1 ? -Infinity : toBillionths(from) + (bound === ">" ? 1 : 0),
  );
