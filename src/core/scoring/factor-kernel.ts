import { categoryKernel, yesNoKernel } from "./category-points";
import type { PointsKernel } from "./kernel";
import { linearKernel } from "./linear-points";
import type { PlainFactor } from "./plain-factor";
import { stepKernel } from "./step-points";

const giveNothing: PointsKernel = (start, end, out) => {
  out.fill(NaN, 0, end - start);
};

/**
 * The loop that gives a factor's points, chosen once by its scale. A missing column gives NaN throughout.
 *
 * @param weight Most points, as `Factor.weight`.
 */
export function factorKernel(plain: PlainFactor | undefined, weight: number): PointsKernel {
  if (plain === undefined) return giveNothing;
  const { scale, column } = plain;
  switch (scale.kind) {
    case "linear":
      return linearKernel(column.numbers, scale.worst, scale.best, weight);
    case "steps":
      return scale.rows.length === 0 ? giveNothing : stepKernel(column.numbers, scale.rows);
    case "categories":
      return categoryKernel(column, scale.points);
    case "yes-no":
      return yesNoKernel(column, scale.yes, scale.no);
  }
}
