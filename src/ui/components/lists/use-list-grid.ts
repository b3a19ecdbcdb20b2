import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
} from "react";

/** Which customer of a list is chosen, and what happens when another one is. */
export interface ListSelection {
  /** One of the rows, or -1. */
  readonly selected: number;
  /** `isOpened`: by a click, Enter or the space bar, where the arrow keys only pass by. */
  readonly onSelect: (row: number, isOpened: boolean) => void;
}

export interface ListGridSettings extends ListSelection {
  /** What the list is about, such as table rows or codes of customers, in the order shown. */
  readonly rows: Int32Array;
  /** Pixels. */
  readonly rowHeight: number;
  /** Rows that Page Up and Page Down go on by. */
  readonly rowsInSight: number;
  /** Pixels of the head that stays in front of the rows; 0 without one. */
  readonly headHeight: number;
  /** Id of the element of a row. */
  readonly idOf: (row: number) => string;
}

export interface ListGridParts {
  readonly grid: RefObject<HTMLDivElement | null>;
  /** What the element with the role of the grid needs, beside its name and its count of rows. */
  readonly gridProps: HTMLAttributes<HTMLDivElement>;
  /** The rows that exist now; their start counts the head in. */
  readonly items: readonly VirtualItem[];
  /** Pixels of all rows. */
  readonly totalSize: number;
  /** Place of the chosen customer in `rows`, or -1. */
  readonly selectedAt: number;
}

/**
 * A grid of customers of which only the rows in sight exist. Arrow keys choose; Enter and a click on an element with
 * `data-row` open.
 */
export function useListGrid({
  rows,
  rowHeight,
  rowsInSight,
  headHeight,
  idOf,
  selected,
  onSelect,
}: ListGridSettings): ListGridParts {
  const grid = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
  });
  const selectedAt = rows.indexOf(selected);

  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: "auto" });
  }, [selectedAt, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (selectedAt >= 0) onSelect(selected, true);
      return;
    }
    const target = moves(rowsInSight)[event.key]?.(selectedAt, rows.length);
    const row = target === undefined ? undefined : rows[target];
    if (row === undefined) return;
    event.preventDefault();
    onSelect(row, false);
  };

  const onClick = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (row !== undefined) onSelect(Number(row), true);
  };

  return {
    grid,
    gridProps: {
      role: "grid",
      tabIndex: 0,
      onKeyDown,
      onClick,
      ...(selectedAt >= 0 ? { "aria-activedescendant": idOf(selected) } : {}),
    },
    items: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    selectedAt,
  };
}

const moves = (page: number): Readonly<Record<string, (at: number, count: number) => number>> => ({
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + page, count - 1),
  PageUp: (at) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
});
