import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
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
  const hasMoved = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    hasMoved.current = false;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
      [clientX - left - MATRIX_ROOM.left, clientY - top - MATRIX_ROOM.top] as const;
    const start = placeOf(event);
    const border = borderNear(start, size, borders);
    const follow = (onMove: (place: readonly [number, number]) => void, onEnd?: () => void) =>
      trackPointer((moved) => {
        const place = placeOf(moved);
        hasMoved.current ||= Math.hypot(place[0] - start[0], place[1] - start[1]) >= TAP;
        if (hasMoved.current) onMove(place);
      }, onEnd);
    if (border !== undefined) {
      event.preventDefault();
      onGrab(border);
      follow(([x, y]) =>
        onDrag(border, border.axis === "x" ? (100 * x) / size.width : 100 * (1 - y / size.height)),
      );
      return;
    }
    if (!isDrawing && (event.pointerType === "touch" || event.pointerType === "pen")) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>("[data-matrix]")?.focus({ preventScroll: true });
    const path = [...start];
    follow(
      ([x, y]) => {
        if (Math.hypot(x - path.at(-2)!, y - path.at(-1)!) < STEP) return;
        path.push(x, y);
        setOutline([...path]);
      },
      () => {
        setOutline(undefined);
        if (hasMoved.current) onOutline(path);
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
      onClick(event: MouseEvent<HTMLDivElement>) {
        if (!hasMoved.current) onTap(...placeIn(event));
      },
    },
  };
}

function placeIn({ currentTarget, clientX, clientY }: MouseEvent<HTMLDivElement>): [x: number, y: number] {
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
