import { type BubbleLayout, cellBox } from "./bubble-layout";
import type { MatrixColors } from "./matrix-colors";

/** Few and many differ, and the text on them can be read in every theme. */
const FAINTEST = 0.12;
const STRONGEST = 0.5;
const TEXT_SIZES = [10, 8] as const;
const TEXT_MARGIN = 2;
const BUBBLE_STRENGTH = 0.85;

export interface MatrixPaint {
  readonly layout: BubbleLayout;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Fill of a customer's bubble; undefined where only its outline is drawn. */
  readonly fillOf: (row: number) => string | undefined;
  readonly countText: (count: number) => string;
  readonly colors: MatrixColors;
}

/** How strong the shade of a crowded cell is; by the root, since the fullest cell may hold most customers. */
export const crowdStrength = (count: number, most: number): number =>
  FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt(count / most);

/** Bubbles at the edge of the matrix reach so many pixels beyond it. */
export const PAINTED_BEYOND = 14;

/** Paints crowded cells as shades with their counts, and over them the bubbles, the smallest last. */
export function paintMatrix(context: CanvasRenderingContext2D, paint: MatrixPaint): void {
  const beyond = PAINTED_BEYOND;
  context.clearRect(-beyond, -beyond, paint.width + 2 * beyond, paint.height + 2 * beyond);
  paintCrowds(context, paint);
  paintBubbles(context, paint);
}

function paintCrowds(context: CanvasRenderingContext2D, paint: MatrixPaint): void {
  const { layout, countText, colors } = paint;
  const { crowds, counts } = layout;
  const most = crowds.reduce((highest, place) => Math.max(highest, counts[place]!), 1);
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const place of crowds) {
    const { left, top, width, height } = cellBox(layout, place);
    const count = counts[place]!;
    context.globalAlpha = crowdStrength(count, most);
    context.fillStyle = colors.accent;
    context.fillRect(left, top, width - 1, height - 1);
    const text = countText(count);
    const fits = TEXT_SIZES.find((size) => {
      context.font = `${size}px ${colors.font}`;
      return context.measureText(text).width <= width - TEXT_MARGIN && height >= size;
    });
    if (fits === undefined) continue;
    context.globalAlpha = 1;
    context.fillStyle = colors.text;
    context.fillText(text, left + width / 2, top + height / 2);
  }
}

function paintBubbles(context: CanvasRenderingContext2D, { layout, fillOf, colors }: MatrixPaint): void {
  const { px, py, radius, single } = layout;
  context.strokeStyle = colors.outline;
  context.lineWidth = 1;
  for (const row of single) {
    const fill = fillOf(row);
    context.beginPath();
    context.arc(px[row]!, py[row]!, radius[row]! - 0.5, 0, 2 * Math.PI);
    context.globalAlpha = BUBBLE_STRENGTH;
    context.fillStyle = fill ?? colors.ground;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }
}
