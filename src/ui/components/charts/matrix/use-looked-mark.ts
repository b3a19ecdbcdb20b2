import { type KeyboardEvent, useMemo, useState } from "react";
import type { BubbleLayout } from "./bubble-layout";
import { type Direction, type Mark, markNear, type Marks, marksOf, neighbour } from "./marks";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface LookedMark {
  /** Place of the mark that is looked at among all marks, the largest first; -1 for none. */
  readonly place: number;
  readonly count: number;
  /** The mark under the pointer or the cursor of the keyboard. */
  readonly looked: Mark | undefined;
  readonly lookAt: (x: number, y: number) => void;
  readonly lookAway: () => void;
  /** The mark at a point; the next one where the chosen customer lies there with others. */
  readonly hitAt: (x: number, y: number) => Mark | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Walks over the marks of a matrix: arrow keys to the neighbour in their direction, page keys by size, Home and End to
 * the largest and the last. Enter opens; Escape leaves.
 */
export function useLookedMark(
  layout: BubbleLayout,
  selected: number,
  onOpen: (mark: Mark) => void,
): LookedMark {
  const marks = useMemo(() => marksOf(layout), [layout]);
  const [wanted, setWanted] = useState<Mark>();
  const place = marks.placeOf(wanted);
  const looked = place < 0 ? undefined : marks.markAt(place);
  const markOrNone = (at: number) => (at < 0 ? undefined : marks.markAt(at));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      if (looked === undefined) return;
      event.preventDefault();
      setWanted(undefined);
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (looked !== undefined) onOpen(looked);
      return;
    }
    const target = targetOf(event.key, marks, place, selected);
    if (target === undefined) return;
    event.preventDefault();
    setWanted(markOrNone(target));
  };
  return {
    place,
    count: marks.count,
    looked,
    lookAt: (x, y) => setWanted(markOrNone(markNear(marks, x, y))),
    lookAway: () => setWanted(undefined),
    hitAt: (x, y) => markOrNone(markNear(marks, x, y, marks.placeOf({ kind: "customer", row: selected }))),
    onKeyDown,
  };
}

/** The walk begins at the chosen customer, else at the largest. */
function targetOf(key: string, marks: Marks, place: number, selected: number): number | undefined {
  const direction = DIRECTIONS[key];
  const isStep = direction !== undefined || key === "PageDown" || key === "PageUp";
  if (marks.count === 0) return undefined;
  if (place < 0 && isStep) return Math.max(0, marks.placeOf({ kind: "customer", row: selected }));
  if (direction !== undefined) return neighbour(marks, place, direction);
  return {
    PageDown: Math.min(marks.count - 1, place + 1),
    PageUp: Math.max(0, place - 1),
    Home: 0,
    End: marks.count - 1,
  }[key];
}
