import type { PortfolioSetup } from "../../core";

const FULL = 100;
const STEP = 5;
/** Share of the largest bubble's area: as thin as a line. */
const THIN = 1 / 900;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The lines between the fields as rows of dots: Excel draws bubbles together with no other kind of chart.
 *
 * @param largest Size of the largest bubble.
 */
export function borderDots({ x, y }: Pick<PortfolioSetup, "x" | "y">, largest: number): readonly Dot[] {
  const along = Array.from({ length: FULL / STEP + 1 }, (_, at) => at * STEP);
  const size = largest * THIN;
  return [
    ...x.borders.flatMap((border) => along.map((at) => ({ x: border, y: at, size }))),
    ...y.borders.flatMap((border) => along.map((at) => ({ x: at, y: border, size }))),
  ];
}
