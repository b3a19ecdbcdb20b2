import type { BubbleLayout } from "./bubble-layout";
import type { MatrixSize } from "./matrix-frame";

/** From where a customer came to where it stands now; 0–100. */
export interface MatrixArrow {
  readonly row: number;
  readonly fromX: number;
  readonly fromY: number;
}

const HEAD = 5;
/** A way that is hidden under its own bubble is not drawn. */
const SHORTEST = 4;

/** Shafts and heads of all arrows as two paths; they end at the edge of the bubble that moved. */
export function arrowPaths(
  arrows: readonly MatrixArrow[],
  { px, py, radius }: BubbleLayout,
  { width, height }: MatrixSize,
): { readonly shafts: string; readonly heads: string } {
  const shafts: string[] = [];
  const heads: string[] = [];
  for (const { row, fromX, fromY } of arrows) {
    const x0 = (fromX / 100) * width;
    const y0 = (1 - fromY / 100) * height;
    const [dx, dy] = [px[row]! - x0, py[row]! - y0];
    const length = Math.hypot(dx, dy);
    const drawn = length - radius[row]!;
    if (!(drawn >= SHORTEST)) continue;
    const [ux, uy] = [dx / length, dy / length];
    const [x1, y1] = [x0 + ux * drawn, y0 + uy * drawn];
    const [bx, by] = [x1 - ux * HEAD, y1 - uy * HEAD];
    const half = HEAD / 2;
    shafts.push(`M${say(x0)},${say(y0)}L${say(bx)},${say(by)}`);
    heads.push(
      `M${say(x1)},${say(y1)}L${say(bx - uy * half)},${say(by + ux * half)}` +
        `L${say(bx + uy * half)},${say(by - ux * half)}Z`,
    );
  }
  return { shafts: shafts.join(""), heads: heads.join("") };
}

const say = (value: number): string => value.toFixed(1);
