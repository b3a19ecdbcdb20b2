import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { useSession } from "../../../session";
import type { BubbleLayout } from "./bubble-layout";
import { matrixColors } from "./matrix-colors";
import type { MatrixSize } from "./matrix-frame";
import { PAINTED_BEYOND, paintMatrix } from "./paint-matrix";

interface MatrixCanvasProps {
  readonly layout: BubbleLayout;
  readonly size: MatrixSize;
  /** Fill of a customer's bubble; undefined where only its outline is drawn. Must stay the same function. */
  readonly fillOf: (row: number) => string | undefined;
  readonly countText: (count: number) => string;
}

const useStyles = makeStyles({
  canvas: { position: "absolute", left: `-${PAINTED_BEYOND}px`, top: `-${PAINTED_BEYOND}px` },
});

const onResize = (changed: () => void) => {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
};

/** Bubbles and shades, as sharp as the screen is. */
export function MatrixCanvas({ layout, size: { width, height }, fillOf, countText }: MatrixCanvasProps) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useSession((session) => session.theme);
  const density = useSyncExternalStore(onResize, () => window.devicePixelRatio);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const middle = PAINTED_BEYOND * density;
    context.setTransform(density, 0, 0, density, middle, middle);
    paintMatrix(context, { layout, width, height, fillOf, countText, colors: matrixColors(element) });
  }, [layout, width, height, fillOf, countText, theme, density]);
  const paintedWidth = width + 2 * PAINTED_BEYOND;
  const paintedHeight = height + 2 * PAINTED_BEYOND;
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className={styles.canvas}
      width={Math.round(paintedWidth * density)}
      height={Math.round(paintedHeight * density)}
      style={{ width: paintedWidth, height: paintedHeight }}
    />
  );
}
