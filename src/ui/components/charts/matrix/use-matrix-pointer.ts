import { type PointerEvent, useState } from "react";
import { trackPointer } from "../track-pointer";
import { MATRIX_ROOM, type MatrixSize } from "./matrix-frame";
import type { Polygon } from "./polygon";

/** A border by its axis and its place on it. */
export interface BorderAt {
  readonly axis: "x" | "y";
  readonly index: number;
}

interface PointerSettings {
  readonly size: MatrixSize;
  readonly borders: { readonly xBorders: readonly number[]; readonly yBorders: readonly number[] };
  /** Whether fingers draw outlines too; else they scroll. */
  readonly isDrawing: boolean;
  readonly onTap: (x: number, y: number) => void;
  readonly onLook: (x: number, y: number) => void;
  readonly onOutline: (outline: Polygon) => void;
  readonly onGrab: (border: BorderAt) => void;
  readonly onDrag: (border: BorderAt, value: number) => void;
}

/** Pixels to the line of a border in the matrix, and to its knob beside it. */
const NEAR_LINE = 4;
const NEAR_KNOB = 12;
/** A pointer that went less far only tapped. */
const TAP = 5;
const STEP = 3;

/** Pointer on a matrix: looks at marks, taps them, draws outlines around them, drags borders. */
export function useMatrixPointer(settings: PointerSettings) {
  const { size, borders, isDrawing, onTap, onLook, onOutline, onGrab, onDrag } = settings;
  const [outline, setOutline] = useState<Polygon>();

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
      [clientX - left - MATRIX_ROOM.left, clientY - top - MATRIX_ROOM.top] as const;
    const start = placeOf(event);
    const border = borderNear(start, size, borders);
    const isDrawn = isDrawing || (event.pointerType !== "touch" && event.pointerType !== "pen");
    if (border !== undefined) onGrab(border);
    if (border !== undefined || isDrawn) event.preventDefault();
    if (border === undefined && isDrawn) {
      event.currentTarget.querySelector<HTMLElement>("[data-matrix]")?.focus({ preventScroll: true });
    }
    const path = [...start];
    let hasMoved = false;
    trackPointer(
      (moved) => {
        const [x, y] = placeOf(moved);
        hasMoved ||= Math.hypot(x - start[0], y - start[1]) >= TAP;
        if (!hasMoved) return;
        if (border !== undefined) {
          onDrag(border, border.axis === "x" ? (100 * x) / size.width : 100 * (1 - y / size.height));
        } else if (isDrawn && Math.hypot(x - path.at(-2)!, y - path.at(-1)!) >= STEP) {
          path.push(x, y);
          setOutline([...path]);
        }
      },
      ({ type }) => {
        setOutline(undefined);
        if (type === "pointercancel") return;
        if (!hasMoved) onTap(...start);
        else if (border === undefined && isDrawn) onOutline(path);
      },
    );
  };
  return {
    outline,
    pointerProps: {
      onPointerDown,
      onPointerMove(event: PointerEvent<HTMLDivElement>) {
        if (outline === undefined) onLook(...placeIn(event));
      },
    },
  };
}

function placeIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): [x: number, y: number] {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left - MATRIX_ROOM.left, clientY - top - MATRIX_ROOM.top];
}

/** The border whose line or knob is at a point; knobs stand above the matrix and on its right. */
function borderNear(
  [x, y]: readonly [x: number, y: number],
  { width, height }: MatrixSize,
  { xBorders, yBorders }: PointerSettings["borders"],
): BorderAt | undefined {
  const isNear = (distance: number, isBeside: boolean) =>
    Math.abs(distance) <= (isBeside ? NEAR_KNOB : NEAR_LINE);
  const upright = xBorders.findIndex((border) => isNear((border / 100) * width - x, y < 0));
  if (upright >= 0 && x <= width) return { axis: "x", index: upright };
  const lying = yBorders.findIndex((border) => isNear((1 - border / 100) * height - y, x > width));
  return lying >= 0 && x >= 0 ? { axis: "y", index: lying } : undefined;
}
